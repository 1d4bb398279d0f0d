import CareCore
import CareModels

extension ChildProtectionPlan {
  /// How many days it lasted to a day, which counts or not as was chosen; `nil` when the start is missing or later.
  func length(to last: CalendarDay?, _ context: MeasurementContext) -> Int? {
    guard let start, let last, start <= last else { return nil }
    return start.days(until: last) + (context.options[PlanLastDay.self] == .counted ? 1 : 0)
  }

  /// The published band of its length to a day; `nil` when not known.
  func lengthBand(to last: CalendarDay?, _ context: MeasurementContext) -> String? {
    guard let start, let last, let days = length(to: last, context) else { return nil }
    if days >= 730 { return "24+" }
    if days >= 365 { return "12-24" }
    func isWithin(_ months: Int) -> Bool { start.adding(months: months).map { last <= $0 } ?? true }
    return isWithin(3) ? "0-3" : isWithin(6) ? "3-6" : "6-12"
  }
}

extension Breakdown<RegisterRow<ChildProtectionPlan>> {
  /// By how long the plan had lasted when it ended.
  static var lengthAtEnd: Breakdown { length("length-at-end") { plan, _ in plan.end } }

  /// By how long the plan had lasted on the last day of the period.
  static var lengthOnDay: Breakdown { length("length-on-day") { _, context in context.asAt } }

  private static func length(
    _ id: String, to last: @escaping @Sendable (ChildProtectionPlan, MeasurementContext) -> CalendarDay?
  ) -> Breakdown {
    Breakdown(
      id, title: "Length",
      groups: [
        BreakdownGroup("0-3", "Three months or less"), BreakdownGroup("3-6", "More than three months, to six"),
        BreakdownGroup("6-12", "More than six months, under a year"), BreakdownGroup("12-24", "A year, under two"),
        BreakdownGroup("24+", "Two years or more"),
      ], requires: [], options: [PlanLastDay.self]
    ) { row, context in row.record.lengthBand(to: last(row.record, context), context) }
  }
}

extension Step<RegisterRow<ChildProtectionPlan>> {
  /// Counts plans that lasted two years or more to a day.
  static func lastedTwoYears(
    to last: @escaping @Sendable (ChildProtectionPlan, MeasurementContext) -> CalendarDay?
  ) -> Step {
    .count("Lasted two years or more", missing: "the day the plan started, or one before it ended") { row, context in
      row.record.length(to: last(row.record, context), context).map { $0 >= 730 }
    }
  }
}
