public import CareCore

/// The phase of education of a school or setting. Recorded in ``School/phase``.
@frozen public enum SchoolPhase: String, CodeSet {
  /// Nursery. Recorded as `NS`.
  case nursery = "NS"
  /// Primary. Recorded as `PS`.
  case primary = "PS"
  /// Middle, deemed primary. Recorded as `MP`.
  case middleDeemedPrimary = "MP"
  /// Middle, deemed secondary. Recorded as `MS`.
  case middleDeemedSecondary = "MS"
  /// Secondary. Recorded as `SS`.
  case secondary = "SS"
  /// All-through. Recorded as `AT`.
  case allThrough = "AT"
  /// Special. Recorded as `SP`.
  case special = "SP"
  /// Pupil referral unit or alternative provision. Recorded as `PR`.
  case alternativeProvision = "PR"
}

extension SchoolPhase {
  /// What the list is called, for a reader.
  public static var title: String { "School phase" }

  /// The field that the code is recorded in: `phase`.
  public static var item: String { "phase" }

  /// Where the list is published.
  public static var source: Source { .schoolCensus("school phase") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .nursery: "Nursery"
    case .primary: "Primary"
    case .middleDeemedPrimary: "Middle, deemed primary"
    case .middleDeemedSecondary: "Middle, deemed secondary"
    case .secondary: "Secondary"
    case .allThrough: "All-through"
    case .special: "Special"
    case .alternativeProvision: "Pupil referral unit or alternative provision"
    }
  }
}
