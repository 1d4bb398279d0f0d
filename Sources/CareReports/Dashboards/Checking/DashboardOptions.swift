public import CareCore
import CareFigures
public import CareIndicators

/// What a printed dashboard is checked by: the key to its colours, and what its words may mean.
public struct DashboardOptions: Hashable, Sendable {
  /// The key to the colours.
  public var policy: RatingPolicy

  /// Whether the targets are the boundary of the top quartile, as the dashboards of Leicestershire say of theirs. Then
  /// a figure meets its target when it is in the top quartile and only then, and one in the second that meets it is
  /// taken to be high in it.
  public var targetsAreTopQuartile: Bool

  /// How far a percentage may have moved, in points, and still be called similar. It may be called higher or lower too.
  ///
  /// The dashboards do not say. On those of Leicestershire, 2020/21 and 2021/22, what is called similar moved by 0.1 at
  /// most, and what is called higher or lower by 0.5 or more.
  public var similarPoints: Tolerance

  /// The same for anything but a percentage, where no dashboard that was read shows how far it may be.
  public var similarOtherwise: Tolerance

  /// What a dashboard is checked by.
  public init(
    policy: RatingPolicy = .leicestershire2021Quarter1, targetsAreTopQuartile: Bool? = nil,
    similarPoints: Tolerance = .within(Fraction(1, over: 2) ?? .zero),
    similarOtherwise: Tolerance = .withinPercent(1)
  ) {
    self.policy = policy
    self.targetsAreTopQuartile = targetsAreTopQuartile ?? RatingPolicy.published.contains(policy)
    self.similarPoints = similarPoints
    self.similarOtherwise = similarOtherwise
  }

  /// The band for figures printed like this one.
  func similar(_ number: PrintedNumber) -> Tolerance { number.unit == .percent ? similarPoints : similarOtherwise }
}

extension RatingPolicy {
  /// A key by target alone, without amber: green when it is met, otherwise red.
  ///
  /// How far a target may be missed and still be amber is local policy, so ``target(amberWithin:)`` asks for it.
  public static let targetAlone = RatingPolicy(
    "By target alone", requires: [.figure, .target], clauses: [Clause(.green, when: [.targetMet]), Clause(.red)])
}
