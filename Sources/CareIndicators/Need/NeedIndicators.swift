extension Indicator {
  /// Contacts, referrals, assessments, and children in need.
  static let need: [Indicator] = [
    contactsByOutcome, contactsMeetingThreshold, contactsMeetingSocialCareThreshold,
    referralsReceived, referralRate, referralsBySource, referralsDecidedInTime, referralsWithoutFurtherAction,
    referralsAssessedNotInNeed, reReferrals, childrenReReferred, seenWithinFiveDays, seenWithinTenDays,
    assessmentsCompleted, assessmentsInTime, assessmentsByLength,
    childrenInNeed, childrenInNeedRate, childrenInNeedByNeed,
  ]
}
