extension Indicator {
  /// Permanence: decisions, matches, connected carers, orders.
  static let permanence: [Indicator] = [
    permanenceStates, permanenceAgreed, panelWithinTwoMonths, panelWithinSixMonths, formallyMatched,
    connectedCarersInSixteenWeeks, connectedCarersInTime, finalOrdersMade,
  ]
}
