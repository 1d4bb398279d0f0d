import CareCore
import CareModels

extension Indicator {
  /// The share of those who enquired who went on to apply.
  public static let carerEnquiriesLeadingToApplication = proportion(
    "carers.enquiries-to-applications", "Enquiries about fostering that led to an application",
    definition: """
      Of households that enquired about fostering in the period, those that had applied by its last day. Late enquiries \
      have had little time to.
      """,
    sources: .fostering, polarity: .highIsGood, of: .carerEnquiries,
    steps: [
      .count("Applied", missing: "the day they applied") { row, context in
        row.applied.map { $0 <= context.asAt } ?? ((row.stageOneCompleted ?? row.decided) == nil ? false : nil)
      }
    ], decimals: 1,
    example: .recruits(counted: "0", notCounted: "1", undetermined: "2 3", outside: "4", shows: "50.0"))
}
