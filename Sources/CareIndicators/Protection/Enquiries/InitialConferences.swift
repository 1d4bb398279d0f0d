import CareCore
import CareModels

extension Indicator {
  /// Initial child protection conferences held in the period.
  public static let initialConferences = count(
    "protection.initial-conferences", "Initial child protection conferences",
    definition: """
      Initial child protection conferences held in the period, those of children who moved in with a plan among them. \
      Each counts; where several enquiries give the same day for a child, it is one conference.
      """,
    sources: Source.conferenceCounts, of: .initialConferencesHeld, example: .conferences(shows: "4"))

  /// Initial child protection conferences held in the period, per 10,000 children.
  public static let initialConferenceRate = rate(
    "protection.initial-conferences-rate", "Initial child protection conferences per 10,000", per: 10_000,
    definition: """
      Initial child protection conferences held in the period, each counted, for every 10,000 children of the \
      population.
      """,
    sources: Source.conferenceCounts, of: .initialConferencesHeld, decimals: 1,
    example: .conferences(population: PopulationFigure(count: 6_812), shows: "5.9"))
}

extension Source {
  fileprivate static var conferenceCounts: [Source] {
    [
      .interactiveTool("item 269: each conference, those of children who moved in with a plan among them"),
      .needStatistics("number of initial child protection conferences; rates per 10,000, to one decimal place"),
      .needCensus("DateOfInitialCPC, in section 47 enquiries and in the details of need"),
    ]
  }
}

extension IndicatorExample {
  fileprivate static func conferences(population: PopulationFigure? = nil, shows: String) -> IndicatorExample {
    IndicatorExample(
      """
      section47Enquiries: child id start initialConference
      A a1 2020-06-01 2020-06-12
      A a2 2020-06-03 2020-06-12
      A a3 2021-03-01 2021-03-31
      B b1 2020-06-01 .
      C c1 2020-06-01 31/06/2020
      D d1 2020-06-01 .
      E e1 2021-03-22 2021-04-01
      childInNeedEpisodes: child start initialConference
      F 2020-09-01 2020-09-11
      protectionConferences: child kind enquiry held
      B initial b1 2020-06-19
      D review . 2020-06-19
      """, population: population, counted: "A A B F", undetermined: "C", outside: "D E", shows: shows)
  }
}
