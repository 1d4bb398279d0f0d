import CareCore
import CareFigures
import Testing

@Suite("Formulas")
struct FormulaTests {
  private func value(_ text: String, _ inputs: [String: Fraction] = [:]) throws(FormulaFault) -> String {
    switch try Formula(text).value(of: inputs) {
    case .number(let number): number.text
    case .truth(let holds): "\(holds)"
    }
  }

  @Test(
    "A formula comes to its exact value",
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("10 - 4 - 3", "3"), ("12 / 4 / 3", "1"), ("2 * -3", "-6"),
      ("- - 2", "2"),
      ("+5", "5"), ("0.1 + 0.2", "3/10"), ("1/3 + 1/6", "1/2"), ("7 × 8 − 6 ÷ 4", "109/2"), ("3 · 4 – 2", "10"),
      ("1,234 + 1", "1235"), ("£1.2m / 2", "600000"), ("£1,250 * 2", "2500"), ("min(1,234)", "1"),
      ("max(3, 2 + 2, -9)", "4"),
      ("abs(3 - 5)", "2"), ("round(2.5)", "3"), ("round(-2.5)", "-3"), ("round(2.345, 2)", "47/20"),
      ("floor(-0.5)", "-1"),
      ("ceil(0.5)", "1"), ("ceil(-0.5)", "0"), ("sum(1, 2, 3)", "6"), ("mean(1, 2)", "3/2"),
      ("(737368 - 1) % 7 + 1", "2"),
      ("-1 % 7", "6"), ("(-1) % 7", "6"), ("7 // 2", "3"), ("-7 // 2", "-4"), ("(-7) // 2", "-4"), ("5%", "1/20"),
      ("50% * 10", "5"),
      ("10 % 4", "2"), ("(1 + 5%) * 100", "105"), ("2 ** 10", "1024"), ("2 ^ -2", "1/4"), ("-2 ** 2", "-4"),
      ("2 ** 3 ** 2", "512"),
      ("3 > 2", "true"), ("1 + 1 <= 1", "false"), ("88.0 >= 90", "false"), ("2 ≠ 3", "true"), ("2 == 4 / 2", "true"),
      ("96.3\u{A0}-\t96.4", "-1/10"), ("5-(-2)", "7"), ("((((1))))", "1"),
    ])
  func values(text: String, expected: String) throws {
    #expect(try value(text) == expected)
  }

  @Test("Names are those of the inputs, each listed once in their order")
  func names() throws {
    let formula = try Formula("(current - previous) / previous * 100")
    #expect(formula.names == ["current", "previous"])
    #expect(try formula.value(of: ["current": 25, "previous": 20]).number == 25)
    #expect(try value("_a1 + b_2", ["_a1": 1, "b_2": 2]) == "3")
    #expect(!formula.isComparison)
    #expect(try Formula("a < b").isComparison)
  }

  @Test(
    "What cannot be worked out says why",
    arguments: [
      ("", FormulaFault.blank), ("  ", .blank), ("1 +", .unfinished), ("(1", .unfinished), ("1)", .unexpected(at: 1)),
      ("1 2", .unexpected(at: 2)), ("1 / 0", .divisionByZero), ("1 % 0", .divisionByZero), ("0 ** -1", .divisionByZero),
      ("1 / (2 - 2)", .divisionByZero), ("a + 1", .unknownName("a")), ("sin(1)", .unknownFunction("sin")),
      ("__import__(1)", .unknownFunction("__import__")), ("abs(1, 2)", .wrongCount("abs")),
      ("min()", .unexpected(at: 4)),
      ("9223372036854775807 + 1", .outOfRange), ("99999999999999999999", .outOfRange), ("2 ** 65", .outOfRange),
      ("2 ** 0.5", .outOfRange), ("10 ** 18 * 10 ** 18", .outOfRange), ("round(1, 99)", .outOfRange),
      ("1 < 2 < 3", .unexpected(at: 6)), ("(1 < 2) + 1", .unexpected(at: 3)), ("a.b", .unexpected(at: 1)),
      ("1..2", .unexpected(at: 0)),
      ("=1", .unexpected(at: 0)), ("1; 2", .unexpected(at: 1)), ("'x'", .unexpected(at: 0)), ("é", .unexpected(at: 0)),
      (",", .unexpected(at: 0)),
    ])
  func faults(text: String, fault: FormulaFault) {
    #expect(throws: fault) { try value(text, [:]) }
    #expect(!fault.description.isEmpty)
  }

  @Test("A formula that nests without end, or goes on without end, is refused")
  func limits() throws {
    let deep = String(repeating: "(", count: 100_000)
    #expect(throws: FormulaFault.tooLong) { try Formula(deep) }
    #expect(throws: FormulaFault.tooDeep) {
      try Formula(String(repeating: "(", count: 65) + "1" + String(repeating: ")", count: 65))
    }
    #expect(throws: FormulaFault.tooDeep) { try Formula(String(repeating: "-", count: 65) + "1") }
    #expect(throws: FormulaFault.tooDeep) { try Formula(String(repeating: "min(", count: 65) + "1") }
    #expect(throws: FormulaFault.tooDeep) { try Formula(Array(repeating: "1", count: 70).joined(separator: "**")) }
    #expect(
      try Formula(String(repeating: "(", count: 64) + "1" + String(repeating: ")", count: 64)).value(of: [:]).number
        == 1)
    let long = Array(repeating: "1", count: 2000).joined(separator: "+")
    #expect(try Formula(long).value(of: [:]).number == 2000)
  }

  @Test("Nothing that is thrown at the reader stops it")
  func hostile() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "(", ")", "1", "0", ".", ",", "%", "/", "*", "-", "+", "<", "=", "a", "min(", "£", "m", "−", "\u{0}", "é", "😀",
      "**", "//",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      _ = try? Formula(text).value(of: ["a": 3, "m": 2])
    }
  }
}

