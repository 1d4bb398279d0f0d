import CareCore
import CareModels

extension Indicator {
  /// Complaints by what was found.
  public static let complaintsByFinding = distribution(
    "complaints.by-finding", "Complaints by what was found",
    definition: "Complaints received in the period by what was found in the end; open ones are under not recorded.",
    sources: .complaints, of: .complaints,
    by: .codes("complaint-finding", title: "Finding", requires: []) { row, _ in row.finding },
    example: .complaints(
      counted: "A B C", undetermined: "D", outside: "E",
      groups: ["fault": "A", "no-fault": "B", "notRecorded": "C"], shows: "3"))
}
