import CareCore
import CareReports
import CareTestSupport

extension SamplePages {
  static var charts: Page {
    let bars = BarChart(
      "Children by placement", summary: "Most live with foster carers.", categoryTitle: "Placement",
      bars: [
        .init("Foster placement with a relative or friend", 112), .init("Foster placement with another carer", 382),
        .init("Children's home", 82), .init("Placed with parents", 51), .init("Semi-independent living", 61),
        .init("Residential school", 0), .init("Secure unit", .none("c")),
      ])
    let grouped = BarChart(
      "Reviews in time by quarter", categoryTitle: "Quarter", series: ["2023/24", "2024/25"],
      format: .percentage(places: 1), target: ReferenceValue("Target", 95),
      bars: [
        .init("Quarter 1", tenths([931, 955])), .init("Quarter 2", tenths([940, 958])),
        .init("Quarter 3", tenths([952, 961])), .init("Quarter 4", tenths([958, nil])),
      ])
    let stacked = BarChart(
      "Capital programme by year", summary: "Half of the programme falls in 2026/27.", categoryTitle: "Year",
      series: ["Grant", "Borrowing", "Receipts", "Not yet funded"], arrangement: .stacked,
      format: .money(.millions, places: 1),
      bars: [
        .init("2025/26", [4_200_000, 2_150_000, 300_000, 0]),
        .init("2026/27", [9_800_000, 3_000_000, 450_000, 1_200_000]),
        .init("2027/28", [2_100_000, 800_000, 0, 3_400_000]),
      ])
    let change = BarChart(
      "Change on the year before", summary: "Referrals fell most.", categoryTitle: "Measure",
      format: .percentage(places: 1),
      bars: [
        .init("Referrals", Datum(Fraction(-124, over: 10))), .init("Assessments", Datum(Fraction(-31, over: 10))),
        .init("Looked after", Datum(Fraction(17, over: 10))), .init("Care leavers", Datum(Fraction(82, over: 10))),
      ])
    let waterfall = Waterfall(
      "From this year's budget to the next", summary: "Growth outweighs savings by £4.6m.", startsAtZero: false,
      steps: [
        .printed("Budget 2025/26", 86_400_000), .change("Pay and prices", 3_150_000),
        .change("Growth: children in care", 5_900_000),
        .change("Growth: special educational needs transport", 1_250_000),
        .change("Savings: placements", -3_800_000), .change("Savings: back office", -1_900_000),
        .printed("Budget 2026/27", 91_000_001),
      ])
    let treemap = Treemap(
      "Where the money goes", summary: "Placements take more than half.", format: .money(.millions, places: 1),
      items: [
        .init("Residential placements", 31_200_000, group: "Children in care"),
        .init("Foster care", 17_400_000, group: "Children in care"),
        .init("Care leavers", 5_100_000, group: "Children in care"),
        .init("Fieldwork", 14_800_000, group: "Social work"), .init("Front door", 3_900_000, group: "Social work"),
        .init("Safeguarding and reviewing", 2_200_000, group: "Social work"),
        .init("Early help", 6_100_000, group: "Prevention"), .init("Youth justice", 1_400_000, group: "Prevention"),
        .init("Youth work", 450_000, group: "Prevention"), .init("Asylum grant", -1_800_000, group: "Children in care"),
      ])
    var random = SplitMix64(seed: 7)
    let others = (1...150).map { number in
      let value = (0..<6).reduce(0) { sum, _ in sum + Int(random.next() % 90) } + 430
      return Strip.Member(
        "Authority \(number)", Datum(Fraction(value, over: 10)), number % 15 == 0 ? .neighbour : .other)
    }
    let sorted = others.compactMap(\.value.value).sorted()
    let strip = Strip(
      "Same placement for two years: where we stand", summary: "In the third quarter of 151 authorities.",
      format: .percentage(places: 1), members: others + [.init("Our authority", Datum(Fraction(679, over: 10)), .own)],
      quartiles: [sorted[37], sorted[75], sorted[112]])
    return Page(
      "Charts", subtitle: "One of each, with made-up figures.",
      summary: HTML(.p, "Each chart has its numbers as a table below it."),
      sections: [
        .init("Bars", HTML(.div, [.class("columns")], [bars.html, grouped.html]) + change.html),
        .init("Money", [waterfall.html, stacked.html, treemap.html]),
        .init("Comparison", [strip.html]),
        .init(
          "Marks",
          HTML(
            .p,
            HTML(
              Badge.Meaning.allCases.map { meaning in
                Badge(String(meaning.rawValue.prefix(1)).uppercased(), "\(meaning.rawValue)", meaning).html
                  + " \(meaning.rawValue) "
              }))),
      ])
  }

