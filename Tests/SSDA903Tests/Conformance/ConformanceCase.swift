import CareCore
import Foundation

@testable import SSDA903

/// A case of the public validator's own tests, as the shared material holds it: tables in, rows found out.
struct ConformanceCase {
  let name: String
  let code: String
  /// The year whose rules are meant, by its end.
  let ruleYear: Int
  let tables: RuleTables
  /// The rows that are expected, by table: places in the table, counted from 0.
  let expected: [String: Set<Int>]
  /// Whether the validator skips the case.
  let isSkipped: Bool

  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  init(_ data: Data, name: String) throws {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let code = object["rule"] as? String, let ruleset = object["ruleset"] as? String,
      let start = Int(ruleset.prefix(4))
    else { throw Problem(description: "\(name) is no case") }
    self.name = name
    self.code = code
    ruleYear = start + 1
    isSkipped = object["skipped"] as? Bool ?? false
    let metadata = object["metadata"] as? [String: Any] ?? [:]
    var tables = RuleTables()
    var labels: [String: [String: Int]] = [:]
    for (table, value) in object["input"] as? [String: [String: Any]] ?? [:] {
      let read = Self.table(value)
      if table.hasSuffix("_last") {
        tables.lastYear[String(table.dropLast("_last".count))] = read
      } else {
        tables.thisYear[table] = read
        let index = (value["index"] as? [Any])?.map(Self.label) ?? (0..<read.rows.count).map(String.init)
        labels[table] = Dictionary(zip(index, 0...)) { first, _ in first }
      }
    }
    tables.year = Self.year(metadata, ruleYear: ruleYear)
    tables.authority = metadata["localAuthority"] as? String
    tables.isXML = (metadata["file_format"] as? String).map { $0 == "xml" }
    if let providers = metadata["provider_info"] as? [String: Any] {
      tables.thisYear["Providers"] = Self.providers(Self.table(providers))
    }
    if let postcodes = object["postcode_reference"] as? [String: Any] {
      tables.thisYear["Postcodes"] = Self.postcodes(postcodes)
    }
    self.tables = tables
    expected = try (object["expected"] as? [String: [Any]] ?? [:]).reduce(into: [:]) { expected, entry in
      guard !entry.value.isEmpty else { return }
      expected[entry.key] = Set(
        try entry.value.map(Self.label).map { label in
          guard let place = labels[entry.key]?[label] ?? Int(label) else {
            throw Problem(description: "\(name) expects a row of \(entry.key) that the table does not have")
          }
          return place
        })
    }
  }

  /// The label of a row, which may be a number, a number with a decimal point or a text.
  private static func label(_ value: Any) -> String {
    switch value {
    case let text as String: Double(text).flatMap(Int.init(exactly:)).map(String.init) ?? text
    case let number as NSNumber: Int(exactly: number.doubleValue).map(String.init) ?? number.stringValue
    default: "\(value)"
    }
  }

  private static func year(_ metadata: [String: Any], ruleYear: Int) -> Period {
    let end = (metadata["collection_end"] as? String).flatMap(day)
    let start = (metadata["collection_start"] as? String).flatMap(day)
    let rulesOwn = ReportingYear(ruleYear).period
    return switch (start, end) {
    case (let start?, let end?): Period(start, max(start, end))
    case (let start?, nil): Period(start, start.adding(years: 1)?.adding(days: -1) ?? start)
    case (nil, let end?): Period(end.adding(years: -1)?.adding(days: 1) ?? end, end)
    case (nil, nil): rulesOwn
    }
  }

  private static func day(_ text: String) -> CalendarDay? {
    CalendarDay.reading(text)?.day
  }

  /// The text of a value; days that the case holds as such are written as the return writes them. An empty text, which
  /// a data frame can hold beside a missing value and a file cannot, stands for one that is on no list.
  private static func text(_ value: Any, isDay: Bool) -> String {
    switch value {
    case is NSNull: ""
    case "" as String: "?"
    case let text as String: isDay ? day(text)?.dayMonthYear ?? text : text
    case let number as NSNumber: number.stringValue
    default: "\(value)"
    }
  }

  private static func table(_ value: [String: Any]) -> RuleTables.Table {
    let columns = value["columns"] as? [String] ?? []
    let types = value["types"] as? [String: String] ?? [:]
    let rows = value["rows"] as? [[Any]] ?? []
    return .init(
      columns: columns,
      rows: rows.map { row in zip(columns, row).map { text($1, isDay: types[$0]?.contains("datetime") ?? false) } })
  }

  private static let providerColumns = [
    "LA_CODE_INFERRED": "LA", "PLACE_CODES": "PLACE", "PROVIDER_CODES": "PLACE_PROVIDER", "REG_END": "CLOSED",
  ]

  static func providers(_ table: RuleTables.Table) -> RuleTables.Table {
    .init(
      columns: table.columns.map { providerColumns[$0] ?? $0 },
      rows: table.rows.map { row in
        zip(table.columns, row).map { column, cell in
          column.hasSuffix("_CODES") ? cell.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") : cell
        }
      })
  }

  static func postcodes(_ reference: [String: Any]) -> RuleTables.Table {
    var rows: [[String]] = []
    for (postcode, value) in reference.sorted(by: { $0.key < $1.key }) {
      guard let entry = value as? [String: Any] else { continue }
      func whole(_ key: String) -> String { (entry[key] as? NSNumber).map { String($0.intValue) } ?? "" }
      rows.append([postcode, entry["laua"] as? String ?? "", whole("oseast1m"), whole("osnrth1m")])
    }
    return .init(columns: ["POSTCODE", "LA", "EASTING", "NORTHING"], rows: rows)
  }
}
