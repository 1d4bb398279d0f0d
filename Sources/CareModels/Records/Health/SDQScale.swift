/// An item of the strengths and difficulties questionnaire.
public typealias SDQItem = SDQAnswers.Field

/// One of the five scales of the strengths and difficulties questionnaire, of five items each.
///
/// Source: strengths and difficulties questionnaire, scoring instructions.
@frozen public enum SDQScale: String, CodeGroup {
  /// Emotional problems.
  case emotional
  /// Conduct problems.
  case conduct
  /// Hyperactivity and inattention.
  case hyperactivity
  /// Problems with peers.
  case peer
  /// Prosocial behaviour: a strength, so high is good, and no part of the total.
  case prosocial

  /// What the grouping is called, for a reader.
  public static var title: String { "SDQ scale" }

  /// What the scale is called, for a reader.
  public var title: String {
    switch self {
    case .emotional: "Emotional problems"
    case .conduct: "Conduct problems"
    case .hyperactivity: "Hyperactivity and inattention"
    case .peer: "Peer relationship problems"
    case .prosocial: "Prosocial behaviour"
    }
  }

  /// Whether the scale is one of the four that total difficulties are the sum of.
  public var isDifficulty: Bool { self != .prosocial }

  /// The four scales that total difficulties are the sum of.
  public static let difficulties: [SDQScale] = allCases.filter(\.isDifficulty)

  /// The five items of the scale, in the order of the questionnaire.
  public var items: [SDQItem] { SDQItem.allCases.filter { $0.scale == self } }
}

extension SDQAnswers.Field {
  /// The scale that the item belongs to.
  public var scale: SDQScale {
    switch self {
    case .somatic, .worries, .unhappy, .clingy, .fears: .emotional
    case .tantrums, .obedient, .fights, .lies, .steals: .conduct
    case .restless, .fidgets, .distracted, .reflects, .attends: .hyperactivity
    case .solitary, .goodFriend, .liked, .bullied, .prefersAdults: .peer
    case .considerate, .shares, .helpsIfHurt, .kindToYounger, .volunteers: .prosocial
    }
  }

  /// Whether the item is turned before it is summed: a strength on a scale of difficulties.
  public var isReversed: Bool {
    switch self {
    case .obedient, .goodFriend, .liked, .reflects, .attends: true
    default: false
    }
  }
}
