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

  /// The share of the latest grades that are good or outstanding.
  public static let goodOrOutstanding = proportion(
    "inspections.good-or-outstanding", "Areas judged good or outstanding",
    definition: """
      Of the latest grades in each area that inspections of the authority's services judged by the day, those that are good \
      or outstanding.
      """,
    sources: .inspections, polarity: .highIsGood, of: .latestGrades,
    steps: [
      .count("Good or outstanding", missing: "the grade") { grade, _ in grade.grade?.code.map(\.isGoodOrBetter) }
    ],
    example: .inspections(counted: "2", notCounted: "0", undetermined: "3", outside: "1 4", shows: "50"))

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

extension Breakdown<InspectionGrade> {
  /// By the grade, from the worst to the best.
  static var inspectionGrade: Breakdown {
    .codes("inspection-grade", title: "Grade", requires: []) { grade, _ in grade.grade }
  }
}

extension [Source] {
  fileprivate static var inspections: [Source] {
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
  fileprivate static func inspections(
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
