import CareCore
import CareModels

extension Indicator {
  /// Referrals to social care in the period.
  public static let referralsReceived = count(
    "need.referrals", "Referrals to social care",
    definition: """
      Referrals received in the period. Each counts, so a child referred twice counts twice. No referral is to be \
      recorded of a child whose case is open.
      """,
    sources: Source.referralCounts, of: .referralsReceived,
    example: .referrals(shows: "3"))

  /// Referrals to social care in the period, per 10,000 children.
  public static let referralRate = rate(
    "need.referrals-rate", "Referrals to social care per 10,000", per: 10_000,
    definition: "Referrals received in the period, each counted, for every 10,000 children of the population.",
    sources: Source.referralCounts, of: .referralsReceived, decimals: 1,
    example: .referrals(population: PopulationFigure(count: 6_812), shows: "4.4"))
}

extension Source {
  fileprivate static var referralCounts: [Source] {
    [.interactiveTool("item 305"), .needStatistics("number of referrals; rates per 10,000, to one decimal place")]
  }
}

extension IndicatorExample {
  fileprivate static func referrals(population: PopulationFigure? = nil, shows: String) -> IndicatorExample {
    IndicatorExample(
      """
      referrals: child date receivedAt
      A 2020-04-01
      A 2021-03-31
      B . 2020-06-01T09:30:00
      C
      D 2020-03-31
      E 2021-04-01
      """, population: population, counted: "A A B", undetermined: "C", outside: "D E", shows: shows)
  }
}
