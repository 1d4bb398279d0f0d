import CareCore
import CareModels

extension Indicator {
  /// The share of contacts that met the threshold of social care or early help.
  public static let contactsMeetingThreshold = contacts(
    "need.contacts-meeting-threshold", "Contacts that met the threshold of social care or early help",
    definition: """
      Of contacts of the period whose outcome is known, those that became a referral to social care or were passed to \
      early help.
      """,
    sources: [.safeguardingPartnership("performance data, contacts that met a threshold")],
    counting: "Met the threshold of social care or early help",
    example: IndicatorExample(
      """
      contacts: child received outcome
      A 2020-04-01 socialCareThreshold
      A 2020-05-01 earlyHelp
      B 2020-06-01 thresholdMet
      C 2020-06-01 informationAndAdvice
      D 2020-06-01 .
      E 2021-04-01 earlyHelp
      """, counted: "A A B", notCounted: "C", undetermined: "D", outside: "E", shows: "75.0")
  ) { outcome in
    switch outcome {
    case .socialCareThreshold, .earlyHelp, .thresholdMet: true
    case .informationAndAdvice, .otherService, .noFurtherPathway, .inappropriate: false
    }
  }

  /// The share of contacts that met the threshold of social care.
  public static let contactsMeetingSocialCareThreshold = contacts(
    "need.contacts-meeting-social-care-threshold", "Contacts that met the threshold of social care",
    definition: """
      Of contacts of the period whose outcome is known, those that became a referral to social care. Where social care \
      and early help are not told apart it cannot be told.
      """,
    sources: [
      .scrutiny("impact of Covid-19, paragraph 15, contacts about domestic abuse that met the statutory threshold")
    ],
    counting: "Met the threshold of social care",
    example: IndicatorExample(
      """
      contacts: child received outcome
      A 2020-04-01 socialCareThreshold
      B 2020-05-01 earlyHelp
      C 2020-06-01 thresholdMet
      D 2021-04-01 socialCareThreshold
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0")
  ) { outcome in
    switch outcome {
    case .socialCareThreshold: true
    case .thresholdMet: nil
    case .earlyHelp, .informationAndAdvice, .otherService, .noFurtherPathway, .inappropriate: false
    }
  }

  /// The share of contacts of which an outcome says something (`nil`: it does not say); one not on the list says nothing.
  private static func contacts(
    _ id: String, _ title: String, definition: String, sources: [Source], counting reason: String,
    example: IndicatorExample, _ isCounted: @escaping @Sendable (ContactOutcome) -> Bool?
  ) -> Indicator {
    proportion(
      id, title, definition: definition, sources: sources, of: .contactsReceived,
      steps: [
        .count(reason, missing: "the outcome of the contact") { row, _ in row.outcome?.code.flatMap(isCounted) }
      ], decimals: 1, example: example)
  }
}
