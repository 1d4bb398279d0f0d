import CareExchange
import CareModels

/// Sorts the elements of an XML return into tables, child by child.
///
/// A child's elements are gathered in flat arrays that are used again for the next child; at its end they become rows.
struct XMLTables {
  /// An element within a child.
  struct Node {
    let name: Int32
    /// The element it is in, as its place among the nodes; -1 for the child itself.
    let parent: Int32
    let line: Int32
    /// Whether it holds a column that the return does not have, under its own name.
    let isExtra: Bool
    var hasElements = false
    var text = 0..<0
  }

  private(set) var childCount = 0
  /// How many texts lie outside any child, and the line of the first.
  private(set) var outside = (count: 0, line: 0)
  /// How many attributes were not kept, and the line of the first.
  private(set) var attributes = (count: 0, line: 0)

  private var vocabulary = XMLVocabulary()
  private var builders: [XMLTableBuilder?] = Array(repeating: nil, count: RegisterTable.allCases.count)
  private var nodes: [Node] = []
  private var text: [UInt8] = []
  private var row = XMLRow()

  /// Deeper elements than these are not of a return; their text is kept with that of the element they are in.
  private static let deepest = 8

  var names: XMLNames { vocabulary.known }

  mutating func read(_ reader: inout XMLReader) {
    var open: [Int32] = []
    var tooDeep = 0
    while let event = reader.next() {
      switch event {
      case .start(let name):
        let number = number(of: name, reader)
        if !reader.attributes.isEmpty, number != vocabulary.extra || open.isEmpty { noteAttributes(&reader) }
        if open.isEmpty && number != vocabulary.child { continue }
        if open.count >= Self.deepest {
          tooDeep += 1
          continue
        }
        // The line of every item is not worth counting to.
        let line = open.count <= 2 ? Int32(clamping: reader.position.line) : 0
        open.append(start(number, in: open.last ?? -1, line, reader))
      case .text(let value):
        if let node = open.last {
          reader.withUTF8(value) { add($0, to: node) }
        } else {
          if outside.count == 0 { outside.line = reader.position.line }
          outside.count += 1
        }
      case .end:
        if tooDeep > 0 {
          tooDeep -= 1
        } else if open.popLast() != nil, open.isEmpty {
          endChild()
        }
      }
    }
    // A file that breaks off in the midst of a child: what there is of it is read.
    if !open.isEmpty { endChild() }
  }

  /// The cells of every table that there is, in the order of the tables, and the line of each row.
  mutating func finish() -> [(table: RegisterTable, grid: CellGrid, lines: [Int32])] {
    for table in XMLForm.always { use(table) }
    var tables: [(RegisterTable, CellGrid, [Int32])] = []
    for (place, table) in RegisterTable.allCases.enumerated() {
      guard let builder = builders[place].take(), let (grid, lines) = builder.finish() else { continue }
      tables.append((table, grid, lines))
    }
    return tables
  }

  // MARK: Gathering a child's elements

  private mutating func number(of name: XMLName, _ reader: XMLReader) -> Int32 {
    if let id = name.id { return vocabulary.knownNumbers[id] }
    return vocabulary.number(Recognition.item(reader.string(name)))
  }

  private mutating func noteAttributes(_ reader: inout XMLReader) {
    if attributes.count == 0 { attributes.line = reader.position.line }
    attributes.count += reader.attributes.count
  }

  private mutating func start(_ number: Int32, in parent: Int32, _ line: Int32, _ reader: XMLReader) -> Int32 {
    var node = Node(name: number, parent: parent, line: line, isExtra: false)
    if number == vocabulary.extra, let name = reader.attribute(XMLForm.extraName) {
      node = Node(name: vocabulary.number(name), parent: parent, line: line, isExtra: true)
    }
    if parent >= 0 { nodes[Int(parent)].hasElements = true }
    nodes.append(node)
    return Int32(clamping: nodes.count - 1)
  }

