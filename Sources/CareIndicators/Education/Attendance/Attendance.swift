import CareCore
import CareModels

extension Indicator {
  /// The share of sessions that children looked after attended.
  public static let attendance = sessions(
    "attendance", "Attendance",
    definition: """
      Of the half-day sessions that children looked after aged 5 to 15 could attend, those they did not miss. The sessions \
      of all schools are summed before they are divided.
      """,
    sources: [
      .virtualSchoolReport("attendance"), .careReport("4.4, attendance"), .absenceGuide("3.1, overall absence"),
    ],
    polarity: .highIsGood, "Sessions attended", shows: "62.4"
  ) { $0.possible - $0.missed }
}
