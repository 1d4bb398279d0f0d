import CareCore
import CareModels

extension Breakdown<InspectionGrade> {
  /// By the grade, from the worst to the best.
  static var inspectionGrade: Breakdown {
    .codes("inspection-grade", title: "Grade", requires: []) { grade, _ in grade.grade }
  }
}

extension [Source] {
  static var inspections: [Source] {
    [
      Source("Ofsted, Inspecting local authority children's services", "judgements"),
      Source(
        "Leicestershire County Council, scrutiny committee, 21 January 2020",
        "Ofsted inspection outcome report, paragraph 10"),
    ]
  }
}

extension IndicatorExample {
  /// Inspections of two areas in 2016, of which one was judged again in 2019, one without a day, and one of a home.
  static func inspections(
    period: Period = ReportingYear(2021).period, counted: String, notCounted: String = "", undetermined: String,
    outside: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      inspections: end providerURN judgements
      2016-12-01 . [{"area":"leaders","grade":"requiresImprovement"}]
      2016-12-01 . [{"area":"overall","grade":"requiresImprovement"}]
      2019-10-04 . [{"area":"overall","grade":"good"}]
      . . [{"area":"overall","grade":"good"}]
      2019-10-04 SC000001 [{"area":"overall","grade":"good"}]
      """, period: period, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
