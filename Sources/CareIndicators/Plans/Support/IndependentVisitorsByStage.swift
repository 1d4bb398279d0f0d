import CareCore
import CareModels

extension Indicator {
  /// Volunteers by how far they have come on the way to being independent visitors.
  public static let independentVisitorsByStage = distribution(
    "support.independent-visitors-by-stage", "Independent visitors by stage",
    definition: """
      Volunteers on the books on the day by stage as last recorded: waiting for assessment, in assessment, approved \
      and waiting for a match, matched.
      """,
    sources: [.careReport("3.1")], of: .independentVisitors,
    by: .codes("visitor-stage", title: "Stage", requires: []) { visitor, _ in visitor.stage },
    example: IndicatorExample(
      """
      independentVisitors: id stage enquired approved left
      V matched 2020-01-06 2020-06-01
      W prospective 2020-01-06
      X left 2020-01-06
      Y left 2020-01-06 2020-06-01 2021-03-31
      """, counted: "0 1", undetermined: "2", outside: "3", groups: ["matched": "0", "prospective": "1"], shows: "2"))
}
