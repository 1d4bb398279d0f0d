extension Sequence {
  /// Whether something holds of any of them: `nil` when it holds of none for certain, and it cannot be told of one.
  func anyHolds(_ holds: (Element) -> Bool?) -> Bool? {
    var answer: Bool? = false
    for element in self {
      switch holds(element) {
      case true?: return true
      case false?: continue
      case nil: answer = nil
      }
    }
    return answer
  }
}
