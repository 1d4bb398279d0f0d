import CareCore
import CareModels

extension Indicator {
  /// The share of the twelve-month cohort under 5 whose development assessments are up to date.
  public static let developmentChecks = outcome(
    "health.development-checks", "Development assessments up to date, under 5",
    """
    Of children looked after for twelve months and under 5 on the last day, those returned as up to date with \
    development assessments (health surveillance).
    """,
    sources: [
      .returnGuide("HEALTH_CHECK; rules 545 and 546"), .careReport("5.2, health surveillance of ages 0–4"),
    ],
    polarity: .highIsGood, options: [LeapDayBirthday.self],
    steps: [
      .exclude("Aged 5 or over", outside: { _ in 0...4 }),
      .count("Development assessments up to date", item: "HEALTH_CHECK", \.developmentCheck),
    ],
    example: .outcomes(
      "DOB HEALTH_CHECK", "A 2016-04-01 1\nB 2016-04-01 0\nC 2016-03-31 1\nD . 1\nE 2016-04-01 1", counted: "A",
      notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
