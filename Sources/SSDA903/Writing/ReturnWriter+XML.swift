import CareCore
import CareExchange
public import CareModels

extension ReturnWriter {
  /// The XML form of a register: one `CHILD` for each row of the children's table, in order, with all rows of other
  /// tables whose child it is; then, without a `HEADER`, the children who are only in other tables, in the order in which
  /// they first appear, and each row that names no child.
  ///
  /// What is read from the result is the register again, but for three things that XML cannot say: rows of a table are
  /// grouped by child; a table that was not supplied reads as one without a row (social workers and deprivation of
  /// liberty apart), and an empty cell past the last column is not kept. School enrolments are not written.
  ///
  /// - Throws: ``UnwritableCell`` when a cell holds a control character, which no XML file may.
  /// - Complexity: O(*n*) in the number of cells.
  public static func xml(for register: Register) throws(UnwritableCell) -> [UInt8] {
    let grids = RegisterGrid.all(register)
    for grid in grids { try check(grid) }
    do throws(XMLWriter.Problem) {
      return try XMLReturnWriter(grids).write()
    } catch {
      // Every cell has been looked at, and every name is one that XML allows.
      throw UnwritableCell(record: RecordReference(.children, 0), field: "")
    }
  }

  private static func check(_ written: RegisterGrid) throws(UnwritableCell) {
    let grid = written.grid
    for (column, heading) in grid.columns.enumerated() where !isWritable(Array(heading.utf8).span) {
      throw UnwritableCell(record: RecordReference(written.table, 0), field: "the name of column \(column + 1)")
    }
    if isWritable(grid.bytes.span) { return }
    for row in 0..<grid.rowCount {
      for (column, cell) in grid.cells(row: row).enumerated() where !isWritable(Array(cell.utf8).span) {
        let heading = grid.columns.indices.contains(column) ? grid.columns[column] : ""
        throw UnwritableCell(
          record: RecordReference(written.table, row), field: Recognition.shownName(heading, position: column))
      }
    }
  }

  /// Whether there is nothing in a text that XML 1.0 has no way of writing (section 2.2): control characters other than
  /// white space, U+FFFE and U+FFFF.
  private static func isWritable(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      if byte >= 0xBE, index >= 2, text[index - 1] == 0xBF, text[index - 2] == 0xEF, byte <= 0xBF { return false }
    }
    return true
  }
}

/// A cell that the XML form cannot hold, because XML has no way of writing control characters.
public struct UnwritableCell: Error, Hashable, Sendable, CustomStringConvertible {
  /// The row.
  public let record: RecordReference

  /// The item, or the place of its column when the return has no such item.
  public let field: String

  /// Where the cell is; not what is in it.
  public var description: String { "\(record), \(field): a control character, which XML cannot hold" }
}

/// Writes the tables of a register child by child.
private struct XMLReturnWriter {
  /// A table and where its rows go.
  private struct Table {
    let source: RegisterGrid
    let name: String
    /// The columns of the form, in its order, and their places in the grid.
    let items: [(item: String, column: Int)]
    /// The other columns.
    let extra: [(name: String, column: Int)]
    /// The rows, those of each child together, and where each child's begin.
    var rows: [Int] = []
    var bounds: [Int] = []

    func rows(of child: Int) -> ArraySlice<Int> { rows[bounds[child]..<bounds[child + 1]] }
  }

  private var writer = XMLWriter()
  private var tables: [Table] = []
  private var header: Table?
  private var childCount = 0
  private let elements: Set<String>

  init(_ grids: [RegisterGrid]) {
    elements = Set(XMLVocabulary().names).union(Recognition.otherNames.keys)
    var index: [ChildIdentifier: Int] = [:]
    if let children = grids.first(where: { $0.table == .children }) {
      for child in children.children {
        if let child, index[child] == nil { index[child] = childCount }
        childCount += 1
      }
    }
    // Who is only in other tables.
    var numbers: [[Int]] = []
    for grid in grids {
      numbers.append(
        grid.children.enumerated().map { row, child in
          if grid.table == .children { return row }
          if let child, let number = index[child] { return number }
          if let child { index[child] = childCount }
          childCount += 1
          return childCount - 1
        })
    }
    for (grid, children) in zip(grids, numbers) {
      let table = Self.table(grid, children, childCount)
      if grid.table == .children { header = table } else { tables.append(table) }
    }
    let order = XMLForm.groups.map(\.table)
    tables.sort { order.firstIndex(of: $0.source.table) ?? 0 < order.firstIndex(of: $1.source.table) ?? 0 }
  }

