public import CareCore

/// What a column of a table is: the sum of others, some of them taken off.
public struct AmountIdentity: Codable, Hashable, Sendable {
  /// What the check is called: `"gross"`.
  public let name: String

  /// The column that the others come to.
  public let target: String

  /// The columns that are added.
  public let adding: [String]

  /// The columns that are taken off.
  public let subtracting: [String]

  /// Declares an identity.
  public init(_ name: String, _ target: String, adding: [String], subtracting: [String] = []) {
    self.name = name
    self.target = target
    self.adding = adding
    self.subtracting = subtracting
  }
}

/// What a row of a table is.
public enum RowKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// A line of its own.
  case line
  /// The sum of lines.
  case subtotal
  /// The sum of subtotals, or of everything.
  case total
}

/// A table of amounts as it is stated: rows that are part of other rows, and columns that add up.
///
/// It is what every check of a budget is made on: revenue, growth, savings, capital and the section 251 return are such
/// tables. It holds what was stated and works nothing out by itself.
public struct AmountTable: Hashable, Sendable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// What the row is referred to by; `nil` when it has no code.
    public let code: String?

    /// The code of the row that it is part of; `nil` for a row that is part of none.
    public let partOf: String?

    /// What it calls itself; `nil` when it does not say.
    public let kind: RowKind?

    /// The amounts, in the order of the columns; `nil` for one that is not stated.
    public let amounts: [Money?]

    /// A row.
    public init(code: String?, partOf: String? = nil, kind: RowKind? = nil, amounts: [Money?]) {
      self.code = code
      self.partOf = partOf
      self.kind = kind
      self.amounts = amounts
    }
  }

  /// Which table it is, for findings.
  public let table: BudgetTable

  /// The names of the columns.
  public let columns: [String]

  /// The rows, in order; each has an amount, or `nil`, for every column.
  public let rows: [Row]

  /// What the columns of each row come to.
  public let identities: [AmountIdentity]

  /// For each row the row that it is part of; `nil` for none, and for rows whose subtotals go round in a circle.
  let parents: [Int?]

  /// For each row the rows that are part of it, in order.
  let parts: [[Int]]

  /// What is wrong with codes and the rows that they lead to.
  public let faults: [BudgetFinding]

  /// A table. Amounts that are missing at the end of a row are not stated, and what is past the last column is dropped.
  ///
  /// - Complexity: O(*n*) in the number of cells.
  public init(_ table: BudgetTable, columns: [String], rows: [Row], identities: [AmountIdentity] = []) {
    self.table = table
    self.columns = columns
    self.identities = identities
    self.rows = rows.map { row in
      let given = row.amounts.prefix(columns.count)
      let missing = [Money?](repeating: nil, count: columns.count - given.count)
      return Row(code: row.code, partOf: row.partOf, kind: row.kind, amounts: given + missing)
    }
    let structure = RowStructure(rows, table)
    parents = structure.parents
    parts = structure.parts
    faults = structure.faults
  }

  /// The stated amount of a cell; `nil` when it is not stated or there is no such row or column.
  public subscript(row: Int, column: String) -> Money? {
    guard rows.indices.contains(row), let place = columns.firstIndex(of: column) else { return nil }
    return rows[row].amounts[place]
  }

  /// The first row with a code; `nil` when there is none.
  public func row(code: String) -> Int? { rows.firstIndex { $0.code == code } }

  /// The rows that are part of a row, in order.
  public func parts(of row: Int) -> [Int] { parts.indices.contains(row) ? parts[row] : [] }

  /// The rows that a row is part of, the nearest first.
  public func wholes(of row: Int) -> [Int] {
    var wholes: [Int] = []
    var current = parents.indices.contains(row) ? parents[row] : nil
    // (A circle has been cut, so this comes to an end.)
    while let next = current {
      wholes.append(next)
      current = parents[next]
    }
    return wholes
  }

  /// For each row how many rows it is part of, one within the other: 0 for the whole.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  public var depths: [Int] {
    var depths = [Int](repeating: 0, count: rows.count)
    var open = rows.indices.filter { parents[$0] == nil }
    while let row = open.popLast() {
      for part in parts[row] { depths[part] = depths[row] + 1 }
      open += parts[row]
    }
    return depths
  }

  /// What the rows that are part of a row come to in a column, as they are stated: what the row itself should state.
  ///
  /// `nil` when the row has no parts, an amount is not stated, the sum does not fit, or there is no such row or column.
  public func sumOfParts(of row: Int, in column: String) -> Money? {
    guard let place = columns.firstIndex(of: column) else { return nil }
    let amounts = parts(of: row).map { rows[$0].amounts[place] }
    let known = amounts.compactMap { $0 }
    return !amounts.isEmpty && known.count == amounts.count ? Money.sum(known) : nil
  }

  /// What the lines below a row come to in a column, at whatever depth, with no regard to stated subtotals; for a line its
  /// own amount.
  ///
  /// `nil` when an amount is not stated, the sum does not fit, or there is no such row or column.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  public func sumOfLines(below row: Int, in column: String) -> Money? {
    guard rows.indices.contains(row), let place = columns.firstIndex(of: column) else { return nil }
    var open = [row]
    var amounts: [Money] = []
    while let current = open.popLast() {
      guard parts[current].isEmpty else {
        open += parts[current]
        continue
      }
      guard let amount = rows[current].amounts[place] else { return nil }
      amounts.append(amount)
    }
    return Money.sum(amounts)
  }
}

/// Which row of a table is part of which.
private struct RowStructure {
  private(set) var parents: [Int?]
  private(set) var parts: [[Int]]
  private(set) var faults: [BudgetFinding] = []

  init(_ rows: [AmountTable.Row], _ table: BudgetTable) {
    var first: [String: Int] = [:]
    parents = [Int?](repeating: nil, count: rows.count)
    parts = [[Int]](repeating: [], count: rows.count)
    func report(_ kind: BudgetFinding.Kind, _ row: Int) {
      faults.append(BudgetFinding(kind, check: "rows", at: BudgetPlace(table, row: row, code: rows[row].code)))
    }
    for (index, row) in rows.enumerated() {
      guard let code = row.code else { continue }
      if first[code] == nil { first[code] = index } else { report(.codeTwice, index) }
    }
    for (index, row) in rows.enumerated() {
      guard let whole = row.partOf else { continue }
      if let parent = first[whole] { parents[index] = parent } else { report(.partOfUnknown, index) }
    }
    for index in Self.circular(parents) {
      report(.circular, index)
      parents[index] = nil
    }
    for (index, parent) in parents.enumerated() {
      if let parent { parts[parent].append(index) }
    }
    for (index, row) in rows.enumerated() {
      if row.kind == .line, !parts[index].isEmpty { report(.lineWithParts, index) }
      if row.kind == .subtotal || row.kind == .total, parts[index].isEmpty { report(.totalWithoutParts, index) }
    }
    faults.sort()
  }

  /// The rows that lie on a circle, in order.
  private static func circular(_ parents: [Int?]) -> [Int] {
    // The walk that first came to each row; a walk that meets its own trail has gone round.
    var walks = [Int?](repeating: nil, count: parents.count)
    var circular: Set<Int> = []
    for start in parents.indices {
      var current: Int? = start
      while let row = current, walks[row] == nil {
        walks[row] = start
        current = parents[row]
      }
      guard let met = current, walks[met] == start else { continue }
      var row = met
      while circular.insert(row).inserted, let next = parents[row] { row = next }
    }
    return circular.sorted()
  }
}
