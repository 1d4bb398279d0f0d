public import CareCore

/// A number that each child, record or event of a population has: days waited, a score, a cost.
///
/// A mean, a median or a ratio is worked out of it. The number is exact.
public struct Quantity<Subject: IndicatorSubject>: Sendable {
  /// What it measures: `"Days from entering care to moving in"`.
  public let title: String

  /// What it is counted in: `"days"`, `"points"`, `"pounds"`.
  public let unit: String

  /// What is missing when there is no number.
  public let missing: String

  let value: @Sendable (Subject, MeasurementContext) -> Fraction?

  /// A number; `value` gives `nil` when the record cannot say.
  public init(
    _ title: String, unit: String, missing: String,
    value: @escaping @Sendable (Subject, MeasurementContext) -> Fraction?
  ) {
    self.title = title
    self.unit = unit
    self.missing = missing
    self.value = value
  }

  /// A whole number; `value` gives `nil` when the record cannot say.
  public static func number(
    _ title: String, unit: String, missing: String,
    value: @escaping @Sendable (Subject, MeasurementContext) -> Int?
  ) -> Quantity {
    Quantity(title, unit: unit, missing: missing) { subject, context in value(subject, context).map { Fraction($0) } }
  }

  /// The days from one day to another, below nought when the second is earlier; `nil` when either is missing.
  public static func days(
    _ title: String, missing: String,
    from start: @escaping @Sendable (Subject, MeasurementContext) -> CalendarDay?,
    to end: @escaping @Sendable (Subject, MeasurementContext) -> CalendarDay?
  ) -> Quantity {
    number(title, unit: "days", missing: missing) { subject, context in
      guard let start = start(subject, context), let end = end(subject, context) else { return nil }
      return start.days(until: end)
    }
  }

  /// An amount of money, in pounds; `value` gives `nil` when the record cannot say.
  public static func money(
    _ title: String, missing: String, value: @escaping @Sendable (Subject, MeasurementContext) -> Money?
  ) -> Quantity {
    Quantity(title, unit: "pounds", missing: missing) { subject, context in
      value(subject, context).flatMap { Fraction($0.pence, over: 100) }
    }
  }
}
