import CareCore
import CareModels

extension Indicator {
  /// The share of first-time entrants whom the service knew before.
  public static let firstTimeEntrantsKnown = proportion(
    "youth-justice.entrants-known-to-service", "First-time entrants known to the service before",
    definition: """
      Of young people of 10 to 17 whose first caution or conviction was in the period, those whom the children and families \
      service knew before.
      """,
    sources: [.performanceReport("paragraph 22")], of: .firstTimeEntrants,
    steps: [
      .count("Known to the service before", missing: "whether the service knew them") { entry, _ in
        entry.outcome.knownToService
      }
    ], example: .entrants(counted: "A", notCounted: "B", undetermined: "D", outside: "C E F", shows: "50"))
}
