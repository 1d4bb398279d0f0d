import CareCore
import CareModels

extension Indicator {
  /// Children looked after of school age, by the stage of their special educational needs.
  public static let needsByStage = distribution(
    "sen.by-stage", "Children by stage of special educational needs",
    definition: """
      Children looked after on the day of compulsory school age, by the furthest stage of their special educational needs. \
      Those with support, an assessment or a plan add up to all with needs.
      """,
    sources: [.careReport("4.1, special educational needs")],
    requires: [.specialEducationalNeeds, .educationHealthCarePlans], options: [UnrecordedNeeds.self], of: .ofSchoolAge,
    by: Breakdown(
      "sen-stage", title: SENStage.title, groups: SENStage.allCases.map { BreakdownGroup($0.rawValue, $0.title) },
      requires: [.specialEducationalNeeds, .educationHealthCarePlans], options: [UnrecordedNeeds.self]
    ) { child, context in child.needStage(context)?.rawValue },
    example: .needs(
      counted: "A B C D", undetermined: "F",
      groups: ["plan": "A", "support": "B", "noneIdentified": "C", "notRecorded": "D"],
      shows: "4"))
}
