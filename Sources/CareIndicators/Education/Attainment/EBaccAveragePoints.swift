import CareCore
import CareModels

extension Indicator {
  /// The mean English Baccalaureate average point score of children looked after.
  public static let ebaccAveragePoints = points(
    "ebacc-average-points", "English Baccalaureate average point score",
    definition: """
      The mean English Baccalaureate average point score of children looked after with results at key stage 4 in the \
      school year: the best points in English, mathematics, sciences, a humanity and a language, nought for what was not \
      taken. Where no score is recorded it is worked out from the results, science counting as two of six.
      """,
    sources: [
      .localInform("average point score in the English Baccalaureate"),
      .secondaryMeasures("English Baccalaureate average point score"),
      .virtualSchoolHead("headline summary of attainment"),
    ], options: [AttainmentBase.self, MissingResults.self, EBaccAverage.self],
    Quantity("Average points", unit: "points", missing: "the average point score, or the points of a result") {
      child, context in
      let isMissed = context.options[MissingResults.self] == .notReached
      return child.agreed(KeyStage4Outcome.self, context) { outcome in
        if let recorded = outcome.ebaccAveragePoints { return Fraction(recorded, over: 100) }
        if outcome.results == nil { return isMissed ? .zero : nil }
        return outcome.ebaccAverage(over: context.options[EBaccAverage.self])
      }
    }, decimals: 2,
    example: .keyStage4("ebaccAveragePoints", { $0 ? "290" : "75" }, counted: "A B", shows: "1.83"))
}
