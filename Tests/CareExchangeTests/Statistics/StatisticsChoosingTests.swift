import CareCore
import CareExchange
import Testing

@Suite("Choosing from a statistics file")
struct StatisticsChoosingTests {
  static let text = """
    year,la_code,group,measure,children,percent
    2025,855,All,Total children,200,100
    2025,856,All,Total children,100,100
    2025,855,All,Seen,141,71
    2025,856,All,Seen,40,40
    2025,855,All,Mean score,13.9,z
    2025,856,All,Mean score,14.1,z
    2025,855,All,Seen by nobody,c,c
    2025,856,All,Seen by nobody,c,c

    """

  @Test("Percentages are compared, and counts only where there is nothing else")
  func comparable() throws {
    let table = try StatisticsTableTests.table(Self.text)
    #expect(
      table.comparable.map { "\($0.title), \($0.column.name)" } == [
        "Total children, percent", "Seen, percent", "Mean score, children",
      ])
    #expect(table.series(named: "mean SCORE").map(\.column.name) == ["children"])
    #expect(table.series(named: "Seen").map(\.title) == ["Seen"])
    #expect(table.series(named: "score").count == 1)
    #expect(table.series(named: "children").isEmpty == false)
    #expect(table.series(named: "Nothing like it").isEmpty)
    #expect(table.series(named: "").isEmpty)
  }

  @Test("The counts behind percentages are found when they print every one of them")
  func proportions() throws {
    let table = try StatisticsTableTests.table(Self.text)
    let seen = try #require(table.series(named: "Seen").first)
    let found = table.proportions(of: seen)
    #expect(found[2025]?[LocalAuthorityCode("855")] == Proportion(141, of: 200))
    #expect(found[2025]?[LocalAuthorityCode("856")] == Proportion(40, of: 100))
  }

  @Test("Counts that do not print a percentage are not taken for its base")
  func wrongBase() throws {
    let table = try StatisticsTableTests.table(Self.text.replacing("Seen,40,40", with: "Seen,40,45"))
    let seen = try #require(table.series(named: "Seen").first)
    #expect(table.proportions(of: seen).isEmpty)
  }

  @Test("A file may say which way is better, and may say it twice")
  func polarity() throws {
    let table = try StatisticsTableTests.table(
      "measure,polarity,year,la_code,percent\nSeen,High,2025,855,70\nSeen,Low,2025,856,60\nMissed,Low,2025,855,3\n")
    #expect(table.series(named: "Seen").first?.polarities == ["High", "Low"])
    #expect(table.series(named: "Missed").first?.polarities == ["Low"])
  }

  @Test(
    "As many decimal places are printed as the figures have, at most three",
    arguments: [("70", 0), ("70.5", 1), ("70.25", 2), ("70.12345", 3), ("70.0", 0)])
  func decimals(_ number: String, _ places: Int) throws {
    let table = try StatisticsTableTests.table("year,la_code,percent\n2025,855,\(number)\n2025,856,5\n")
    #expect(try table.decimals(of: #require(table.series.first)) == places)
  }

  @Test(
    "Neighbours are read from a column each, or from a row each, by code or by name",
    arguments: [
      "la_code,name,neighbour_1,neighbour_2\n855,Leicestershire,856,E10000024\n856,Leicester,,855\n",
      "la_code,neighbour_rank,neighbour_code\n855,1,856\n855,2,891\n856,1,855\n",
      "LA name,SN1,SN2\nLeicestershire,Leicester,Nottinghamshire\nLeicester,Leicestershire,\n",
    ])
  func neighbours(_ text: String) throws {
    let file = try NeighbourFile(csv: Array(text.utf8), file: "neighbours.csv")
    let codes = file.neighbours.map { ($0.key.text, $0.value.map(\.text)) }.sorted { $0.0 < $1.0 }
    #expect(codes.map(\.0) == ["855", "856"])
    #expect(codes.map(\.1) == [["856", "891"], ["855"]])
    #expect(file.problems.isEmpty)
  }

  @Test("An authority is not its own neighbour, and none is counted twice")
  func repeated() throws {
    let file = try NeighbourFile(
      csv: Array("la_code,neighbour_1,neighbour_2,neighbour_3\n855,855,856,856\n".utf8), file: "n.csv")
    #expect(file.neighbours == [LocalAuthorityCode("855"): [LocalAuthorityCode("856")]])
    #expect(file.problems.map(\.line) == [2, 2])
    #expect(file.problems.map(\.column) == [2, 4])
  }

  @Test("A neighbour file without neighbours is refused")
  func none() {
    let problem = #expect(throws: StatisticsProblem.self) {
      try NeighbourFile(csv: Array("la_code,name\n855,Leicestershire\n".utf8), file: "n.csv")
    }
    #expect(problem?.kind == .noNeighbours)
  }
}
