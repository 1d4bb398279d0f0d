import CareModels

extension Indicator {
  /// The share of referrals that were closed without further action.
  public static let referralsWithoutFurtherAction = proportion(
    "need.referrals-without-further-action", "Referrals closed without further action",
    definition: """
      Of referrals received in the period, those that were closed without further action, as the return says or else \
      the decision recorded.
      """,
    sources: [
      .interactiveTool("item 290"), .needStatistics("referrals resulting in no further action"),
      .needCensus("ReferralNFA"),
    ],
    of: .referralsReceived,
    steps: [
      .count("Closed without further action", missing: "what was decided about the referral") { row, _ in
        row.record.isWithoutFurtherAction
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      referrals: child date noFurtherAction decision
      A 2020-06-05 true
      B 2020-06-05 false
      C 2020-06-05 . noFurtherAction
      D 2020-06-05 . assessment
      E 2020-06-05
      F 2021-04-01 true
      """, counted: "A C", notCounted: "B D", undetermined: "E", outside: "F", shows: "50.0"))
}
