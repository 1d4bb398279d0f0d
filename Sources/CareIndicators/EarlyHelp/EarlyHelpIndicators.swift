extension Indicator {
  /// Families and people whom early help works with.
  static let earlyHelp: [Indicator] = [
    earlyHelpFamilies, earlyHelpPeople, earlyHelpReferrals, earlyHelpReferralsByReason, earlyHelpByOutcome,
  ]
}
