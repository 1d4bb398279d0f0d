import CareCore
import CareModels

/// Whose numbers the workforce indicators show: a count of a department and counts of its parts must not be added up.
public enum WorkforceScope: String, MeasurementChoice, Codable {
  /// Child and family social workers, as the national statistics have it. The default.
  case socialWorkers
  /// The department as a whole.
  case department

  /// `"workforceScope"`.
  public static var name: String { "workforceScope" }

  /// ``socialWorkers``.
  public static var usual: Self { .socialWorkers }
}

extension Population<RegisterRow<WorkforceCount>> {
  /// The count of the day of all social workers, or of the whole department; counts of a service or a team are not in it.
  static var workforce: Population {
    records(
      of: WorkforceCount.self, "workforce", title: "of the day, of all services and teams", noun: "counts of staff",
      missing: "the day of the count", options: [WorkforceScope.self]
    ) { row, context in
      guard row.service == nil, row.team == nil else { return false }
      switch context.options[WorkforceScope.self] {
      case .department where row.role != nil: return false
      case .socialWorkers where row.role?.code != .socialWorker: return false
      case .department, .socialWorkers: return row.asAt.map { $0 == context.asAt }
      }
    }
  }
}

extension Population<RegisterRow<StaffMember>> {
  /// Posts held on the day; one who holds two has two.
  static var staff: Population {
    records(
      of: StaffMember.self, "staff", title: "held on the day", noun: "posts", missing: "the first day in the role"
    ) { row, context in isUnderWay(from: row.start, to: row.end, on: context.asAt) }
  }
}

extension Step<RegisterRow<StaffMember>> {
  /// Takes out posts that are not those of social workers.
  static var notSocialWorkers: Step {
    .exclude("Not social workers", missing: "the role") { row, _ in
      row.role?.code.map { $0 != .socialWorker && $0 != .seniorPractitioner }
    }
  }
}

extension Quantity<RegisterRow<WorkforceCount>> {
  /// A number of posts that is kept in hundredths of a full-time one.
  static func posts(
    _ title: String, missing: String, _ hundredths: @escaping @Sendable (WorkforceCount) -> Int?
  ) -> Quantity {
    Quantity(title, unit: "full-time posts", missing: missing) { row, _ in
      hundredths(row.record).flatMap { Fraction($0, over: 100) }
    }
  }
}

extension WorkforceCount {
  /// The sum of two numbers, in hundredths of a full-time post; `nil` when either is missing or it does not fit.
  func sum(_ one: KeyPath<WorkforceCount, Int?>, _ other: KeyPath<WorkforceCount, Int?>) -> Int? {
    guard let one = self[keyPath: one], let other = self[keyPath: other] else { return nil }
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}

extension [Source] {
  /// The sources of what is counted of staff.
  static var workforce: [Source] {
    [
      Source(
        "Department for Education, children's social work workforce",
        "vacancy, agency worker, turnover, sickness and caseload"),
      Source(
        "Leicestershire County Council, scrutiny committee, 1 June 2021", "department overview, paragraph 20"),
    ]
  }
}
