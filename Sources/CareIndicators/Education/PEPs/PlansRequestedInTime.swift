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
}
