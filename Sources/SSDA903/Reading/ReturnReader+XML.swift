import CareExchange
import CareModels
import CareValidation

/// The XML form: a root with one `CHILD` for each child, in it a `HEADER` (with reviews, missing episodes, permanence,
/// outcomes and adoption) and one `EPISODE` for each episode.
///
/// The elements of the social-worker and deprivation-of-liberty tables were not found in any specification, so a group
/// is told by its items, whatever its element is called. Items that belong to no table are kept as columns of the
/// header table, named by their path.
extension ReturnReader {
  func readXML(_ file: consuming StatutoryReturn.File, into statutory: inout StatutoryReturn) {
    let name = file.name
    let declared = XMLReader.declaredEncoding(file.bytes).flatMap { TextEncoding(label: $0) }
    let decoded = TextDecoding.utf8(from: file.bytes, declared: declared)
    if !decoded.misfits.isEmpty {
      statutory.findings.append(
        Finding(
          "reading.invalidUTF8", .warning,
          "\(decoded.misfits.count) bytes are not in the file's encoding and were read as Windows-1252.",
          at: .init(file: name)))
    }
    var tables = XMLTables()
    var reader = XMLReader(utf8: decoded.bytes)
    tables.read(&reader)
    for problem in reader.problems {
      statutory.findings.append(
        Finding(
          "reading.xml.\(problem.kind.rawValue)", .error,
          "The XML is not well formed: \(problem.kind.title) (column \(problem.position.column)).",
          at: .init(file: name, line: problem.position.line)))
    }
    if reader.problemCount > reader.problems.count {
      statutory.findings.append(
        Finding(
          "reading.xml", .error, "\(reader.problemCount - reader.problems.count) more problems are not listed.",
          at: .init(file: name)))
    }
    if tables.childCount == 0 {
      statutory.findings.append(.unreadable(name, "it holds no CHILD element"))
      return
    }
    for (table, grid, lines) in tables.finish() {
      let origin = Origin(name: name, form: .xml, lines: LineFinder { lines.indices.contains($0) ? lines[$0] : nil })
      add(grid, as: table, from: origin, into: &statutory)
    }
  }
}

/// Sorts the items of an XML return into tables.
struct XMLTables {
  /// An item or a group of items within a child.
  struct Node {
    let name: String
    let line: Int
    var text = ""
    var children: [Node] = []

    var isGroup: Bool { !children.isEmpty }
  }

  private(set) var childCount = 0
  private var builders: [RegisterTable: TableBuilder] = [:]

  /// Which groups are which tables, by their usual names; others are told by their items.
  private static let groups: [String: RegisterTable] = [
    "EPISODE": .episodes, "AREVIEW": .reviews, "AMISSING": .missingEpisodes, "PERMANENCE": .previousPermanence,
    "OC2": .healthOutcomes, "AD_PLACED": .placedForAdoption,
  ]

  /// Deeper elements than these are not of a return; their text is kept with that of the element they are in.
  private static let deepest = 8

  mutating func read(_ reader: inout XMLReader) {
    var open: [Node] = []
    while let event = reader.next() {
      switch event {
      case .start(let name):
        if open.isEmpty && !reader.name(name, is: "CHILD") { continue }
        if open.count < Self.deepest {
          open.append(Node(name: Recognition.item(reader.string(name)), line: reader.position.line))
        }
      case .text(let text):
        if !open.isEmpty { open[open.count - 1].text += reader.string(text) }
      case .end(let name):
        guard let last = open.last, last.name == Recognition.item(reader.string(name)) else { continue }
        open.removeLast()
        if open.isEmpty { add(child: last) } else { open[open.count - 1].children.append(last) }
      }
    }
    // A file that breaks off in the midst of a child: what there is of it is read.
    while let last = open.popLast() {
      if open.isEmpty { add(child: last) } else { open[open.count - 1].children.append(last) }
    }
  }

  /// The cells of every table that has a row, and the line of each row.
  mutating func finish() -> [(table: RegisterTable, grid: CellGrid, lines: [Int])] {
    RegisterTable.allCases.compactMap { table in
      builders[table].flatMap { $0.finish() }.map { (table, $0.grid, $0.lines) }
    }
  }

