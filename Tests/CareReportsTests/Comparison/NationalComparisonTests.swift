import CareCore
import CareExchange
import CareIndicators
import Foundation
import Testing

@Suite(
  "Comparison on national figures",
  .enabled(if: NationalFigures.arePresent, "the folder shared/national is not beside the checkout"))
struct NationalComparisonTests {
  /// A row of the independent computation: type-7 quartiles, quartile, rank and neighbour mean.
  struct Row {
    let cells: [String: String]
    subscript(name: String) -> String { cells[name] ?? "" }
    var year: Int { Int(self["year"]) ?? 0 }
    var code: LocalAuthorityCode { LocalAuthorityCode(self["la_code"]) }
    var polarity: Indicator.Polarity { self["polarity"] == "High" ? .highIsGood : .lowIsGood }
  }

  static func rows() throws -> [Row] {
    let reading = CSV.read(try NationalFigures.bytes("expected_comparison.csv"))
    return (0..<reading.grid.rowCount).map { row in
      Row(
        cells: [String: String](
          uniqueKeysWithValues: reading.grid.columns.enumerated().map {
            ($0.element, reading.grid.text(row: row, column: $0.offset))
          }))
    }
  }

  @Test("Quartiles, quarter, place and neighbour mean match all 2,240 rows that were worked out independently")
  func expected() throws {
    let table = try NationalFigures.table("placement_stability.csv")
    let neighbours = try NationalFigures.neighbours()
    let rows = try Self.rows()
    #expect(rows.count == 2240)
    var differing: [String] = []
    for row in rows {
      let series = try #require(table.series(row["measure"], "percent"))
      let standing = series.measure(row.polarity).standing(of: row.code, in: row.year, neighbours: neighbours)
      let quartiles = try #require(standing.quartiles)
      func differs(_ what: String) { differing.append("\(what) of \(row.code) in \(row.year), \(row["measure"])") }
      if standing.figure != Fraction(decimal: row["percent"]) { differs("figure") }
      for (name, value) in zip(["q1", "q2", "q3"], quartiles.boundaries) where value != Fraction(decimal: row[name]) {
        differs(name)
      }
      if standing.band?.rawValue != Int(row["quartile_1_is_best"]) { differs("quartile") }
      if standing.place != Int(row["rank"]) { differs("rank") }
      let mean = standing.neighbours ?? NeighbourMean(of: [], in: [:])
      if mean.counted.count != Int(row["neighbours_with_value"]) { differs("neighbours") }
      // The file has up to six decimal places.
      let printed = Fraction(decimal: row["neighbour_mean"])
      if mean.value.flatMap({ Fraction(decimal: $0.rounded(toPlaces: 6)) }) != printed { differs("neighbour mean") }
    }
    #expect(differing.isEmpty, "\(differing.count) differ: \(differing.prefix(5))")
  }

  @Test("Leicestershire has ten neighbours, and they are not mutual")
  func neighbours() throws {
    let set = try NationalFigures.neighbours()
    let own = try #require(set.neighbours(of: LocalAuthorityCode("855")))
    #expect(own.count == 10)
    #expect(set.authorities.count == 153)
    #expect(
      set.authorities.contains { authority in
        (set.neighbours(of: authority) ?? []).contains { !(set.neighbours(of: $0) ?? []).contains(authority) }
      })
  }

  @Test(
    "Each file is understood: every column has a use, nothing is wrong with any row",
    arguments: ["placement_stability.csv", "looked_after_rates.csv", "health_outcomes.csv"])
  func understood(_ name: String) throws {
    let table = try NationalFigures.table(name)
    #expect(table.problems.isEmpty)
    #expect(table.otherRows == 0)
    #expect(!table.columns.contains { $0.role == .unused })
    #expect(table.years == [2021, 2022, 2023, 2024, 2025])
    #expect(table.authority("855")?.text == "855")
    #expect(table.authority("E10000018")?.text == "855")
    #expect(table.authority("leicestershire")?.text == "855")
    #expect(table.authority("Leicestershire County Council")?.text == "855")
    #expect(table.authority("England") == nil)
  }
}
