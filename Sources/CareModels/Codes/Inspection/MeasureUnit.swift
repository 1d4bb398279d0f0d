public import CareCore

/// What the numbers of a measure count.
///
/// The codes are words of this library.
@frozen public enum MeasureUnit: String, CodeSet {
  /// Per cent.
  case percent
  /// Weeks.
  case weeks
  /// Days.
  case days
  /// Months.
  case months
  /// Of children, cases, plans or people.
  case count
  /// Rate per 10,000.
  case ratePerTenThousand
  /// Rating.
  case rating
}

extension MeasureUnit {
  /// What the list is called, for a reader.
  public static var title: String { "Unit of a measure" }

  /// The field that holds the code: `unit`.
  public static var item: String { "unit" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("measures") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .percent: "Per cent"
    case .weeks: "Weeks"
    case .days: "Days"
    case .months: "Months"
    case .count: "Number"
    case .ratePerTenThousand: "Rate per 10,000"
    case .rating: "Rating"
    }
  }
}
