/// Where a record stands: a table and a row. It names a record without showing a child's details.
@frozen public struct RecordReference: Codable, Hashable, Sendable {
  /// The table.
  public let table: RegisterTable

  /// The data row, counted from 0; the heading of a file is not counted.
  public let row: Int

  /// Names a row of a table.
  @inlinable
  public init(_ table: RegisterTable, _ row: Int) {
    self.table = table
    self.row = row
  }
}

extension RecordReference: Comparable, CustomStringConvertible {
  /// In the order of the tables, then of the rows.
  public static func < (left: Self, right: Self) -> Bool {
    left.table == right.table ? left.row < right.row : left.table.order < right.table.order
  }

  /// For a reader: `Episodes row 12`, where row 0 is the first after the heading.
  public var description: String { "\(table.rawValue) row \(row)" }
}

extension RegisterTable {
  /// The tables of the statutory return, in its order.
  public static let statutory: [RegisterTable] = [
    .children, .episodes, .reviews, .missingEpisodes, .unaccompaniedChildren, .previousPermanence, .adoptions,
    .placedForAdoption, .healthOutcomes, .careLeavers, .socialWorkerEpisodes, .deprivationsOfLiberty,
  ]
}
