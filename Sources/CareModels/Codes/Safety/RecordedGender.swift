public import CareCore

/// The gender in which referrals for exploitation are counted; not the sex that is returned.
@frozen public enum RecordedGender: String, CodeSet {
  /// Female. Recorded as `F`.
  case female = "F"
  /// Male. Recorded as `M`.
  case male = "M"
  /// Transgender. Recorded as `T`.
  case transgender = "T"
  /// Not recorded. Recorded as `NR`.
  case notRecorded = "NR"
}

extension RecordedGender {
  /// What the list is called, for a reader.
  public static var title: String { "Gender as recorded in exploitation referrals" }

  /// The field that the code is kept in: `gender`.
  public static var item: String { "gender" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("6.1, referrals by gender") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .female: "Female"
    case .male: "Male"
    case .transgender: "Transgender"
    case .notRecorded: "Not recorded"
    }
  }
}
