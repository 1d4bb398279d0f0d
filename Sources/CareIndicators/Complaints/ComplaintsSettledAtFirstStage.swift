import CareCore
import CareModels

extension Indicator {
  /// The share of complaints that went no further than the first stage.
  public static let complaintsSettledAtFirstStage = proportion(
    "complaints.settled-at-stage-1", "Complaints settled at the first stage",
    definition: """
      Of complaints received in the period that have been closed, those that went no further than local resolution.
      """,
    sources: .complaints, polarity: .highIsGood, of: .complaints,
    steps: [
      .stillOpen,
      .count("Settled at stage 1", missing: "its stages") { row, _ in
        guard let stages = row.stages, !stages.isEmpty else { return nil }
        return stages.map { $0.stage?.code.map { $0 == .localResolution } }.allTrue
      },
    ], decimals: 1,
    example: .complaints(counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
