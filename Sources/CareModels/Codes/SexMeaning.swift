/// What a code for sex means, whichever list and year it comes from.
///
/// `1` and `M` both mean male, so figures for years on either side of 2025 compare.
@frozen public enum SexMeaning: String, CodeGroup {
  /// Male.
  case male
  /// Female.
  case female
  /// Indeterminate: the children in need census until 2024.
  case indeterminate
  /// Unknown: since 2025.
  case unknown
  /// Not recorded, or the child is not yet born: the children in need census until 2024.
  case notRecorded

  /// What the grouping is called, for a reader.
  public static var title: String { "Sex" }

  /// What the answer is called, for a reader.
  public var title: String {
    switch self {
    case .male: "Male"
    case .female: "Female"
    case .indeterminate: "Indeterminate"
    case .unknown: "Unknown"
    case .notRecorded: "Not recorded or unborn"
    }
  }
}
