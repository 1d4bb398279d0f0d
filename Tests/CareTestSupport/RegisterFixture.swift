import CareCore
import CareExchange
public import CareModels

/// What is wrong with the text of an example.
public enum FixtureProblem: Error, Hashable {
  /// No table of a register has this key.
  case unknownTable(String)
  /// No field of the table has this name, and no item of the return either.
  case unknownColumn(String, table: String)
  /// A line has more cells than there are columns.
  case tooManyCells(line: String)
}

extension Register {
  /// The register that the records of an ``CareIndicators/IndicatorExample`` describe.
  ///
  /// Any table and any field can be written. What is not a day in a field for one is kept as received, or in a record
  /// that is not of the return as a value that could not be read. A list or an object is written as JSON without spaces. Tables of `supplying` that the text does not have are empty.
  public init(fixture text: String, supplying tables: [RegisterTable] = []) throws {
    var rows: [RegisterTable: [String]] = [.children: [], .episodes: []]
    for table in tables { rows[table] = [] }
    var table = RegisterTable.episodes
    var columns = try Self.columns(Self.usualColumns[table] ?? [], of: table)
    var isLenient = false
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: " ").map(String.init)
      guard let first = cells.first else { continue }
      if first.hasSuffix(":") {
        guard let named = RegisterTable.allCases.first(where: { Register.key(of: $0) + ":" == first }) else {
          throw FixtureProblem.unknownTable(first)
        }
        table = named
        let names = cells.count > 1 ? Array(cells.dropFirst()) : Self.usualColumns[table] ?? []
        columns = try Self.columns(names, of: table)
        rows[table] = rows[table] ?? []
        continue
      }
      guard cells.count <= columns.count else { throw FixtureProblem.tooManyCells(line: String(line)) }
      let written = zip(columns, cells).filter { $1 != "." }
      isLenient = isLenient || written.contains { Self.isUnread($0, $1) && !Self.keepsText(table) }
      rows[table, default: []].append(try Self.object(written, keepsText: Self.keepsText(table)))
    }
    let tables = rows.map { table, rows in "\"\(Register.key(of: table))\":[\(rows.joined(separator: ","))]" }
    let json = ["\"schemaVersion\":\(Register.schemaVersion)"] + tables
    self = try CanonicalJSON.decode(
      Register.self, from: Array("{\(json.joined(separator: ","))}".utf8),
      userInfo: isLenient ? [.keepsUnreadValues: true] : [:])
  }

  /// Whether the records of a table keep the text of a cell beside their fields, as those of the return do.
  private static func keepsText(_ table: RegisterTable) -> Bool {
    guard case .object(_, let fields, _) = Register.recordSchema(of: table) else { return false }
    return fields.contains { $0.name == "asReceived" }
  }

  /// Whether a text stands in a field for a day and is none.
  private static func isUnread(_ field: FieldSchema.Entry, _ text: String) -> Bool {
    guard case .day = field.schema else { return false }
    return CalendarDay(text) == nil && CalendarDay(text, as: .dayMonthYear) == nil
  }

  private static let usualColumns: [RegisterTable: [String]] = [
    .episodes: ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "DEC", "REC"],
    .children: ["CHILD", "DOB", "SEX", "ETHNIC"],
  ]

  private static func columns(_ names: [String], of table: RegisterTable) throws -> [FieldSchema.Entry] {
    guard case .object(_, let fields, _) = Register.recordSchema(of: table) else { return [] }
    return try names.map { name in
      let field = fields.first { $0.name == name } ?? fields.first { $0.item == name }
      guard let field else { throw FixtureProblem.unknownColumn(name, table: table.rawValue) }
      return field
    }
  }

  private static func object(_ cells: [(FieldSchema.Entry, String)], keepsText: Bool) throws -> String {
    var fields: [String] = []
    var received: [String] = []
    for (field, text) in cells {
      switch field.schema {
      case .day:
        if let day = CalendarDay(text) ?? CalendarDay(text, as: .dayMonthYear) {
          fields.append("\"\(field.name)\":\"\(day)\"")
        } else if !keepsText {
          fields.append("\"\(field.name)\":\(try quoted(text))")
        } else {
          received.append("\"\(field.item ?? field.name)\":\(try quoted(text))")
        }
      case .integer, .boolean, .list, .object, .texts: fields.append("\"\(field.name)\":\(text)")
      case .text, .pattern, .code, .choice: fields.append("\"\(field.name)\":\(try quoted(text))")
      }
    }
    if !received.isEmpty { fields.append("\"asReceived\":{\(received.joined(separator: ","))}") }
    return "{\(fields.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) throws -> String {
    String(decoding: try CanonicalJSON.encode(text), as: UTF8.self)
  }
}
