import CareCore
import CareExchange
import CareIndicators
import CareModels
import Foundation
import Testing

@testable import CareReports

@Suite("Published tables as files")
struct PublicationTests {
  /// Children looked after at the end of 2020/21, so many born in each year, boys and girls.
  private static func register(_ groups: [(born: Int, sex: String, children: Int)]) -> Register {
    var register = Register()
    register.children = []
    register.episodes = []
    for (number, group) in groups.enumerated() {
      for child in 0..<group.children {
        let identifier = ChildIdentifier("\(number)-\(child)")
        register.children?.append(
          Child(child: identifier, sex: Coded(group.sex), birthDate: CalendarDay(group.born, 1, 1)))
        register.episodes?.append(
          Episode(
            child: identifier, start: CalendarDay(2019, 6, 1), reasonForNewEpisode: Coded("S"),
            legalStatus: Coded("C2"), need: Coded("N1"), placementType: Coded("U6")))
      }
    }
    return register
  }

  private static let histories = ChildHistories(
    register([(2018, "1", 3), (2018, "2", 40), (2013, "1", 50), (2013, "2", 45), (2008, "1", 60), (2008, "2", 1070)]))

  private static func table(
    _ indicator: Indicator = .lookedAfter, _ rows: Breakdown<ChildHistory> = .ageBand,
    _ columns: Breakdown<ChildHistory>? = .sex, year: Int = 2021
  ) throws -> PublicationTable {
    let context = MeasurementContext(period: ReportingYear(year).period)
    return PublicationTable(
      try #require(histories.crossTabulated(indicator, by: rows, and: columns, in: context)))
  }

  @Test("Text and Markdown hold the numbers, the symbols with what they mean, and the notes")
  func documents() throws {
    let publication = Publication(
      "Children looked after", authority: LocalAuthorityCode("855"), tables: [try Self.table()])
    let text = publication.document.text()
    for expected in [
      "Leicestershire", "Children looked after, by age and sex, 31 March 2021", "Age / Sex", "c: confidential",
      "1,130", "Counts from 1 to 5 are not shown",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(publication.document.markdown().contains("| 1 to 4 | c | c | 0 | 43 |"))
  }

  @Test("A tidy file has a row for every cell, with time, place, a column for each breakdown, and a symbol for a value")
  func tidy() throws {
    let publication = Publication("T", authority: LocalAuthorityCode("855"), tables: [try Self.table()])
    let header = publication.tidyHeader
    #expect(header.suffix(5) == ["age_band", "sex", "measure", "unit", "value"])
    let rows = publication.tidyRows
    #expect(rows.count == 6 * 4)
    #expect(rows.allSatisfy { $0.count == header.count && !$0.contains("") })
    #expect(
      rows[4] == [
        "2021", "Reporting year", "Local authority", "E92000001", "England", "855", "E10000018", "Leicestershire",
        "population.looked-after", "Children looked after", "1 to 4", "Male", "Children", "children", "c",
      ])
    #expect(rows.last?.suffix(5) == ["Total", "Total", "Children", "children", "1268"])
    // Two tables by one breakdown each have their total once.
    let tables = [try Self.table(.lookedAfter, .ageBand, nil), try Self.table(.lookedAfter, .sex, nil)]
    let apart = Publication("T", tables: tables)
    #expect(apart.tidyRows.count == 5 + 3 + 1)
    #expect(apart.tidyRows.allSatisfy { $0.count == apart.tidyHeader.count })
  }

  @Test("The JSON holds the tables as they are shown and can be read again")
  func json() throws {
    let table = try Self.table(.threeOrMorePlacements)
    let bytes = try CanonicalJSON.encode(Publication("T", tables: [table]))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(object.keys) == ["schemaVersion", "title", "tables", "legend", "notes"])
    let again = try JSONDecoder().decode(
      PublicationTable.self, from: Data(try CanonicalJSON.encode(table)))
    #expect(again == table)
  }

  @Test("A page has a pyramid by age and sex, a line over the years, and every number in a table; it fetches nothing")
  func pages() throws {
    let years = try [2021, 2020].map { try Self.table(.lookedAfter, .sex, nil, year: $0) }
    let strip = Strip(
      "Among others", members: [.init("Ours", 30, .own), .init("A", 10), .init("B", 40)], quartiles: [15, 25, 35])
    let text = Publication("T", tables: [try Self.table()] + years).page(with: [strip]).text
    for expected in ["by age and sex</figcaption>", "over time", "Among others", "<dt>c</dt>", "<svg"] {
      #expect(text.contains(expected), "\(expected)")
    }
    for sign in ["http:", "https:", " src=", "<script", "javascript:"] { #expect(!text.contains(sign), "\(sign)") }
  }

  @Test("Texts from outside are text in every form: no markup, no formula, no further column", arguments: 0..<40)
  func injection(number: Int) throws {
    let starts = ["=", "+", "-", "@", "\t", "\r", "<script>", "\"", "|", "]]>", "&", ",", "\n", "'"]
    let nasty = starts[number % starts.count] + "SUM(A1)</td><script>alert(1)</script>\"|" + starts[number / 3 % 14]
    let indicator = Indicator.count(
      "x.\(nasty)", nasty, definition: nasty, sources: [Source(nasty)], of: .lookedAfter, steps: [])
    let breakdown = Breakdown<ChildHistory>(
      "own", title: nasty, groups: [BreakdownGroup("a", nasty), BreakdownGroup("b", "B")]
    ) { child, _ in child.sex?.text == "1" ? "a" : "b" }
    let publication = Publication(nasty, tables: [try Self.table(indicator, breakdown, .sex)])
    let html = publication.page().text
    #expect(!html.contains("<script>alert") && !html.contains("</td><script"))
    let lines = publication.document.markdown().split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(lines.allSatisfy { !$0.contains("<script>") })
    var writer = CSVWriter(options: .init(lineEnding: .lf, neutralisingFormulas: true))
    writer.row(publication.tidyHeader)
    for row in publication.tidyRows { writer.row(row) }
    let grid = CSV.read(writer.bytes).grid
    #expect(grid.rowCount == publication.tidyRows.count)
    for row in 0..<grid.rowCount {
      for column in grid.columns.indices {
        let text = grid.text(row: row, column: column)
        if Int(text) != nil || text.isEmpty { continue }
        #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains { text.hasPrefix($0) }, "column \(column)")
      }
    }
  }
}
