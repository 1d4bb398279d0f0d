import CareCore
import CareModels

extension Indicator {
  /// The share of posts of social workers that agency workers hold.
  public static let agencySocialWorkers = proportion(
    "workforce.agency-social-workers", "Social workers in post who are agency workers",
    definition: "Of posts of social workers and senior practitioners held on the day, those that agency workers hold.",
    sources: .workforce, polarity: .lowIsGood, of: .staff,
    steps: [
      .notSocialWorkers,
      .count("Agency workers", missing: "how they are employed") { row, _ in
        row.employment?.code.map { $0 == .agency }
      },
    ], decimals: 1,
    example: .staff(counted: "0", notCounted: "1", leftOut: "2", undetermined: "3", outside: "4", shows: "50.0"))
}
