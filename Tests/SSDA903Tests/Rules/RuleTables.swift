import CareCore
import CareExchange
import CareModels

@testable import SSDA903

/// Tables of text, of this year and the last, from which a test makes what rules are put to.
struct RuleTables {
  struct Table {
    var columns: [String]
    var rows: [[String]]
  }

  /// By name: `Episodes`, `Header`, `Providers`, `Postcodes`.
  var thisYear: [String: Table] = [:]
  var lastYear: [String: Table] = [:]
  var year = ReportingYear(2025).period
  var authority: String?
  var isXML: Bool?

  /// The tables as a return; columns of the return that a table does not have are empty.
  private static func statutory(_ tables: [String: Table]) throws -> StatutoryReturn {
    let named = RegisterTable.statutory.compactMap { table in tables[table.rawValue].map { (table, $0) } }
    return StatutoryReturn(
      tables: try named.map { table, given in
        let items = ReturnLayout.layout(of: table)?.items ?? []
        let absent = items.filter { item in !given.columns.contains(item) }
        var builder = CellGridBuilder(columns: given.columns + absent)
        for row in given.rows {
          for cell in row { builder.add(cell) }
          for _ in absent { builder.add("") }
          builder.endRow()
        }
        return (table, try builder.finish())
      })
  }

  /// What the rules are put to.
  func input() throws -> RuleInput {
    var references = RuleReferences(authority: authority.map { LocalAuthorityCode($0) })
    if let providers = thisYear["Providers"] { references.providers = Self.providers(providers) }
    if let postcodes = thisYear["Postcodes"] { references.postcodes = Self.postcodes(postcodes) }
    return RuleInput(
      try Self.statutory(thisYear), previous: lastYear.isEmpty ? nil : try Self.statutory(lastYear), year: year,
      references: references, isXML: isXML)
  }

  /// A list of providers whose cells stand under `URN`, `LA`, `PLACE`, `PLACE_PROVIDER`, `CLOSED` and `POSTCODE`; several
  /// codes in a cell are parted by spaces.
  static func providers(_ table: Table) -> ProviderList {
    var list = ProviderList()
    for row in table.rows {
      let cells = Dictionary(zip(table.columns, row)) { first, _ in first }
      func text(_ name: String) -> String? { cells[name].flatMap { $0.isEmpty ? nil : $0 } }
      func codes(_ name: String) -> Set<String>? { text(name).map { Set($0.split(separator: " ").map(String.init)) } }
      list.add(
        .init(
          number: text("URN") ?? "", authority: text("LA"), placementTypes: codes("PLACE"),
          providerTypes: codes("PLACE_PROVIDER"), closed: text("CLOSED").flatMap { CalendarDay($0, as: .dayMonthYear) },
          postcode: text("POSTCODE")))
    }
    return list
  }

  /// A list of postcodes whose cells stand under `POSTCODE`, `LA`, `EASTING` and `NORTHING`.
  static func postcodes(_ table: Table) -> PostcodeDirectory {
    var list = PostcodeDirectory()
    for row in table.rows {
      let cells = Dictionary(zip(table.columns, row)) { first, _ in first }
      let point = (cells["EASTING"].flatMap { Int($0) }).flatMap { easting in
        cells["NORTHING"].flatMap { Int($0) }.flatMap { GridPoint(easting: easting, northing: $0) }
      }
      list[cells["POSTCODE"] ?? ""] = .init(authority: cells["LA"] ?? "", point: point)
    }
    return list
  }
}
