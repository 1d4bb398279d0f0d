import CareCore
public import CareModels

/// One side of a table: a breakdown and its groups, in the order in which they are shown.
public struct TableDimension: Codable, Hashable, Sendable {
  /// A short name for programs: ``Breakdown/id``.
  public let id: String

  /// What the groups have in common, for a reader.
  public let title: String

  /// The groups, without their total.
  public internal(set) var groups: [BreakdownGroup]

  /// Whether groups without anybody stay in the table.
  let showsEmptyGroups: Bool

  /// Names a side of a table. "Not recorded" and "not on the published list" stay only with somebody in them, and with
  /// `showsEmptyGroups` false so do the others.
  public init(_ id: String, _ title: String, groups: [BreakdownGroup], showsEmptyGroups: Bool = true) {
    self.id = id
    self.title = title
    self.groups = groups
    self.showsEmptyGroups = showsEmptyGroups
  }

  init<Subject>(_ breakdown: Breakdown<Subject>) {
    self.init(
      breakdown.id, breakdown.title, groups: breakdown.groups, showsEmptyGroups: breakdown.showsEmptyGroups)
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, groups
  }

  /// Decodes a side of a table.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .id), try container.decode(String.self, forKey: .title),
      groups: try container.decode([BreakdownGroup].self, forKey: .groups))
  }
}

/// An indicator measured for every group of one or two breakdowns, and in total: for the authority's own use.
///
/// It holds the counts as they are. What may be published is a ``PublicationTable`` made of it.
public struct CrossTabulation: Sendable {
  /// The groups down the side.
  public internal(set) var rows: TableDimension

  /// The groups across the top; `nil` where there is one breakdown only.
  public internal(set) var columns: TableDimension?

  /// The measurements, row by row; the last of each row is that of the row, and the last row that of the columns and of all.
  /// With one breakdown every row is one measurement.
  public internal(set) var measurements: [[Measurement]]

  /// The measurement of all.
  public let total: Measurement

  /// Puts together a table of measurements of one indicator.
  ///
  /// `nil` when there are no groups, when there is not a measurement for each cell and total, or when the counts do not add up
  /// to their totals.
  public init?(rows: TableDimension, columns: TableDimension?, measurements: [[Measurement]]) {
    let width = columns.map { $0.groups.count + 1 } ?? 1
    guard !rows.groups.isEmpty, columns?.groups.isEmpty != true, measurements.count == rows.groups.count + 1,
      measurements.allSatisfy({ $0.count == width }), let total = measurements.last?.last
    else { return nil }
    let layers = [measurements.map { $0.map(\.tableCount) }, measurements.map { $0.map(\.tableCounted) }]
    guard layers.allSatisfy({ Self.addsUp($0, hasColumns: columns != nil) }) else { return nil }
    self.rows = rows
    self.columns = columns
    self.measurements = measurements
    self.total = total
  }

  private static func addsUp(_ counts: [[Int]], hasColumns: Bool) -> Bool {
    func isSum(_ parts: [Int]) -> Bool {
      var sum = 0
      for part in parts.dropLast() {
        let (next, overflow) = sum.addingReportingOverflow(part)
        if overflow { return false }
        sum = next
      }
      return sum == parts.last
    }
    guard !hasColumns || counts.allSatisfy(isSum) else { return false }
    return counts[0].indices.allSatisfy { column in isSum(counts.map { $0[column] }) }
  }
}

extension Measurement {
  /// How many a published figure is taken over: of a share the denominator, of anything else those counted.
  var tableCount: Int {
    isShare ? denominator ?? 0 : numerator
  }

  /// How many of them are counted.
  var tableCounted: Int { numerator }

  /// Whether it is a share of its denominator.
  var isShare: Bool { kind == .proportion || kind == .timeliness }
}

extension ChildHistories {
  /// Measures an indicator for every group of a breakdown, or of two crossed with one another, and in total.
  ///
  /// `nil` when a breakdown is neither of children nor of what the indicator counts, or when counts are too large to add up.
  ///
  /// - Complexity: O(*n* × *g*) for *n* records and *g* cells.
  public func crossTabulated<Subject: IndicatorSubject>(
    _ indicator: Indicator, by rows: Breakdown<Subject>, and columns: Breakdown<Subject>? = nil,
    in context: MeasurementContext
  ) -> CrossTabulation? {
    let lines = indicator.broken(downBy: rows)
    guard lines.count == rows.groups.count else { return nil }
    let all = lines + [indicator]
    let cells = all.map { line in (columns.map { line.broken(downBy: $0) } ?? []) + [line] }
    let width = columns.map { $0.groups.count + 1 } ?? 1
    guard cells.allSatisfy({ $0.count == width }) else { return nil }
    let measured = measure(cells.flatMap(\.self), in: context)
    return CrossTabulation(
      rows: TableDimension(rows), columns: columns.map { TableDimension($0) },
      measurements: cells.indices.map { Array(measured[$0 * width..<($0 + 1) * width]) })
  }
}
