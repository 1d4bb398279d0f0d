import CareCore
import CareReports
import Foundation
import Testing

/// Pages that show everything there is, with made-up figures, for a browser to look at (`.ci/pages`).
///
/// They are written to `.build/pages-sample` when `CHILDRENS_SERVICES_WRITE_PAGES` is 1.
@Suite("Sample pages")
struct SamplePages {
  @Test("every sample page is written the same way twice", arguments: Self.names)
  func writes(name: String) throws {
    let page = try #require(Self.page(name))
    #expect(page.text == Self.page(name)?.text)
    #expect(page.text.hasSuffix("</html>\n"))
    guard ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_PAGES"] == "1" else { return }
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent(".build/pages-sample")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(page.utf8).write(to: folder.appendingPathComponent("\(name).html"))
  }

  static let names = ["dashboard", "charts", "extremes", "findings", "plain"]

  static func page(_ name: String) -> Page? {
    switch name {
    case "dashboard": dashboard
    case "charts": charts
    case "extremes": extremes
    case "findings": findings
    case "plain": plain
    default: nil
    }
  }

  static let years = ["2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]

  static func tenths(_ values: [Int?]) -> [Datum] {
    values.map { Datum($0.flatMap { Fraction($0, over: 10) }) }
  }

  static func fractions(_ values: [Int?]) -> [Fraction?] {
    values.map { $0.flatMap { Fraction($0, over: 10) } }
  }

  static var dashboard: Page {
    let rows: [(name: String, now: Int, of: String, target: String, past: [Int?], rag: Badge, trend: TrendMark)] = [
      (
        "Three or more placements in the year", 111, "78 of 700", "10%", [125, 118, nil, 109, 104, 108, 111],
        Badge("A", "Amber: within two points of the target", .caution),
        TrendMark(.higher, "Higher than last year, which is worse", .bad)
      ),
      (
        "Same placement for two years", 679, "178 of 262", "70%", [640, 652, 661, 655, 670, 684, 679],
        Badge("A", "Amber: within two points of the target", .caution),
        TrendMark(.similar, "Similar to last year")
      ),
      (
        "Reviews held in time", 962, "2,041 of 2,122", "95%", [901, 912, 940, 951, 955, 958, 962],
        Badge("G", "Green: target met", .good), TrendMark(.higher, "Higher than last year, which is better", .good)
      ),
      (
        "Health assessments in the year", 842, "425 of 505", "95%", [930, 921, 860, 850, 872, 862, 842],
        Badge("R", "Red: more than two points short of the target", .bad),
        TrendMark(.lower, "Lower than last year, which is worse", .bad)
      ),
      (
        "Placed more than 20 miles from home", 193, "124 of 644", "none", [170, 172, 181, 180, 188, 190, 193],
        Badge("–", "No target is set", .neutral), TrendMark(.higher, "Higher than last year")
      ),
    ]
    let table = DataTable(
      "Children in care, quarter 4 of 2024/25",
      columns: [
        .init("Measure"), .init("Now", .number), .init("Of", .number), .init("Target", .number), .init("RAG"),
        .init("Direction"), .init("Seven years"),
      ],
      rows: rows.map { row in
        let value = Fraction(row.now, over: 10)
        return [
          .text(row.name), .number(value, shown: value.map { FigureFormat.percentage(places: 1).text($0) } ?? ""),
          .text(row.of), .text(row.target), .init(row.rag.html, key: row.rag.label),
          .init(row.trend.html, key: row.trend.label),
          .init(Sparkline("\(row.name), 2018/19 to 2024/25", fractions(row.past)).html),
        ]
      })
    let trend = LineChart(
      "Placement stability", summary: "Two years in one placement has risen by four points since 2018/19.",
      periodTitle: "Year", periods: years, format: .percentage(places: 1),
      target: ReferenceValue("Target", 70), startsAtZero: false,
      series: [
        .init("Our authority", tenths([640, 652, nil, 655, 670, 684, 679])),
        .init("Statistical neighbours", tenths([660, 668, 671, 675, 681, 690, 698])),
        .init("England", tenths([690, 680, 690, 700, 710, 700, 680])),
      ])
    let pyramid = Pyramid(
      "Children looked after by age and sex", summary: "Two thirds are aged 10 and over.", left: "Boys", right: "Girls",
      bands: [
        .init("16 and over", left: 132, right: 88), .init("10 to 15", left: 142, right: 119),
        .init("5 to 9", left: 61, right: 55), .init("1 to 4", left: 38, right: 36),
        .init("Under 1", left: 17, right: 12),
      ], remark: "The sex of no child is missing.")
    let mix = StackedShare(
      "Where children live", summary: "Foster care has given way to other placements since 2020/21.",
      parts: ["Foster care", "Children's homes", "With parents", "Semi-independent", "Other"],
      rows: [
        .init("2020/21", [520, 61, 48, 40, 16]), .init("2022/23", [505, 70, 50, 51, 15]),
        .init("2024/25", [494, 82, 51, 61, 12]),
      ])
    return Page(
      "Children in care dashboard", subtitle: "Quarter 4 of 2024/25, as at 31 March 2025. Made-up figures.",
      summary: [
        HTML(
          .p,
          "Of five measures one meets its target, two are close to it and one is well short. Health assessments have fallen for two years and need attention."
        ),
        KeyFigures([
          .init(
            "Children looked after", "700", remark: "12 more than a year ago",
            marks: Sparkline("Children looked after, 2018/19 to 2024/25", [610, 640, 685, 690, 691, 688, 700]).html),
          .init(
            "Same placement for two years", "67.9%", remark: "178 of 262; target 70%",
            marks: Badge("A", "Amber: within two points of the target", .caution).html
              + TrendMark(.similar, "Similar to last year").html),
          .init(
            "Health assessments", "84.2%", remark: "425 of 505; target 95%",
            marks: Badge("R", "Red: short of the target", .bad).html
              + TrendMark(.lower, "Lower than last year, which is worse", .bad).html),
        ]).html,
      ],
      sections: [
        .init("Measures", table.html),
        .init("Trend", trend.html),
        .init("Who they are and where they live", HTML(.div, [.class("columns")], [pyramid.html, mix.html])),
        .init(
          "About this page",
          [
            Note(.caution, "Small numbers are shown as they are. Suppress them before publishing.").html,
            DefinitionList([
              .init("G, A, R", "Target met, within two points of it, or further away."),
              .init("Direction", "Against the same quarter of the year before, with a band of one point."),
            ]).html,
          ]),
      ],
      footer: HTML(.p, "Source: made up. Made by childrens-services."))
  }

  static var plain: Page {
    var table = TextTable([.init("Figure"), .init("Counted", .trailing)])
    table.appendHeading("Looked after")
    table.append(["Children looked after", "700"])
    table.append(["Unaccompanied", "53"])
    return ReportDocument([
      .heading("Children in care", level: 1), .paragraph("As at 31 March 2025."), .heading("Figures", level: 2),
      .table(table), .heading("Choices made", level: 3),
      .list(["Temporary moves: left out.", "Birthday: 28 February."]),
    ]).page
  }
}
