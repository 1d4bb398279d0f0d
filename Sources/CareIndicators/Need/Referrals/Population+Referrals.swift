import CareCore
public import CareModels

extension Referral {
  /// The day it was received, from the time where no day is given; `nil` when neither is.
  var received: CalendarDay? { date ?? receivedAt?.day }

  /// Whether it was closed without further action; `nil` when neither that nor a decision is recorded.
  var isWithoutFurtherAction: Bool? { noFurtherAction ?? decision?.code.map { $0 == .noFurtherAction } }

  /// Whether it was received within so many months after another of the child's; one of the same day is not after it.
  ///
  /// Where none is on record, the authority's own count of the twelve months before is believed. `nil` when a day that
  /// matters is missing.
  func isRepeat(within months: Int, among referrals: some Sequence<Referral>, _ edge: WindowEdge) -> Bool? {
    guard let received else { return nil }
    let follows = referrals.anyHolds { other -> Bool? in
      guard let day = other.received else { return nil }
      return received.isAfter(day, within: months, edge)
    }
    if follows == true { return true }
    return earlierInYear.map { $0 > 0 } ?? follows
  }
}

extension CalendarDay {
  /// Whether the day is after another, by no more than so many months; `edge` says what so many to the day are.
  func isAfter(_ other: CalendarDay, within months: Int, _ edge: WindowEdge) -> Bool {
    guard other < self else { return false }
    guard let first = adding(months: -months) else { return true }
    return edge == .included ? first <= other : first < other
  }
}

extension RegisterRow<Referral> {
  /// Whether it was received within twelve months after another of the child's; `nil` when it cannot be told.
  func isReReferral(_ context: MeasurementContext) -> Bool? {
    guard let history else { return record.earlierInYear.map { $0 > 0 } }
    return record.isRepeat(within: 12, among: history.records(of: Referral.self), context.options[WindowEdge.self])
  }
}

extension Population<RegisterRow<Referral>> {
  /// Referrals received in the period.
  public static var referralsReceived: Population {
    .records(
      of: Referral.self, "referrals-received", title: "received in the period", noun: "referrals",
      missing: "the day of the referral"
    ) { row, context in
      row.record.received.map(context.period.contains)
    }
  }
}

extension Population<ChildHistory> {
  /// Children referred to social care in the period; each counts once, however often they were.
  public static var referred: Population {
    Population(
      "referred", title: "referred to social care in the period", missing: "the day of a referral",
      requires: [.referrals]
    ) { child, context in
      child.records(of: Referral.self).anyHolds { $0.received.map(context.period.contains) }
    }
  }
}

extension Breakdown<RegisterRow<Referral>> {
  /// By who referred.
  public static var source: Breakdown {
    .codes("referral-source", title: ReferralSource.title, showsEmptyGroups: false, requires: []) {
      row, _ -> Coded<ReferralSource>? in row.record.source
    }
  }
}