@Suite("What formulas reach over printed inputs")
struct FormulaReachTests {
  private func interval(_ text: String) throws -> PrintedInterval {
    try #require(try PrintedNumber(text).interval())
  }

  @Test("Sums and differences of printed numbers reach as far as their halves together")
  func linear() throws {
    let reach = try Formula("a - b").reach(of: ["a": try interval("88.2"), "b": try interval("85.5")])
    #expect(reach.isComplete)
    #expect(reach.outer.description == "(13/5, 14/5)")
    let mean = try Formula("3 * mean3 - y2 - y3").reach(
      of: ["mean3": try interval("464"), "y2": try interval("543"), "y3": try interval("487")])
    #expect(mean.outer.lower == Fraction(719, over: 2))
    #expect(mean.outer.upper == Fraction(729, over: 2))
  }

  @Test("Products and quotients take the extremes of the ends, whatever the signs")
  func products() throws {
    let signs: [(String, String, String)] = [
      ("a * b", "2", "-3"), ("a * b", "-2", "-3"), ("a / b", "2", "-3"), ("a / b", "-2", "3"), ("a * b", "0.0", "5"),
    ]
    for (text, a, b) in signs {
      let formula = try Formula(text)
      let (first, second) = (try interval(a), try interval(b))
      let reach = try formula.reach(of: ["a": first, "b": second]).outer
      for i in 0...8 {
        for j in 0...8 {
          let x = try #require(Self.point(first, i))
          let y = try #require(Self.point(second, j))
          guard first.contains(x), second.contains(y) else { continue }
          let value = try #require(try formula.value(of: ["a": x, "b": y]).number)
          #expect(reach.contains(value), "\(text) \(x) \(y)")
        }
      }
    }
  }

  private static func point(_ interval: PrintedInterval, _ eighths: Int) -> Fraction? {
    interval.upper.subtracting(interval.lower).flatMap { width in
      width.multiplied(by: Fraction(eighths)).flatMap { $0.divided(by: 8) }.flatMap { interval.lower.adding($0) }
    }
  }

  @Test(
    "An input that comes twice leaves a gap between what is certain and what is possible, and the truth lies between")
  func repeated() throws {
    let formula = try Formula("(a - b) / (a + b)")
    let reach = try formula.reach(of: ["a": try interval("3.1"), "b": try interval("2.3")])
    #expect(!reach.isComplete)
    #expect(reach.inner.description == "(7/54, 1/6)")
    #expect(reach.outer.description == "(7/55, 9/53)")
    // Here the extremes of both parts meet, so nothing is left open.
    let change = try Formula("(b - a) / a").reach(of: ["a": try interval("2.3"), "b": try interval("3.1")])
    #expect(change.inner.lower == change.outer.lower && change.inner.upper == change.outer.upper)
  }

  @Test("What has no interval says so")
  func faults() throws {
    let near = try interval("0")
    #expect(throws: FormulaFault.divisionByZero) { try Formula("1 / a").reach(of: ["a": near]) }
    #expect(throws: FormulaFault.noInterval) { try Formula("a > 1").reach(of: ["a": near]) }
    #expect(throws: FormulaFault.noInterval) { try Formula("round(a)").reach(of: ["a": near]) }
    #expect(throws: FormulaFault.unknownName("b")) { try Formula("b").reach(of: ["a": near]) }
    #expect(try Formula("abs(a)").reach(of: ["a": near]).outer.description == "[0, 1/2)")
    #expect(try Formula("max(a, 0)").reach(of: ["a": near]).outer.description == "[0, 1/2)")
    #expect(try Formula("min(a, 0)").reach(of: ["a": near]).outer.description == "(-1/2, 0]")
  }
}
