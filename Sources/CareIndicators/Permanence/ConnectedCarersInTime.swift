import CareCore
import CareModels

extension Indicator {
  /// The share of temporary approvals of connected carers on which there was a decision while they lasted.
  public static let connectedCarersInTime = connectedCarers(
    "permanence.connected-carers-in-time", "Connected carers decided on while temporarily approved",
    """
    Of temporary approvals of connected carers that ran out in the period, 16 weeks after they were given or 24 where \
    they were extended, those by whose end the authority had decided on the carers. Those that ended otherwise, as when \
    the child left, are left out.
    """, .extendedApproval,
    example: IndicatorExample(
      """
      connectedCarerAssessments: child temporarilyApproved extendedUntil decided outcome
      A 2020-06-01 2020-11-16 2020-11-16 approved
      B 2020-06-01 2020-11-16 2020-11-17 approved
      C 2020-06-01 . . childLeft
      D . . 2020-10-01 approved
      E 2021-03-01 . . .
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
