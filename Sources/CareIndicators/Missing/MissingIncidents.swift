import CareCore
import CareModels

extension Indicator {
  /// How often children looked after were missing.
  public static let missingIncidents = incidents(.missing)

  /// How often children looked after were away from placement without authorisation.
  public static let awayIncidents = incidents(.awayWithoutAuthorisation)

  private static func incidents(_ kind: MissingKind) -> Indicator {
    count(
      "missing.incidents-\(kind.id)", "Times that children were \(kind.word)",
      definition: """
        Times that children looked after in the period were \(kind.word) on a day of it. One that goes over the end of a \
        year is in both years.
        """,
      sources: Source.missingMeasures, requires: [.missingEpisodes], of: .incidents(kind),
      example: .incidents(kind, counted: "A A E", undetermined: "C", outside: "B D", shows: "3"))
  }
}
