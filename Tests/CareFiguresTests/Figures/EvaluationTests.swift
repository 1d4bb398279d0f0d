import CareCore
import CareFigures
import Testing

@Suite("Working figures out again")
struct EvaluationTests {
  private func figure(
    _ printed: String?, _ unit: String = "%", _ calculation: String? = nil, expression: String? = nil,
    formula: String? = nil,
    decimals: Int? = nil, _ inputs: KeyValuePairs<String, Fraction> = [:]
  ) -> PublishedFigure {
    var figure = PublishedFigure(id: "figure", printed: printed, unit: FigureUnit(unit))
    figure.kind = .derived
    figure.calculation = calculation
    figure.expression = expression
    figure.formula = formula
    figure.decimals = decimals
    figure.inputs = inputs.map { PublishedFigure.Input($0.key, $0.value) }
    return figure
  }

  @Test("The expression over the inputs comes before everything else")
  func expression() {
    let answer = figure("12.9%", expression: "(b - a) / a * 100", formula: "1", ["a": 582, "b": 657]).evaluated()
    #expect(answer.exact == Fraction(1250, over: 97))
    #expect(answer.way == .expression)
    #expect(answer.agrees == true)
    #expect(answer.agreesUnder == [.halfAwayFromZero, .halfToEven])
    #expect(answer.reason == nil)
  }