  private static func table(_ source: RegisterGrid, _ children: [Int], _ childCount: Int) -> Table {
    let form = XMLForm.order(source.table)
    let columns = source.grid.columns
    var places: [String: Int] = [:]
    for (place, name) in columns.enumerated() where places[name] == nil { places[name] = place }
    var table = Table(
      source: source, name: XMLForm.groups.first { $0.table == source.table }?.name ?? source.table.rawValue,
      items: form.compactMap { item in places[item].map { (item, $0) } },
      extra: columns.enumerated().filter { !form.contains($1) }.map { ($1, $0) })
    // A counting sort keeps the rows of a child in their order.
    var bounds = [Int](repeating: 0, count: childCount + 1)
    for child in children { bounds[child + 1] += 1 }
    for child in 0..<childCount { bounds[child + 1] += bounds[child] }
    table.bounds = bounds
    table.rows = Array(repeating: 0, count: children.count)
    for (row, child) in children.enumerated() {
      table.rows[bounds[child]] = row
      bounds[child] += 1
    }
    return table
  }

  consuming func write() throws(XMLWriter.Problem) -> [UInt8] {
    try writer.start(XMLForm.root)
    for child in 0..<childCount { try write(child) }
    return writer.finish()
  }

  /// Who a child is, as the header says; rows that say the same need not say it.
  private struct Who {
    var child = ""
    var birthDate = ""
    var sex = ""
  }

  private mutating func write(_ child: Int) throws(XMLWriter.Problem) {
    try writer.start(XMLForm.child)
    var who = Who()
    var inHeader: Set<RegisterTable> = []
    let row = header?.rows(of: child).first
    if let header, let row {
      who = Who(
        child: text(header, row, "CHILD"), birthDate: text(header, row, "DOB"), sex: text(header, row, "SEX"))
      try writer.start(XMLForm.header)
      inHeader = try writeHeader(header, row, child, who)
    }
    for table in tables where table.source.table != .episodes {
      for row in table.rows(of: child).dropFirst(inHeader.contains(table.source.table) ? 1 : 0) {
        try writeGroup(table, row, who)
      }
    }
    if row != nil { try writer.end() }
    for table in tables where table.source.table == .episodes {
      for row in table.rows(of: child) { try writeGroup(table, row, who) }
    }
    try writer.end()
  }

  /// The items of a header, and the tables whose first row of the child has found its place among them.
  private mutating func writeHeader(
    _ header: Table, _ row: Int, _ child: Int, _ who: Who
  ) throws(XMLWriter.Problem) -> Set<RegisterTable> {
    var placed: Set<RegisterTable> = []
    for (item, column) in header.items where item != "MOTHER" && item != "MC_DOB" {
      try writer.element(XMLForm.element(item), header.source.grid.text(row: row, column: column))
    }
    let (flag, ceased) = (text(header, row, "UASC"), text(header, row, "DUC"))
    var isSaid: Set<String> = []
    if let table = tables.first(where: { $0.source.table == .unaccompaniedChildren }),
      let first = table.rows(of: child).first, isPlain(table, first, who), isSame(text(table, first, "SEX"), who.sex)
    {
      placed.insert(.unaccompaniedChildren)
      let isFlag = XMLForm.isFlag(flag) && flag != "1"
      if isFlag { isSaid.insert("UASC") }
      try writer.element("UASC", isFlag ? flag : "1")
      let day = text(table, first, "DUC")
      if !day.isEmpty { try writer.element("DUC", day) }
    } else {
      let isOther = !XMLForm.isFlag(flag)
      if isOther { isSaid.insert("UASC") }
      try writer.element("UASC", isOther ? flag : nil)
      if !ceased.isEmpty {
        isSaid.insert("DUC")
        try writer.element("DUC", ceased)
      }
    }
    for name in XMLForm.inHeader {
      guard let table = tables.first(where: { $0.source.table == name }), let first = table.rows(of: child).first,
        isPlain(table, first, who), table.items.contains(where: { isOwn($0.item) && !isEmpty(table, first, $0.column) })
      else { continue }
      placed.insert(name)
      for (item, column) in table.items where isOwn(item) {
        try writer.element(XMLForm.element(item), table.source.grid.text(row: first, column: column))
      }
    }
    for (item, column) in header.items where item == "MOTHER" || item == "MC_DOB" {
      try writer.element(XMLForm.element(item), header.source.grid.text(row: row, column: column))
    }
    try writeExtra(header, row, isSaid: isSaid)
    return placed
  }

