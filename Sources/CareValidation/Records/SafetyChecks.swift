extension RecordCheck {
  /// The checks of safety: referrals to plans, missing children, early help, complaints and youth justice.
  public static let safety: [RecordCheck] =
    safetyNeed + safetyProtection + safetyPlans + safetyMissing + safetyJustice
}
