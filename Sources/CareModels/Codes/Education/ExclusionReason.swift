public import CareCore

/// Why a pupil was suspended or excluded. Recorded in ``SchoolExclusion/reason``.
@frozen public enum ExclusionReason: String, CodeSet {
  /// Physical assault against a pupil. Recorded as `PP`.
  case assaultPupil = "PP"
  /// Physical assault against an adult. Recorded as `PA`.
  case assaultAdult = "PA"
  /// Verbal abuse or threatening behaviour against a pupil. Recorded as `VP`.
  case threatsPupil = "VP"
  /// Verbal abuse or threatening behaviour against an adult. Recorded as `VA`.
  case threatsAdult = "VA"
  /// Use or threat of an offensive weapon or prohibited item. Recorded as `OW`.
  case weapon = "OW"
  /// Bullying. Recorded as `BU`.
  case bullying = "BU"
  /// Racist abuse. Recorded as `RA`.
  case racistAbuse = "RA"
  /// Abuse relating to sexual orientation or gender identity. Recorded as `LG`.
  case abuseOfOrientation = "LG"
  /// Abuse relating to disability. Recorded as `DS`.
  case abuseOfDisability = "DS"
  /// Sexual misconduct. Recorded as `SM`.
  case sexualMisconduct = "SM"
  /// Drug and alcohol related. Recorded as `DA`.
  case drugsAndAlcohol = "DA"
  /// Damage. Recorded as `DM`.
  case damage = "DM"
  /// Theft. Recorded as `TH`.
  case theft = "TH"
  /// Inappropriate use of social media or online technology. Recorded as `MT`.
  case onlineMisuse = "MT"
  /// Breach of protective measures for public health. Recorded as `PH`.
  case publicHealth = "PH"
  /// Persistent disruptive behaviour. Recorded as `DB`.
  case disruption = "DB"
  /// Other reason (to 2019/20). Recorded as `OT`.
  case other = "OT"
}

extension ExclusionReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for exclusion" }

  /// The field that the code is recorded in: `reason`.
  public static var item: String { "reason" }

  /// Where the list is published.
  public static var source: Source { .schoolCensus("exclusion reason") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .assaultPupil: "Physical assault against a pupil"
    case .assaultAdult: "Physical assault against an adult"
    case .threatsPupil: "Verbal abuse or threatening behaviour against a pupil"
    case .threatsAdult: "Verbal abuse or threatening behaviour against an adult"
    case .weapon: "Use or threat of an offensive weapon or prohibited item"
    case .bullying: "Bullying"
    case .racistAbuse: "Racist abuse"
    case .abuseOfOrientation: "Abuse relating to sexual orientation or gender identity"
    case .abuseOfDisability: "Abuse relating to disability"
    case .sexualMisconduct: "Sexual misconduct"
    case .drugsAndAlcohol: "Drug and alcohol related"
    case .damage: "Damage"
    case .theft: "Theft"
    case .onlineMisuse: "Inappropriate use of social media or online technology"
    case .publicHealth: "Breach of protective measures for public health"
    case .disruption: "Persistent disruptive behaviour"
    case .other: "Other reason (to 2019/20)"
    }
  }
}
