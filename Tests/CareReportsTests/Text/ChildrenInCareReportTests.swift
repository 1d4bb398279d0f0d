import CareCore
import CareIndicators
import CareModels
import CareValidation
import Testing

@testable import CareReports

/// Four children looked after on 31 March 2021: one moved three times, one has no placement recorded.
private enum Small {
  static let register: Register = {
    func episode(_ child: String, _ start: CalendarDay, _ placement: String?, _ reason: String) -> Episode {
      Episode(
        child: ChildIdentifier(child), start: start, reasonForNewEpisode: Coded(reason), legalStatus: Coded("C2"),
        placementType: placement.map { Coded($0) })
    }
    func ended(_ episode: Episode, _ end: CalendarDay) -> Episode {
      var episode = episode
      episode.end = end
      episode.reasonCeased = Coded("X1")
      return episode
    }
    var register = Register(authority: LocalAuthorityCode("855"))
    register.episodes = [
      ended(episode("A", CalendarDay(2020, 5, 1), "U6", "S"), CalendarDay(2020, 6, 1)),
      ended(episode("A", CalendarDay(2020, 6, 1), "K2", "P"), CalendarDay(2020, 7, 1)),
      episode("A", CalendarDay(2020, 7, 1), "U6", "P"), episode("B", CalendarDay(2019, 1, 1), "U6", "S"),
      episode("C", CalendarDay(2019, 1, 1), "ZZ", "S"), episode("D", CalendarDay(2019, 1, 1), nil, "S"),
    ]
    register.reviews = []
    return register
  }()

  static let histories = ChildHistories(register)

  static let own = Indicator.proportion(
    "local.kinds", "Our own figure", definition: "Those in a home.", sources: [Source("Ours")], of: .lookedAfter,
    steps: [
      .exclude("Started in the year", missing: "the start") { child, context in
        child.firstStart(in: context.period) != nil
      },
      .count("In a home", missing: "the placement") { child, context in
        child.placementEpisode(on: context.asAt)?.placementType.map { $0 == .childrensHome }
      },
    ], decimals: 1)

  static let placements = Indicator.distribution(
    "local.placements", "By placement", definition: "By code.", sources: [Source("Ours")],
    options: [TemporaryMoves.self],
    of: .lookedAfter, by: .placementType)

  static func measurements(_ asAt: CalendarDay) -> [Measurement] {
    guard let context = MeasurementContext(yearTo: asAt) else { return [] }
    return histories.measure(
      [.lookedAfter, .lookedAfterRate, .threeOrMorePlacements, .unaccompanied, own, placements, .bySex], in: context)
  }

  static let findings = [
    Finding(
      "episodes.overlap", .error, "The episode overlaps.", at: Finding.Location(RecordReference(.episodes, 5))),
    Finding(
      "episodes.overlap", .error, "The episode overlaps.",
      at: Finding.Location(file: "episodes.csv", line: 4, table: .episodes, row: 2, fields: ["DECOM"])),
    Finding("columns.unknown", .warning, "A column is not known.", at: Finding.Location(file: "header.csv")),
  ]
}

@Suite("The report on children in care")
struct ChildrenInCareReportTests {
  @Test("A breakdown, and what could not be placed, are counted in what they are of")
  func nouns() throws {
    var register = Register()
    register.referrals = [
      Referral(child: ChildIdentifier("A"), date: CalendarDay(2020, 6, 1), source: Coded("6")), Referral(),
    ]
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    let lines = ChildrenInCareReport([ChildHistories(register).measure(.referralsBySource, in: context)])
      .document.text().split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["Group", "Referrals", "Share"]))
    #expect(lines.contains { $0.suffix(2) == ["referrals", "1"] })
  }

  @Test("It shows figures by theme, breakdowns, and what the data could not say")
  func wholeReport() {
    let report = ChildrenInCareReport(
      Small.measurements(CalendarDay(2021, 3, 31)), findings: Small.findings,
      source: ReportSource("small", Small.register), notes: ["the day was given"])
    #expect(report.document.text(width: 100) == Self.expected)
  }

  @Test("A period that is not a reporting year says which official figures it does not give")
  func unofficial() {
    let text = ChildrenInCareReport(Small.measurements(CalendarDay(2021, 6, 30))).document.text()
    #expect(text.contains("As at 30 June 2021, for the twelve months from 1 July 2020 to 30 June 2021."))
    #expect(text.contains("so these figures are not NI 62."))
    #expect(!text.contains("(NI 62)"))
  }

  @Test("A measurement of another period than the first says so")
  func periods() {
    let both = [CalendarDay(2021, 3, 31), CalendarDay(2020, 3, 31)].flatMap { Small.measurements($0).prefix(1) }
    let text = ChildrenInCareReport(both).document.text(width: 200)
    #expect(text.contains("Children looked after, the year 2019/20, from 1 April 2019 to 31 March 2020"))
  }

  @Test("Nothing measured and nothing found is a heading and no more")
  func empty() {
    let text = ChildrenInCareReport([]).document.text(width: 200)
    #expect(text.hasPrefix("Children in care\n════════════════\n\nFor the authority's own use"))
    #expect(!text.contains("What the data could not say"))
  }

  @Test("No child's identifier is in the report, in either form")
  func privacy() {
    var register = Small.register
    for index in register.episodes.map({ Array($0.indices) }) ?? [] {
      register.episodes?[index].child = ChildIdentifier("SECRET\(index)")
    }
    let histories = ChildHistories(register)
    guard let context = MeasurementContext(yearTo: CalendarDay(2021, 3, 31)) else { return }
    let report = ChildrenInCareReport(
      histories.measure(Indicator.all, in: context, tracing: true), findings: histories.findings(),
      source: ReportSource("small", register))
    #expect(!report.document.text().contains("SECRET"))
    #expect(!report.document.markdown().contains("SECRET"))
  }

  @Test("Groups without a child are shown in a short breakdown and not in a long one")
  func emptyGroups() {
    var report = ChildrenInCareReport(Small.measurements(CalendarDay(2021, 3, 31)))
    #expect(!report.document.text(width: 200).contains("K2 "))
    report.mostGroupsShownEmpty = 100
    #expect(report.document.text(width: 200).contains("K2 "))
  }
}

