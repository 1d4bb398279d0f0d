import CareCore
import CareModels

extension Indicator {
  /// The share of posts of social workers in their first year.
  public static let newlyQualifiedSocialWorkers = proportion(
    "workforce.newly-qualified", "Social workers in their assessed and supported first year",
    definition: """
      Of posts of social workers and senior practitioners held on the day, those of social workers in their assessed and \
      supported first year.
      """,
    sources: .workforce, of: .staff,
    steps: [
      .notSocialWorkers,
      .count("In their first year", missing: "whether in their first year") { row, _ in row.isNewlyQualified },
    ], decimals: 1,
    example: .staff(counted: "1", notCounted: "0", leftOut: "2", undetermined: "3", outside: "4", shows: "50.0"))
}
