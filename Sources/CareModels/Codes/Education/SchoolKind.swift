public import CareCore

/// What kind of school or setting a child is educated in. Recorded in ``School/kind``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum SchoolKind: String, CodeSet {
  /// Mainstream school.
  case mainstream
  /// Special school.
  case special
  /// Pupil referral unit.
  case pupilReferralUnit
  /// Other alternative provider.
  case alternativeProvider
  /// Independent school.
  case independent
  /// Independent or non-maintained special school.
  case independentSpecial
  /// Early years setting.
  case earlyYearsSetting
  /// Further education college.
  case college
  /// Hospital or medical tuition.
  case hospital
  /// Secure setting.
  case secure
  /// Other provision.
  case other
}

extension SchoolKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of school" }

  /// The field that the code is recorded in: `kind`.
  public static var item: String { "kind" }

  /// Where the list is named.
  public static var source: Source { .missingEducation2020("settings that inspectors visit") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .mainstream: "Mainstream school"
    case .special: "Special school"
    case .pupilReferralUnit: "Pupil referral unit"
    case .alternativeProvider: "Other alternative provider"
    case .independent: "Independent school"
    case .independentSpecial: "Independent or non-maintained special school"
    case .earlyYearsSetting: "Early years setting"
    case .college: "Further education college"
    case .hospital: "Hospital or medical tuition"
    case .secure: "Secure setting"
    case .other: "Other provision"
    }
  }
}
