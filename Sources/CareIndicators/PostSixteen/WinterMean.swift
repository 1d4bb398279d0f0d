public import CareCore
public import CareModels

/// The mean of the percentages of December, January and February, as the national figure of young people not in education,
/// employment or training is published.
///
/// Each month counts the same, however many young people it has; pooled counts (``Indicator/neetWinter``) may differ a
/// little. Which of the two an authority prints is seldom said. Source: Local Authority Interactive Tool, data
/// dictionary, NEET and activity not known, ages 16 and 17.
public struct WinterMean: Hashable, Sendable {
  /// The percentages of December, January and February, not rounded; `nil` for a month without one.
  public let months: [Fraction?]

  /// Takes the percentages of three months.
  public init(december: Fraction?, january: Fraction?, february: Fraction?) {
    months = [december, january, february]
  }

  /// Measures an indicator at the end of each month of the winter that ends in a year.
  ///
  /// - Parameters:
  ///   - indicator: A proportion on the day, such as ``Indicator/neetOnDay``.
  ///   - histories: The young people.
  ///   - year: The year of the January and the February.
  ///   - options: The choices made.
  public init(
    of indicator: Indicator, in histories: ChildHistories, winterTo year: Int, options: MeasurementOptions = .init()
  ) {
    months = [(year - 1, 12), (year, 1), (year, 2)].map { year, month in
      guard let first = CalendarDay(year: year, month: month, day: 1),
        let last = first.adding(months: 1)?.adding(days: -1), let period = Period(from: first, through: last)
      else { return nil }
      return histories.measure(indicator, in: MeasurementContext(period: period, options: options)).value
    }
  }

  /// The mean of the three, not rounded; `nil` when a month has none.
  public var value: Fraction? {
    let known = months.compactMap { $0 }
    guard known.count == months.count else { return nil }
    var sum = Fraction(0)
    for month in known {
      guard let next = sum.adding(month) else { return nil }
      sum = next
    }
    return sum.divided(by: Fraction(3))
  }
}
