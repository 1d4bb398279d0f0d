import CareCore
import CareModels

extension Indicator {
  /// Permanence agreed by the panel within six months of the second review.
  public static let panelWithinSixMonths = panel(
    "permanence.panel-within-six-months", "Permanence agreed by the panel within six months of the second review",
    within: .panelWithoutPlace, months: "six months",
    example: IndicatorExample(
      """
      A 2019-12-02 S C2 N1 U4
      B 2019-12-02 S C2 N1 U4
      C 2019-12-02 S C2 N1 U4 2020-05-01 E4A
      D 2020-03-01 P C2 N1 U4
      E 2021-01-04 S C2 N1 U4
      reviews: CHILD REVIEW
      A 2019-12-20
      B 2019-12-20
      C 2019-12-20
      A 2020-04-20
      B 2020-04-20
      C 2020-04-20
      D 2020-04-20
      E 2021-01-29
      permanencePanelDecisions: child heard decision
      A 2020-10-20 agreed
      B 2020-10-21 agreed
      A 2020-04-30 notAgreed
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