  private mutating func add(_ value: Span<UInt8>, to node: Int32) {
    var place = Int(node)
    if nodes[place].hasElements {
      // Text after an element: it stands apart, so that no text has to be moved.
      nodes.append(Node(name: vocabulary.number("(text)"), parent: node, line: 0, isExtra: true))
      place = nodes.count - 1
    }
    if nodes[place].text.isEmpty { nodes[place].text = text.count..<text.count }
    for index in value.indices { text.append(value[index]) }
    nodes[place].text = nodes[place].text.lowerBound..<text.count
  }

  // MARK: A child's rows

  private mutating func endChild() {
    childCount += 1
    addRows()
    nodes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }

  private mutating func addRows() {
    let headers = nodes.indices.filter { nodes[$0].parent == 0 && nodes[$0].name == vocabulary.header }
    // Without a header the items of the child itself are taken for those of one.
    let holders = headers.isEmpty ? [0] : headers
    var (items, groups, others): ([Int], [Int], [Int]) = ([], [], [])
    var isHolder = [Bool](repeating: false, count: nodes.count)
    for holder in holders { isHolder[holder] = true }
    for place in nodes.indices.dropFirst() where !isHolder[place] {
      let parent = Int(nodes[place].parent)
      let isHeld = isHolder[parent]
      guard isHeld || parent == 0 else { continue }
      if nodes[place].hasElements {
        groups.append(place)
      } else if isHeld {
        items.append(place)
      } else {
        others.append(place)
      }
    }
    // Text that stands straight in a header or the child.
    for holder in holders + (headers.isEmpty ? [] : [0]) where !nodes[holder].text.isEmpty { others.append(holder) }
    let who = Who(
      child: first(vocabulary.child, items), birthDate: first(vocabulary.birthDate, items),
      sex: first(vocabulary.sex, items))
    let line = nodes[holders[0]].line
    for table in XMLForm.inHeader { addRow(of: table, among: items, who, line) }
    let isUASC = first(vocabulary.uasc, items).map { XMLForm.isFlag(string($0)) } ?? false
    if isUASC { addFlagged(items, who, line) }

    let unknown = groups.filter { !addRow(of: $0, who) }
    row.start(vocabulary.itemSets[RegisterTable.children.place])
    for place in items where owner(place) == RegisterTable.children.place {
      let name = nodes[place].name
      let isFlag =
        !nodes[place].isExtra && name == vocabulary.uasc && (string(place) == "1" || nodes[place].text.isEmpty)
      if isFlag || (isUASC && !nodes[place].isExtra && name == vocabulary.ceased) { continue }
      put(place, in: .children)
    }
    for group in unknown { putPaths(group) }
    for place in others where !nodes[place].text.isEmpty {
      let name = vocabulary.names[Int(nodes[place].name)]
      row.put(place == 0 ? "CHILD (text)" : "CHILD/" + name, nodes[place].text)
    }
    if !headers.isEmpty || !row.isEmpty || !items.isEmpty { finishRow(of: .children, line) }
  }

  /// The items by which the header says who the child is.
  private struct Who {
    let child: Int?
    let birthDate: Int?
    let sex: Int?
  }

  private func first(_ name: Int32, _ items: [Int]) -> Int? {
    items.first { nodes[$0].name == name && !nodes[$0].isExtra }
  }

  private func string(_ place: Int) -> String {
    String(decoding: text[nodes[place].text], as: UTF8.self)
  }

  private func owner(_ place: Int) -> Int {
    let name = Int(nodes[place].name)
    return nodes[place].isExtra || name >= vocabulary.knownCount ? 0 : vocabulary.owners[name]
  }

  /// Puts an item in its column, or among the columns that the table does not have.
  private mutating func put(_ place: Int, in table: RegisterTable) {
    let node = nodes[place]
    let name = Int(node.name)
    let column =
      node.isExtra || name >= vocabulary.knownCount ? -1 : vocabulary.columns[table.place][name]
    if column < 0 || !row.put(column, node.text) {
      if !node.text.isEmpty { row.put(vocabulary.names[name], node.text) }
    }
  }

