import CareCore
import CareModels

extension Population<RegisterRow<FosteringHousehold>> {
  /// Households approved to foster on the day.
  static var fosteringHouseholds: Population {
    households("fostering-households", "approved on the day") { household, context in
      household.isApproved(on: context.asAt)
    }
  }

  /// Households first approved in the period.
  static var householdsApproved: Population {
    households("households-approved", "first approved in the period") { household, context in
      household.firstApproval.map(context.period.contains) ?? (household.isNeverApproved ? false : nil)
    }
  }

  /// Households whose approval ended in the period.
  static var householdsLeaving: Population {
    households("households-leaving", "whose approval ended in the period") { household, context in
      household.ending.map(context.period.contains) ?? (household.reasonLeft == nil ? false : nil)
    }
  }

  private static func households(
    _ id: String, _ title: String, where holds: @escaping @Sendable (FosteringHousehold, MeasurementContext) -> Bool?
  ) -> Population {
    records(
      of: FosteringHousehold.self, id, title: title, noun: "fostering households",
      missing: "the day of a decision on their approval"
    ) { row, context in holds(row.record, context) }
  }
}

extension FosteringHousehold {
  /// The day of the first approval: as recorded, or else the first decision that was one.
  var firstApproval: CalendarDay? {
    approved
      ?? (approvals ?? []).filter { $0.kind?.code == .first || $0.kind?.code == .temporary }.compactMap(\.decided).min()
  }

  /// Whether the decisions on record are that it is not to foster, and no other.
  var isNeverApproved: Bool {
    guard let approvals, !approvals.isEmpty else { return false }
    return approvals.allSatisfy { $0.kind?.code == .notApproved }
  }

  /// The day the approval ended: as recorded, or else the last decision to end it.
  var ending: CalendarDay? {
    left ?? (approvals ?? []).filter { $0.kind?.code == .ended }.compactMap(\.decided).max()
  }

  /// Whether it may foster on a day; `nil` when the day of the approval is not known.
  func isApproved(on day: CalendarDay) -> Bool? {
    if let ending, ending <= day { return false }
    if isNeverApproved { return false }
    return firstApproval.map { $0 <= day }
  }
}
