import CareCore
import CareModels

extension Indicator {
  /// The share of the twelve-month cohort whose immunisations are up to date.
  public static let immunisationsUpToDate = outcome(
    "health.immunisations", "Immunisations up to date",
    """
    Of children looked after for twelve months, those returned as having had every immunisation due at their age, \
    whether before or in care.
    """,
    sources: [
      .interactiveTool("item 3"), .returnGuide("IMMUNISATIONS"), .careReport("5.2, headline results"),
    ],
    polarity: .highIsGood, steps: [.count("Immunisations up to date", item: "IMMUNISATIONS", \.immunisations)],
    example: .outcomes(
      "IMMUNISATIONS", "A 1\nB 0\nC 1\nC 0\nE 1", counted: "A", notCounted: "B", undetermined: "C D", outside: "E",
      shows: "50"))
}
