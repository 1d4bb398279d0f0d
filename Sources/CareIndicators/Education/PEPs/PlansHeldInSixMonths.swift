import CareCore
import CareModels

extension Indicator {
  /// The share of personal education plan meetings held within six months of the one before.
  public static let plansHeldInSixMonths = timeliness(
    "peps.held-in-six-months", "Personal education plan meetings held within six months",
    definition: """
      Of personal education plan meetings held in the period, those held no more than six months after the meeting before \
      in the same period of care, or after care began where it is the first.
      """,
    sources: [
      .virtualSchoolHead("paragraph 15"), .careReport("4.2, personal education plans"),
      Source("Leeds and East Riding virtual schools, guidance on PEPs", "longest interval"),
    ], of: .planMeetings, within: .personalEducationPlanHalfYearly, from: { $0.meetingBefore }, to: { $0.held },
    decimals: 1,
    example: IndicatorExample(
      """
      A 2020-03-30 S C2 N1 U4
      B 2020-03-30 S C2 N1 U4
      D 2018-06-01 P C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      personalEducationPlans: child held
      A 2020-09-30
      B 2020-10-01
      D 2020-09-30
      E 2020-03-30
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "E", shows: "50.0"))
}

extension RegisterRow<PersonalEducationPlan> {
  /// The day of the meeting before this one in the same period of care, or else the day care began; `nil` when neither is
  /// known.
  fileprivate var meetingBefore: CalendarDay? {
    guard let history, let held = record.held else { return nil }
    let care = history.periodsOfCare.last { $0.start <= held }
    let earlier = history.personalEducationPlans.compactMap(\.held).filter { day in
      day < held && care.map { day >= $0.start } ?? true
    }
    return earlier.max() ?? care.flatMap { $0.startIsKnown ? $0.start : nil }
  }
}
