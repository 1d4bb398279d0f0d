import CareCore
import CareModels

extension Indicator {
  /// Approved independent visitors.
  public static let independentVisitors = count(
    "support.independent-visitors", "Independent visitors",
    definition: "Volunteers who had been approved as independent visitors by the day and had not left, matched or not.",
    sources: [.careReport("3.1"), Source("Children Act 1989", "section 23ZB")], polarity: .highIsGood,
    of: .independentVisitors,
    steps: [
      .exclude("Not approved yet", missing: "whether they were approved") { visitor, context in
        if let approved = visitor.approved { return approved > context.asAt }
        switch visitor.stage?.code {
        case .prospective?, .inAssessment?: return true
        case .awaitingMatch?, .matched?: return false
        case .left?, nil: return nil
        }
      }
    ],
    example: IndicatorExample(
      """
      independentVisitors: id stage enquired approved left
      V matched 2020-01-06 2020-06-01
      W prospective 2020-01-06
      X . 2020-01-06
      Y left 2020-01-06 2020-06-01 2021-03-31
      Z prospective 2021-04-01
      """, counted: "0", leftOut: "1", undetermined: "2", outside: "3 4", shows: "1"))
}
