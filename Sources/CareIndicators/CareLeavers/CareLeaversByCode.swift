import CareCore
import CareModels

extension Indicator {
  /// Whether the authority is in touch with care leavers, all answers.
  public static let careLeaversByContact = byCode(
    "by-contact", "Contact with care leavers",
    "by whether the authority is in touch with them, those who died or went home among them.", steps: [],
    by: .codes("contact", title: CareLeaverContact.title, requires: []) { report, _ in report.contact },
    counted: "A B C", leftOut: "", groups: ["YES": "A", "REFU": "B", "DIED": "C"], shows: "3")

  /// What care leavers do.
  public static let careLeaversByActivity = byCode(
    "by-activity", "Activity of care leavers",
    "by what they mainly do around that birthday. Those who are in no rate are left out.", steps: .outsideTheBase,
    by: .codes("activity", title: CareLeaverActivity.title, requires: []) { report, _ in report.activity },
    counted: "A B", leftOut: "C", groups: ["F2": "A", "0": "B"], shows: "2")

  /// Where care leavers live.
  public static let careLeaversByHome = byCode(
    "by-accommodation", "Accommodation of care leavers",
    "by where they live around that birthday, suitable or not. Those who are in no rate are left out.",
    steps: .outsideTheBase,
    by: .groups(
      "accommodation", title: CareLeaverAccommodation.Group.title, of: CareLeaverAccommodation.self, requires: []
    ) {
      report, _ in report.accommodation
    }, counted: "A B", leftOut: "C", groups: ["independentLiving": "A", "notKnown": "B"], shows: "2")

  /// The share of care leavers of whom nothing is known.
  public static let careLeaversNothingKnown = proportion(
    "care-leavers.nothing-known", "Care leavers not in touch whose activity is not known, aged 19 to 21",
    definition: """
      Of young people in the return's table of care leavers who reached an age of 19 to 21 in the period, those with whom the \
      authority was not in touch and of whose activity nothing is known from anybody else either. Those who died, went \
      home, were adopted or moved to another authority's care are left out.
      """,
    sources: [.interactiveTool("item 317")], polarity: .lowIsGood, of: .returned(.nineteenToTwentyOne),
    steps: .outsideTheBase + [
      .count("Not in touch, and activity not known", missing: "contact or activity") { report, _ in
        [report.contact?.code.map { !$0.isInTouch }, report.activity?.code.map { $0 == .notKnown }].allTrue
      }
    ],
    example: .returned(counted: "B", notCounted: "A", leftOut: "C", shows: "50"))

  private static func byCode(
    _ id: String, _ title: String, _ words: String, steps: [Step<CareLeaverReport>],
    by breakdown: Breakdown<CareLeaverReport>, counted: String, leftOut: String, groups: [String: String], shows: String
  ) -> Indicator {
    distribution(
      "care-leavers.\(id)", "\(title), aged 19 to 21",
      definition: """
        Young people in the return's table of care leavers who reached an age of 19 to 21 in the period, \(words)
        """,
      sources: [.statistics("care leavers"), .returnGuide("IN_TOUCH, ACTIV and ACCOM")],
      of: .returned(.nineteenToTwentyOne), steps: steps, by: breakdown,
      example: .returned(counted: counted, leftOut: leftOut, groups: groups, shows: shows))
  }
}

extension IndicatorExample {
  fileprivate static func returned(
    counted: String, notCounted: String = "", leftOut: String, groups: [String: String] = [:],
    shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      children:
      A 2001-06-01
      B 2001-06-01
      C 2001-06-01
      E 2003-06-01
      careLeavers: CHILD IN_TOUCH ACTIV ACCOM
      A YES F2 U1
      B REFU 0 0
      C DIED 0 0
      D YES F2 U1
      E YES F2 U1
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: "D", outside: "E", groups: groups,
      shows: shows)
  }
}
