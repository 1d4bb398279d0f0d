import CareCore
import CareModels

/// How long temporary approval is given.
enum ApprovalLength: Sendable {
  case temporaryApproval
  case extendedApproval

  /// The limit for one approval.
  func limit(_ assessment: RegisterRow<ConnectedCarerAssessment>) -> TimeLimit {
    self == .extendedApproval && assessment.extendedUntil != nil ? .extendedApproval : .temporaryApproval
  }

  /// The limits there are.
  var limits: [TimeLimit] {
    self == .extendedApproval ? [.temporaryApproval, .extendedApproval] : [.temporaryApproval]
  }
}

extension Indicator {
  /// The share of temporary approvals of connected carers on which there was a decision in time.
  static func connectedCarers(
    _ id: String, _ title: String, _ definition: String, _ length: ApprovalLength, example: IndicatorExample
  ) -> Indicator {
    timeliness(
      id, title, definition: definition, sources: length.limits.map(\.source) + [.careReport("3.4")],
      figures: length.limits.map(MeasurementFigure.limit),
      of: .records(
        of: ConnectedCarerAssessment.self, "temporary-approvals-\(length)", title: "that ran out in the period",
        noun: "temporary approvals", missing: "the day of temporary approval"
      ) { assessment, context in
        guard let approved = assessment.temporarilyApproved else {
          // Without temporary approval there is no limit; where something else is dated there may have been one.
          if let decided = assessment.decided, decided < context.period.start { return false }
          return assessment.decided == nil && assessment.extendedUntil == nil ? false : nil
        }
        return length.limit(assessment).due(from: approved).map(context.period.contains)
      },
      steps: [
        .exclude("Ended otherwise than by a decision on the carers", missing: "how it ended") { assessment, _ in
          guard assessment.decided == nil, let outcome = assessment.outcome?.code else { return false }
          return [.withdrawn, .orderMade, .childLeft].contains(outcome)
        }
      ],
      judging: { assessment, context in
        Timeliness.Outcome(
          length.limit(assessment).outcome(
            trigger: assessment.temporarilyApproved, done: assessment.decided, asAt: context.asAt
          ).state)
      }, example: example)
  }
}

extension TimeLimit {
  /// Temporary approval of a connected person (regulation 24).
  static let temporaryApproval = TimeLimit(
    id: "connected_carer", name: "Decision on a connected carer", trigger: "Temporary approval", limit: 16,
    unit: .weeks,
    mayPrecedeTrigger: true,
    source: Source("Care Planning, Placement and Case Review (England) Regulations 2010", "regulation 24"))

  /// The same, extended once by up to eight weeks (regulation 25(2)).
  static let extendedApproval = temporaryApproval.variant(
    "Extended once", id: "extended", limit: 24,
    source: Source("Care Planning, Placement and Case Review (England) Regulations 2010", "regulation 25(2)"))
}
