import CareCore
import CareModels

extension ParticipationStatus {
  /// Whether it is education, employment or training; `nil` when it is not known what the young person does.
  var isParticipation: Bool? {
    switch self {
    case .schoolSixthForm, .college, .higherEducation, .specialist, .apprenticeship, .traineeship, .training,
      .employmentWithTraining, .employment, .partTime:
      true
    case .neetAvailable, .neetNotAvailable, .custody: false
    case .notKnown: nil
    }
  }
}

extension SchoolLeaverDestination {
  /// Whether it is of one who left a key stage in a school year; `nil` when it does not say.
  func isOf(_ stage: KeyStage, _ year: AcademicYear) -> Bool? {
    both(keyStage?.code.map { $0 == stage }, self.year.map { $0 == year })
  }
}

extension ChildHistory {
  /// Where the young person went from Year 11 in the school year measured; `nil` when the records do not say, or differ.
  func destination(_ context: MeasurementContext) -> Coded<ParticipationStatus>? {
    guard let year = SchoolingYear(context)?.year else { return nil }
    let found = Set(schoolLeaverDestinations.filter { $0.isOf(.four, year) == true }.compactMap(\.destination))
    return found.count == 1 ? found.first : nil
  }
}

extension Population<ChildHistory> {
  /// Young people of the cohort who left Year 11 in the school year.
  static var schoolLeavers: Population {
    pupils(
      "year-11-leavers", title: "who left Year 11 in the school year",
      missing: "the key stage or the year of a destination", requires: [.schoolLeaverDestinations]
    ) { child, context in
      guard let year = SchoolingYear(context)?.year else { return nil }
      return child.schoolLeaverDestinations.anyHolds { $0.isOf(.four, year) }
    }
  }
}

extension ChildHistory {
  /// What came of the September guarantee for Year 11 of the school year; `nil` when the records do not say, or differ.
  func guarantee(_ context: MeasurementContext) -> SeptemberGuaranteeOutcome? {
    guard let year = SchoolingYear(context)?.year else { return nil }
    let found = Set(septemberGuarantees.filter { $0.isOfYear11(in: year) == true }.compactMap(\.outcome))
    return found.count == 1 ? found.first?.code : nil
  }
}

extension SeptemberGuarantee {
  func isOfYear11(in year: AcademicYear) -> Bool? {
    both(yearGroup?.code.map { $0 == .eleven }, self.year.map { $0 == year })
  }
}

extension Population<ChildHistory> {
  /// Young people of the cohort in Year 11 of whom a September guarantee is recorded.
  static var guaranteed: Population {
    pupils(
      "guaranteed", title: "in Year 11 with a September guarantee recorded",
      missing: "the year or the year group of a record", requires: [.septemberGuarantees]
    ) { child, context in
      guard let year = SchoolingYear(context)?.year else { return nil }
      return child.septemberGuarantees.anyHolds { $0.isOfYear11(in: year) }
    }
  }
}

extension IndicatorExample {
  /// A, at college; B, not in education, employment or training; D, of whom nothing is said; E, who left at 18; F, of whose
  /// record the year is missing.
  static func destinations(
    counted: String, notCounted: String = "", undetermined: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      \(groups.isEmpty ? "" : "F 2018-06-01 S C2 N1 U4")
      schoolLeaverDestinations: child year keyStage destination
      A 2020/21 KS4 college
      B 2020/21 KS4 neetAvailable
      D 2020/21 KS4
      E 2020/21 KS5 college
      \(groups.isEmpty ? "" : "F . KS4 college")
      """, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: "E", groups: groups,
      shows: shows)
  }
}
