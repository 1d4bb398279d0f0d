import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plan meetings that the child attended.
  public static let planMeetingsAttended = contribution(
    "attended", "Child attended the personal education plan meeting", "was at the meeting", shows: "33"
  ) { $0 == .attended || $0 == .both }

  /// The share of personal education plan meetings to which the child gave views.
  public static let planViewsGiven = contribution(
    "views-given", "Child gave views for the personal education plan", "gave views for it", counted: "A B",
    notCounted: "C", shows: "67"
  ) { $0 == .views || $0 == .both }

  /// The share of personal education plan meetings to which the child contributed in any way.
  public static let planContributions = contribution(
    "contributed", "Child contributed to the personal education plan", "was at the meeting or gave views for it",
    counted: "A B", notCounted: "C", shows: "67"
  ) { $0 != .neither }

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

  private static func contribution(
    _ id: String, _ title: String, _ words: String, counted: String = "A", notCounted: String = "B C", shows: String,
    counting isCounted: @escaping @Sendable (PEPContribution) -> Bool
  ) -> Indicator {
    proportion(
      "peps.\(id)", title,
      definition: "Of personal education plan meetings held in the period, those of which the child \(words).",
      sources: [.virtualSchoolHead("paragraphs 16–17 and appendix 4")], polarity: .highIsGood, of: .planMeetings,
      steps: [
        .count("The child \(words)", missing: "how the child contributed") { row, _ in
          row.contribution?.code.map(isCounted)
        }
      ],
      example: .planMeetings(
        "contribution", "A 2020-06-10 both\nB 2020-10-07 views\nC 2020-11-11 neither\nD 2021-02-03",
        counted: counted, notCounted: notCounted, undetermined: "D", shows: shows))
  }
}