  private mutating func add(child: Node) {
    childCount += 1
    let header = child.children.first { $0.name == "HEADER" }
    let headers = child.children.filter { $0.name == "HEADER" }
    let items = headers.flatMap(\.children).filter { !$0.isGroup }
    func text(_ item: String) -> String { items.first { $0.name == item }?.text ?? "" }
    let who: [(String, String)] = [("CHILD", text("CHILD")), ("DOB", text("DOB"))]

    // The items that stand in the header itself are those of the header table and of three more.
    addRow(to: .careLeavers, from: items, who, line: header?.line)
    addRow(to: .adoptions, from: items, who, line: header?.line)
    if ["1", "1.0"].contains(text("UASC").filter { !$0.isWhitespace }) {
      add([("CHILD", text("CHILD")), ("SEX", text("SEX")), ("DOB", text("DOB")), ("DUC", text("DUC"))],
        to: .unaccompaniedChildren, line: header?.line)
    }
    var own = items.filter { !Self.isElsewhere($0.name) }.map { ($0.name, $0.text) }
    if text("UASC").isEmpty || text("UASC") == "1" { own.removeAll { $0.0 == "UASC" } }
    if text("UASC") != "1" && !text("DUC").isEmpty { own.append(("DUC", text("DUC"))) }

    let outside = child.children.filter { $0.name != "HEADER" }
    for group in headers.flatMap(\.children).filter(\.isGroup) + outside where group.isGroup {
      let pairs = group.children.map { ($0.name, $0.text) }
      if let table = Self.groups[group.name] ?? Self.table(for: group) {
        add(table == .episodes ? [who[0]] + pairs : who + pairs, to: table, line: group.line)
      } else {
        own += Self.paths(group, "")
      }
    }
    for item in outside where !item.isGroup && !item.text.isEmpty { own.append(("CHILD/" + item.name, item.text)) }
    add(own, to: .children, line: header?.line ?? child.line)
  }

  private static func isElsewhere(_ item: String) -> Bool {
    item == "DUC" || ReturnLayout.layout(of: .careLeavers)?.items.dropFirst(2).contains(item) ?? false
      || ReturnLayout.layout(of: .adoptions)?.items.dropFirst(2).contains(item) ?? false
  }

  private static func table(for group: Node) -> RegisterTable? {
    let items = group.children.map(\.name)
    if case .table(let table) = Recognition.table(for: ["CHILD", "DOB"] + items) { return table }
    return nil
  }

  /// The texts of a group that is of no table, each under its path.
  private static func paths(_ node: Node, _ prefix: String) -> [(String, String)] {
    let path = prefix + node.name
    let own = node.text.isEmpty ? [] : [(path, node.text)]
    return own + node.children.flatMap { paths($0, path + "/") }
  }

  /// A row of a table whose items stand among others; none when all of them are empty.
  private mutating func addRow(to table: RegisterTable, from items: [Node], _ who: [(String, String)], line: Int?) {
    let names = ReturnLayout.layout(of: table)?.items.dropFirst(2) ?? []
    let own = items.filter { names.contains($0.name) }.map { ($0.name, $0.text) }
    if own.contains(where: { !$0.1.isEmpty }) { add(who + own, to: table, line: line) }
  }

  private mutating func add(_ pairs: [(String, String)], to table: RegisterTable, line: Int?) {
    builders[table, default: TableBuilder(ReturnLayout.layout(of: table)?.items ?? [])].add(pairs, line: line ?? 0)
  }
}

/// Gathers rows whose columns become known one by one.
private struct TableBuilder {
  private var columns: [String]
  private var places: [String: Int]
  private var rows: [[String]] = []
  private var lines: [Int] = []

  init(_ columns: [String]) {
    self.columns = columns
    places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  mutating func add(_ pairs: [(String, String)], line: Int) {
    var row = [String](repeating: "", count: columns.count)
    var seen: Set<Int> = []
    for (name, text) in pairs {
      var place = place(of: name, &row)
      // An item that is given twice: both are kept.
      var number = 2
      while seen.contains(place) {
        place = self.place(of: "\(name) (\(number))", &row)
        number += 1
      }
      seen.insert(place)
      row[place] = text
    }
    rows.append(row)
    lines.append(line)
  }

  private mutating func place(of name: String, _ row: inout [String]) -> Int {
    if let place = places[name] { return place }
    places[name] = columns.count
    columns.append(name)
    row.append("")
    return columns.count - 1
  }

  func finish() -> (grid: CellGrid, lines: [Int])? {
    var builder = CellGridBuilder(columns: columns)
    for row in rows {
      for cell in row { builder.add(cell) }
      for _ in row.count..<columns.count { builder.add("") }
      builder.endRow()
    }
    return (try? builder.finish()).map { ($0, lines) }
  }
}
