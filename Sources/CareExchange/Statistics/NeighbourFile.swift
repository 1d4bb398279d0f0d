public import CareCore

/// A file of statistical neighbours: for each authority those most like it, the closest first.
///
/// Either a row for each authority with a column for each neighbour (`la_code, name, neighbour_1 … neighbour_10`), or a row
/// for each authority and neighbour. Authorities go by either code or by name.
public struct NeighbourFile: Sendable {
  /// The neighbours of each authority, the closest first.
  public let neighbours: [LocalAuthorityCode: [LocalAuthorityCode]]

  /// What is wrong, in the order of the file.
  public let problems: [StatisticsProblem]

  /// Reads a file of neighbours.
  ///
  /// - Parameters:
  ///   - csv: The file.
  ///   - file: What problems are to call it.
  /// - Throws: ``StatisticsProblem`` when there is nothing in it, no column for the authority, or none for neighbours.
  public init(csv: consuming [UInt8], file: String) throws(StatisticsProblem) {
    let reading = CSV.read(csv)
    let grid = reading.grid
    guard grid.columnCount > 0, grid.rowCount > 0 else { throw StatisticsProblem(.empty, file: file) }
    let columns = Self.columns(of: grid)
    guard let own = columns.own else {
      throw StatisticsProblem(.noAuthority(names: StatisticsColumn.Role.authorityNames), file: file, line: 1)
    }
    guard !columns.neighbours.isEmpty else { throw StatisticsProblem(.noNeighbours, file: file, line: 1) }
    var neighbours: [LocalAuthorityCode: [LocalAuthorityCode]] = [:]
    var problems: [StatisticsProblem] = []
    for row in 0..<grid.rowCount {
      func note(_ kind: StatisticsProblem.Kind, _ column: Int) {
        problems.append(
          StatisticsProblem(
            kind, file: file, line: reading.line(ofRow: row), column: column + 1, columnName: grid.columns[column]))
      }
      guard let authority = Self.code(grid.text(row: row, column: own)) else {
        if !grid.isEmpty(row: row, column: own) { note(.noPlace, own) }
        continue
      }
      for column in columns.neighbours {
        guard let neighbour = Self.code(grid.text(row: row, column: column)) else { continue }
        if neighbour.authority == nil { note(.unknownNeighbour, column) }
        guard neighbour != authority, !(neighbours[authority]?.contains(neighbour) ?? false) else {
          note(.repeatedNeighbour, column)
          continue
        }
        neighbours[authority, default: []].append(neighbour)
      }
    }
    self.neighbours = neighbours
    self.problems = problems
  }

  private static func code(_ text: String) -> LocalAuthorityCode? {
    if let code = StatisticsPlaces.code(of: text) { return code }
    guard case .unreadable = StatisticsValue(text) else { return nil }
    return LocalAuthorityCode(normalising: text)
  }

  /// The first column that says the authority, and those of its neighbours, in order.
  private static func columns(of grid: CellGrid) -> (own: Int?, neighbours: [Int]) {
    let folded = grid.columns.map(StatisticsColumn.Role.folded)
    let own = grid.columns.firstIndex { StatisticsColumn.Role(name: $0) == .authority }
    let candidates = folded.indices.filter { column in
      let name = folded[column]
      return column != own && (name.contains("neighbo") || name.hasPrefix("sn") || name.hasSuffix("sn"))
        && !["distance", "closeness", "rank"].contains { name.contains($0) }
    }
    // Of `neighbour_code` and `neighbour_name` the codes are enough.
    let codes = candidates.filter { column in
      (0..<grid.rowCount).contains {
        LocalAuthorityCode(normalising: grid.text(row: $0, column: column))?.kind != nil
      }
    }
    return (own, codes.isEmpty ? candidates : codes)
  }
}
