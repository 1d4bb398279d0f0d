import CareCore
public import CareModels

extension Indicator {
  /// Families referred to early help in the period.
  public static let earlyHelpReferrals = count(
    "early-help.referrals", "Families referred to early help",
    definition: "Referrals of families to early help in the period. A family that was referred twice counts twice.",
    sources: [.scrutiny("impact of Covid-19, paragraph 20, families referred to the wellbeing service")],
    of: .earlyHelpReferrals, example: .earlyHelpReferrals(shows: "3"))

  /// Families referred to early help in the period, by the main reason.
  public static let earlyHelpReferralsByReason = distribution(
    "early-help.referrals-by-reason", "Families referred to early help by reason",
    definition: "Referrals of families to early help in the period, by the main reason why they were referred.",
    sources: [.scrutiny("impact of Covid-19, paragraph 20, reasons for referral to the wellbeing service")],
    of: .earlyHelpReferrals,
    by: .codes("early-help-reason", title: EarlyHelpReason.title, requires: []) {
      row, _ -> Coded<EarlyHelpReason>? in row.primaryReason
    },
    example: .earlyHelpReferrals(
      groups: ["childMentalHealth": "0", "housing": "1", "notRecorded": "2"], shows: "3"))

  /// Early help for families that ended in the period, by how.
  public static let earlyHelpByOutcome = distribution(
    "early-help.by-outcome", "Early help ended by outcome",
    definition: "Early help for families that ended in the period, by how it ended. Each time counts.",
    sources: [.annexA("list 2, early help assessments"), .workingTogether("early help")],
    of: .records(
      of: EarlyHelpFamily.self, "early-help-ended", title: "ended in the period", noun: "cases",
      missing: "the day it ended"
    ) { row, context in
      didCaseClose(on: row.end, closesUnread: row.record.unreadFields.contains(.end), in: context.period)
    },
    by: .codes("early-help-outcome", title: EarlyHelpOutcome.title, requires: []) {
      row, _ -> Coded<EarlyHelpOutcome>? in row.outcome
    },
    example: IndicatorExample(
      """
      earlyHelpFamilies: id start end outcome
      f1 2020-06-01 2020-09-01 needsMet
      f2 2020-06-01 2021-03-31 .
      f3 2020-06-01 31/02/2021 steppedUp
      f4 2020-06-01 . .
      f5 2020-06-01 2021-04-01 needsMet
      """, counted: "0 1", undetermined: "2", outside: "3 4", groups: ["needsMet": "0", "notRecorded": "1"],
      shows: "2"))
}

extension Population<RegisterRow<EarlyHelpFamily>> {
  /// Referrals of families to early help in the period.
  public static var earlyHelpReferrals: Population {
    .records(
      of: EarlyHelpFamily.self, "early-help-referrals", title: "in the period", noun: "referrals",
      missing: "the day of the referral"
    ) { row, context in row.referred.map(context.period.contains) }
  }
}

extension IndicatorExample {
  fileprivate static func earlyHelpReferrals(groups: [String: String] = [:], shows: String) -> IndicatorExample {
    IndicatorExample(
      """
      earlyHelpFamilies: id referred primaryReason
      f1 2020-04-01 childMentalHealth
      f1 2021-03-31 housing
      f2 2020-06-01 .
      f3 . housing
      f4 2021-04-01 housing
      """, counted: "0 1 2", undetermined: "3", outside: "4", groups: groups, shows: shows)
  }
}
