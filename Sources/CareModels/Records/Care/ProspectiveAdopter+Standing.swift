public import CareCore

/// Where a person stands on the way to adopting.
public enum AdopterStanding: String, CodeGroup {
  /// Has enquired.
  case enquired
  /// In stage one.
  case stageOne
  /// Between the stages.
  case betweenStages
  /// In stage two.
  case stageTwo
  /// Assessed, and waiting for the decision.
  case awaitingDecision
  /// Approved, and not yet matched.
  case approved
  /// Matched with a child or children.
  case matched
  /// Living with a child or children before the order.
  case placed
  /// The order has been granted.
  case adopted
  /// Has left the process.
  case left

  /// What the grouping is called, for a reader.
  public static var title: String { "Standing of adopters" }

  /// What the standing is called, for a reader.
  public var title: String {
    switch self {
    case .enquired: "Enquired"
    case .stageOne: "Stage one"
    case .betweenStages: "Between stages"
    case .stageTwo: "Stage two"
    case .awaitingDecision: "Awaiting decision"
    case .approved: "Approved"
    case .matched: "Matched"
    case .placed: "Child placed"
    case .adopted: "Order granted"
    case .left: "Left the process"
    }
  }

  /// Whether the person is in assessment: from the start of stage one to the decision.
  public var isInAssessment: Bool {
    switch self {
    case .stageOne, .betweenStages, .stageTwo, .awaitingDecision: true
    case .enquired, .approved, .matched, .placed, .adopted, .left: false
    }
  }
}

extension ProspectiveAdopter {
  /// Where the person stood on a day, from the furthest step dated by then.
  ///
  /// Steps that a record leaves out are passed over: someone who was matched had been approved. `nil` when no step is
  /// dated by then.
  public func standing(on day: CalendarDay) -> AdopterStanding? {
    func has(_ step: CalendarDay?) -> Bool { step.map { $0 <= day } ?? false }
    if has(orderGranted) { return .adopted }
    if has(left) { return .left }
    if has(placed) { return .placed }
    if has(matched) { return .matched }
    if has(approved) { return .approved }
    if has(stageTwoEnded) || has(applied) && has(stageTwoStarted) { return .awaitingDecision }
    if has(stageTwoStarted) { return .stageTwo }
    if has(stageOneEnded) { return .betweenStages }
    if has(stageOneStarted) { return .stageOne }
    return has(enquired) || has(applied) ? .enquired : nil
  }
}