  @Test("A formula with the numbers put in is used when the calculation is known, and its own result is passed over")
  func formula() {
    #expect(figure("18", "days", "difference", formula: "28-10").evaluated().exact == 18)
    #expect(
      figure("", "verdict", "benchmark", formula: "96.3 - 89.8 = 6.5000").evaluated().exact == Fraction(13, over: 2))
    #expect(figure("A", "RAG", "rag", formula: "key(quartile, trend)").evaluated().exact == nil)
    #expect(figure("18", "days", "horoscope", formula: "28-10").evaluated().agrees == nil)
  }

  @Test(
    "What cannot be worked out is not compared, and says why",
    arguments: [
      (nil, nil, "no calculation is given"), ("horoscope", nil, "the calculation is not known"),
      ("percentage", nil, "the inputs do not say which is which"), (nil, "a / (b - b)", "division by nought"),
      (nil, "a + c", "no input is called c"), (nil, "a +", "the formula ends too early"),
      (nil, "a * 9223372036854775807", "beyond exact range"),
    ] as [(String?, String?, String)])
  func notWorkedOut(calculation: String?, expression: String?, reason: String) {
    let answer = figure("75%", calculation, expression: expression, ["a": 3, "b": 4]).evaluated()
    #expect(answer.exact == nil)
    #expect(answer.agrees == nil)
    #expect(answer.agreesUnder.isEmpty)
    #expect(answer.reason.map { "\($0)" } == reason)
  }

  private func figure(
    _ printed: String?, _ calculation: String?, expression: String?, _ inputs: KeyValuePairs<String, Fraction>
  ) -> PublishedFigure {
    figure(printed, "%", calculation, expression: expression, inputs)
  }

  @Test("What is not printed is worked out, and not compared")
  func notPrinted() {
    let answer = figure(nil, expression: "a", ["a": 3]).evaluated()
    #expect(answer.exact == 3)
    #expect(answer.agrees == nil)
    #expect(answer.reason == .notPrinted)
    #expect(figure("some", expression: "a", ["a": 3]).evaluated().reason == .noNumberPrinted)
  }

  @Test(
    "A calculation by its name, from the names of its inputs",
    arguments: [
      ("percentage", ["count": 1, "total": 4], "%", "25"), ("share", ["part": 1, "whole": 4], "ratio", "1/4"),
      ("percentageChange", ["previous": 20, "current": 25], "%", "25"),
      ("percentage change", ["from": 20, "to": 15], "%", "-25"),
      ("percentageChange", ["current": 25, "rise": 5], "%", "25"),
      ("difference", ["before": 7, "after": 5], "children", "-2"),
      ("percentage-point change", ["previous": 70, "current": 75], "percentage points", "5"),
      ("ratePer", ["count": 7, "population": 10_000], "per 10,000", "7"),
      ("sum", ["a": 1, "b": 2, "c": 3], "children", "6"),
      ("sum", ["opening": 642, "entrants": 240, "leavers": 195], "children", "687"),
      ("stock flow", ["opening": 642, "entrants": 240, "leavers": 195], "children", "687"),
      ("remainder", ["all": 416, "fostered": 314], "children", "102"), ("mean", ["total": 9, "count": 2], "", "9/2"),
      ("mean", ["y1": 3, "y2": 6], "", "9/2"), ("annualise", ["weekly": 549, "weeks": 52], "£ per year", "28548"),
      ("product", ["a": 2, "b": 3], "", "6"),
      ("progressToTarget", ["latest": 77, "baseline": 75, "target": 83], "%", "25"),
      ("trajectory", ["baseline": 40, "target": 28, "months": 3], "weeks", "37"),
      ("linearTrajectoryMargin", ["latest": 37, "baseline": 40, "target": 28, "months": 3], "weeks", "0"),
      ("requiredRunRate", ["latest": 73, "target": 80, "months": 6], "points", "7/6"),
      ("weighted caseload", ["cases": 78, "weighted": 98, "weight": 2], "cases", "20"),
      ("impliedDenominator", ["count": 5, "percent": 10], "count", "50"),
      ("impliedPrevious", ["current": 110, "percentChange": 10], "", "100"),
      ("minimum", ["a": 3, "b": 2], "grade", "2"), ("timeliness", ["numerator": 9, "denominator": 10], "%", "90"),
    ] as [(String, [String: Fraction], String, String)])
  func named(calculation: String, inputs: [String: Fraction], unit: String, expected: String) throws {
    let found = try #require(NamedCalculation.named(calculation))
    #expect(try found.value(of: CalculationInputs(inputs), in: FigureUnit(unit))?.text == expected)
  }

  @Test(
    "Names that do not say which is which give no value",
    arguments: [
      ("percentage", ["x": 1, "y": 4]), ("percentage", ["children": 120, "carers": 70]),
      ("difference", ["current": 5, "rise": 2]),
      ("difference", ["current": 5, "target": 2]), ("percentageChange", ["x": 1, "y": 2]), ("mean", ["x": 1, "y": 2]),
      ("net", ["gross": 330, "contributions": 250]), ("remainder", ["total": 3, "a": 2, "b": 2]), ("sum", [:]),
      ("product", ["a": 3]),
    ] as [(String, [String: Fraction])])
  func unclear(calculation: String, inputs: [String: Fraction]) throws {
    let found = try #require(NamedCalculation.named(calculation))
    #expect(try found.value(of: CalculationInputs(inputs), in: FigureUnit("%")) == nil)
  }

  @Test("A division by nought is said, not hidden")
  func divisionByZero() throws {
    let inputs = CalculationInputs(["previous": 0, "current": 5])
    #expect(throws: FormulaFault.divisionByZero) {
      try NamedCalculation.named("growth")?.value(of: inputs, in: FigureUnit("%"))
    }
    #expect(figure("5%", "%", "percentage", ["count": 5, "total": 0]).evaluated().reason == .fault(.divisionByZero))
  }

  @Test("Every calculation has a name of its own, and a title")
  func catalogue() {
    let names = NamedCalculation.all.flatMap { [$0.name] + $0.otherNames }.map { $0.lowercased() }
    #expect(Set(names).count == names.count)
    for calculation in NamedCalculation.all {
      #expect(!calculation.title.isEmpty)
      #expect(NamedCalculation.named(calculation.name.uppercased()) == calculation)
    }
    #expect(NamedCalculation.named("") == nil)
  }

  @Test("Amounts are compared in the unit in which they are printed")
  func money() {
    #expect(figure("£9.8m", "£m", expression: "a", ["a": Fraction(978, over: 100) ?? 0]).evaluated().agrees == true)
    #expect(figure("£9.8m", "£", expression: "a", ["a": 9_780_000]).evaluated().agrees == true)
    #expect(figure("£30k", "£000", expression: "a", ["a": 30]).evaluated().agrees == true)
    #expect(figure("80,914", "£000", expression: "a / 1000", ["a": 80_914_500]).evaluated().agrees == true)
    #expect(figure("80,914", "£000", expression: "a / 1000", ["a": 80_914_501]).evaluated().agrees == false)
  }

  @Test("A share that only cutting off digits explains does not agree, and says what explains it")
  func cutOff() {
    let answer = figure("4.35%", expression: "a / b * 100", ["a": 18, "b": 413]).evaluated()
    #expect(answer.agrees == false)
    #expect(answer.agreesUnder == [.truncated])
    // A count that was chosen to fit asks only whether some rounding prints the figure.
    let fitted = figure(
      "29.08%", "%", "impliedNumerator", formula: "121/416*100", ["impliedNumerator": 121, "denominator": 416])
    #expect(fitted.evaluated().agrees == true)
  }

  @Test("Whole numbers behind a printed share come with every rounding, and an expected one is looked for among them")
  func implied() {
    let answer = figure(
      "45% (298)", "count", "impliedDenominator", decimals: 0,
      ["count": 298, "percent": 45, "expectedDenominator": 657]
    ).evaluated()
    #expect(answer.implied?[.halfAwayFromZero] == 655...669)
    #expect(answer.implied?[.truncated] == 648...662)
    #expect(answer.agrees == true)
    let other = figure(
      "28% (188)", "count", "impliedDenominator", decimals: 0,
      ["count": 188, "percent": 28, "expectedDenominator": 657]
    ).evaluated()
    #expect(other.agrees == false)
    #expect(other.agreesUnder == [.truncated])
    let none = figure(
      "94.8%", "count", "impliedNumerator", decimals: 1, ["denominator": 278, "percent": Fraction(948, over: 10) ?? 0])
    #expect(none.evaluated().implied?.ranges.isEmpty == true)
    #expect(none.evaluated().agrees == nil)
  }

  @Test("A figure that the rounding of its inputs explains says so")
  func roundedInputs() throws {
    var figure = figure("29.4%", expression: "a / b * 100")
    figure.inputs = [PublishedFigure.Input("a", printed: "0.7"), PublishedFigure.Input("b", printed: "2.4")]
    let answer = figure.evaluated()
    #expect(answer.agrees == false)
    #expect(answer.agreement?.explanation == .roundedInputs)
    #expect(figure.reach?.isComplete == true)
  }

  @Test("A figure of our own carries what it takes to work it out again, and agrees with itself")
  func ownFigures() throws {
    for (count, base) in [(78, 700), (1, 3), (0, 5), (700, 700)] {
      let share = try #require(Proportion(count, of: base))
      let figure = PublishedFigure(
        id: "stability.three-or-more-placements", text: try #require(share.percentage(places: 1)),
        unit: FigureUnit("%"),
        calculation: "percentage",
        inputs: [
          PublishedFigure.Input("numerator", Fraction(count)), PublishedFigure.Input("denominator", Fraction(base)),
        ],
        base: PublishedFigure.Base("Children looked after", count: base, day: CalendarDay(2025, 3, 31)),
        definition: "Three or more placements in the year")
      let report = FigureReport([figure])
      #expect(report.answers.first?.agrees == true)
      #expect(report.findings.isEmpty)
    }
  }
}
