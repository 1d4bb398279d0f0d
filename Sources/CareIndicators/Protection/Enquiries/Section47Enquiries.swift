import CareCore
public import CareModels

extension Indicator {
  /// Section 47 enquiries that began in the period.
  public static let section47Enquiries = count(
    "protection.section-47-enquiries", "Section 47 enquiries",
    definition: """
      Enquiries under section 47 of the Children Act 1989 that began in the period. Each counts, so a child of whom \
      there were two counts twice.
      """,
    sources: Source.enquiryCounts, of: .section47EnquiriesBegun, example: .enquiries(shows: "3"))

  /// Section 47 enquiries that began in the period, per 10,000 children.
  public static let section47EnquiryRate = rate(
    "protection.section-47-enquiries-rate", "Section 47 enquiries per 10,000", per: 10_000,
    definition: """
      Enquiries under section 47 of the Children Act 1989 that began in the period, each counted, for every 10,000 \
      children of the population.
      """,
    sources: Source.enquiryCounts, of: .section47EnquiriesBegun, decimals: 1,
    example: .enquiries(population: PopulationFigure(count: 6_812), shows: "4.4"))

  /// Section 47 enquiries that began in the period, by what they found.
  public static let section47EnquiriesByOutcome = distribution(
    "protection.section-47-enquiries-by-outcome", "Section 47 enquiries by outcome",
    definition: """
      Enquiries under section 47 of the Children Act 1989 that began in the period, by what they found, as recorded now.
      """,
    sources: [.annexA("list 4, section 47 enquiries"), .workingTogether("outcome of section 47 enquiries")],
    of: .section47EnquiriesBegun,
    by: .codes("section-47-outcome", title: Section47Outcome.title, requires: []) {
      row, _ -> Coded<Section47Outcome>? in row.outcome
    },
    example: .enquiries(
      groups: ["substantiatedConference": "A", "notSubstantiated": "A", "notRecorded": "B"], shows: "3")
  )
}

extension Population<RegisterRow<Section47Enquiry>> {
  /// Section 47 enquiries that began in the period.
  public static var section47EnquiriesBegun: Population {
    .records(
      of: Section47Enquiry.self, "section-47-enquiries", title: "begun in the period", noun: "enquiries",
      missing: "the day the enquiry began"
    ) { row, context in row.start.map(context.period.contains) }
  }
}

extension Source {
  fileprivate static var enquiryCounts: [Source] {
    [
      .interactiveTool("item 217"),
      .needStatistics("number of section 47 enquiries; rates per 10,000, to one decimal place"),
      .needCensus("S47ActualStartDate"),
    ]
  }
}

extension IndicatorExample {
  fileprivate static func enquiries(
    population: PopulationFigure? = nil, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      section47Enquiries: child start outcome
      A 2020-04-01 substantiatedConference
      A 2021-03-31 notSubstantiated
      B 2020-06-01 .
      C . notSubstantiated
      D 2021-04-01 notSubstantiated
      """, population: population, counted: "A A B", undetermined: "C", outside: "D", groups: groups, shows: shows)
  }
}
