extension Indicator {
  /// How well the work is done: audits, case records, supervision.
  static let practice: [Indicator] = [
    assessmentAuditedGood, planningAuditedGood, oversightAuditedGood, chronologyCurrent, genogramCurrent,
    supervisionInTime,
  ]
}
