import CareCore
public import CareModels

extension Population<RegisterRow<ReviewingCaseload>> {
  /// What each reviewing officer held on the day. A count of a whole service, or an average over some days, is not one.
  public static var reviewingCaseloads: Population {
    records(
      of: ReviewingCaseload.self, "reviewing-caseloads", title: "of an officer on the day", noun: "caseloads",
      missing: "the day of the count"
    ) { caseload, context in
      if caseload.officer == nil || caseload.period != nil { return false }
      return caseload.asAt.map { $0 == context.asAt }
    }
  }
}

extension Quantity<RegisterRow<ReviewingCaseload>> {
  /// Posts, in full-time ones.
  static var reviewingPosts: Quantity {
    Quantity("Full-time posts", unit: "posts", missing: "how much of a full-time post it is") { caseload, _ in
      caseload.fteHundredths.flatMap { $0 > 0 ? Fraction($0, over: 100) : nil }
    }
  }
}

extension Indicator {
  /// Cases of some kind for each full-time post of a reviewing officer.
  static func caseload(
    _ id: String, _ title: String, _ definition: String, source: String,
    _ cases: Quantity<RegisterRow<ReviewingCaseload>>, shows: String
  ) -> Indicator {
    ratio(
      "reviewing-officers.\(id)", title, definition: definition, sources: [.reviewingReport(source)],
      polarity: .lowIsGood, of: .reviewingCaseloads, cases, over: .reviewingPosts, unit: "cases for each post",
      example: IndicatorExample(
        """
        reviewingCaseloads: officer asAt lookedAfter protection fteHundredths
        X 2021-03-31 39 39 100
        Y 2021-03-31 20 10 50
        Z 2021-03-31 . . 100
        W 2021-03-30 39 39 100
        """, counted: "0 1", undetermined: "2", outside: "3", shows: shows))
  }
}
