import CareCore
import Testing

@testable import CareReports

@Suite("Tables of pages")
struct DataTableTests {
  private static let columns: [DataTable.Column] = [.init("Rule", .code), .init("Rows", .number), .init("What")]

  @Test("a table has its caption, scopes, groups and totals")
  func structure() {
    let table = DataTable(
      "Findings", columns: Self.columns,
      groups: [
        .init("Episodes", rows: [[.code("141"), .number(1234), "Late"]]), .init("Empty"),
        .init(rows: [[.code("142"), .number(Fraction(1, over: 3), shown: "0.3"), "Early"]]),
      ], totals: [["All", .number(1234)]])
    let markup = table.html.markup
    #expect(table.rowCount == 2)
    #expect(markup.contains("<caption><span>Findings</span></caption>"))
    #expect(markup.contains("role=\"region\" tabindex=\"0\" aria-label=\"Findings\""))
    #expect(markup.contains("<th scope=\"col\" data-kind=\"number\">Rows</th>"))
    #expect(markup.contains("<th scope=\"rowgroup\" colspan=\"3\">Episodes</th>"))
    #expect(
      markup.contains("<th scope=\"row\" data-kind=\"code\"><code>141</code></th><td data-kind=\"number\">1,234</td>"))
    #expect(markup.contains("<tfoot>") && !markup.contains("Empty") && !markup.contains("data-key"))
  }

  @Test("what is sorted by is written only where it is not what is shown, and only when the table can be sorted")
  func keys() {
    var table = DataTable("T", columns: Self.columns, isSortable: true, isFilterable: true)
    table.append([.code("141"), .number(1234), .text("a")])
    table.append([.code("142"), .number(nil, shown: "c"), .text("b")])
    table.append([.code("143"), .number(5), .text("c")])
    let markup = table.html.markup
    #expect(markup.contains("<table data-sortable data-filterable>"))
    #expect(markup.contains("data-key=\"1234\">1,234<") && markup.contains("data-key>c<") && markup.contains(">5<"))
    #expect(!markup.contains("data-key=\"141\""))
    table.isSortable = false
    #expect(!table.html.asksForScript && !table.html.markup.contains("data-" + "key"))
  }

  @Test("rows that are too short or too long fit the columns")
  func ragged() {
    let table = DataTable("T", columns: Self.columns, rows: [["a"], ["a", "b", "c", "d"], []])
    let rows = table.html.markup.split(separator: "<tr>").dropFirst(2)
    for row in rows {
      #expect(row.split(separator: "<t").filter { $0.hasPrefix("d") || $0.hasPrefix("h ") }.count == 3)
    }
    #expect(!table.html.plainText.contains("d"))
  }

  @Test("a table without rows says so in words")
  func empty() {
    #expect(DataTable("Findings <1>", columns: Self.columns).html.plainText == "Findings <1>: no rows.")
    #expect(DataTable("T", columns: [], rows: [["x"]]).html.markup.contains("<caption>"))
  }

  @Test("hostile cells stay text")
  func hostile() {
    let text = "\"><img src=x onerror=alert(1)>"
    let markup = DataTable(
      text, columns: [.init(text), .init(text, .code)], rows: [[.text(text), .code(text)]], isSortable: true
    ).html.markup
    #expect(!markup.contains("<img"))
    #expect(markup.contains("&lt;img src=x"))
  }
}
