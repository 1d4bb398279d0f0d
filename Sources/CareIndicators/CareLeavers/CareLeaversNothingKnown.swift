import CareCore
import CareModels

extension Indicator {
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
}
