public import CareCore

/// What a care leaver is entitled to under the Children (Leaving Care) Act 2000. Recorded as the eligibility category
/// in list 9 of Annex A.
///
/// Thirteen weeks may be made up of several periods since the fourteenth birthday, short breaks apart (Care Planning,
/// Placement and Case Review (England) Regulations 2010, regulations 40 and 48). The code is the words themselves.
/// Annex A calls the last one `Other` and sets a letter before each; reading those forms is for its reader.
@frozen public enum CareLeaverEligibility: String, CodeSet {
  /// Aged 16 or 17, looked after, and looked after for thirteen weeks since 14 and for some time since 16. Recorded
  /// as `Eligible`.
  case eligible = "Eligible"
  /// Aged 16 or 17, no longer looked after, and was eligible. Recorded as `Relevant`.
  case relevant = "Relevant"
  /// Aged 18 or over, and was relevant, or eligible just before ceasing to be looked after at 18. Recorded as `Former
  /// relevant`.
  case formerRelevant = "Former relevant"
  /// Aged 16 to 25, looked after on or after the sixteenth birthday, for less than thirteen weeks since 14. Recorded
  /// as `Qualifying`.
  case qualifying = "Qualifying"
  /// None of these. Recorded as `No current eligibility`.
  case noCurrentEligibility = "No current eligibility"
}

extension CareLeaverEligibility {
  /// What the list is called, for a reader.
  public static var title: String { "Care leaver eligibility" }

  /// The column that the words are recorded in: `Eligibility Category`.
  public static var item: String { "Eligibility Category" }

  /// Where the list is published.
  public static var source: Source {
    .inspectionAnnexA("list 9, Eligibility Category")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .eligible: "Eligible"
    case .relevant: "Relevant"
    case .formerRelevant: "Former relevant"
    case .qualifying: "Qualifying"
    case .noCurrentEligibility: "No current eligibility"
    }
  }
}
