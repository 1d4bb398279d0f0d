import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age who are on no school's roll.
  public static let onNoSchoolsRoll = proportion(
    "schools.on-no-roll", "On no school's roll",
    definition: """
      Of children looked after on the day of compulsory school age, those who are on no school's roll. One who is educated \
      elsewhere, or waits for a place, is among them.
      """,
    sources: [.virtualSchoolReport("admissions"), .missingOutOnEducation("paragraph 10")], polarity: .lowIsGood,
    requires: [.schoolEnrolments], of: .ofSchoolAge,
    steps: [
      .count("On no school's roll", missing: "on which school's roll the child is") { child, context in
        switch child.schoolRoll(on: context.asAt) {
        case .none: true
        case .on: false
        case .notKnown: nil
        }
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      D 2010-01-01
      E 2003-01-01
      schoolEnrolments: child school start end
      A 100001 2018-09-03 2021-03-31
      B 100001 2018-09-03
      D 100001 .
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "E", shows: "50.0"))
}
