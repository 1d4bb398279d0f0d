import CareCore
import CareFigures
import Testing

@Suite("Figures against one another")
struct FigureConsistencyTests {
  private func contradiction(
    _ printed: String, _ inputs: KeyValuePairs<String, Fraction> = [:], calculation: String? = nil
  ) -> PublishedFigure {
    var figure = PublishedFigure(id: "x", printed: printed, unit: FigureUnit(""))
    figure.kind = .contradiction
    figure.calculation = calculation
    figure.inputs = inputs.map { PublishedFigure.Input($0.key, $0.value) }
    return figure
  }

  private func first(_ figure: PublishedFigure) -> FigureFinding? { FigureReport([figure]).findings.first }

  @Test(
    "Prints of one quantity contradict each other when no value prints as both",
    arguments: [
      ("28% vs 26%", FigureRule.restated, FigureFinding.Severity.impossible),
      ("96.3% vs 94.7%", .restated, .impossible),
      ("£358,500 vs £359,848", .restated, .impossible), ("298 + 188 vs 466", .restated, .impossible),
      ("1074 vs 629-666", .restated, .impossible), ("£3.261m vs £3.2m", .restated, .rounding),
      ("8/3/5/4 vs 9/2/6/3", .tally, .impossible),
      ("Similar vs Higher", .direction, .wording), ("Lower vs +4.9", .direction, .wording),
      ("407 (87.6%)", .wholeCount, .impossible),
      ("70% of 58", .wholeCount, .rounding), ("94.8% of 278", .wholeCount, .impossible),
      ("10/18 (55%)", .share, .rounding),
      ("54.3% (360) vs 82.2% (546)", .commonBase, .definition), ("41 (9.58%) vs 378", .share, .definition),
      ("three vs four", .restated, .impossible), ("329 vs 329,630", .restated, .rounding),
    ])
  func prints(printed: String, rule: FigureRule, severity: FigureFinding.Severity) {
    let finding = first(contradiction(printed))
    #expect(finding?.rule == rule)
    #expect(finding?.severity == severity)
  }

  @Test(
    "Prints that can stand beside each other are let be",
    arguments: [
      "28% vs 28%", "330 vs 329,630", "28% vs 28.4%", "£9.8m vs £9.78m", "24 + 10 vs 34", "640 vs 629-666",
      "Higher vs +4.9",
      "165 (25.1%)", "70.7% of 58",
      "10/18 (56%)", "35.1% (240) and 88.2% (603)", "3/4/5 vs 3/4/5", "words vs words", "", "c90% of 10",
    ])
  func consistent(printed: String) {
    #expect(first(contradiction(printed)) == nil)
    #expect(FigureReport([contradiction(printed)]).answers.first?.agrees == nil)
  }

  @Test(
    "Inputs are held against one another by the parts that their names play",
    arguments: [
      (["opening": 642, "entrants": 240, "leavers": 195, "closing": 705], "705", FigureRule.stockFlow),
      (["current": 782, "previous": 329, "printed": 117], "329 to 782 (117%)", .change),
      (["current": 63, "previous": 71, "printed": 6], "6 points", .change),
      (["startYear": 2012, "endYear": 2020, "printed": 6], "6 years", .change),
      (["count": 158, "total": 264], "59.9%", .share), (["count": 5, "total": 4], "125%", .partWithinWhole),
      (["announced": 16, "initial": 9, "secondPart": 6], "16", .partition),
      (["text": 28, "chart": 26], "28", .restated),
      (["current": 18, "target": 19, "quartile": 2], "18% vs <19%, quartile 2", .targetQuartile),
      (["improved": 5, "steady": 2, "declined": 9], "3/5/5", .tally),
      (["part": 636, "whole": 1425], "vast majority", .share),
      (["share1": 3, "share2": 2, "share3": 4], "consistent rise", .direction),
      (["current": 5, "previous": 3], "Similar", .direction),
    ] as [(KeyValuePairs<String, Fraction>, String, FigureRule)])
  func inputs(inputs: KeyValuePairs<String, Fraction>, printed: String, rule: FigureRule) {
    #expect(first(contradiction(printed, inputs))?.rule == rule)
  }

  @Test(
    "Inputs that lead to one another are let be",
    arguments: [
      (["opening": 642, "entrants": 240, "leavers": 195, "closing": 687], "687"),
      (["current": 25, "previous": 20, "printed": 25], "25%"),
      (["current": 25, "previous": 20, "printed": 5], "5"), (["current": 20, "previous": 25, "printed": 5], "5"),
      (["count": 158, "total": 264], "59.8%"), (["announced": 15, "initial": 9, "secondPart": 6], "15"),
      (["text": 28, "chart": 28], "28"),
      (["current": 18, "target": 19, "quartile": 1], "18% vs <19%"),
      (["improved": 5, "steady": 2, "declined": 9], "5/2/9"),
      (["part": 1400, "whole": 1425], "vast majority"), (["share1": 2, "share2": 3, "share3": 4], "consistent rise"),
    ] as [(KeyValuePairs<String, Fraction>, String)])
  func consistentInputs(inputs: KeyValuePairs<String, Fraction>, printed: String) {
    #expect(first(contradiction(printed, inputs)) == nil)
  }

