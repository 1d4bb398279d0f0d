extension Indicator {
  /// What inspections found.
  static let inspections: [Indicator] = [latestInspectionGrades, goodOrOutstanding, inspectionGradesGiven]
}
