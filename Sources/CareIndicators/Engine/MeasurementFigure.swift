public import CareCore
import CareModels

/// A figure from elsewhere that an indicator uses: a time limit, a rate that changes from year to year, a calendar.
///
/// A measurement says which were used, and from when they were in force.
public struct MeasurementFigure: Sendable {
  /// What it is called.
  public let name: String

  /// The figure as used with a context.
  let used: @Sendable (MeasurementContext) -> FigureUsed

  /// A figure that depends on what is measured with; `value` gives it as text, `nil` when it is not known.
  public init(
    _ name: String, source: Source? = nil, value: @escaping @Sendable (MeasurementContext) -> String?
  ) {
    self.name = name
    used = { FigureUsed(name: name, value: value($0), from: nil, source: source) }
  }

  /// A figure set by an authority, as it stood on a day: the last of the period unless said otherwise.
  public static func dated<Value: Sendable>(
    _ name: String, _ series: Dated<Value>, on day: @escaping @Sendable (MeasurementContext) -> CalendarDay = \.asAt,
    text: @escaping @Sendable (Value) -> String
  ) -> MeasurementFigure {
    MeasurementFigure(name: name) { context in
      let entry = series.entry(on: day(context))
      return FigureUsed(name: name, value: entry.map { text($0.value) }, from: entry?.first, source: entry?.source)
    }
  }

  /// A time limit, and the calendar it is counted by.
  public static func limit(_ limit: TimeLimit) -> MeasurementFigure {
    MeasurementFigure(limit.name, source: limit.source) { context in
      limit.unit == .workingDays ? "\(limit.length) (\(context.workingDays.name))" : limit.length
    }
  }

  private init(name: String, used: @escaping @Sendable (MeasurementContext) -> FigureUsed) {
    self.name = name
    self.used = used
  }

  /// The limits of some clocks.
  static func limits(of checks: [TimelinessCheck]) -> [MeasurementFigure] {
    checks.flatMap { ($0.clock?.limits ?? []).map(MeasurementFigure.limit) }
  }
}

/// A figure from elsewhere, and the value it had in a measurement.
public struct FigureUsed: Codable, Hashable, Sendable {
  /// What it is called.
  public let name: String

  /// Its value as text; `nil` when it was not known, and then there is no measurement.
  public let value: String?

  /// The first day it was in force; `nil` when it is not one of a series, or not known.
  public let from: CalendarDay?

  /// Where it is set; `nil` when not said.
  public let source: Source?
}

extension TimeLimit {
  /// How long it is, in words: `"20 working days"`.
  var length: String {
    let words =
      switch unit {
      case .hours: "hour"
      case .calendarDays: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      }
    return "\(limit) \(words)\(limit == 1 ? "" : "s")"
  }
}
