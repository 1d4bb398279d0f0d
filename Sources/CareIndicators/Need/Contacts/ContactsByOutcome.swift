import CareModels

extension Indicator {
  /// Contacts of the period, by what was decided about them.
  public static let contactsByOutcome = distribution(
    "need.contacts-by-outcome", "Contacts by outcome",
    definition: """
      Contacts with the front door of the authority in the period, by what was decided about them. Each contact counts, \
      and one about several children once for each.
      """,
    sources: [.safeguardingPartnership("performance data, contacts by outcome"), .annexA("list 1, contacts")],
    of: .contactsReceived, by: .outcome,
    example: IndicatorExample(
      """
      contacts: child received outcome
      A 2020-04-01 informationAndAdvice
      A 2021-03-31 thresholdMet
      B 2020-06-01 .
      C . noFurtherPathway
      D 2021-04-01 inappropriate
      """, counted: "A A B", undetermined: "C", outside: "D",
      groups: ["informationAndAdvice": "A", "thresholdMet": "A", "notRecorded": "B"], shows: "3"))
}
