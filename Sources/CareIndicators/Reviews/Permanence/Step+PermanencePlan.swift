import CareCore
import CareModels

extension Step<ReviewEvent> {
  /// Counts reviews by which there was a permanence plan, as ``PermanencePlanEvidence`` has it.
  static var permanencePlan: Step {
    .count("A permanence plan by the day of the review", missing: "the day of a permanence plan") { event, context in
      event.hasPermanencePlan(context.options[PermanencePlanEvidence.self])
    }
  }
}

extension ReviewEvent {
  /// Whether there was a permanence plan on the day the review was held, made in the period of care and not ended by
  /// then.
  ///
  /// `nil` when a plan that would be one has no day. What is not agreed, or not considered, yet has none either, and
  /// nothing is missing.
  fileprivate func hasPermanencePlan(_ evidence: PermanencePlanEvidence) -> Bool? {
    guard let held = review.held, let history else { return nil }
    var answer: Bool? = false
    for plan in history.records(of: PermanencePlan.self) where plan.status?.code != .noPlan {
      if let ended = plan.ended, ended <= held { continue }
      if let day = plan.day(evidence) {
        if day >= review.careStart, day <= held { return true }
      } else if evidence == .recorded {
        answer = nil
      }
    }
    return answer
  }
}

extension PermanencePlan {
  fileprivate func day(_ evidence: PermanencePlanEvidence) -> CalendarDay? {
    switch evidence {
    case .recorded: recorded
    case .agreed: agreed
    case .considered: considered
    }
  }
}
