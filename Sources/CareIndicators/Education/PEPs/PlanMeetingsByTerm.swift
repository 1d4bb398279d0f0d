import CareCore
import CareModels

extension Indicator {
  /// Personal education plan meetings, by term.
  public static let planMeetingsByTerm = distribution(
    "peps.by-term", "Personal education plan meetings by term",
    definition: """
      Personal education plan meetings held in the period, by the term of the school year: as recorded, or else the one \
      that the day of the meeting is in.
      """,
    sources: [.careReport("4.2, personal education plans")], of: .planMeetings, by: .term,
    example: .planMeetings(
      "completed", "A 2020-06-10\nA 2020-10-07\nB 2021-03-03\nD . 2020-06-20", counted: "A A B", undetermined: "D",
      groups: ["autumn": "A", "spring": "B", "summer": "A"], shows: "3"))
}
