import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after whose immunisations are up to date.
  public static let immunisedOnTheDay = onTheDay(
    "health.immunised-on-the-day", "Immunisations up to date on the day",
    """
    Of all children looked after on the day, however long, those who by the latest record had had every immunisation \
    due at their age. Where there is no such record, the doses say so that were due by the day.
    """,
    sources: [.careReport("5.2, immunisation"), .returnGuide("IMMUNISATIONS")],
    requires: .immunisationReviews, counting: "Immunisations up to date",
    missing: "whether immunisations were up to date",
    example: .onTheDay(
      "immunisationReviews: child date isUpToDate",
      "A 2020-06-01 false\nA 2021-01-01 true\nB 2020-06-01 true\nB 2021-01-01 false\nB 2021-04-01 true\nD 2021-01-01 true"
    )
  ) { child, context in
    child.isImmunised(on: context.asAt)
  }
}

extension ChildHistory {
  /// Whether the child had had every immunisation due, by the latest record up to a day.
  ///
  /// `nil` when there is neither a record nor a dose that was due, when a record without a day or without an answer may
  /// be the latest and say otherwise, or when those of the latest day differ.
  fileprivate func isImmunised(on day: CalendarDay) -> Bool? {
    let reviews = immunisationReviews.filter { $0.date.map { $0 <= day } ?? true }
    if reviews.isEmpty { return hadDosesDue(by: day) }
    let latest = reviews.compactMap(\.date).max()
    let answers = Set(reviews.filter { $0.date == nil || $0.date == latest }.map(\.isUpToDate))
    return answers.count == 1 ? answers.first ?? nil : nil
  }

  /// Whether every dose that was due by a day was given by it; one that must not be given for a medical reason is not
  /// due. `nil` when no dose was.
  private func hadDosesDue(by day: CalendarDay) -> Bool? {
    let due = immunisations.filter { $0.outcome?.code != .contraindicated && $0.due.map { $0 <= day } ?? true }
    let isMissed = due.anyHolds { dose -> Bool? in
      if let given = dose.given, given <= day { return false }
      return dose.due == nil || (dose.given == nil && dose.outcome?.code == .given) ? nil : true
    }
    return due.isEmpty ? nil : isMissed.map { !$0 }
  }
}
