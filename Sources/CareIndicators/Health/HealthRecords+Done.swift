import CareCore
import CareModels

extension MeasurementContext {
  /// The twelve months that end on the last day of the period; `nil` at the beginning of the calendar.
  var twelveMonths: Period? { Period.months(12, endingOn: asAt) }
}

extension HealthAssessment {
  /// Whether it was carried out in a period. `nil` when it may have been: done on a day that is not given, or a day is
  /// given and the outcome says that it was not done.
  func wasHeld(in period: Period) -> Bool? {
    guard let held else { return outcome?.code == .completed || unreadFields.contains(.held) ? nil : false }
    guard period.contains(held) else { return false }
    switch outcome?.code {
    case .declinedByChild?, .declinedByParentOrCarer?, .notAttended?, .cancelled?: return nil
    case .completed?, .recentlyAssessed?, nil: return true
    }
  }

  /// The day that puts it into a period: when it was carried out, or else was due, or else was asked for.
  var day: CalendarDay? { held ?? due ?? referred ?? referredAt?.day }
}

extension HealthCheck {
  /// Whether a check of a kind was carried out in a period; `nil` when this may have been one, as for
  /// ``HealthAssessment/wasHeld(in:)``.
  func wasHeld(of wanted: HealthCheckKind, in period: Period) -> Bool? {
    if let code = kind?.code, code != wanted { return false }
    let done = wasHeld(in: period)
    return kind?.code == wanted || done == false ? done : nil
  }

  private func wasHeld(in period: Period) -> Bool? {
    guard let held else { return outcome?.code == .completed || unreadFields.contains(.held) ? nil : false }
    guard period.contains(held) else { return false }
    switch outcome?.code {
    case .declined?, .notAttended?, .serviceUnavailable?, .tooYoung?: return nil
    case .completed?, nil: return true
    }
  }
}

extension HealthRegistration {
  /// Whether it was one with a service that lasted on a day, the day it ended not counted; `nil` when it may have been.
  func lasted(on day: CalendarDay, with wanted: HealthService) -> Bool? {
    if let code = service?.code, code != wanted { return false }
    if let start, start > day { return false }
    if let end, end <= day { return false }
    return service?.code == wanted && start != nil && !unreadFields.contains(.end) ? true : nil
  }
}

extension Indicator {
  /// A share of the children looked after on the day, as dashboards have them, of a table's records.
  static func onTheDay(
    _ id: String, _ title: String, _ definition: String, sources: [Source], requires table: RegisterTable,
    options: [any MeasurementChoice.Type] = [], steps: [Step<ChildHistory>] = [], counting reason: String,
    missing: String, decimals: Int = 1, example: IndicatorExample,
    when holds: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Indicator {
    proportion(
      id, title, definition: definition, sources: sources, polarity: .highIsGood, requires: [table], options: options,
      of: .lookedAfter, steps: steps + [.count(reason, missing: missing, when: holds)], decimals: decimals,
      example: example)
  }
}

extension IndicatorExample {
  /// Three children looked after on the day and one who left on it, with the rows of a table about them.
  static func onTheDay(
    _ table: String, _ rows: String, children: String = "", counted: String = "A", notCounted: String = "B",
    leftOut: String = "", undetermined: String = "C", outside: String = "D", shows: String = "50.0"
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4 2021-03-31 E4A
      children:
      \(children)
      \(table)
      \(rows)
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      shows: shows)
  }
}
