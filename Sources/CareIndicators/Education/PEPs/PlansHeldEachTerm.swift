import CareCore
import CareModels

extension Indicator {
  /// The share of the terms of children looked after in which a personal education plan meeting was held.
  public static let plansHeldEachTerm = timeliness(
    "peps.held-each-term", "Personal education plan meeting held in the term",
    definition: """
      Of the school terms that ended in the period, of each child looked after from the first day of the term who needed a \
      personal education plan, those in which a meeting was held. A year of care has three.
      """,
    sources: [
      .careReport("4.2, personal education plans"),
      Source("Knowsley and Oldham virtual schools, guidance on PEPs", "termly review"),
    ], of: .clocks("pep_review", noun: "terms"),
    example: IndicatorExample(
      """
      A 2020-06-01 S C2 N1 U4 2021-01-01 E4A
      B 2020-06-01 S C2 N1 U4 2021-01-01 E4A
      D 2020-06-01 S C2 N1 U4 2021-01-01 E4A
      E 2020-06-01 S C2 N1 U4 2021-01-01 E4A
      children:
      A 2010-01-01
      B 2010-01-01
      E 2019-01-01
      personalEducationPlans: child held
      A 2020-10-05
      B 2020-06-10
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "E", shows: "50"))
}
