public import CareCore
public import CareModels

extension SpecialGuardianship {
  /// What the allowance comes to in a period, by the day: at the weekly amount of the record, or at rates that change.
  ///
  /// It is paid from the day of the order to the last day of support; the day on which the order ended is not paid. A day for which neither
  /// the record nor the rates have an amount is unpriced, and never costs nothing.
  ///
  /// Source: Children in care and care leavers annual report 2019/20, 2.5, which has the allowance among what placements cost a week.
  ///
  /// - Parameters:
  ///   - period: The days asked for, both ends in it.
  ///   - rates: The authority's weekly rates by date, for a record that states no amount; `nil` for none.
  /// - Returns: `nil` when it is not recorded when the order was made, or the cost does not fit.
  /// - Complexity: O(*n*) in the number of rates.
  public func allowance(in period: Period, at rates: Dated<Money>? = nil) -> CareCost? {
    guard let ordered else { return nil }
    // The last day of the calendar has no day after it, and so is not paid.
    let ends = [period.end.adding(days: 1), supportUntil?.adding(days: 1), ended].compactMap { $0 }
    let (start, end) = (max(ordered, period.start), ends.min() ?? .last)
    guard start < end else { return CareCost.none }
    if weeklyAllowance == nil, let rates { return rates.cost(from: start, upTo: end) }
    return CareCost(days: start.days(until: end), weekly: weeklyAllowance)
  }
}
