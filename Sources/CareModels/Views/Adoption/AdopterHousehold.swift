public import CareCore

/// The people who mean to adopt together: a household counts once, however many of its members have a row.
public struct AdopterHousehold: Sendable {
  /// The first row of ``Register/prospectiveAdopters`` that is of the household.
  public let row: Int

  /// What the rows say together: of each step the first day that any of them gives. The household has left when all its
  /// members have, on the day the last of them did.
  public let record: ProspectiveAdopter

  /// Where the household stood on a day; `nil` when no step is dated by then.
  public func standing(on day: CalendarDay) -> AdopterStanding? { record.standing(on: day) }

  /// The days that the record gives, in no order.
  public var days: [CalendarDay] {
    [
      record.enquired, record.stageOneStarted, record.stageOneEnded, record.stageTwoStarted, record.stageTwoEnded,
      record.applied, record.approved, record.matched, record.placed, record.orderGranted, record.left,
    ].compactMap { $0 }
  }
}

extension Register {
  /// The households of prospective adopters, in the order of their first rows; `nil` when the table was not supplied.
  ///
  /// A row that names no household is one of its own.
  ///
  /// - Complexity: O(*n*) in the rows.
  public var adopterHouseholds: [AdopterHousehold]? {
    guard let rows = prospectiveAdopters else { return nil }
    var places: [String: Int] = [:]
    var members: [(row: Int, records: [ProspectiveAdopter])] = []
    for (row, record) in rows.enumerated() {
      if let family = record.family, let place = places[family] {
        members[place].records.append(record)
      } else {
        if let family = record.family { places[family] = members.count }
        members.append((row, [record]))
      }
    }
    return members.map { AdopterHousehold(row: $0.row, record: .joining($0.records)) }
  }
}

extension ProspectiveAdopter {
  fileprivate static func joining(_ members: [ProspectiveAdopter]) -> ProspectiveAdopter {
    guard members.count > 1, var whole = members.first else { return members.first ?? ProspectiveAdopter() }
    let steps: [WritableKeyPath<ProspectiveAdopter, CalendarDay?>] = [
      \.enquired, \.stageOneStarted, \.stageOneEnded, \.stageTwoStarted, \.stageTwoEnded, \.applied, \.approved,
      \.matched, \.placed, \.orderGranted,
    ]
    for step in steps { whole[keyPath: step] = members.compactMap { $0[keyPath: step] }.min() }
    whole.left = members.allSatisfy { $0.left != nil } ? members.compactMap(\.left).max() : nil
    return whole
  }
}
