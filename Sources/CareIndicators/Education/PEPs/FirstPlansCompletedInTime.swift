import CareCore
import CareModels

extension Indicator {
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
