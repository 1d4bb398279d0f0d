import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are persistently absent.
  public static let persistentAbsence = absentees(
    "persistent-absence", "Persistently absent",
    definition: """
      Of children looked after aged 5 to 15 who could attend a session, those who missed a tenth or more of their own, \
      summed over all their schools. As an option more than a tenth, which leaves out a pupil at exactly 90 percent.
      """,
    sources: [
      .interactiveTool("item 270"), .absenceGuide("3.2.2, persistent absence"), .virtualSchoolReport("attendance"),
    ], options: [AbsenceBoundary.self], counting: "Missed a tenth of the sessions",
    example: .attendance(counted: "A", notCounted: "B", shows: "50.0")
  ) { $0.misses(10, strictly: $1.options[AbsenceBoundary.self] == .moreThanTenPercent) }
}
