import CareCore
import CareModels

extension Indicator {
  /// The share of complaints in which fault was found.
  public static let complaintsWithFault = proportion(
    "complaints.fault-found", "Complaints in which fault was found",
    definition: "Of complaints received in the period that have been closed, those in which fault was found.",
    sources: .complaints, polarity: .lowIsGood, of: .complaints,
    steps: [
      .stillOpen,
      .count("Fault found", missing: "what was found") { row, _ in row.finding?.code.map { $0 == .fault } },
    ], decimals: 1,
    example: .complaints(counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
