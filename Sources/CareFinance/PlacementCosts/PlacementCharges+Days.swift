public import CareCore
public import CareModels

extension Placement {
  /// What the placement cost in a period at its own charges, social care's share or not, by the day.
  ///
  /// The day of placing is charged, the day of leaving is not. Days that no charge covers, or more than one, are not
  /// priced; nor is any day when a charge has no first day, and so might cover it: see ``charge(on:)``. `nil` when it
  /// cannot be told which days the placement took, or when the cost does not fit.
  ///
  /// - Complexity: O(*n* log *n*) in the number of charges.
  public func cost(in period: Period) -> CareCost? {
    guard let start, let days = days(in: period) else { return nil }
    guard days > 0, let bound = max(start, period.start).adding(days: days) else { return CareCost.none }
    return ChargedDays([self]).cost(from: max(start, period.start), upTo: bound)
  }
}

/// The days on which just one charge is in force, and its price: of one child's placements.
struct ChargedDays {
  private struct Stretch {
    let start: CalendarDay
    let end: CalendarDay
    let weekly: Money
  }

  /// In order of time; no two share a day.
  private var stretches: [Stretch] = []

  init(_ placements: some Sequence<Placement>) {
    /// Where a charge begins (+1) or ends (−1) to be in force.
    var changes: [(day: CalendarDay, charge: Int, step: Int)] = []
    var prices: [Money?] = []
    for placement in placements {
      guard let placed = placement.start, let charges = placement.charges, charges.allSatisfy({ $0.from != nil })
      else { continue }
      for charge in charges {
        let start = max(placed, charge.from ?? placed)
        // The last day in force may be the last of the calendar; no stay reaches past that day.
        let bound = charge.through.map { $0.adding(days: 1) ?? .last } ?? .last
        let end = min(placement.end ?? .last, bound)
        guard start < end else { continue }
        changes += [(start, prices.count, 1), (end, prices.count, -1)]
        prices.append(charge.weekly)
      }
    }
    changes.sort { ($0.day, $0.step) < ($1.day, $1.step) }
    // With one charge in force, the sum of the numbers of those in force is its own.
    var (count, sum) = (0, 0)
    for (position, change) in changes.enumerated() {
      count += change.step
      sum += change.step * change.charge
      guard position + 1 < changes.count, changes[position + 1].day > change.day, count == 1, let weekly = prices[sum]
      else { continue }
      stretches.append(Stretch(start: change.day, end: changes[position + 1].day, weekly: weekly))
    }
  }

  /// What days cost, from a day up to, not including, another; days without a charge cost what `otherwise` says, and are
  /// unpriced without it. `nil` when it does not fit.
  func cost(
    from start: CalendarDay, upTo end: CalendarDay,
    otherwise: (CalendarDay, CalendarDay) -> CareCost? = { CareCost(days: $0.days(until: $1), weekly: nil) }
  ) -> CareCost? {
    var cost = CareCost.none
    var reached = start
    for stretch in stretches where stretch.end > start && stretch.start < end {
      let (from, to) = (max(stretch.start, start), min(stretch.end, end))
      guard let before = otherwise(reached, from), let sum = cost.adding(before),
        let part = CareCost(days: from.days(until: to), weekly: stretch.weekly), let next = sum.adding(part)
      else { return nil }
      (cost, reached) = (next, to)
    }
    return otherwise(reached, end).flatMap(cost.adding)
  }
}
