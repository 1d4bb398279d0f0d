import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after in the year who were missing.
  public static let childrenMissing = childrenWith(.missing)

  /// The share of children looked after in the year who were away from placement without authorisation.
  public static let childrenAway = childrenWith(.awayWithoutAuthorisation)

  private static func childrenWith(_ kind: MissingKind) -> Indicator {
    proportion(
      "missing.children-\(kind.id)", "Children \(kind.word)",
      definition: """
        Of children looked after at any time in the period, those who were \(kind.word) on a day of it, for however \
        short a time, also when it began before. Each counts once.
        """,
      sources: Source.missingMeasures, requires: [.missingEpisodes], of: .lookedAfterInYear,
      steps: [
        .count("Had an incident in the period", missing: "the kind or the days of an incident") { child, context in
          child.incidentCounts(kind, in: context.period).reaches(1)
        }
      ],
      example: .incidents(kind, counted: "A E", notCounted: "B", undetermined: "C", outside: "D", shows: "67"))
  }
}

extension IndicatorExample {
  /// A child with two incidents of a kind, one with another kind alone, one with an incident of no kind, one who left
  /// before the year, and one with one incident.
  static func incidents(
    _ kind: MissingKind, counted: String, notCounted: String = "", leftOut: String = "", undetermined: String,
    outside: String, shows: String
  ) -> IndicatorExample {
    let other = kind == .missing ? MissingKind.awayWithoutAuthorisation : .missing
    return IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4 2020-04-01 E4A
      E 2018-06-01 S C2 N1 U4
      missingEpisodes: CHILD MISSING MIS_START MIS_END
      A \(kind.rawValue) 2020-03-30 2020-04-01
      A \(kind.rawValue) 2021-03-31
      B \(other.rawValue) 2020-06-01 2020-06-02
      B \(kind.rawValue) 2020-03-30 2020-03-31
      C . 2020-06-01 2020-06-02
      D \(kind.rawValue) 2020-03-30 2020-04-01
      E \(kind.rawValue) 2020-06-01 2020-06-01
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      shows: shows)
  }
}
