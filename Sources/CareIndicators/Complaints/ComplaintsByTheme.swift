import CareCore
import CareModels

extension Indicator {
  /// What complaints were about.
  public static let complaintsByTheme = distribution(
    "complaints.by-theme", "Themes of complaints",
    definition: """
      Complaints received in the period by what they were about: one with several themes is in each, so the themes add up to \
      more than the complaints.
      """,
    sources: .complaints, of: .complaintThemes,
    by: .codes("complaint-theme", title: "Theme", requires: []) { theme, _ in theme.theme },
    example: IndicatorExample(
      """
      complaints: child received themes
      A 2020-06-01 ["delay","support"]
      B 2020-06-01 ["delay"]
      C 2020-06-01
      D . ["delay"]
      E 2020-03-31 ["delay"]
      """, counted: "A A B C", undetermined: "D", outside: "E",
      groups: ["delay": "A B", "support": "A", "notRecorded": "C"], shows: "4"))
}
