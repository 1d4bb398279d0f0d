import CareCore
import CareModels

extension Indicator {
  /// The mean Attainment 8 score of children looked after.
  public static let attainment8 = points(
    "attainment-8", "Attainment 8",
    definition: """
      The mean Attainment 8 score of children looked after with results at key stage 4 in the school year: up to eight \
      subjects, English and mathematics counting twice, at most 90 points. Where no score is recorded it is added up from \
      the slots that the results fill; an empty slot is nought.
      """,
    sources: [.interactiveTool("items 350 and 365"), .virtualSchoolHead("headline summary of attainment")],
    Quantity("Attainment 8 score", unit: "points", missing: "the Attainment 8 score, or the points of a result") {
      child, context in
      let isMissed = context.options[MissingResults.self] == .notReached
      return child.agreed(KeyStage4Outcome.self, context) { outcome in
        outcome.attainment8Points ?? (outcome.results == nil && isMissed ? .zero : nil)
      }
    }, decimals: 1,
    example: .keyStage4("attainment8", { $0 ? "4100" : "2350" }, counted: "A B", shows: "32.3"))
}

extension KeyStage4Outcome {
  /// Attainment 8 in points: as recorded, or else as the slots give it.
  var attainment8Points: Fraction? { (attainment8 ?? attainment8BySlot).flatMap { Fraction($0, over: 100) } }
}
