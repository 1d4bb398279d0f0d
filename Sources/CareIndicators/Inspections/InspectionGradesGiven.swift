import CareCore
import CareModels

extension Indicator {
  /// The grades given in the period by area.
  public static let inspectionGradesGiven = distribution(
    "inspections.grades-given", "Inspection grades given by area",
    definition: "The grades that inspections of the authority's services gave in the period, by what was judged.",
    sources: .inspections, of: .gradesGiven,
    by: .codes("inspection-area", title: "Area", requires: []) { grade, _ in grade.area },
    example: .inspections(
      period: Period(CalendarDay(2019, 4, 1), CalendarDay(2020, 3, 31)), counted: "2", undetermined: "3",
      outside: "0 1 4", groups: ["overall": "2"], shows: "1"))
}
