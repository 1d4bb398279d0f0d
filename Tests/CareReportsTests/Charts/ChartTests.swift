import CareCore
import CareTestSupport
import Testing

@testable import CareReports

@Suite("Charts")
struct ChartTests {
  /// One of each, with a text wherever there is room for one.
  static func all(_ text: String, values: [Datum]) -> [any Diagram] {
    let plain = values.compactMap(\.value)
    return [
      BarChart(text, summary: text, categoryTitle: text, bars: values.map { .init(text, $0) }),
      BarChart(
        text, series: [text, text], target: values.first?.value.map { .init(text, $0) },
        bars: values.map { .init(text, [$0, $0]) }),
      BarChart(text, series: [text, text], arrangement: .stacked, bars: values.map { .init(text, [$0, $0]) }),
      LineChart(
        text, summary: text, periodTitle: text, periods: values.map { _ in text },
        target: values.first?.value.map { .init(text, $0) }, startsAtZero: false,
        series: [.init(text, values), .init(text, values.reversed())]),
      Waterfall(
        text, summary: text, format: .number(),
        steps: plain.map { .change(text, $0) } + (plain.isEmpty ? [] : [.level(text)])),
      Treemap(text, items: values.map { .init(text, $0, group: text) }),
      Pyramid(text, left: text, right: text, bands: values.map { .init(text, left: $0, right: $0) }, remark: text),
      Strip(text, members: values.map { .init(text, $0, .own) }, quartiles: Array(plain.sorted().prefix(3))),
      StackedShare(text, parts: values.map { _ in text }, rows: values.isEmpty ? [] : [.init(text, values)]),
    ]
  }

  @Test("no text of the data becomes markup, in any chart")
  func hostile() {
    let text = "</title><script>alert('x')</script>\"&]]>\u{0}"
    for chart in Self.all(text, values: [3, 2, 5, .none(text)]) {
      let markup = chart.html.markup
      #expect(!markup.contains("<script") && !markup.contains("\u{0}") && !markup.contains("\"&]"))
      #expect(markup.contains("&lt;/title&gt;"))
    }
  }

  @Test("a chart without data says so and draws nothing", arguments: [[], [.none("c"), .none("z")]] as [[Datum]])
  func noData(values: [Datum]) {
    for chart in Self.all("Chart", values: values) {
      let markup = chart.html.markup
      #expect(markup.contains("No data."), "\(type(of: chart))")
      #expect(!markup.contains("<svg"), "\(type(of: chart))")
    }
    #expect(Sparkline("Nothing", [nil, nil]).html.plainText == "–")
  }

  @Test("every chart has a caption, two named drawings and its numbers as a table")
  func parts() {
    for chart in Self.all("Chart", values: [3, 2, 5]) {
      let markup = chart.html.markup
      #expect(markup.hasPrefix("<figure>\n<figcaption>Chart"))
      #expect(markup.split(separator: "role=\"img\"><title>Chart</title>").count == 3, "\(type(of: chart))")
      #expect(markup.contains("<summary>The numbers as a table</summary>"))
      for number in ["3", "2", "5"] { #expect(chart.table.html.plainText.contains(number)) }
    }
  }

  @Test("what is missing is shown by its symbol, in the drawing or in the table, and never as nought")
  func missing() {
    for chart in Self.all("Chart", values: [3, .none("low"), 5]) where !(chart is Waterfall) {
      #expect(chart.html.plainText.contains("low"), "\(type(of: chart))")
    }
    let line = LineChart("T", periods: ["1", "2", "3", "4", "5"], series: [.init("A", [1, 2, .none(), 3, 4])])
    let paths = line.html.markup.split(separator: "class=\"trace").dropFirst()
    // Two pieces in each of two drawings: the line does not go across the gap.
    #expect(paths.map { $0.prefix { $0 != ">" }.count { $0 == "M" } } == [2, 2])
    #expect(line.html.markup.split(separator: "<circle").count - 1 == 8)
  }

  @Test("numbers of any size are drawn inside the drawing")
  func extremes() {
    let values = [
      Datum(Fraction(Int.max)), Datum(Fraction(Int.min)), Datum(Fraction(1, over: Int.max)),
      Datum(Fraction(-1, over: Int.max - 1)), 0, 1,
    ]
    for first in values {
      for second in values {
        for chart in Self.all("Chart", values: [first, second]) {
          #expect(!chart.html.markup.contains("=\"-9"))
          #expect(chart.html == chart.html)
        }
      }
    }
  }

  @Test("one datum, one period, one member are drawn")
  func single() {
    for chart in Self.all("Chart", values: [7]) { #expect(chart.html.markup.contains("<svg class=\"drawing wide\"")) }
    #expect(Sparkline("One", [4]).html.markup.contains("<circle"))
  }

  @Test("an axis that does not begin at nought says so")
  func axisRemark() {
    let series = [LineChart.Series("A", [90, 95])]
    let cut = LineChart("T", periods: ["1", "2"], startsAtZero: false, series: series)
    #expect(cut.html.plainText.contains("The axis does not begin at nought but at 90."))
    #expect(!LineChart("T", periods: ["1", "2"], series: series).html.plainText.contains("nought"))
  }

  @Test("a value that has no area is named below a treemap, and its share is left empty")
  func noArea() {
    let chart = Treemap(
      "T", format: .money(.millions, places: 1),
      items: [.init("Grant", -1_800_000), .init("Service", 4_000_000), .init("Other", 0), .init("Lost", .none("c"))])
    #expect(
      chart.remarks == [
        "Not drawn, because only what is above nought has an area: Grant (−£1.8m), Other (£0.0m), Lost (c)."
      ])
    #expect(chart.table.html.plainText.contains("100.0%"))
  }

  @Test("a strip puts the highest first in its table, what has no value last")
  func stripOrder() {
    let chart = Strip(
      "T", members: [.init("Low", 1), .init("None", .none("c")), .init("High", 9), .init("Mid", 5, .own)])
    let text = chart.table.html.plainText
    let places = ["High", "Mid", "Low", "None"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(chart.remarks == ["Without a value, and not drawn: 1."])
  }
}
