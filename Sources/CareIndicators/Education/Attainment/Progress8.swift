import CareCore
import CareModels

extension Indicator {
  /// The mean Progress 8 score of children looked after, as recorded.
  public static let progress8 = points(
    "progress-8", "Progress 8",
    definition: """
      The mean Progress 8 score, in grades, of children looked after with results at key stage 4 in the school year who \
      were in state-funded schools: how their Attainment 8 compares with that of pupils of the same prior attainment, over \
      ten slots. Pupils without prior attainment are left out, and none is published for 2019/20, 2020/21, 2024/25 and \
      2025/26.
      """,
    sources: Source.progress8, options: [], steps: Step.progress8,
    Quantity("Progress 8 score", unit: "grades", missing: "the Progress 8 score") { child, context in
      child.agreed(KeyStage4Outcome.self, context, \.progress8).flatMap { Fraction($0, over: 100) }
    }, decimals: 2,
    example: .attainment(
      "keyStage4Outcomes: child year isStateFunded priorAttainment progress8",
      """
      A 2020/21 true 9800 -87
      B 2020/21 true 9500 -160
      C 2020/21 false 9800 -87
      D 2020/21 true 9800
      E 2019/20 true 9800 -87
      F 2020/21 true 9800 -87
      """, counted: "A B", shows: "-1.24"))

  /// The mean Progress 8 score of children looked after against benchmarks that are supplied.
  ///
  /// Of each pupil, Attainment 8 less that of pupils with the same prior attainment, over ten. Extremely negative scores are
  /// not raised to a floor. It is undetermined in a school year that the benchmarks are not of.
  public static func progress8(against benchmarks: Progress8Benchmarks) -> Indicator {
    points(
      "progress-8-supplied", "Progress 8 against the benchmarks supplied",
      definition: """
        The mean Progress 8 score, in grades, of children looked after with results at key stage 4 in the school year who \
        were in state-funded schools, worked out from Attainment 8 and prior attainment against the benchmarks of \
        \(benchmarks.year.name).
        """,
      sources: Source.progress8 + [benchmarks.source], options: [], steps: Step.progress8,
      Quantity("Progress 8 score", unit: "grades", missing: "Attainment 8, or prior attainment among the benchmarks") {
        child, context in
        child.agreed(KeyStage4Outcome.self, context) { outcome in
          guard outcome.year == benchmarks.year, let attainment8 = outcome.attainment8Points,
            let prior = outcome.priorAttainment
          else { return nil }
          return benchmarks.progress8(attainment8: attainment8, priorAttainment: prior)
        }
      }, decimals: 2, example: nil)
  }
}

extension Step<ChildHistory> {
  fileprivate static var progress8: [Step] {
    [
      .exclude("Not in a state-funded school", missing: "whether the school was state-funded") { child, context in
        child.isStateFunded(KeyStage4Outcome.self, context).map { !$0 }
      },
      .exclude("Without prior attainment", missing: "prior attainment") { child, context in
        child.attainment(KeyStage4Outcome.self, context).allSatisfy { $0.priorAttainment == nil && $0.progress8 == nil }
      },
    ]
  }
}

extension Source {
  fileprivate static var progress8: [Source] {
    [
      .interactiveTool("items 350 and 365"), .secondaryMeasures("calculating Progress 8"),
      .virtualSchoolReport("attainment, Progress 8"),
    ]
  }
}
