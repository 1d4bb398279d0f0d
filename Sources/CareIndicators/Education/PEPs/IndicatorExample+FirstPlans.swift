import CareCore
import CareModels

extension IndicatorExample {
  /// Two children who came on 1 June 2020 with the day of the record, one who came too late for it to be due, one without
  /// a date of birth, and one who is too young.
  static func firstPlans(_ field: String, _ inTime: String, _ late: String) -> IndicatorExample {
    IndicatorExample(
      """
      A 2020-06-01 S C2 N1 U4
      B 2020-06-01 S C2 N1 U4
      C 2021-03-25 S C2 N1 U4
      D 2020-06-01 S C2 N1 U4
      E 2020-06-01 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      C 2010-01-01
      E 2019-01-01
      personalEducationPlans: child \(field)
      A \(inTime)
      B \(late)
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "C E", shows: "50")
  }
}
