/// The tables of a ``Register``, in the order in which a return lists them.
///
/// The raw value is the name by which the statutory return is known to those who check it: `Header`, `Episodes`.
public enum RegisterTable: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  /// ``Register/children``.
  case children = "Header"
  /// ``Register/episodes``.
  case episodes = "Episodes"
  /// ``Register/reviews``.
  case reviews = "Reviews"
  /// ``Register/missingEpisodes``.
  case missingEpisodes = "Missing"
  /// ``Register/unaccompaniedChildren``.
  case unaccompaniedChildren = "UASC"
  /// ``Register/previousPermanence``.
  case previousPermanence = "PrevPerm"
  /// ``Register/adoptions``.
  case adoptions = "AD1"
  /// ``Register/placedForAdoption``.
  case placedForAdoption = "PlacedAdoption"
  /// ``Register/healthOutcomes``.
  case healthOutcomes = "OC2"
  /// ``Register/careLeavers``.
  case careLeavers = "OC3"
  /// ``Register/socialWorkerEpisodes``.
  case socialWorkerEpisodes = "SWEpisodes"
  /// ``Register/deprivationsOfLiberty``.
  case deprivationsOfLiberty = "DoLo"
  /// ``Register/schoolEnrolments``.
  case schoolEnrolments = "SchoolEnrolments"
}

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
  /// The place of the table among all.
  @usableFromInline var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
