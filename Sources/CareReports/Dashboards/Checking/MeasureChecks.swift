import CareCore
import CareFigures
import CareIndicators

/// The questions that one printed measure is asked.
struct MeasureChecks {
  let measure: PrintedMeasure
  let polarity: KnownPolarity?
  let movements: MovementWord.Possible?
  /// What the movement means.
  let trend: DirectionOfTravel.Trend?
  let meetsTarget: Bool?
  /// Whether the measure is taken to be high in the second quartile.
  let isHigh: Bool
  let allowed: AllowedRatings
  let share: ShareOfCount?
  let options: DashboardOptions

  /// What does not agree, in the order of the questions.
  var disagreements: [DashboardDisagreement] {
    // Without a figure nothing else can be said, and of a suspended measure nothing else needs to be.
    if let noFigure { return [noFigure] }
    return [movement, polarities, shareOfCount, rating, targetAndQuartile, suspended].compactMap(\.self)
  }

  private func disagree(
    _ check: DashboardCheck, printed: String, follows: String, _ reason: String
  ) -> DashboardDisagreement {
    DashboardDisagreement(check, measure, printed: printed, follows: follows, reason: reason)
  }

  private var movement: DashboardDisagreement? {
    guard let word = measure.movement.value, let movements, !movements.allowed.contains(word),
      let now = measure.current.value, let before = measure.previous.value
    else { return nil }
    let isPoints = now.unit == .percent
    let difference = now.value.subtracting(before.value)
    let size = difference?.magnitude?.rounded(toPlaces: max(now.decimals, before.decimals), grouped: true) ?? ""
    let way = difference == .zero ? "no change" : "a \(difference?.isNegative == true ? "fall" : "rise") of \(size)"
    return disagree(
      .movement, printed: "“\(word.title)”", follows: "\(movements.said.inWords) follows",
      "From \(before.shown) to \(now.shown) is \(way)\(isPoints && difference != .zero ? " percentage points" : "")")
  }

  /// What is printed of which way is good, when it is not all the same.
  private var polarities: DashboardDisagreement? {
    let said = KnownPolarity.printed(measure)
    guard let first = said.first, let other = said.first(where: { $0.value != first.value }) else { return nil }
    return disagree(
      .polarity, printed: "\(first.value.inWords) (\(first.basis.inWords))",
      follows: "\(other.value.inWords) follows from \(other.basis.inWords)", "Only one of them can be so")
  }

  private var shareOfCount: DashboardDisagreement? {
    guard let share, !share.isPossible, let figure = measure.current.value else { return nil }
    return disagree(
      .share, printed: "\(figure.shown) (\(share.count.grouped))",
      follows: "no number of which \(share.count.grouped) is \(figure.shown) exists",
      "No whole number, however it is rounded, gives that share for that count")
  }

  private var rating: DashboardDisagreement? {
    guard let rating = measure.rating.value, allowed.allows(rating) == false else { return nil }
    guard !allowed.ratings.isEmpty else {
      return disagree(
        .rating, printed: rating.title, follows: "the key gives no colour",
        allowed.reason == .noPolarity ? "Neither way is printed as good" : "No part of the key fits")
    }
    return disagree(
      .rating, printed: rating.title,
      follows: "the key gives \(allowed.ratings.map(\.title).joined(separator: " or "))", grounds)
  }

  /// What the colour hangs on, in a sentence.
  private var grounds: String {
    var parts: [String] = []
    if let quartile = measure.quartile.value { parts.append("it is in the \(quartile.title)") }
    if let meetsTarget { parts.append(meetsTarget ? "it meets its target" : "it does not meet its target") }
    if let trend { parts.append("it is \(trend.rawValue)") }
    var text = parts.joined(separator: ", ")
    if isHigh { text += "; the target is said to be the boundary of the top quartile, so it is high in the second" }
    return text.isEmpty ? "by the key \(options.policy.name)" : text
  }

  private var targetAndQuartile: DashboardDisagreement? {
    guard options.targetsAreTopQuartile, let meetsTarget, let quartile = measure.quartile.value,
      meetsTarget != (quartile == .first), let figure = measure.current.value, let target = measure.target.value
    else { return nil }
    return disagree(
      .targetAndQuartile, printed: quartile.title,
      follows: meetsTarget ? "the top quartile follows" : "another than the top quartile follows",
      "\(figure.shown) \(meetsTarget ? "meets" : "does not meet") \(target.text), which is said to be the boundary of the top "
        + "quartile; target and quartile must be of different authorities or years")
  }

  private var noFigure: DashboardDisagreement? {
    guard !measure.current.isPrinted else { return nil }
    var parts: [String] = []
    if let rating = measure.rating.value { parts.append(rating.title) }
    if let quartile = measure.quartile.value { parts.append(quartile.title) }
    if let word = measure.movement.value { parts.append("“\(word.title)”") }
    guard !parts.isEmpty else { return nil }
    return disagree(
      .noFigure, printed: parts.joined(separator: ", "), follows: "nothing follows",
      "There is no figure to rate, rank or compare")
  }

  private var suspended: DashboardDisagreement? {
    guard measure.isSuspended else { return nil }
    var parts: [String] = []
    if let rating = measure.rating.value { parts.append(rating.title) }
    if let quartile = measure.quartile.value { parts.append(quartile.title) }
    guard !parts.isEmpty else { return nil }
    return disagree(
      .suspended, printed: parts.joined(separator: ", "), follows: "no rating and no quartile follow",
      "The measure is suspended")
  }
}

extension Indicator.Polarity {
  /// Which way is good, in words.
  var inWords: String {
    switch self {
    case .highIsGood: "high is good"
    case .lowIsGood: "low is good"
    case .none: "no polarity"
    }
  }
}

extension KnownPolarity.Basis {
  /// What says so, in words.
  var inWords: String {
    switch self {
    case .printed: "beside the movement"
    case .title: "the title"
    case .target: "the side of the target"
    case .kind: "what such measures are commonly taken for"
    }
  }
}
