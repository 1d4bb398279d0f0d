public import CareCore

/// The school year group in which a pupil is taught, which need not be the one that their age gives. Recorded in
/// ``SchoolEnrolment/yearGroup``.
@frozen public enum NationalCurriculumYear: String, CodeSet {
  /// Early first year. Recorded as `E1`.
  case earlyFirst = "E1"
  /// Early second year. Recorded as `E2`.
  case earlySecond = "E2"
  /// First nursery year. Recorded as `N1`.
  case nurseryFirst = "N1"
  /// Second nursery year. Recorded as `N2`.
  case nurserySecond = "N2"
  /// Reception. Recorded as `R`.
  case reception = "R"
  /// Year 1. Recorded as `1`.
  case one = "1"
  /// Year 2. Recorded as `2`.
  case two = "2"
  /// Year 3. Recorded as `3`.
  case three = "3"
  /// Year 4. Recorded as `4`.
  case four = "4"
  /// Year 5. Recorded as `5`.
  case five = "5"
  /// Year 6. Recorded as `6`.
  case six = "6"
  /// Year 7. Recorded as `7`.
  case seven = "7"
  /// Year 8. Recorded as `8`.
  case eight = "8"
  /// Year 9. Recorded as `9`.
  case nine = "9"
  /// Year 10. Recorded as `10`.
  case ten = "10"
  /// Year 11. Recorded as `11`.
  case eleven = "11"
  /// Year 12. Recorded as `12`.
  case twelve = "12"
  /// Year 13. Recorded as `13`.
  case thirteen = "13"
  /// Year 14. Recorded as `14`.
  case fourteen = "14"
  /// National curriculum not followed. Recorded as `X`.
  case notFollowed = "X"
}

extension NationalCurriculumYear {
  /// What the list is called, for a reader.
  public static var title: String { "National curriculum year" }

  /// The field that the code is recorded in: `yearGroup`.
  public static var item: String { "yearGroup" }

  /// Where the list is published.
  public static var source: Source { .schoolCensus("national curriculum year group") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .earlyFirst: "Early first year"
    case .earlySecond: "Early second year"
    case .nurseryFirst: "First nursery year"
    case .nurserySecond: "Second nursery year"
    case .reception: "Reception"
    case .one: "Year 1"
    case .two: "Year 2"
    case .three: "Year 3"
    case .four: "Year 4"
    case .five: "Year 5"
    case .six: "Year 6"
    case .seven: "Year 7"
    case .eight: "Year 8"
    case .nine: "Year 9"
    case .ten: "Year 10"
    case .eleven: "Year 11"
    case .twelve: "Year 12"
    case .thirteen: "Year 13"
    case .fourteen: "Year 14"
    case .notFollowed: "National curriculum not followed"
    }
  }
}
