import CareCore
import CareModels

extension Indicator {
  /// How many care leavers of 19 to 21 in the return there are by what a code of the row says.
  static func careLeavers(
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
  /// One in touch, one who refuses contact, one who died, one without a date of birth, one of another age.
  static func returned(
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
