import CareCore
public import CareModels

extension Population<RegisterRow<SocialCareAssessment>> {
  /// Single assessments completed, that is authorised, in the period. One without a kind is taken for a single one.
  public static var assessmentsCompleted: Population {
    .records(
      of: SocialCareAssessment.self, "assessments-completed", title: "completed in the period", noun: "assessments",
      missing: "the kind of the assessment, or the day it was completed"
    ) { row, context in
      let isSingle = row.kind.map { kind in kind.code.map { $0 == .single } } ?? true
      // One that is open was not completed.
      let isUnread = row.record.unreadFields.contains(.authorised)
      let inPeriod = row.authorised.map(context.period.contains) ?? (isUnread ? nil : false)
      return isSingle == true || inPeriod == false ? inPeriod : isSingle == false ? false : nil
    }
  }
}

extension RegisterRow<SocialCareAssessment> {
  /// The day its limit is counted from, as was chosen; `nil` when not known.
  func limitStart(_ context: MeasurementContext) -> CalendarDay? {
    switch context.options[AssessmentStart.self] {
    case .assessment: record.start
    case .referral: referral
    }
  }

  /// The day of the referral that led to it: that with which its episode of need began, or else the last before it.
  private var referral: CalendarDay? {
    guard let history else { return nil }
    if let episode = record.episode {
      let named = history.records(of: ChildInNeedEpisode.self).filter { $0.id == episode }.compactMap(\.start).min()
      if let named { return named }
    }
    guard let start = record.start ?? record.authorised else { return nil }
    return history.records(of: Referral.self).compactMap(\.received).filter { $0 <= start }.max()
  }
}

extension Breakdown<RegisterRow<SocialCareAssessment>> {
  /// By how many working days it took, in the published bands.
  public static var length: Breakdown {
    .bands(
      "assessment-length", title: "Working days",
      of: .number("Working days", unit: "working days", missing: "the first or the last day") { row, context in
        guard let start = row.limitStart(context), let end = row.authorised, start <= end else { return nil }
        return context.workingDays.workingDays(from: start, to: end)
      }, options: [AssessmentStart.self],
      [
        BreakdownBand("0", "The same day", through: 0), BreakdownBand("1-10", "1 to 10", through: 10),
        BreakdownBand("11-20", "11 to 20", through: 20), BreakdownBand("21-30", "21 to 30", through: 30),
        BreakdownBand("31-40", "31 to 40", through: 40), BreakdownBand("41-45", "41 to 45", through: 45),
        BreakdownBand("46-50", "46 to 50", through: 50), BreakdownBand("51-60", "51 to 60", through: 60),
        BreakdownBand("61+", "61 and over"),
      ])
  }
}
