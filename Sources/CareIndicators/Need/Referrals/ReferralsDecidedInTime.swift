import CareCore
import CareModels

extension Indicator {
  /// The share of referrals about which it was decided within one working day what to do.
  public static let referralsDecidedInTime = timeliness(
    "need.referrals-decided-in-time", "Referrals decided within one working day",
    definition: """
      Of referrals received in the period, those about which it was decided what to do by the end of the next working \
      day. One that is not yet due on the last day is left out; one without a decision is late.
      """,
    sources: [.interactiveTool("item 290"), .workingTogether("response to a referral within one working day")],
    of: .referralsReceived, within: .referralDecision, from: { $0.record.received }, to: { $0.record.decided },
    decimals: 1,
    example: IndicatorExample(
      """
      referrals: child date decided
      A 2020-06-05 2020-06-08
      B 2020-06-05 2020-06-09
      C 2021-03-31 .
      D . 2020-06-09
      E 2020-03-31 2020-04-01
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
