import CareCore
import CareModels

extension Indicator {
  /// Personal education plan meetings, by phase.
  public static let planMeetingsByPhase = distribution(
    "peps.by-phase", "Personal education plan meetings by phase",
    definition: """
      Personal education plan meetings held in the period, by the phase in which the child is supported: early years, \
      primary, secondary, post-16.
      """,
    sources: [.virtualSchoolHead("paragraphs 11 and 17")], of: .planMeetings, by: .phase,
    example: .planMeetings(
      "phase completed", "A 2020-06-10 primary\nB 2020-10-07 secondary\nC 2020-10-07\nD . primary 2020-06-20",
      counted: "A B C", undetermined: "D",
      groups: ["primary": "A", "secondary": "B", "notRecorded": "C"], shows: "3"))
}
