import CareCore
import CareModels

extension Indicator {
  /// The share of children with a substance misuse problem who received help.
  public static let substanceHelpReceived = outcome(
    "health.substance-help-received", "Help received for substance misuse, of those with a problem",
    """
    Of children looked after for twelve months with a substance misuse problem, those returned as having received help \
    for it.
    """,
    sources: [.returnGuide("INTERVENTION_RECEIVED; rules 158, 159, 192 and 193"), .outcomeTables("OC2 indicators")],
    polarity: .highIsGood, options: [ConductAges.self, LeapDayBirthday.self],
    steps: [.outsideConductAges, .noSubstanceMisuse, .helpReceived],
    example: .substanceHelp(counted: "A", notCounted: "B", leftOut: "C", shows: "50"))

  /// The same of the whole cohort, as authorities' own reports have it.
  public static let substanceHelpReceivedOfCohort = outcome(
    "health.substance-help-received-of-cohort", "Help received for substance misuse, of all children",
    """
    Of children looked after for twelve months, those with a substance misuse problem who are returned as having \
    received help for it. A local reading, over all children and not over those with a problem.
    """,
    sources: [.returnGuide("INTERVENTION_RECEIVED"), .careReport("5.2, headline results")],
    polarity: .none, options: [ConductAges.self, LeapDayBirthday.self], steps: [.outsideConductAges, .helpReceived],
    example: .substanceHelp(
      options: MeasurementOptions(ConductAges.tenToSeventeen), counted: "A", notCounted: "B", leftOut: "C",
      shows: "50"))
}

extension IndicatorExample {
  /// Four children with a substance misuse problem and one, too young for one, without: help received, refused, and
  /// not known.
  static func substanceHelp(
    options: MeasurementOptions = .init(), counted: String, notCounted: String, leftOut: String, shows: String
  ) -> IndicatorExample {
    .outcomes(
      "DOB SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      "A 2006-01-01 1 1\nB 2006-01-01 1 0 1\nC 2015-01-01 0\nD 2006-01-01 1\nE 2006-01-01 1 1", options: options,
      counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: "D", outside: "E", shows: shows)
  }
}
