import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are severely absent.
  public static let severeAbsence = absentees(
    "severe-absence", "Severely absent",
    definition: """
      Of children looked after aged 5 to 15 who could attend a session, those who missed half or more of their own, \
      summed over all their schools. They are persistently absent too.
      """,
    sources: [.interactiveTool("item 371"), .absenceGuide("severe absence")], counting: "Missed half of the sessions",
    example: .attendance(counted: "A", notCounted: "B", shows: "50.0")
  ) { sessions, _ in sessions.misses(50) }
}
