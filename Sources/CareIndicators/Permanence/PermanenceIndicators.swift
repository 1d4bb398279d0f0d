extension Indicator {
  /// Permanence: decisions, matches, orders, relatives and friends.
  static let permanence: [Indicator] = [
  ]
}
