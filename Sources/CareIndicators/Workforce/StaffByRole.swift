import CareCore
import CareModels

extension Indicator {
  /// The posts held, by role.
  public static let staffByRole = distribution(
    "workforce.by-role", "Staff in post by role",
    definition: "Posts held on the day by role. One who leaves on the day is out; one who holds two posts is in twice.",
    sources: .workforce, of: .staff, by: .codes("staff-role", title: "Role", requires: []) { row, _ in row.role },
    example: .staff(
      counted: "0 1 2", undetermined: "3", outside: "4",
      groups: ["socialWorker": "0 1", "personalAdviser": "2"], shows: "3"))
}
