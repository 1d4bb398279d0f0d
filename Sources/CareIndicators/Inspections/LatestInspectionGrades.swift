import CareCore
import CareModels

extension Indicator {
  /// The latest grades of the authority by grade.
  public static let latestInspectionGrades = distribution(
    "inspections.latest-grades", "Latest inspection grades of the authority",
    definition: """
      The latest grade in each area that inspections of the authority's services judged by the day: outstanding, good, \
      requires improvement to be good, inadequate. Children in care and care leavers were judged together until \
      December 2022 and apart since; a grade for both stays the latest in its own area.
      """,
    sources: .inspections, of: .latestGrades, by: .inspectionGrade,
    example: .inspections(
      counted: "0 2", undetermined: "3", outside: "1 4",
      groups: ["good": "2", "requiresImprovement": "0"], shows: "2"))
}
