import CareCore
import CareModels

extension Indicator {
  /// The share of first personal education plans that were asked for in ten working days.
  public static let plansRequestedInTime = timeliness(
    "peps.requested-in-time", "First personal education plan requested in ten working days",
    definition: """
      Of children who came into care at an age at which a personal education plan is required, and whose tenth working day \
      in care was in the period, those for whom a first meeting had been asked for by then. School holidays do not stop \
      the clock. What counts is the request, not the meeting.
      """,
    sources: [
      .virtualSchoolHead("paragraph 13"), Source("Norfolk and Oldham virtual schools, guidance on PEPs", "initial PEP"),
    ], of: .clocks("pep_initiate", noun: "first plans"), example: .firstPlans("requested", "2020-06-15", "2020-06-16"))

  /// The share of first personal education plans that were complete in twenty working days.
  public static let firstPlansCompletedInTime = timeliness(
    "peps.first-completed-in-time", "First personal education plan completed in twenty working days",
    definition: """
      Of children who came into care at an age at which a personal education plan is required, and whose twentieth working \
      day in care was in the period, those whose first plan was complete by then, in time for the first review.
      """,
    sources: [Source("Gateshead, Oldham and East Riding virtual schools, guidance on PEPs", "initial PEP")],
    of: .clocks("pep_first_complete", noun: "first plans"),
    example: .firstPlans("completed", "2020-06-29", "2020-06-30"))
}

extension IndicatorExample {
  /// Two children who came on 1 June 2020 with the day of the record, one who came too late for it to be due, one without
  /// a date of birth, and one who is too young.
  fileprivate static func firstPlans(_ field: String, _ inTime: String, _ late: String) -> IndicatorExample {
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
