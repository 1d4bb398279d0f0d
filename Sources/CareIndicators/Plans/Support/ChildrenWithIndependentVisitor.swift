import CareCore
import CareModels

extension Indicator {
  /// Children looked after who have an independent visitor.
  public static let childrenWithIndependentVisitor = proportion(
    "support.children-with-independent-visitor", "Children with an independent visitor",
    definition: "Of children looked after on the day, those who had been matched with an independent visitor by then.",
    sources: [.careReport("3.1"), .reviewRegulations("regulation 47")], requires: [.independentVisitorMatches],
    of: .lookedAfter,
    steps: [
      .count("Matched", missing: "the day of the match") { child, context in
        child.records(of: IndependentVisitorMatch.self).lazy.map { $0.isMatched(on: context.asAt) }.anyTrue
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      A 2020-01-06 S C2 N1 U4
      B 2020-01-06 S C2 N1 U4
      C 2020-01-06 S C2 N1 U4
      D 2020-01-06 S C2 N1 U4 2020-06-01 E4A
      independentVisitorMatches: child visitor referred matched ended
      A V 2020-02-03 2020-06-01
      B V 2020-02-03 2020-06-01 2021-03-31
      C V 2020-02-03
      D V 2020-02-03 2020-03-02
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