  private func claim(
    _ printed: String, _ expression: String, _ calculation: String, unit: String = "children",
    _ inputs: KeyValuePairs<String, Fraction>
  ) -> PublishedFigure {
    var figure = PublishedFigure(id: "x", printed: printed, unit: FigureUnit(unit))
    figure.kind = .derived
    figure.basis = .printed
    figure.calculation = calculation
    figure.expression = expression
    figure.inputs = inputs.map { PublishedFigure.Input($0.key, $0.value) }
    return figure
  }

  @Test("The smallest correction changes the fewest digits")
  func corrections() throws {
    let flow = claim("705", "opening + entrants - leavers", "sum", ["opening": 642, "entrants": 240, "leavers": 195])
    let finding = try #require(first(flow))
    #expect(finding.rule == .stockFlow)
    #expect(finding.severity == .impossible)
    // 687 would change three digits; 660, 258 and 177 two each, of which the first in the formula is named.
    #expect(finding.correction == .init(FigureFinding.Part("x", "opening"), to: "660"))
    let late = claim("16", "a + b", "sum", ["a": 9, "b": 6])
    #expect(first(late)?.correction == .init(FigureFinding.Part("x"), to: "15"))
    let share = claim("98.96%", "a / b * 100", "timeliness", unit: "%", ["a": 1508, "b": 1524])
    #expect(first(share)?.correction?.value == "98.95")
  }

  @Test("Amounts may miss their sum by the rounding of each, counts may not")
  func tolerance() {
    let pounds = claim("80,914,500", "a + b", "sum", unit: "£", ["a": 80_000_000, "b": 914_501])
    #expect(first(pounds)?.severity == .rounding)
    let children = claim("100", "a + b", "sum", ["a": 50, "b": 51])
    #expect(first(children)?.severity == .impossible)
  }

  @Test("A counter-test, and a figure whose input was chosen to fit, are no claims of the report")
  func basis() {
    var figure = claim("16", "a + b", "sum", ["a": 9, "b": 6])
    for basis in [PublishedFigure.Basis.counterTest, .inferred, .alternative, .unpublished] {
      figure.basis = basis
      #expect(FigureReport([figure]).findings.isEmpty)
    }
    figure.basis = nil
    #expect(FigureReport([figure]).findings.count == 1)
  }

  private func row(_ id: String, parent: String?, _ cells: KeyValuePairs<String, Fraction>) -> PublishedFigure {
    var figure = PublishedFigure(id: id, unit: FigureUnit("£"))
    figure.kind = .datum
    figure.parent = parent
    figure.inputs = cells.map { PublishedFigure.Input($0.key, $0.value) }
    return figure
  }

  @Test("Rows add up to their total in every column, and columns along the row")
  func tables() throws {
    let rows = [
      row("t-a-one", parent: "all", ["gross": 100, "externalIncome": -20, "net2021": 80]),
      row("t-a-two", parent: "all", ["gross": 50, "externalIncome": 0, "net2021": 50]),
      row("t-a-all", parent: nil, ["gross": 150, "externalIncome": -20, "net2021": 140]),
    ]
    let findings = FigureReport(rows).findings
    #expect(findings.map(\.rule) == [.partition])
    #expect(findings.first?.correction == .init(FigureFinding.Part("t-a-all", "net2021"), to: "130"))
    #expect(findings.first?.figures.count == 3)
    let wide = row("w", parent: nil, ["employees": 5, "runningExpenses": 5, "internalIncome": -1, "gross": 8])
    let finding = try #require(FigureReport([wide]).findings.first)
    #expect(finding.figures.map(\.input) == ["gross", "employees", "runningExpenses", "internalIncome"])
    #expect(finding.correction == nil)
  }

  @Test("The same definition, base and day is one quantity; another day is not")
  func quantities() throws {
    func figure(_ id: String, _ text: String, _ definition: String, day: CalendarDay?) -> PublishedFigure {
      var figure = PublishedFigure(id: id, printed: text, unit: FigureUnit("count"))
      figure.kind = .datum
      figure.definition = definition
      figure.base = PublishedFigure.Base("The authority", day: day)
      return figure
    }
    let day = CalendarDay(2019, 3, 31)
    let one = figure("a", "585", "Looked-after children", day: day)
    let other = figure("b", "582", "Children looked after (table)", day: day)
    #expect(
      FigureReport([one, figure("c", "582", "Looked after children, the", day: day)]).findings.map(\.rule) == [
        .restated
      ])
    #expect(FigureReport([one, other]).findings.map(\.figures).first?.map(\.figure) == ["a", "b"])
    #expect(
      FigureReport([one, figure("d", "582", "Looked-after children", day: CalendarDay(2020, 3, 31))]).findings.isEmpty)
    #expect(FigureReport([one, figure("e", "585", "Looked-after children", day: day)]).findings.isEmpty)
  }

  @Test("Findings name figures and inputs, and every rule says what is wrong")
  func words() throws {
    let finding = try #require(first(claim("16", "a + b", "sum", ["a": 9, "b": 6])))
    #expect("\(finding)" == "The parts do not add up to the whole: x. It would be right as 15.")
    #expect(Set(FigureRule.allCases.map(\.title)).count == FigureRule.allCases.count)
  }
}
