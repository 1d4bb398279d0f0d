import CareModels

extension Indicator {
  /// Referrals of the period, by who referred.
  public static let referralsBySource = distribution(
    "need.referrals-by-source", "Referrals to social care by source",
    definition: "Referrals received in the period, by who referred: each counts, by the code of the census.",
    sources: [.interactiveTool("item 374"), .needStatistics("referrals by source"), .needCensus("ReferralSource")],
    of: .referralsReceived,
    by: .source,
    example: IndicatorExample(
      """
      referrals: child date source
      A 2020-04-01 6
      A 2021-03-31 2A
      B 2020-06-01 .
      C . 6
      D 2021-04-01 6
      """, counted: "A A B", undetermined: "C", outside: "D", groups: ["6": "A", "2A": "A", "notRecorded": "B"],
      shows: "3"))
}
