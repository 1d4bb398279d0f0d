import CareCore
import CareModels

/// A stretch of the way from care to adoption.
enum AdoptionStage: String, Sendable {
  case entryToDecision = "entry-to-decision"
  case decisionToMatch = "decision-to-match"
  case matchToMovingIn = "match-to-moving-in"
  case movingInToOrder = "moving-in-to-order"
  case entryToOrder = "entry-to-order"

  /// From what to what, to stand after "from".
  var words: String {
    switch self {
    case .entryToDecision: "entering care to the decision for adoption"
    case .decisionToMatch: "the decision for adoption to the match"
    case .matchToMovingIn: "the match to moving in with adopters"
    case .movingInToOrder: "moving in with adopters to the adoption order"
    case .entryToOrder: "entering care to the adoption order"
    }
  }

  /// The tables it is read from.
  var requires: [RegisterTable] {
    switch self {
    case .entryToDecision, .decisionToMatch, .matchToMovingIn: [.episodes, .adoptions]
    case .movingInToOrder, .entryToOrder: [.episodes]
    }
  }

  /// How long it took; `nil` when a day is missing, or the second is before the first.
  func days(_ child: ChildHistory, _ adoption: AdoptionPath) -> Int? {
    let ends: (CalendarDay?, CalendarDay?) =
      switch self {
      case .entryToDecision: (adoption.entered.day, child.decision(leadingTo: adoption))
      case .decisionToMatch: (child.decision(leadingTo: adoption), child.match(leadingTo: adoption))
      case .matchToMovingIn: (child.match(leadingTo: adoption), adoption.movedIn.day)
      case .movingInToOrder: (adoption.movedIn.day, adoption.adopted)
      case .entryToOrder: (adoption.entered.day, adoption.adopted)
      }
    guard let start = ends.0, let end = ends.1, start <= end else { return nil }
    return start.days(until: end)
  }
}

extension Indicator {
  /// How long a stage took, on average, for children adopted in the period.
  static func daysOfStage(_ stage: AdoptionStage, example: IndicatorExample) -> Indicator {
    mean(
      "adoption.days-\(stage.rawValue)", "Days from \(stage.words)",
      definition: """
        Of children adopted in the period, the mean number of days from \(stage.words). A stage whose end is before \
        its start cannot be told.
        """,
      sources: [.statistics("adoptions, average time between the stages"), .careReport("3.3")], polarity: .lowIsGood,
      requires: stage.requires, of: .adopted,
      .number("Days from \(stage.words)", unit: "days", missing: "the first or the last day of the stage") {
        child, context in
        child.adoption(in: context.period).flatMap { stage.days(child, $0) }
      }, decimals: 0, example: example)
  }
}
