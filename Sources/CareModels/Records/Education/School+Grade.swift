public import CareCore

extension School {
  /// The grade that the school had on a day: that of the last report published by then which gave one.
  ///
  /// A report without a publication day counts from the first day of the inspection. `nil` when no report gave a grade
  /// by then; a grade that is not on the list is kept as it is.
  public func grade(on day: CalendarDay) -> Coded<SchoolInspectionGrade>? {
    var latest: (day: CalendarDay, grade: Coded<SchoolInspectionGrade>)?
    for inspection in inspections ?? [] {
      guard let known = inspection.published ?? inspection.date, known <= day, let grade = inspection.grade,
        grade.code != .notGraded, latest.map({ $0.day <= known }) ?? true
      else { continue }
      latest = (known, grade)
    }
    return latest?.grade
  }

  /// Whether the school was good or outstanding on a day; `nil` when no report gave a grade by then, or one not on the
  /// list.
  public func isGoodOrOutstanding(on day: CalendarDay) -> Bool? {
    grade(on: day)?.code.map { $0 == .good || $0 == .outstanding }
  }
}
