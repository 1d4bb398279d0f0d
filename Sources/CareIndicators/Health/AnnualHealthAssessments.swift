import CareCore
import CareModels

extension Indicator {
  /// The share of the twelve-month cohort whose health assessments of the year were done.
  public static let annualHealthAssessments = outcome(
    "health.annual-assessments", "Annual health assessments completed",
    """
    Of children looked after for twelve months, those returned as having had the health assessments due in the year: \
    both of the six-monthly ones under 5, the annual one from 5. One that was declined was not done.
    """,
    sources: [.interactiveTool("item 3"), .returnGuide("HEALTH_ASSESSMENT"), .outcomeTables("note 1")],
    polarity: .highIsGood,
    steps: [.count("Health assessments completed", item: "HEALTH_ASSESSMENT", \.healthAssessment)],
    example: .outcomes(
      "HEALTH_ASSESSMENT", "A 1\nB 0\nC .\nE 1", counted: "A", notCounted: "B", undetermined: "C D", outside: "E",
      shows: "50"))
}
