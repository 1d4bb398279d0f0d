import CareCore
import CareModels

extension ChildHistory {
  /// Whether a match with long-term foster carers had been agreed by a day and had not ended; `nil` when it cannot be told.
  func isFormallyMatched(on day: CalendarDay) -> Bool? {
    var answer: Bool? = false
    for match in records(of: FosteringMatch.self) {
      if let ended = match.ended, ended <= day { continue }
      if let decided = match.decided, decided > day { continue }
      switch (match.decision, match.decided) {
      case (.some(let decision), .some): if decision.code == .agreed { return true }
      case (.some(let decision), nil): if decision.code == .agreed { answer = nil }
      case (nil, .some): answer = nil
      case (nil, nil): continue
      }
    }
    return answer
  }
}
