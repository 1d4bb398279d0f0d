import CareCore
import CareFigures
import CareIndicators

extension MovementWord {
  /// The words that can be said of two figures.
  struct Possible {
    /// Those that the print speaks for, the plainest first.
    let said: [MovementWord]
    /// Those and any that the digits that are not printed may speak for.
    let allowed: Set<MovementWord>
  }

  /// The words for the way from the figure before to the present one; `nil` when either is not printed, or they are not
  /// in the same unit.
  ///
  /// Print hides digits: from 71% to 71% may be a rise. So a word is refused only when no figures that print like these
  /// bear it out.
  static func possible(
    _ measure: PrintedMeasure, _ polarity: Indicator.Polarity?, _ options: DashboardOptions
  ) -> Possible? {
    guard let now = measure.current.value, let before = measure.previous.value,
      now.unit == before.unit || before.unit == .plain, let later = now.standsFor, let earlier = before.standsFor,
      let difference = now.value.subtracting(before.value), let least = later.lower.subtracting(earlier.upper),
      let most = later.upper.subtracting(earlier.lower), let band = options.similar(now).size(around: before.value),
      let size = difference.magnitude
    else { return nil }
    var said: [MovementWord] = []
    if difference == .zero { said = [.same, .similar] }
    if difference > .zero { said = size <= band ? [.higher, .similar] : [.higher] }
    if difference < .zero { said = size <= band ? [.lower, .similar] : [.lower] }
    var allowed = Set(said)
    if most > .zero { allowed.insert(.higher) }
    if least < .zero { allowed.insert(.lower) }
    if let nearest = least > .zero ? least : most < .zero ? most.magnitude : .zero, nearest <= band {
      allowed.insert(.similar)
    }
    for word in allowed {
      switch word.trend(polarity) {
      case .improving: allowed.insert(.better)
      case .declining: allowed.insert(.worse)
      case .steady, nil: break
      }
    }
    // Without a polarity nobody can say that a word on it is wrong, unless nothing moved at all.
    if polarity == nil, allowed.contains(.higher) || allowed.contains(.lower) { allowed.formUnion([.better, .worse]) }
    return Possible(said: said, allowed: allowed)
  }

  /// What the word means; `nil` when that depends on a polarity that is not known, or neither way is good.
  func trend(_ polarity: Indicator.Polarity?) -> DirectionOfTravel.Trend? {
    switch self {
    case .better: .improving
    case .worse: .declining
    case .same, .similar: .steady
    case .higher: polarity.flatMap { DirectionOfTravel.Movement.higher.trend($0) }
    case .lower: polarity.flatMap { DirectionOfTravel.Movement.lower.trend($0) }
    }
  }

  /// The word with a capital.
  var title: String { rawValue.capitalised }
}

extension Sequence<MovementWord> {
  /// The words with `or` between them.
  var inWords: String { map(\.title).joined(separator: " or ") }
}
