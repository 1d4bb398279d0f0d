import CareCore
import CareExchange
import CareModels

/// Tells which table of the return a file is, by its columns and not by its name.
enum Recognition {
  /// What a heading says.
  enum Answer: Hashable {
    /// The file is this table.
    case table(RegisterTable)
    /// The columns are those of this table, but there is none that says which child a row is about.
    case withoutChild(RegisterTable)
    /// What should be the heading holds a day: it is somebody's row.
    case data
    /// The columns are those of no table.
    case unknown
  }

  /// Names by which columns also go: those of the XML form.
  static let otherNames = ["CHILDID": "CHILD", "PL": "PLACE"]

  /// The item that a heading names: without the spaces around it, in capitals, by its usual name.
  static func item(_ heading: String) -> String {
    var bytes = Array(heading.utf8)
    let range = CellText.trimmed(bytes.span)
    bytes = bytes[range].map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }
    let name = String(decoding: bytes, as: UTF8.self)
    return otherNames[name] ?? name
  }

  /// Items that several tables have, and which therefore tell nothing.
  private static let common: Set<String> = ["CHILD", "DOB", "SEX"]

  /// The items of all tables: what a message may name.
  private static let items = Set(ReturnLayout.tables.flatMap(\.items)).union(["PL_LOCATION", "PL_DISTANCE", "PL_LA"])

  /// A heading as a message may show it: the item that it names, or else its place, because it may be anybody's details.
  static func shownName(_ heading: String, position: Int) -> String {
    let name = item(heading)
    return items.contains(name) ? name : "column \(position + 1)"
  }

  /// The table that has most of the columns.
  ///
  /// Two columns that no other table has are enough; so is one, when the file has no column that is not the table's.
  /// Of tables with equally many the first in the order of the return is meant.
  static func table(for columns: [String]) -> Answer {
    let items = Set(columns.map(item))
    var best: (table: RegisterTable, found: Int)?
    for layout in ReturnLayout.tables {
      let telling = layout.items.filter { !common.contains($0) }
      let found = telling.count { items.contains($0) }
      let isEnough = found >= min(2, telling.count) || (found == 1 && items.isSubset(of: layout.items))
      guard isEnough, found > best?.found ?? 0 else { continue }
      best = (layout.table, found)
    }
    if best == nil, items.isSuperset(of: common) { best = (.children, 0) }
    guard let best else { return columns.contains(where: isDay) ? .data : .unknown }
    return items.contains("CHILD") ? .table(best.table) : .withoutChild(best.table)
  }

  private static func isDay(_ heading: String) -> Bool {
    let text = CellText(Array(heading.utf8).span)
    return CalendarDay.reading(text.bytes.span, forms: [.dayMonthYear, .unpaddedDayMonthYear, .iso, .dateTime]) != nil
  }

  /// The place of each of a table's columns in a file; -1 for one that the file does not have.
  static func positions<Column: ReturnColumn>(_: Column.Type, in items: [String]) -> [Int] {
    let places = Dictionary(items.enumerated().map { ($1, $0) }) { first, _ in first }
    return Column.allCases.map { places[$0.item] ?? -1 }
  }

  /// The columns of a file that are none of a table's, or repeat one, each with a name unlike any other. Names that the
  /// library gave (`isOurs`) are left as they are.
  static func extra<Column: ReturnColumn>(
    _ type: Column.Type, in columns: [String], isOurs: Bool = false
  ) -> [(name: String, position: Int)] {
    let known = Set(positions(type, in: columns.map(item)))
    var names = UniqueNames(Column.allCases.map(\.item))
    var extra: [(name: String, position: Int)] = []
    for position in columns.indices where !known.contains(position) {
      // A name that cells past the last column go by must not be anyone else's.
      let isTaken = !isOurs && AsReceived.surplusPosition(columns[position]) != nil
      extra.append((names.unique(isTaken ? "heading " + columns[position] : columns[position]), position))
    }
    return extra
  }
}

/// Makes names unlike one another by numbers after them: `DECOM`, `DECOM (2)`.
struct UniqueNames {
  /// Names that are given out already.
  private let taken: Set<String>
  private var names: Set<String> = []
  private var last: [String: Int] = [:]

  init(_ taken: [String]) { self.taken = Set(taken) }

  init(_ taken: Set<String>) { self.taken = taken }

  /// The name, or the first numbered one that has not been given out; O(1) over many names.
  mutating func unique(_ name: String) -> String {
    if take(name) { return name }
    var number = last[name] ?? 1
    var numbered = name
    repeat {
      number += 1
      numbered = "\(name) (\(number))"
    } while !take(numbered)
    last[name] = number
    return numbered
  }

  private mutating func take(_ name: String) -> Bool {
    !taken.contains(name) && names.insert(name).inserted
  }
}
