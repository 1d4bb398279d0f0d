import CareCore
import CareModels

extension Indicator {
  /// Children who wait for an independent visitor.
  public static let childrenWaitingForIndependentVisitor = count(
    "support.waiting-for-independent-visitor", "Children waiting for an independent visitor",
    definition: """
      Children who had been referred for an independent visitor by the day, had not said no, and were neither matched \
      nor taken off the list. A child counts once.
      """,
    sources: [.careReport("3.1")], polarity: .lowIsGood,
    of: Population(
      "waiting-for-independent-visitor", title: "waiting for an independent visitor on the day",
      missing: "the day of a referral or a match", requires: [.independentVisitorMatches]
    ) { child, context in
      child.records(of: IndependentVisitorMatch.self).lazy.map { $0.isWaiting(on: context.asAt) }.anyTrue
    },
    example: IndicatorExample(
      """
      independentVisitorMatches: child visitor referred declined matched
      A . 2020-06-01
      A . 2020-09-01
      B . 2020-06-01 2020-06-08
      C V 2020-06-01 . 2020-09-01
      D V 2020-06-01
      """, counted: "A", undetermined: "D", outside: "B C", shows: "1"))
}

extension IndependentVisitorMatch {
  /// Whether the child waited for a visitor on a day.
  fileprivate func isWaiting(on day: CalendarDay) -> Bool? {
    if let end = [declined, ended].compactMap({ $0 }).min(), end <= day { return false }
    if let matched, matched <= day { return false }
    if let referred { return referred > day ? false : matched == nil && visitor != nil ? nil : true }
    // Considered, and not referred as far as is known.
    return considered == nil && visitor == nil && matched == nil ? nil : false
  }
}
