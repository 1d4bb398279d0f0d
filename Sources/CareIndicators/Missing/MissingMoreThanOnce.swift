import CareCore
import CareModels

extension Indicator {
  /// The share of missing children who were missing more than once.
  public static let missingMoreThanOnce = proportion(
    "missing.more-than-once", "Missing more than once, of children missing",
    definition: """
      Of children looked after in the period who were missing on a day of it, those who were so more than once.
      """,
    sources: Source.missingMeasures, requires: [.missingEpisodes], of: .had(.missing),
    steps: [
      .count("Missing more than once", missing: "the kind or the days of an incident") { child, context in
        child.incidentCounts(.missing, in: context.period).reaches(2)
      }
    ],
    example: .incidents(.missing, counted: "A", notCounted: "E", undetermined: "C", outside: "B D", shows: "50"))
}