  /// Puts who the child is into the columns for it, where the row does not say so itself.
  private mutating func put(_ who: Who, in table: RegisterTable) {
    for (name, place) in [(vocabulary.child, who.child), (vocabulary.birthDate, who.birthDate)] {
      let column = vocabulary.columns[table.place][Int(name)]
      if column >= 0, let place { row.put(column, nodes[place].text) }
    }
  }

  /// A row whose items stand among those of the header; none when all of them are empty.
  private mutating func addRow(of table: RegisterTable, among items: [Int], _ who: Who, _ line: Int32) {
    guard items.contains(where: { owner($0) == table.place && !nodes[$0].text.isEmpty }) else { return }
    row.start(vocabulary.itemSets[table.place])
    for place in items where owner(place) == table.place { put(place, in: table) }
    put(who, in: table)
    finishRow(of: table, line)
  }

  /// The row of a child whose header says that they are unaccompanied and seeking asylum.
  private mutating func addFlagged(_ items: [Int], _ who: Who, _ line: Int32) {
    row.start(vocabulary.itemSets[RegisterTable.unaccompaniedChildren.place])
    for place in items where nodes[place].name == vocabulary.ceased && !nodes[place].isExtra {
      put(place, in: .unaccompaniedChildren)
    }
    put(who, in: .unaccompaniedChildren)
    if let sex = who.sex { put(sex, in: .unaccompaniedChildren) }
    finishRow(of: .unaccompaniedChildren, line)
  }

  /// A group's row; `false` when it is of no table.
  private mutating func addRow(of group: Int, _ who: Who) -> Bool {
    // What lies in an element follows it, up to the first that does not.
    var end = group + 1
    while end < nodes.count, Int(nodes[end].parent) >= group { end += 1 }
    let name = Int(nodes[group].name)
    guard let table = name < vocabulary.knownCount ? vocabulary.groups[name] ?? guess(group, end) : guess(group, end)
    else { return false }
    row.start(vocabulary.itemSets[table.place])
    for place in group + 1..<end where Int(nodes[place].parent) == group {
      if nodes[place].hasElements { putPaths(place) } else { put(place, in: table) }
    }
    if !nodes[group].text.isEmpty { row.put("(text)", nodes[group].text) }
    put(who, in: table)
    finishRow(of: table, nodes[group].line)
    return true
  }

  /// The table that a group of an unknown name is of, by its items.
  private func guess(_ group: Int, _ end: Int) -> RegisterTable? {
    var items: Set<String> = ["CHILD", "DOB"]
    for place in group + 1..<end where Int(nodes[place].parent) == group && !nodes[place].isExtra {
      items.insert(vocabulary.names[Int(nodes[place].name)])
    }
    if case .table(let table) = Recognition.table(for: items.sorted()), table != .children { return table }
    return nil
  }

  /// The texts of a group that is of no table, each under its path.
  private mutating func putPaths(_ group: Int) {
    var paths: [Int: String] = [group: vocabulary.names[Int(nodes[group].name)]]
    if !nodes[group].text.isEmpty, let path = paths[group] { row.put(path, nodes[group].text) }
    var place = group + 1
    while place < nodes.count, let parent = paths[Int(nodes[place].parent)] {
      let path = parent + "/" + vocabulary.names[Int(nodes[place].name)]
      if nodes[place].hasElements { paths[place] = path }
      if !nodes[place].text.isEmpty { row.put(path, nodes[place].text) }
      place += 1
    }
  }

  private mutating func use(_ table: RegisterTable) {
    if builders[table.place] == nil { builders[table.place] = XMLTableBuilder(XMLForm.items(table)) }
  }

  private mutating func finishRow(of table: RegisterTable, _ line: Int32) {
    use(table)
    builders[table.place]?.add(row, of: text, line: line)
  }
}
