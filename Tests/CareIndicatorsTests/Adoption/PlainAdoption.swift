import CareCore
import CareModels

/// A child's adoption once more, straight from the rows, for records without faults.
struct PlainAdoption {
  let entered: CalendarDay
  let adopted: CalendarDay
  /// `nil` when the child was not placed for adoption before.
  let movedIn: CalendarDay?
  let family: CalendarDay?
  /// `nil` when there was no order.
  let ordered: CalendarDay?
  let matched: CalendarDay?

  /// The last adoption in a period; `nil` when there was none.
  init?(_ child: ChildIdentifier, in register: Register, _ period: Period) {
    let plain = PlainCounting(child, in: register)
    let rows = plain.care
    let ends = rows.indices.filter { position in
      ["E11", "E12"].contains(rows[position].reasonCeased?.text) && rows[position].end.map(period.contains) == true
    }
    guard let last = ends.max(by: { (rows[$0].end ?? .first) < (rows[$1].end ?? .first) }),
      let adopted = rows[last].end, let first = rows[...last].lastIndex(where: plain.isStart),
      let entered = rows[first].start
    else { return nil }
    self.entered = entered
    self.adopted = adopted
    let placed = (first...last).filter { ["A3", "A4", "A5", "A6"].contains(rows[$0].placementType?.text) }
    let arrivals = plain.placementStarts.compactMap(\.start).filter { $0 >= entered }
    let came = placed.last.flatMap { rows[$0].start }.flatMap { day in arrivals.filter { $0 <= day }.max() }
    family = came
    movedIn = came.flatMap { came in placed.compactMap { rows[$0].start }.filter { $0 >= came }.min() }
    let under = (first...last).filter { ["E1", "D1"].contains(rows[$0].legalStatus?.text) }
    // The last unbroken run: those after which every row up to the last is under the order too.
    ordered = under.first { from in (from...(under.last ?? from)).allSatisfy(under.contains) }.flatMap {
      rows[$0].start
    }
    matched = (register.adoptions ?? []).filter { $0.child == child }.compactMap(\.matched).filter { $0 <= adopted }
      .max()
  }

  var daysToMovingIn: Int? { movedIn.map { entered.days(until: $0) } }

  /// To the day the family began to care for the child, which is that of moving in unless they had fostered them.
  var daysToFamily: Int? { movedIn.flatMap { _ in family.map { entered.days(until: $0) } } }

  var daysToMatch: Int? {
    guard movedIn != nil, let ordered, let matched else { return nil }
    return matched <= ordered ? 0 : ordered.days(until: matched)
  }
}
