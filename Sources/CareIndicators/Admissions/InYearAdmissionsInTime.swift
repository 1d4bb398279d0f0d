import CareCore
import CareModels

extension Indicator {
  /// Getting into a school.
  static let admissions: [Indicator] = [inYearAdmissionsInTime]

  /// In-year applications after which the child missed no more than five school days.
  public static let inYearAdmissionsInTime = proportion(
    "admissions.in-year-in-time", "In-year admissions without more than five school days missed",
    definition: """
      Of applications of the period for a place during the school year, those between which and the place the child \
      missed no more than five school days. Children with an education, health and care plan, which has its own way to \
      a place, are left out.
      """,
    sources: [
      Source(
        "Leicestershire County Council, Virtual School annual report (scrutiny committee, 21 January 2020)",
        "paragraphs 71 and 72")
    ], polarity: .highIsGood,
    of: .records(
      of: SchoolAdmission.self, "applications-made", title: "made in the period", noun: "applications",
      missing: "the day of the application"
    ) { application, context in application.applied.map(context.period.contains) },
    steps: [
      .exclude("Not for a place during the school year", missing: "the kind of admission") { application, _ in
        application.kind?.code.map { $0 != .inYear }
      },
      .exclude("With an education, health and care plan", missing: "whether there is a plan") { application, _ in
        application.hasPlan
      },
      .count("No more than five school days missed", missing: "the school days missed") { application, _ in
        application.schoolDaysMissed.map { $0 <= 5 }
      },
    ],
    example: IndicatorExample(
      """
      schoolAdmissions: child applied kind hasPlan schoolDaysMissed
      A 2020-06-01 inYear false 5
      B 2020-06-01 inYear false 6
      C 2020-06-01 inYear true 30
      D 2020-06-01 secondaryTransfer false
      E 2020-06-01 inYear false
      F 2021-04-01 inYear false 0
      """, counted: "A", notCounted: "B", leftOut: "C D", undetermined: "E", outside: "F", shows: "50"))
}
