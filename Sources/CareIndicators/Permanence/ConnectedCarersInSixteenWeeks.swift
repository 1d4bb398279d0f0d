import CareCore
import CareModels

extension Indicator {
  /// The share of temporary approvals of connected carers on which there was a decision in 16 weeks.
  public static let connectedCarersInSixteenWeeks = connectedCarers(
    "permanence.connected-carers-16-weeks", "Connected carers decided on in 16 weeks",
    """
    Of temporary approvals of connected carers that ran out in the period, 16 weeks after they were given, those by \
    whose end the authority had decided on the carers. Those that ended otherwise, as when the child left, are left out.
    """,
    .temporaryApproval,
    example: IndicatorExample(
      """
      connectedCarerAssessments: child temporarilyApproved extendedUntil decided outcome
      A 2020-06-01 . 2020-09-21 approved
      B 2020-06-01 . 2020-09-22 approved
      C 2020-06-01 . . childLeft
      D . . 2020-10-01 approved
      E 2021-03-01 . . .
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
