public import CareCore

/// How far a household has come on the way to approval as foster carers.
public enum RecruitmentStage: String, CodeGroup {
  /// Has enquired.
  case enquiry
  /// Has had an initial visit.
  case initialVisit
  /// Applied, and in stage one.
  case stageOne
  /// Between the stages.
  case betweenStages
  /// In stage two.
  case stageTwo
  /// Assessed, and waiting for the panel or the decision.
  case awaitingDecision
  /// Approved.
  case approved
  /// Not approved.
  case notApproved
  /// Decided, without a record of how.
  case decided
  /// Left before a decision.
  case left

  /// What the grouping is called, for a reader.
  public static var title: String { "Stage of carer recruitment" }

  /// What the stage is called, for a reader.
  public var title: String {
    switch self {
    case .enquiry: "Enquiry"
    case .initialVisit: "Initial visit"
    case .stageOne: "Stage one"
    case .betweenStages: "Between stages"
    case .stageTwo: "Stage two"
    case .awaitingDecision: "Awaiting decision"
    case .approved: "Approved"
    case .notApproved: "Not approved"
    case .decided: "Decided, outcome not recorded"
    case .left: "Left"
    }
  }
}

extension CarerRecruitment {
  /// How far the household had come on a day, from the furthest step dated by then.
  ///
  /// `nil` when no step is dated by then.
  public func stage(on day: CalendarDay) -> RecruitmentStage? {
    func has(_ step: CalendarDay?) -> Bool { step.map { $0 <= day } ?? false }
    if has(decided) { return isApproved.map { $0 ? .approved : .notApproved } ?? .decided }
    if has(left) { return .left }
    if has(assessed) || has(panel) { return .awaitingDecision }
    if has(stageTwoStarted) { return .stageTwo }
    if has(stageOneCompleted) { return .betweenStages }
    if has(applied) { return .stageOne }
    if has(visited) { return .initialVisit }
    return has(enquired) ? .enquiry : nil
  }
}
