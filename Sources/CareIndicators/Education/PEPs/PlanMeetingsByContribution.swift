import CareCore
import CareModels

extension Indicator {
  /// Personal education plan meetings, by how the child contributed.
  public static let planMeetingsByContribution = distribution(
    "peps.by-contribution", "Personal education plan meetings by the child's contribution",
    definition: """
      Personal education plan meetings held in the period, by how the child contributed: attended, gave views, both, \
      neither.
      """,
    sources: [.virtualSchoolHead("paragraphs 16–17 and appendix 4")], of: .planMeetings,
    by: .codes("contribution", title: "Contribution", requires: [.personalEducationPlans]) { row, _ in
      row.contribution
    },
    example: .planMeetings(
      "contribution", "A 2020-06-10 both\nB 2020-10-07 views\nC 2020-11-11 neither\nD . views",
      counted: "A B C", undetermined: "D", groups: ["both": "A", "views": "B", "neither": "C"], shows: "3"))
}
