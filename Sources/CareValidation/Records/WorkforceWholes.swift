import CareCore
import CareModels

/// What rows of counts are parts of: the day and the days counted over, and the service, team and role, one of which
/// the parts name and the whole leaves out.
struct WorkforceWhole: Hashable {
  /// What the parts are told apart by.
  private enum Division: CaseIterable {
    case service, team, role
  }

  private let asAt: CalendarDay?
  private let period: Period?
  private var service: String?
  private var team: String?
  private var role: Coded<StaffRole>?
  private let division: Division

  private init(_ count: WorkforceCount, by division: Division) {
    asAt = count.asAt
    period = count.period
    service = count.service
    team = count.team
    role = count.role
    self.division = division
    switch division {
    case .service: service = nil
    case .team: team = nil
    case .role: role = nil
    }
  }

  /// What is counted of people, posts and cases; services and teams are counted in other ways, and absence is a rate.
  private static let measures: [@Sendable (WorkforceCount) -> Int?] = [
    \.headcount, \.fteHundredths, \.establishmentHundredths, \.vacantHundredths, \.agencyHundredths, \.starters,
    \.leavers, \.cases,
  ]

  private static func isPart(_ count: WorkforceCount, _ division: Division) -> Bool {
    switch division {
    case .service: count.service != nil
    case .team: count.team != nil
    case .role: count.role != nil
    }
  }

  /// The positions of the rows whose parts come to more than they have.
  ///
  /// - Complexity: O(*n*).
  static func overdrawn(in counts: [WorkforceCount]) -> [Int] {
    var sums: [WorkforceWhole: [Int]] = [:]
    let dated = counts.indices.filter { counts[$0].asAt != nil || counts[$0].period != nil }
    for division in Division.allCases {
      for position in dated where isPart(counts[position], division) {
        let whole = WorkforceWhole(counts[position], by: division)
        let parts = measures.map { $0(counts[position]) ?? 0 }
        sums[whole] = zip(sums[whole] ?? parts.map { _ in 0 }, parts).map { saturatingSum([$0, $1]) }
      }
    }
    return dated.filter { position in
      Division.allCases.contains { division in
        guard !isPart(counts[position], division),
          let parts = sums[WorkforceWhole(counts[position], by: division)]
        else { return false }
        return zip(measures, parts).contains { measure, sum in measure(counts[position]).map { sum > $0 } ?? false }
      }
    }
  }
}
