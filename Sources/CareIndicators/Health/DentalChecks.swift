import CareCore
import CareModels

extension Indicator {
  /// The share of the twelve-month cohort whose teeth were checked by a dentist.
  public static let dentalChecks = outcome(
    "health.dental-checks", "Teeth checked by a dentist",
    """
    Of children looked after for twelve months, those returned as having had their teeth checked by a dentist in the \
    year. A check that was declined was not done; children too young for one stay in the denominator.
    """,
    sources: [
      .interactiveTool("item 3"), .returnGuide("TEETH_CHECK"),
      .careReport("5.2, headline results and footnote on children under twelve months"),
    ],
    polarity: .highIsGood, steps: [.count("Teeth checked", item: "TEETH_CHECK", \.dentalCheck)],
    example: .outcomes(
      "TEETH_CHECK", "A 1\nB 0\nC 2\nE 1", counted: "A", notCounted: "B", undetermined: "C D", outside: "E", shows: "50"
    ))
}
