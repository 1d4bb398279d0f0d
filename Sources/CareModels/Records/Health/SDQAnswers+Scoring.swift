import CareCore

/// What the answers of a questionnaire give for one scale.
@frozen public enum SDQScaleScore: Hashable, Sendable {
  /// A score from 0 to 10.
  case score(Int)
  /// Fewer than three of the five items were answered.
  case tooFewAnswers
  /// An answer is neither 0, 1 nor 2, whatever the others are.
  case unusableAnswer

  /// The score, 0–10; `nil` when there is none.
  public var value: Int? {
    switch self {
    case .score(let score): score
    case .tooFewAnswers, .unusableAnswer: nil
    }
  }
}

extension SDQAnswers {
  /// The fewest items of a scale that must be answered for it to be scored.
  public static let fewestAnswers = 3

  /// The score on a scale.
  ///
  /// Reversed items are turned (0 → 2, 2 → 0), and the sum is prorated from the items that were answered to five:
  /// sum × 5 ÷ answers, rounded half away from zero. Answers that sum to 4 on three items give 6.67, so 7. Source:
  /// strengths and difficulties questionnaire, scoring instructions.
  public func score(on scale: SDQScale) -> SDQScaleScore {
    var (sum, answered) = (0, 0)
    for item in scale.items {
      guard let answer = self[item] else { continue }
      guard (0...2).contains(answer) else { return .unusableAnswer }
      sum += item.isReversed ? 2 - answer : answer
      answered += 1
    }
    guard answered >= Self.fewestAnswers,
      let score = Rounding.halfAwayFromZero.quotient(sum * 5, by: answered)
    else { return .tooFewAnswers }
    return .score(score)
  }

  /// The total difficulties score, 0–40: the sum of the four scales of difficulties, each rounded first; `nil` when one
  /// of them has no score.
  public var totalDifficulties: Int? {
    var total = 0
    for scale in SDQScale.difficulties {
      guard let score = score(on: scale).value else { return nil }
      total += score
    }
    return total
  }

  /// The answer to an item as it was ticked, before any turning; `nil` when it was not answered.
  public subscript(item: SDQItem) -> Int? {
    get { self[keyPath: Self.path(of: item)] }
    set { self[keyPath: Self.path(of: item)] = newValue }
  }

  private static func path(of item: SDQItem) -> WritableKeyPath<SDQAnswers, Int?> {
    switch item {
    case .considerate: \.considerate
    case .restless: \.restless
    case .somatic: \.somatic
    case .shares: \.shares
    case .tantrums: \.tantrums
    case .solitary: \.solitary
    case .obedient: \.obedient
    case .worries: \.worries
    case .helpsIfHurt: \.helpsIfHurt
    case .fidgets: \.fidgets
    case .goodFriend: \.goodFriend
    case .fights: \.fights
    case .unhappy: \.unhappy
    case .liked: \.liked
    case .distracted: \.distracted
    case .clingy: \.clingy
    case .kindToYounger: \.kindToYounger
    case .lies: \.lies
    case .bullied: \.bullied
    case .volunteers: \.volunteers
    case .reflects: \.reflects
    case .steals: \.steals
    case .prefersAdults: \.prefersAdults
    case .fears: \.fears
    case .attends: \.attends
    }
  }
}
