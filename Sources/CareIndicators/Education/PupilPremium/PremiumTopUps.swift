import CareCore
import CareModels

extension Indicator {
  /// Uses of pupil premium that were paid from the pool.
  public static let premiumTopUps = count(
    "pupil-premium.top-ups", "Top-ups from the Pupil Premium Plus pool",
    definition: """
      Applications to the pool for more than a child's own allocation that were decided in the period and agreed, in whole \
      or in part. What the pool pays for no one child is not among them.
      """,
    sources: [.virtualSchoolHead("paragraph 25"), .careReport("4.3, Pupil Premium Plus")], of: .topUpsDecided,
    steps: [
      .exclude("Not agreed", missing: "the amount agreed") { row, _ in row.amount.map { $0 <= .zero } }
    ], example: .topUps(counted: "A", leftOut: "B"))
}
