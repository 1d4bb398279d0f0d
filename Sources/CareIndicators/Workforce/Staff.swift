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

  /// The share of posts of social workers that agency workers hold.
  public static let agencySocialWorkers = proportion(
    "workforce.agency-social-workers", "Social workers in post who are agency workers",
    definition: "Of posts of social workers and senior practitioners held on the day, those that agency workers hold.",
    sources: .workforce, polarity: .lowIsGood, of: .staff,
    steps: [
      .exclude("Not social workers", missing: "the role") { row, _ in
        row.role?.code.map { $0 != .socialWorker && $0 != .seniorPractitioner }
      },
      .count("Agency workers", missing: "how they are employed") { row, _ in
        row.employment?.code.map { $0 == .agency }
      },
    ], decimals: 1,
    example: .staff(counted: "0", notCounted: "1", leftOut: "2", undetermined: "3", outside: "4", shows: "50.0"))

  /// The share of posts of social workers in their first year.
  public static let newlyQualifiedSocialWorkers = proportion(
    "workforce.newly-qualified", "Social workers in their assessed and supported first year",
    definition: """
      Of posts of social workers and senior practitioners held on the day, those of social workers in their assessed and \
      supported first year.
      """,
    sources: .workforce, of: .staff,
    steps: [
      .exclude("Not social workers", missing: "the role") { row, _ in
        row.role?.code.map { $0 != .socialWorker && $0 != .seniorPractitioner }
      },
      .count("In their first year", missing: "whether in their first year") { row, _ in row.isNewlyQualified },
    ], decimals: 1,
    example: .staff(counted: "1", notCounted: "0", leftOut: "2", undetermined: "3", outside: "4", shows: "50.0"))
}

extension IndicatorExample {
  fileprivate static func staff(
    counted: String, notCounted: String = "", leftOut: String = "", undetermined: String, outside: String,
    groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      staff: role employment start end isNewlyQualified
      socialWorker agency 2020-06-01 . false
      socialWorker permanent 2020-06-01 2021-04-01 true
      personalAdviser permanent 2020-06-01
      socialWorker agency
      socialWorker agency 2020-06-01 2021-03-31
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
