import CareCore
import CareModels

extension Indicator {
  /// The share of child protection plans ended that had lasted two years or more (NI 64).
  public static let plansEndedAfterTwoYears = proportion(
    "protection.plans-ended-after-two-years", "Child protection plans ended after two years or more",
    officialName: "NI 64",
    definition: """
      Of child protection plans that ended in the period, those that had lasted 730 days or more, the day they ended \
      counted.
      """,
    sources: Source.protectionMeasure(
      "NI 64", "item 98: more than 729 days, that of ceasing included",
      "child protection plans ending during the year by duration"),
    polarity: .lowIsGood, options: [PlanLastDay.self], of: .protectionPlansEnded,
    steps: [.lastedTwoYears { plan, _ in plan.end }], decimals: 1, example: .plansEnded(shows: "50.0"))

  /// The share of child protection plans in force that had lasted two years or more.
  public static let plansOpenForTwoYears = proportion(
    "protection.plans-open-for-two-years", "Child protection plans open for two years or more",
    definition: """
      Of child protection plans in force on the last day of the period, those that had lasted 730 days or more, that day \
      counted.
      """,
    sources: [
      .interactiveTool("item 264: more than 729 days"),
      .needStatistics("child protection plans at 31 March by duration"),
      .quarterlyPerformance("child protection plans lasting two years or more open at the end of the quarter"),
    ], polarity: .lowIsGood, options: [PlanLastDay.self], of: .protectionPlansOnDay,
    steps: [.lastedTwoYears { _, context in context.asAt }], decimals: 1, example: .plansOpen(shows: "50.0"))

  /// Child protection plans that ended in the period, by how long they had lasted.
  public static let plansEndedByLength = distribution(
    "protection.plans-ended-by-length", "Child protection plans ended by length",
    definition: """
      Child protection plans that ended in the period, by how long they had lasted: calendar months up to six, then \
      years of 365 days, the day they ended counted.
      """,
    sources: [.needStatistics("child protection plans ending during the year by duration")],
    of: .protectionPlansEnded, by: .lengthAtEnd,
    example: .plansEnded(
      counted: "A B D", notCounted: "", undetermined: "E", groups: ["24+": "A", "12-24": "B", "notRecorded": "D"],
      shows: "3"))

  /// Child protection plans in force on the last day of the period, by how long they had lasted.
  public static let plansOpenByLength = distribution(
    "protection.plans-by-length", "Child protection plans by length",
    definition: """
      Child protection plans in force on the last day of the period, by how long they had lasted: calendar months up to \
      six, then years of 365 days, that day counted.
      """,
    sources: [.needStatistics("child protection plans at 31 March by duration")],
    of: .protectionPlansOnDay, by: .lengthOnDay,
    example: .plansOpen(
      counted: "A B", notCounted: "", groups: ["24+": "A", "12-24": "B"], shows: "2"))
}

extension IndicatorExample {
  fileprivate static func plansEnded(
    counted: String = "A", notCounted: String = "B", undetermined: String = "D E", groups: [String: String] = [:],
    shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      childProtectionPlans: child start end
      A 2019-04-01 2021-03-30
      B 2019-04-01 2021-03-29
      C 2019-04-01 2021-04-01
      D . 2020-06-01
      E 2019-04-01 31/02/2021
      """, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: "C", groups: groups,
      shows: shows)
  }

  fileprivate static func plansOpen(
    counted: String = "A", notCounted: String = "B", groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      childProtectionPlans: child start end
      A 2019-04-02 .
      B 2019-04-03 .
      C 2019-04-01 2021-03-31
      D . .
      """, counted: counted, notCounted: notCounted, undetermined: "D", outside: "C", groups: groups, shows: shows)
  }
}
