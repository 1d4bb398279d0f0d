import CareModels

extension Indicator {
  /// Families with whom early help worked in the period.
  public static let earlyHelpFamilies = count(
    "early-help.families", "Families worked with",
    definition: """
      Families with whom early help worked on at least one day of the period. A family counts once, however often it was \
      worked with; one that was referred and with whom no work has begun does not.
      """,
    sources: [.quarterlyPerformance("families worked with by the wellbeing service during the quarter")],
    of: .earlyHelpFamilies,
    example: IndicatorExample(
      """
      earlyHelpFamilies: id referred start end
      f1 2020-05-20 2020-06-01 2020-09-01
      f1 2020-11-20 2020-12-01 .
      f2 2019-05-20 2019-06-01 2020-04-01
      f3 2020-05-20 . .
      f4 . . .
      f5 2019-05-20 2019-06-01 2020-03-31
      """, counted: "0 2", undetermined: "4", outside: "3 5", shows: "2"))

  /// People with whom early help worked in the period.
  public static let earlyHelpPeople = count(
    "early-help.people", "People worked with",
    definition: """
      People, children and adults, with whom early help worked on at least one day of the period. Each counts once, \
      however often they were worked with and in however many families.
      """,
    sources: [.quarterlyPerformance("individuals worked with by the wellbeing service during the quarter")],
    of: .earlyHelpPeople,
    example: IndicatorExample(
      """
      earlyHelpIndividuals: child person family start end
      A p1 f1 2020-06-01 2020-09-01
      A p1 f2 2020-12-01 .
      B . f1 2021-03-31 .
      . p2 f1 2020-06-01 2020-09-01
      . p2 f2 2020-12-01 .
      C . f1 . .
      D . f1 2019-06-01 2020-03-31
      """, counted: "A B 3", undetermined: "C", outside: "D", shows: "3"))
}