  static var extremes: Page {
    let huge = Fraction(Int.max)
    let long = "A name that is much longer than anybody would give to a category, but that data may well hold"
    let single = LineChart("One period", periods: ["2025"], series: [.init("Only", [7])])
    let many = LineChart(
      "A hundred periods", summary: "Names are skipped, not overprinted.", periods: (1...100).map { "Month \($0)" },
      startsAtZero: false,
      series: (1...8).map { number in
        .init("Series \(number)", (0..<100).map { Datum(Fraction(1000 + number * 4 + ($0 * number) % 17)) })
      })
    return Page(
      "Extremes", subtitle: "What data may do to a page: <script>alert(1)</script> & \"quotes\" ]]> \u{0}\u{202E}",
      sections: [
        .init(
          "Nothing",
          [
            BarChart("No bars", bars: []).html, LineChart("No lines", periods: [], series: []).html,
            Waterfall("No steps", steps: []).html, Treemap("No parts", items: []).html,
            Pyramid("No bands", left: "Boys", right: "Girls", bands: []).html, Strip("No members", members: []).html,
            StackedShare("No rows", parts: ["One"], rows: []).html, Sparkline("Nothing", []).html,
            DataTable("No rows", columns: [.init("One")], rows: []).html,
          ]),
        .init(
          "One",
          [
            BarChart("One bar", bars: [.init("Only", 1)]).html, single.html,
            Treemap("One part", items: [.init("Only", 5)]).html,
            Strip("One member", members: [.init("Only", 50, .own)]).html,
            BarChart("Nought", bars: [.init("Nought", 0)]).html, Sparkline("One value", [4]).html,
          ]),
        .init(
          "Very large, very small, very long",
          [
            BarChart(
              "The largest numbers", bars: [.init(long, Datum(huge)), .init("Least", Datum(Fraction(Int.min)))]
            ).html,
            BarChart(
              "The smallest numbers", format: .number(places: 6),
              bars: [
                .init("A millionth", Datum(Fraction(1, over: 1_000_000))),
                .init("Two", Datum(Fraction(2, over: 1_000_003))),
              ]
            ).html,
            many.html,
            Treemap("Many parts", items: (1...60).map { .init("Part \($0)", Datum(Fraction(1000 / $0))) }).html,
            StackedShare(
              "Many shares", parts: (1...14).map { "Part \($0)" },
              rows: [.init(long, (1...14).map { Datum(Fraction($0)) })]
            )
            .html,
            Pyramid(
              "Unequal", left: long, right: long,
              bands: [.init(long, left: Datum(Fraction(1_000_000)), right: 1), .init("0", left: 0, right: .none("c"))]
            ).html,
            DataTable(
              long, columns: (1...14).map { .init("Column number \($0)", .number) },
              rows: [(1...14).map { .number(Int.max - $0) }, [.init("\(long)")]]
            ).html,
          ]),
      ])
  }

  static var findings: Page {
    var random = SplitMix64(seed: 3)
    let rules = ["101", "141", "142", "143", "158", "301", "426", "435", "445", "450"]
    let tables = ["Episodes", "Header", "Reviews", "OC2"]
    let rows = (0..<400).map { number -> [DataTable.Cell] in
      let rule = rules[Int(random.next() % 10)]
      let isError = random.next() % 3 != 0
      return [
        .code(rule), .text("C\(1000 + Int(random.next() % 90))"), .text(tables[Int(random.next() % 4)]),
        .number(number * 7 % 400), .code("DECOM, DEC"),
        .init(
          Badge(isError ? "E" : "W", isError ? "Error" : "Warning", isError ? .bad : .caution).html
            + (isError ? " Error" : " Warning"), key: isError ? "Error" : "Warning"),
        .text("The episode ends before it starts. Check both dates against the placement agreement."),
      ]
    }
    let table = DataTable(
      "Findings",
      columns: [
        .init("Rule", .code), .init("Child"), .init("Table"), .init("Row", .number), .init("Fields", .code),
        .init("Severity"), .init("What to check"),
      ], rows: rows, isSortable: true, isFilterable: true)
    let grouped = DataTable(
      "Findings by table",
      columns: [.init("Rule", .code), .init("Rows", .number), .init("Share", .number)],
      groups: tables.map { name in
        .init(
          name,
          rows: rules.prefix(4).map { rule in
            let count = Int(random.next() % 900)
            return [.code(rule), .number(count), .number(Fraction(count, over: 9), shown: "\(count / 9)%")]
          })
      }, totals: [["All", .number(400), "100%"]], isSortable: true)
    return Page(
      "Check of the return", subtitle: "Year 2024/25. Made-up findings.",
      summary: [
        KeyFigures([
          .init("Findings", "400", remark: "in 10 rules"), .init("Children", "90", remark: "of 964"),
          .init("Rules kept", "330", remark: "of 340"),
        ]).html
      ],
      sections: [
        .init("By table", grouped.html), .init("All findings", table.html),
        .init(
          "Not run",
          Disclosure("7 rules were not run", HTML(.ul, HTML(["205A", "205B"].map { HTML(.li, HTML(text: $0)) }))).html),
      ])
  }
}
