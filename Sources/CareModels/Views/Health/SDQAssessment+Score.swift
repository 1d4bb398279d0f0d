extension SDQAssessment {
  /// The score on a scale, 0–10: what the answers give, or else the recorded one. `nil` when there is neither, or the
  /// recorded one is outside the scale.
  public func score(on scale: SDQScale) -> Int? {
    if let score = answers?.score(on: scale).value { return score }
    let recorded =
      switch scale {
      case .emotional: emotional
      case .conduct: conduct
      case .hyperactivity: hyperactivity
      case .peer: peer
      case .prosocial: prosocial
      }
    return recorded.flatMap { (0...10).contains($0) ? $0 : nil }
  }

  /// The total difficulties score, 0–40: what the answers give, or else the recorded total, or else the sum of the
  /// recorded scales. `nil` when there is none of them, or the recorded total is outside the scale.
  public var totalScore: Int? {
    if let total = answers?.totalDifficulties { return total }
    if let totalDifficulties { return (0...40).contains(totalDifficulties) ? totalDifficulties : nil }
    var total = 0
    for scale in SDQScale.difficulties {
      guard let score = score(on: scale) else { return nil }
      total += score
    }
    return total
  }
}
