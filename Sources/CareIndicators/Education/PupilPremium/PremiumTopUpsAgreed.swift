import CareCore
import CareModels

extension Indicator {
  /// The share of applications to the pool that were agreed.
  public static let premiumTopUpsAgreed = proportion(
    "pupil-premium.top-ups-agreed", "Applications to the Pupil Premium Plus pool agreed",
    definition: """
      Of applications to the pool that were decided in the period, those for which an amount was agreed. One decided with \
      nothing agreed is recorded with £0.
      """,
    sources: [.virtualSchoolHead("paragraph 25"), .careReport("4.3, Pupil Premium Plus")], of: .topUpsDecided,
    steps: [.count("Agreed", missing: "the amount agreed") { row, _ in row.amount.map { $0 > .zero } }],
    example: .topUps(counted: "A", notCounted: "B", shows: "50"))
}
