import CareCore
import CareTestSupport
import Testing

@testable import CareReports

@Suite("Layouts of charts")
struct LayoutTests {
  @Test("the parts of a treemap fill it, do not overlap, and are as large as their shares")
  func treemap() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<200 {
      let whole = Drawing.Box(
        x: 3, y: 5, width: Int.random(in: 1...90, using: &random), height: Int.random(in: 1...90, using: &random))
      let weights = (0..<Int.random(in: 1...30, using: &random)).map { _ in Int.random(in: 1...100, using: &random) }
      let sum = weights.reduce(0, +)
      let areas = weights.map { $0 * whole.width * whole.height / sum }.sorted(by: >)
      let boxes = SquarifiedLayout.boxes(areas, in: whole)
      #expect(boxes.count == areas.count)
      var covered: [Int: Int] = [:]
      for box in boxes {
        #expect(box.width >= 0 && box.height >= 0)
        for x in box.x..<box.x + box.width {
          for y in box.y..<box.y + box.height { covered[x * 1000 + y, default: 0] += 1 }
        }
      }
      #expect(covered.values.allSatisfy { $0 == 1 })
      #expect(
        covered.keys.allSatisfy {
          (3..<3 + whole.width).contains($0 / 1000) && (5..<5 + whole.height).contains($0 % 1000)
        })
      if areas.reduce(0, +) > 0 { #expect(covered.count == whole.width * whole.height) }
    }
  }

  @Test("a large treemap gives every part its share to within a border, in shapes near to squares")
  func proportions() throws {
    // The example of Bruls, Huizing and van Wijk, figure 5: 6, 6, 4, 3, 2, 2, 1 in six by four.
    let areas = [6, 6, 4, 3, 2, 2, 1].map { $0 * 1_000_000 }
    let boxes = SquarifiedLayout.boxes(areas, in: Drawing.Box(x: 0, y: 0, width: 6000, height: 4000))
    #expect(boxes.prefix(2).map(\.width) == [3000, 3000] && boxes.prefix(2).map(\.height) == [2000, 2000])
    for (area, box) in zip(areas, boxes) { #expect(abs(box.width * box.height - area) <= 6000) }
  }

  @Test("labels beside lines keep their distance, their order and the room there is")
  func spread() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<300 {
      let wanted = (0..<Int.random(in: 0...8, using: &random)).map { _ in Int.random(in: 200...2200, using: &random) }
      let places = LineChart.spread(wanted, within: 180...2400)
      let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
      for (above, below) in zip(order, order.dropFirst()) { #expect(places[below] - places[above] >= 160) }
      #expect(places.allSatisfy { (180...2400).contains($0) })
    }
    #expect(LineChart.spread([500, 900], within: 0...1000) == [500, 900])
  }

  @Test("a waterfall works out its levels and finds a printed level that the steps do not come to, to the penny")
  func waterfall() throws {
    let chart = Waterfall(
      "T",
      steps: [
        .printed("Start", 100_000_000), .change("Growth", 5_000_000), .change("Savings", -2_000_000), .level("Between"),
        .printed("Right", 103_000_000), .change("More", 1_000_000), .printed("Wrong", 104_000_001),
        .printed("Low", Fraction(1_040_000_005, over: 10) ?? 0), .change("Rest", 0),
      ])
    let stages = try #require(chart.stages)
    #expect(stages.map(\.end).prefix(4) == [100_000_000, 105_000_000, 103_000_000, 103_000_000])
    #expect(stages.map(\.miss) == [nil, nil, nil, nil, 0, nil, 1, Fraction(-1, over: 2), nil])
    #expect(
      chart.remarks == [
        "Wrong as printed is £1.00 more than the steps above it come to.",
        "Low as printed is £0.50 less than the steps above it come to.",
      ])
    #expect(chart.table.html.plainText.contains("+£5.0m") && chart.table.html.plainText.contains("−£2.0m"))
    #expect(Waterfall("T", steps: [.printed("A", Fraction(Int.max)), .change("B", 1)]).isEmpty)
    let cut = Waterfall(
      "T", startsAtZero: false, steps: [.printed("A", 86_000_000), .change("B", 2_000_000), .level("C")])
    #expect(cut.remarks == ["The scale does not begin at nought but at £86.0m."])
  }

  @Test("shares fill the bar to its end, and a row with a part missing is named, not drawn")
  func shares() {
    let chart = StackedShare(
      "T", parts: ["A", "B", "C"],
      rows: [
        .init("Thirds", [1, 1, 1]), .init("Unknown", [1, .none("c"), 1]), .init("None", [0, 0, 0]),
        .init("Below", [-1, 2, 2]),
      ])
    #expect(chart.whole(chart.rows[0]) == 3)
    #expect(chart.rows.dropFirst().allSatisfy { chart.whole($0) == nil })
    #expect(chart.remarks == ["Not drawn, because a part is not known or there is none: Unknown, None, Below."])
    let edges = chart.drawing(.narrow).boxes(of: "series-").map { ($0.x, $0.x + $0.width) }
    #expect(edges.first?.0 == 0 && edges.last?.1 == 3400)
    for (left, right) in zip(edges, edges.dropFirst()) { #expect(left.1 == right.0) }
    #expect(chart.table.html.plainText.contains("33.3%"))
  }

  @Test("a stack goes both ways from nought, and has no total when a part is missing")
  func stacks() {
    let chart = BarChart(
      "T", series: ["A", "B", "C"], arrangement: .stacked, bars: [.init("X", [5, -2, 3]), .init("Y", [1, .none()])])
    let parts = chart.stack(chart.bars[0])
    #expect(parts.map { $0?.from } == [0, 0, 5] && parts.map { $0?.to } == [5, -2, 8])
    #expect(chart.total(chart.bars[0]) == 6 && chart.total(chart.bars[1]) == nil)
    #expect(chart.stack(chart.bars[1]).count == 3)
  }

  @Test("dots that would hide one another are stacked, each once")
  func dots() {
    var random = SplitMix64(seed: 4)
    let members = (0..<300).map { index in
      (x: Int.random(in: 200...3200, using: &random), kind: index % 9 == 0 ? Strip.Member.Kind.neighbour : .other)
    }
    let stacks = DotStacks(members + [(x: 100, kind: .own)])
    #expect(stacks.dots.count == 300)
    #expect(Set(stacks.dots.map { $0.x * 1000 + $0.level }).count == 300)
    for dot in stacks.dots where dot.level > 0 {
      #expect(stacks.dots.contains { $0.x == dot.x && $0.level == dot.level - 1 })
    }
  }
}

extension Drawing {
  /// The rectangles whose class begins so.
  fileprivate func boxes(of name: String) -> [Box] {
    let markup = svg(.narrow, title: "", description: "").markup
    return markup.split(separator: "<rect class=\"\(name)").dropFirst().compactMap { text in
      let numbers = ["x", "y", "width", "height"].compactMap { name -> Int? in
        let value = text.split(separator: " \(name)=\"", maxSplits: 1).last?.prefix { $0 != "\"" }
        return value.flatMap { Fraction(decimal: String($0))?.multiplied(by: 10)?.rounded() }
      }
      return numbers.count == 4 ? Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]) : nil
    }
  }
}
