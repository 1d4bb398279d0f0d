import CareCore
import CareExchange
import Testing

@Suite("Statistics files")
struct StatisticsTableTests {
  static func table(_ text: String, file: String = "file.csv") throws -> StatisticsTable {
    try StatisticsTable(csv: Array(text.utf8), file: file)
  }

  /// The columns of the department's open data standard.
  static let standard = """
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,measure,number,percentage
    202425,Financial year,National,E92000001,England,,,,,,Seen,"12,340",61.5
    202425,Financial year,Regional,E92000001,England,E12000004,East Midlands,,,,Seen,1000,60.1
    202425,Financial year,Local authority,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,Seen,482,70.8
    202425,Financial year,Local authority,E92000001,England,E12000004,East Midlands,856,E06000016,Leicester,Seen,c,c
    202324,Financial year,Local authority,E92000001,England,E12000004,East Midlands,855,E10000018,Leicestershire,Seen,z,low
    202324,Financial year,Local authority,E92000001,England,E12000004,East Midlands,856,E06000016,Leicester,Seen,"1,000",55
    """

  @Test("The department's standard columns are understood, and each says what it was taken for")
  func standardColumns() throws {
    let table = try Self.table(Self.standard)
    #expect(
      table.columns.map(\.role.title) == [
        "year", "not used", "kind of area", "region or country", "region or country", "region or country",
        "region or country", "authority", "authority", "authority", "part of the measure", "counts", "percentages",
      ])
    #expect(table.problems.isEmpty)
    #expect(table.years == [2024, 2025])
    #expect(table.yearTexts[2025] == "202425")
    #expect(table.names == [LocalAuthorityCode("855"): "Leicestershire", LocalAuthorityCode("856"): "Leicester"])
    let percentages = try #require(table.series(named: "percentage").first)
    #expect(percentages.numbers(in: 2025) == [LocalAuthorityCode("855"): Fraction(354, over: 5) ?? 0])
    #expect(percentages.areas[2025]?["England"] == .number(Fraction(123, over: 2) ?? 0))
    #expect(percentages.areas[2025]?["East Midlands"]?.number == Fraction(601, over: 10))
    let counts = try #require(table.series(named: "number").first)
    #expect(counts.numbers(in: 2024) == [LocalAuthorityCode("856"): 1000])
  }

  @Test("A symbol is kept as that symbol and is never nought")
  func symbols() throws {
    let table = try Self.table(Self.standard)
    let percentages = try #require(table.series(named: "percentage").first)
    #expect(percentages.authorities[2025]?[LocalAuthorityCode("856")] == .symbol(.confidential))
    #expect(percentages.authorities[2024]?[LocalAuthorityCode("855")] == .symbol(.low))
  }

  @Test(
    "A cell is a number, a symbol, another mark, blank or unreadable",
    arguments: [
      ("12", .number(12)), (" 1,234 ", .number(1234)), ("56.5%", .number(Fraction(113, over: 2) ?? 0)),
      ("-3", .number(-3)), ("c", .symbol(.confidential)), ("Z", .symbol(.notApplicable)),
      ("x", .symbol(.notAvailable)), ("k", .symbol(.roundsToNought)), ("Low", .symbol(.low)),
      ("u", .symbol(.lowReliability)), (":", .otherMark(":")), ("*", .otherMark("*")), ("N/A", .otherMark("n/a")),
      ("", .blank), ("  ", .blank), ("about 5", .unreadable), ("1,23", .unreadable), ("1e5", .unreadable),
    ] as [(String, StatisticsValue)])
  func cells(_ text: String, _ expected: StatisticsValue) {
    #expect(StatisticsValue(text) == expected)
  }

  /// The same figures under other names, with other line ends and separators.
  static let variants: [String] = [
    "year,la_code,name,children,percent\n2025,855,Leicestershire,482,70\n2025,856,Leicester,100,60\n",
    "\u{FEFF}Year,LA Code,LA Name,Number,Percentage\r\n2025,855,Leicestershire,482,70\r\n2025,856,Leicester,100,60\r\n",
    "Academic Year;New LA Code;Authority;Number;%  rate pct\n2024/25;E10000018;Leicestershire;482;70%\n2024/25;E06000016;Leicester;100;60%",
    "time_period\tlocal_authority\tcount\tpercent\n2025\tLEICESTERSHIRE\t482\t70.0\n2025\tLeicester City Council\t100\t60\n",
    "geographic_level,time_period,la_name,headcount,pct\nLocal Authority,2024-25,Leicestershire,482,70\nLA,202425,Leicester,100,60\n,,,,\n",
  ]

  @Test("Other names, a byte order mark, CRLF, semicolons, tabs: the same figures come out", arguments: variants)
  func others(_ text: String) throws {
    let table = try Self.table(text)
    let series = try #require(table.comparable.first)
    #expect(table.comparable.count == 1)
    #expect(series.kind == .percentage)
    let leicester = try #require(table.authority("Leicester") ?? table.authority("Leicester City Council"))
    #expect(series.numbers(in: 2025)[LocalAuthorityCode("855")] == 70)
    #expect(series.numbers(in: 2025)[leicester] == 60)
  }

  @Test("An authority is found by either code and by its name in any capitals")
  func authorities() throws {
    let table = try Self.table(Self.standard)
    for text in ["855", "E10000018", "leicestershire", "Leicestershire County Council", " 855 "] {
      #expect(table.authority(text) == LocalAuthorityCode("855"), "\(text)")
    }
    let city = try Self.table(
      "year,authority,rate\n2025,City of London,1\n2025,Durham,2\n2025,London Borough of Camden,3\n")
    #expect(city.names.keys.map(\.text).sorted() == ["201", "202", "840"])
    #expect(city.authority("London") == nil)
    #expect(city.authority("County Durham") == LocalAuthorityCode("840"))
    for text in ["England", "East Midlands", "999", "", "Leicestershir"] {
      #expect(table.authority(text) == nil, "\(text)")
    }
  }

  @Test(
    "A file that cannot be used says why",
    arguments: [
      ("", .empty), ("year,la_code,percent\n", .empty),
      ("la_code,percent\n855,70\n", .noYear(names: ["time_period", "year", "period"])),
      ("year,la_code,measure\n2025,855,Seen\n", .noFigures), ("PK\u{3}\u{4}rest", .spreadsheet),
    ] as [(String, StatisticsProblem.Kind)])
  func unusable(_ text: String, _ kind: StatisticsProblem.Kind) {
    let problem = #expect(throws: StatisticsProblem.self) { try Self.table(text) }
    #expect(problem?.kind == kind)
    #expect(problem?.isFatal == true)
    #expect(problem?.description.hasPrefix("file.csv") == true)
  }

  @Test("A file without a column for the authority names those that would do")
  func noAuthority() {
    let problem = #expect(throws: StatisticsProblem.self) { try Self.table("year,percent\n2025,70\n") }
    #expect(problem?.description.contains("old_la_code") == true)
  }

  @Test("What is wrong with a row is named by line and column, and nothing of the cell is shown")
  func places() throws {
    let rows = (0..<20).map { "2025,\(300 + $0),\($0)" }.joined(separator: "\n")
    let table = try Self.table("year,la_code,percent\n\(rows)\n2025,855,SECRET\nSECRET,856,5\n2025,,7\n2025,300,9\n")
    #expect(
      table.problems.map(\.description) == [
        "file.csv, line 22, column 3 (percent): it is neither a number nor a symbol; it was not used",
        "file.csv, line 23, column 1 (year): it is not a year such as 2025, 202425 or 2024/25; the row was not used",
        "file.csv, line 24, column 2 (la_code): the row does not say which area it is about; it was not used",
        "file.csv, line 25, column 3 (percent): an earlier row is about the same thing, area and year; this one was not used",
      ])
    let series = try #require(table.series.first)
    #expect(series.authorities[2025]?[LocalAuthorityCode("855")] == .unreadable)
    #expect(series.numbers(in: 2025)[LocalAuthorityCode("300")] == 0)
  }

  @Test("Rows of schools and wards are counted and passed over")
  func otherLevels() throws {
    let table = try Self.table(
      "year,geographic_level,la_code,percent\n2025,School,855,1\n2025,Local authority,855,70\n2025,Ward,855,2\n")
    #expect(table.otherRows == 2)
    #expect(table.series.first?.numbers(in: 2025) == [LocalAuthorityCode("855"): 70])
  }

  @Test("Without a kind of area the codes tell authorities from regions and countries")
  func withoutLevel() throws {
    let table = try Self.table(
      "year,code,name,rate\n2025,E92000001,England,67\n2025,E12000004,East Midlands,60\n2025,E10000018,Leicestershire,49\n"
    )
    let series = try #require(table.series.first)
    #expect(series.numbers(in: 2025) == [LocalAuthorityCode("855"): 49])
    #expect(series.areas[2025]?.keys.sorted() == ["East Midlands", "England"])
  }

  @Test(
    "Years are read in every form that files have",
    arguments: [
      ("2025", 2025), ("202425", 2025), ("2024/25", 2025), ("2024-25", 2025), ("2024/2025", 2025), ("2025.0", 2025),
      ("202426", nil), ("25", nil), ("", nil), ("Q4", nil), ("20242", nil),
    ] as [(String, Int?)])
  func years(_ text: String, _ expected: Int?) {
    #expect(StatisticsYear.number(text) == expected)
  }

  @Test("A column that describes the authority or the year does not part a measure into several")
  func attributes() throws {
    let table = try Self.table(
      """
      year,la_code,kind of council,status,measure,percent
      2024,855,county,final,Seen,60
      2024,856,unitary,final,Seen,50
      2025,855,county,provisional,Seen,70
      2025,856,unitary,provisional,Missed,5
      """)
    #expect(table.comparable.map(\.title) == ["Seen", "Missed"])
    #expect(table.columns.map(\.role.title).filter { $0 == "not used" }.count == 2)
    #expect(table.series(named: "Seen").first?.numbers(in: 2024).count == 2)
  }

  @Test("A region is not taken for its country, whichever is named first")
  func regions() throws {
    let table = try Self.table(
      """
      year,geographic_level,region_name,country_name,la_code,rate
      2025,Regional,East Midlands,England,,60
      2025,National,,England,,67
      2025,Local authority,East Midlands,England,855,49
      """)
    #expect(table.problems.isEmpty)
    let series = try #require(table.series.first)
    #expect(series.areas[2025] == ["East Midlands": .number(60), "England": .number(67)])
    #expect(series.numbers(in: 2025) == [LocalAuthorityCode("855"): 49])
  }

  @Test("A file of one measure is titled by its name, and not by what is the same in every row")
  func oneMeasure() throws {
    let table = try Self.table("year,la_code,sex,measure,percent\n2025,855,Total,Seen,70\n2025,856,Total,Seen,60\n")
    #expect(table.comparable.map(\.title) == ["Seen"])
  }

  @Test("A column of ages is part of what is measured although it is written in digits")
  func ages() throws {
    let table = try Self.table("year,la_code,age,percent\n2025,855,16,70\n2025,855,17,60\n")
    #expect(table.comparable.map(\.title) == ["16", "17"])
    #expect(table.problems.isEmpty)
  }

  @Test("Every prefix of a file, and every byte changed, is read or refused, never a crash")
  func damaged() {
    let bytes = Array(Self.standard.utf8)
    for length in stride(from: 0, through: bytes.count, by: 7) {
      _ = try? StatisticsTable(csv: Array(bytes.prefix(length)), file: "f")
    }
    for index in stride(from: 0, to: bytes.count, by: 5) {
      for byte: UInt8 in [0, 0x22, 0x2C, 0x0A, 0xFF] {
        var changed = bytes
        changed[index] = byte
        _ = try? StatisticsTable(csv: changed, file: "f")
        _ = try? NeighbourFile(csv: changed, file: "f")
      }
    }
  }
}
