import CareCore
import CareModels

extension Indicator {
  /// How often a child who was missing was so.
  public static let missingPerChild = incidentsPerChild(.missing)

  /// How often a child who was away from placement without authorisation was so.
  public static let awayPerChild = incidentsPerChild(.awayWithoutAuthorisation)

  private static func incidentsPerChild(_ kind: MissingKind) -> Indicator {
    mean(
      "missing.incidents-\(kind.id)-per-child", "Times \(kind.word) for each such child",
      definition: """
        Of children looked after in the period who were \(kind.word) on a day of it, the mean number of times they were.
        """,
      sources: Source.missingMeasures, requires: [.missingEpisodes], of: .had(kind),
      .number("Times \(kind.word)", unit: "incidents", missing: "the kind or the days of an incident") {
        child, context in
        let counts = child.incidentCounts(kind, in: context.period)
        return counts.count == 1 ? counts.lowerBound : nil
      }, decimals: 1,
      example: .incidents(kind, counted: "A E", undetermined: "C", outside: "B D", shows: "1.5"))
  }
}
