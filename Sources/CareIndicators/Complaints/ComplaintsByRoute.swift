import CareCore
import CareModels

extension Indicator {
  /// Complaints by how they came.
  public static let complaintsByRoute = distribution(
    "complaints.by-route", "Complaints through an advocate and direct",
    definition: "Complaints received in the period by whether they came through an advocate or directly.",
    sources: .complaints, of: .complaints,
    by: .codes("complaint-route", title: "Route", requires: []) { row, _ in row.route },
    example: .complaints(
      counted: "A B C", undetermined: "D", outside: "E", groups: ["advocate": "A B", "direct": "C"], shows: "3"))
}
