import CareCore
import CareModels

extension Indicator {
  /// The share of initial conferences that were held within 15 working days.
  public static let initialConferencesInTime = timeliness(
    "protection.initial-conferences-in-time", "Initial conferences in 15 working days",
    definition: """
      Of initial child protection conferences held in the period, those held within 15 working days of the beginning of \
      the section 47 enquiry that led to them. One held before its enquiry began is left out. One without an enquiry, as \
      for a child who moved in with a plan, is counted from the referral.
      """,
    sources: Source.conferenceTimes + [.workingTogether("initial conference within 15 working days")],
    options: [ConferenceWithoutEnquiry.self], figures: [.limit(.initialConference)], of: .initialConferencesHeld,
    steps: Step.conferencesToJudge,
    judging: { conference, context in
      Timeliness.Outcome(
        TimeLimit.initialConference.outcome(
          trigger: conference.began, done: conference.held, asAt: context.asAt, workingDays: context.workingDays
        ).state)
    }, decimals: 1, example: .conferenceTimes(counted: "A F", notCounted: "B", shows: "66.7"))

  /// Initial conferences of the period, by how many working days after the enquiry began they were held.
  public static let initialConferencesByLength = distribution(
    "protection.initial-conferences-by-length", "Initial conferences by working days since the enquiry began",
    definition: """
      Initial child protection conferences held in the period, by the working days since the beginning of the section \
      47 enquiry that led to them, in the published bands. Who is left out is as for conferences in 15 working days.
      """,
    sources: Source.conferenceTimes, options: [ConferenceWithoutEnquiry.self], of: .initialConferencesHeld,
    steps: Step.conferencesToJudge,
    by: .bands(
      "conference-length", title: "Working days",
      of: .number("Working days", unit: "working days", missing: "the first day") { conference, context in
        guard let began = conference.began, let held = conference.held, began <= held else { return nil }
        return context.workingDays.workingDays(from: began, to: held)
      },
      [
        BreakdownBand("0-10", "0 to 10", through: 10), BreakdownBand("11-15", "11 to 15", through: 15),
        BreakdownBand("16-20", "16 to 20", through: 20), BreakdownBand("21+", "21 and over"),
      ]),
    example: .conferenceTimes(
      counted: "A B F", groups: ["11-15": "A", "16-20": "B", "0-10": "F"], shows: "3"))
}

extension Source {
  fileprivate static var conferenceTimes: [Source] {
    [
      .interactiveTool("items 218 and 268"),
      .needStatistics("duration between section 47 enquiries and initial child protection conferences"),
      Source("LG Inform Plus, metric type 3217", "help text: conferences before the enquiry are not in the bands"),
    ]
  }
}

extension Step<InitialConference> {
  fileprivate static var conferencesToJudge: [Step] {
    [
      .exclude("No section 47 enquiry of the authority led to it", missing: "what led to the conference") {
        conference, context in
        switch conference.cause {
        case .enquiry: false
        case .referral: context.options[ConferenceWithoutEnquiry.self] == .leftOut
        case .notRecorded: nil
        }
      },
      .exclude("Held before the enquiry began", missing: "the day the enquiry began") { conference, _ in
        guard let began = conference.began, let held = conference.held else { return nil }
        return held < began
      },
    ]
  }
}

extension IndicatorExample {
  /// Conferences on the fifteenth working day and the sixteenth; one before its enquiry; one whose enquiry has no day;
  /// one without an enquiry, on the eighth; and one the year after.
  fileprivate static func conferenceTimes(
    counted: String, notCounted: String = "", groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      section47Enquiries: child start initialConference
      A 2020-12-18 2021-01-13
      B 2020-12-18 2021-01-14
      C 2020-12-18 2020-12-17
      D . 2021-01-13
      E 2021-03-22 2021-04-01
      childInNeedEpisodes: child start initialConference
      F 2020-09-01 2020-09-11
      """, counted: counted, notCounted: notCounted, leftOut: "C", undetermined: "D", outside: "E", groups: groups,
      shows: shows)
  }
}