@Suite("Tables of measurements and findings")
struct MeasurementTableTests {
  private let rows = MeasurementTable.rows(Small.measurements(CalendarDay(2021, 3, 31)))

  private func cell(_ row: [String], _ column: String) -> String? {
    MeasurementTable.header.firstIndex(of: column).map { row[$0] }
  }

  @Test("Every row has a cell for every column, and every group a row")
  func shape() {
    #expect(rows.allSatisfy { $0.count == MeasurementTable.header.count })
    let groups = Small.measurements(CalendarDay(2021, 3, 31)).reduce(0) { $0 + ($1.groups?.count ?? 0) }
    #expect(rows.count == 7 + groups)
  }

  @Test("A figure is on one row with its exact value and what it was made with")
  func figure() throws {
    let row = try #require(rows.first { cell($0, "id") == "stability.three-or-more-placements" })
    #expect(
      row == [
        "stability.three-or-more-placements", "Three or more placements in the year", "NI 62", "2020-04-01",
        "2021-03-31",
        "", "", "1", "4", "25", "25", "percent", "0", "0", "temporaryMoves=bridged", "",
      ])
  }

  @Test("Groups add up to their whole")
  func groups() {
    let own = rows.filter { cell($0, "id") == "local.placements" }
    let counts = own.compactMap { cell($0, "numerator").flatMap { Int($0) } }
    #expect(counts.first == 4)
    #expect(counts.dropFirst().reduce(0, +) == 4)
    #expect(own.dropFirst().allSatisfy { cell($0, "undetermined") == "" && cell($0, "groupCode") != "" })
  }

  @Test("Without a table there is no count, and the reason instead")
  func notSupplied() throws {
    let row = try #require(rows.first { cell($0, "id") == "population.unaccompanied" })
    #expect(cell(row, "numerator") == "")
    #expect(cell(row, "value") == "")
    #expect(cell(row, "cannotSay") == "table UASC was not supplied")
  }

  @Test("Findings are summed up check by check, each with its first place, and listed one a row")
  func findings() {
    let summaries = FindingSummary.summaries(of: Small.findings)
    #expect(summaries == FindingSummary.summaries(of: Small.findings.reversed()))
    #expect(summaries.map(\.count) == [2, 1])
    #expect(summaries.map(\.first.check) == ["episodes.overlap", "columns.unknown"])
    #expect(summaries.first?.first.location.row == 5)
    #expect(
      FindingTable.rows(Small.findings).dropFirst().first == [
        "error", "episodes.overlap", "The episode overlaps.", "episodes.csv", "4", "Episodes", "2", "DECOM",
      ])
    #expect(FindingTable.rows(Small.findings).allSatisfy { $0.count == FindingTable.header.count })
  }
}

extension ChildrenInCareReportTests {
  private static let expected = """
    Children in care
    ════════════════

    As at 31 March 2021, for the year 2020/21, from 1 April 2020 to 31 March 2021.

    Source: small, Leicestershire. Rows: Episodes 6, Reviews 0.

    The day was given.

    For the authority's own use: small numbers are shown as they are, and may point to a child. Suppress
    them before anything here is published.

    Figures
    ───────

      Figure                                        Counted  Of     Value  Left out  Not placed
      ────────────────────────────────────────────  ───────  ──  ────────  ────────  ──────────
    Looked after
      Children looked after                               4   –         4         0           0
      Children looked after per 10,000                    4   –  none [1]         0           0
      Unaccompanied asylum-seeking children               –   –  none [2]         –           –
    Stability
      Three or more placements in the year (NI 62)        1   4       25%         0           0
    Local
      Our own figure                                      0   1      0.0%         1           2

    No value: [1] The population was not supplied. [2] Table UASC was not supplied.

    Breakdowns
    ──────────

    By placement

    Code  Group                                                   Children   Share
    ────  ──────────────────────────────────────────────────────  ────────  ──────  ──────────
    U6    Other foster carer, neither long term nor for adoption         2   50.0%  ██████████
          Not on the published list                                      1   25.0%  █████
          Not recorded                                                   1   25.0%  █████
          All                                                            4  100.0%

    Children looked after by sex

    None: table Header was not supplied.

    What the data could not say
    ───────────────────────────

    What could not be placed

    It is in neither the count nor what that is taken of.

    Figure          Cannot be told  Of        How many
    ──────────────  ──────────────  ────────  ────────
    Our own figure  the placement   children         2

    Tables not supplied: Header, Missing, UASC, PrevPerm, AD1, PlacedAdoption, OC2, OC3, SWEpisodes,
    DoLo.

    Found in the data

    Rows are counted from 0, without the heading of the file; lines are those of the file.

    Severity  Check             Found                   Times  First
    ────────  ────────────────  ──────────────────────  ─────  ──────────────
    error     episodes.overlap  The episode overlaps.       2  Episodes row 5
    warning   columns.unknown   A column is not known.      1  header.csv

    Choices made

    • Temporary moves: bridged.

    """
}
