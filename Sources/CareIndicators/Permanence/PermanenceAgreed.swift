import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after for whom the panel agreed permanence.
  public static let permanenceAgreed = proportion(
    "permanence.agreed", "Children looked after with permanence agreed",
    definition: """
      Of children looked after on the day, those for whom the permanence panel had agreed a decision, as last recorded \
      by then.
      """,
    sources: [.careReport("1.3 and 3.2")], polarity: .highIsGood, requires: [.episodes, .permanenceTracking],
    of: .lookedAfter,
    steps: [
      .count("Agreed by the panel", missing: "where the child stood with the panel") { child, context in
        child.permanenceState(on: context.asAt).map { $0.code == .agreed }
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4
      B 2019-05-01 S C2 N1 U4
      C . S C2 N1 U4
      D 2019-05-01 S C2 N1 U4 2021-03-31 E4A
      E 2019-05-01 S C2 N1 U4
      permanenceTracking: child asAt state
      A 2020-07-01 tracked
      A 2021-01-01 agreed
      B 2021-01-01 tracked
      B 2021-04-01 agreed
      E 2021-01-01 .
      """, counted: "A", notCounted: "B", undetermined: "C E", outside: "D", shows: "50.0"))
}