  private func isOwn(_ item: String) -> Bool { item != "CHILD" && item != "DOB" }

  private func isEmpty(_ table: Table, _ row: Int, _ column: Int) -> Bool {
    table.source.grid.isEmpty(row: row, column: column)
  }

  private func text(_ table: Table, _ row: Int, _ item: String) -> String {
    let column = table.items.first { $0.item == item }?.column ?? table.extra.first { $0.name == item }?.column
    return column.map { table.source.grid.text(row: row, column: $0) } ?? ""
  }

  /// Whether two texts are the same to the byte: to Swift two spellings of an accented letter are.
  private func isSame(_ text: String, _ other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }

  /// Whether a row says nothing that its items among those of the header could not say.
  private func isPlain(_ table: Table, _ row: Int, _ who: Who) -> Bool {
    isSame(text(table, row, "CHILD"), who.child) && isSame(text(table, row, "DOB"), who.birthDate)
      && table.source.grid.cellCount(row: row) <= table.source.grid.columnCount
      && table.extra.allSatisfy { isEmpty(table, row, $0.column) }
  }

  private mutating func writeGroup(_ table: Table, _ row: Int, _ who: Who) throws(XMLWriter.Problem) {
    try writer.start(table.name)
    for (item, said) in [("CHILD", who.child), ("DOB", who.birthDate)] {
      guard let column = table.items.first(where: { $0.item == item })?.column else { continue }
      let cell = table.source.grid.text(row: row, column: column)
      if !isSame(cell, said) { try writer.element(XMLForm.element(item), cell) }
    }
    // Where the form leaves out what is empty, a row of nothing has all its items, so that it is still a row.
    let isSparse =
      XMLForm.sparse.contains(table.source.table)
      && table.items.contains { isOwn($0.item) && !isEmpty(table, row, $0.column) }
    for (item, column) in table.items where isOwn(item) && !(isSparse && isEmpty(table, row, column)) {
      try writer.element(XMLForm.element(item), table.source.grid.text(row: row, column: column))
    }
    try writeExtra(table, row)
    try writer.end()
  }

  /// Cells of columns that the return does not have: by their own names where these are no element's of the form, and
  /// otherwise in an element of the library's.
  private mutating func writeExtra(
    _ table: Table, _ row: Int, isSaid: Set<String> = []
  ) throws(XMLWriter.Problem) {
    for (name, column) in table.extra where !isEmpty(table, row, column) && !isSaid.contains(name) {
      try writeExtra(name, table.source.grid.text(row: row, column: column))
    }
    for (position, text) in table.source.grid.surplus(row: row).enumerated() where !text.isEmpty {
      try writeExtra(AsReceived.surplusName(position), text)
    }
  }

  private mutating func writeExtra(_ name: String, _ text: String) throws(XMLWriter.Problem) {
    let isElement = name.utf8.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F }
    let isStart = name.utf8.first.map { $0 >= 0x41 } ?? false
    if isElement && isStart && !elements.contains(name) {
      try writer.element(name, text)
    } else {
      try writer.element(XMLForm.extra, text, attributes: [XMLForm.extraName: name])
    }
  }
}
