public import CareCore

/// The places of many figures, 1 the best; equals share the smallest, and the places after them are left out.
public struct Ranking: Hashable, Sendable {
  /// How many have a figure.
  public let count: Int

  private let sorted: [Fraction]
  private let polarity: Indicator.Polarity

  /// The places of figures in any order; `nil` when neither way is better, because then there is no best.
  ///
  /// - Complexity: O(*n* log *n*).
  public init?(of figures: some Sequence<Fraction>, polarity: Indicator.Polarity) {
    guard polarity != .none else { return nil }
    sorted = figures.sorted()
    count = sorted.count
    self.polarity = polarity
  }

  /// The place of a figure: one more than there are better ones.
  ///
  /// - Complexity: O(log *n*).
  public func place(of figure: Fraction) -> Int {
    polarity == .lowIsGood ? index { $0 >= figure } + 1 : count - index { $0 > figure } + 1
  }

  /// How many have exactly this figure.
  ///
  /// - Complexity: O(log *n*).
  public func sharing(_ figure: Fraction) -> Int { index { $0 > figure } - index { $0 >= figure } }

  /// The first index from which on something holds.
  private func index(where holds: (Fraction) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
