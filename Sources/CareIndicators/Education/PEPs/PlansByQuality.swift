import CareCore
import CareModels

extension Indicator {
  /// Graded personal education plans, by grade.
  public static let plansByQuality = distribution(
    "peps.by-quality", "Personal education plans by grade",
    definition: "Personal education plans of meetings held in the period, by how the virtual school graded them.",
    sources: [.virtualSchoolHead("appendix 3")], of: .planMeetings,
    by: .codes("quality", title: "Grade", requires: [.personalEducationPlans]) { row, _ in row.quality },
    example: .planMeetings(
      "quality", "A 2020-06-10 green\nB 2020-10-07 amber\nC 2020-11-11\nD . green", counted: "A B C",
      undetermined: "D", groups: ["green": "A", "amber": "B", "notRecorded": "C"], shows: "3"))
}
