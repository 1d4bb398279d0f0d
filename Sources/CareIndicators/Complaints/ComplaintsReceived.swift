import CareCore
import CareModels

extension Indicator {
  /// How many complaints there were.
  public static let complaintsReceived = count(
    "complaints.received", "Complaints received",
    definition: "Complaints by or for children under the statutory procedure that were received in the period.",
    sources: .complaints, of: .complaints,
    example: .complaints(counted: "A B C", undetermined: "D", outside: "E", shows: "3"))
}
