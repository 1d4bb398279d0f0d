import CareCore
import CareModels

extension Indicator {
  /// How far those who wish to foster have come.
  public static let carerRecruitmentByStage = distribution(
    "carers.recruitment-by-stage", "Recruitment of foster carers by stage",
    definition: """
      Households on the way to approval as foster carers in the period, by how far they had come by its last day: the \
      furthest step dated by then. Those whose way ended in the period are in it, those whose way ended before are not.
      """,
    sources: .fostering, of: .carerRecruitment,
    by: Breakdown(
      "recruitment-stage", title: RecruitmentStage.title,
      groups: RecruitmentStage.allCases.map { BreakdownGroup($0.rawValue, $0.title) }, requires: []
    ) { row, context in row.record.stage(on: context.asAt)?.rawValue },
    example: .recruits(
      counted: "0 1 2", undetermined: "3", outside: "4",
      groups: ["approved": "0", "enquiry": "1", "left": "2"], shows: "3"))
}
