import CareCore
import CareModels

extension Indicator {
  /// The share of children with a substance misuse problem who were offered help and refused it.
  public static let substanceHelpRefused = outcome(
    "health.substance-help-refused", "Help for substance misuse refused, of those with a problem",
    """
    Of children looked after for twelve months with a substance misuse problem, those returned as having been offered \
    help and refused it. One who received help has not refused it.
    """,
    sources: [.returnGuide("INTERVENTION_OFFERED; rules 158, 159, 192 and 193"), .outcomeTables("OC2 indicators")],
    polarity: .lowIsGood, options: [ConductAges.self, LeapDayBirthday.self],
    steps: [.outsideConductAges, .noSubstanceMisuse, .helpRefused],
    example: .substanceHelp(counted: "B", notCounted: "A", leftOut: "C", shows: "50"))

  /// The same of the whole cohort, as authorities' own reports have it.
  public static let substanceHelpRefusedOfCohort = outcome(
    "health.substance-help-refused-of-cohort", "Help for substance misuse refused, of all children",
    """
    Of children looked after for twelve months, those with a substance misuse problem who are returned as having been \
    offered help and refused it. A local reading, over all children and not over those with a problem.
    """,
    sources: [.returnGuide("INTERVENTION_OFFERED"), .careReport("5.2, headline results")],
    polarity: .none, options: [ConductAges.self, LeapDayBirthday.self], steps: [.outsideConductAges, .helpRefused],
    example: .substanceHelp(
      options: MeasurementOptions(ConductAges.tenToSeventeen), counted: "B", notCounted: "A", leftOut: "C",
      shows: "50"))
}
