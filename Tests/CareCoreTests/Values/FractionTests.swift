import CareCore
import Testing

@Suite("Rounding and fractions")
struct FractionTests {
  @Test(
    "A whole quotient is rounded as its rule says",
    arguments: [
      (5, 2, 3, 2, 2), (7, 2, 4, 4, 3), (-5, 2, -3, -2, -2), (5, -2, -3, -2, -2), (-7, -2, 4, 4, 3), (8, 3, 3, 3, 2),
      (7, 3, 2, 2, 2), (0, 9, 0, 0, 0), (1, 2, 1, 0, 0), (-1, 2, -1, 0, 0), (1, 3, 0, 0, 0),
      (Int.max, 2, 4_611_686_018_427_387_904, 4_611_686_018_427_387_904, 4_611_686_018_427_387_903),
      (Int.min, 3, -3_074_457_345_618_258_603, -3_074_457_345_618_258_603, -3_074_457_345_618_258_602),
      (Int.max, Int.min, -1, -1, 0), (Int.min, Int.min, 1, 1, 1),
    ])
  func quotients(dividend: Int, divisor: Int, away: Int, even: Int, cut: Int) {
    #expect(Rounding.halfAwayFromZero.quotient(dividend, by: divisor) == away)
    #expect(Rounding.halfToEven.quotient(dividend, by: divisor) == even)
    #expect(Rounding.truncated.quotient(dividend, by: divisor) == cut)
  }

  @Test("Division by nought and the one quotient that does not fit are nil", arguments: Rounding.allCases)
  func noQuotient(rounding: Rounding) {
    #expect(rounding.quotient(1, by: 0) == nil)
    #expect(rounding.quotient(0, by: 0) == nil)
    #expect(rounding.quotient(Int.min, by: -1) == nil)
  }

  @Test(
    "A fraction is brought to lowest terms with a positive denominator",
    arguments: [
      (6, 4, "3/2"), (-6, 4, "-3/2"), (6, -4, "-3/2"), (-6, -4, "3/2"), (0, -5, "0"), (12, 3, "4"),
      (Int.min, Int.min, "1"), (Int.min, 2, "-4611686018427387904"), (Int.min, -2, "4611686018427387904"),
      (2, Int.min, "-1/4611686018427387904"),
    ])
  func lowestTerms(above: Int, below: Int, text: String) {
    #expect(Fraction(above, over: below)?.text == text)
  }

  @Test("A fraction whose lowest terms do not fit is nil")
  func unrepresentable() {
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(1, over: Int.min) == nil)
    #expect(Fraction(Int.min, over: -1) == nil)
  }

  @Test("Sums and products agree with schoolbook arithmetic, and come back when undone")
  func arithmetic() throws {
    for a in -6...6 {
      for b in 1...6 {
        let left = try #require(Fraction(a, over: b))
        for c in -6...6 {
          for d in 1...6 {
            let right = try #require(Fraction(c, over: d))
            let sum = try #require(left.adding(right))
            #expect(sum == Fraction(a * d + c * b, over: b * d))
            #expect(sum.subtracting(right) == left)
            let product = try #require(left.multiplied(by: right))
            #expect(product == Fraction(a * c, over: b * d))
            #expect(left.divided(by: right) == (c == 0 ? nil : Fraction(a * d, over: b * c)))
            #expect((left < right) == (a * d < c * b))
          }
        }
      }
    }
  }

  @Test("A result that fits is found even when the numbers on the way do not, and one that does not fit is nil")
  func overflow() throws {
    let huge = Fraction(Int.max)
    let tiny = try #require(Fraction(1, over: Int.max))
    #expect(huge.multiplied(by: tiny) == 1)
    #expect(huge.divided(by: huge) == 1)
    #expect(tiny.subtracting(tiny) == 0)
    #expect(huge.adding(1) == nil)
    #expect(huge.multiplied(by: 2) == nil)
    #expect(huge.divided(by: tiny) == nil)
    #expect(tiny.adding(huge) == nil)
    #expect(Fraction(Int.min).negated == nil)
    #expect(Fraction(Int.min).adding(huge) == -1)
    #expect(Fraction(Int.min).subtracting(Fraction(Int.min)) == 0)
  }

  @Test("Numbers too close for floating point are told apart")
  func comparison() throws {
    let lower = try #require(Fraction(Int.max - 2, over: Int.max - 1))
    let upper = try #require(Fraction(Int.max - 1, over: Int.max))
    #expect(lower < upper)
    #expect(!(upper < lower))
    #expect(Fraction(Int.min) < lower)
  }

  @Test(
    "Decimal text is rounded once and exactly",
    arguments: [
      ("25/3", 1, "8.3", "8.3", "8.3"), ("-1/2", 0, "-1", "0", "0"), ("-1/2", 1, "-0.5", "-0.5", "-0.5"),
      ("-1/30", 1, "0.0", "0.0", "0.0"), ("1/8", 2, "0.13", "0.12", "0.12"), ("3/8", 2, "0.38", "0.38", "0.37"),
      ("1999/2000", 3, "1.000", "1.000", "0.999"), ("199/2", 0, "100", "100", "99"),
      ("-199/2", 0, "-100", "-100", "-99"),
      ("1/3", 20, "0.33333333333333333333", "0.33333333333333333333", "0.33333333333333333333"),
      ("4", 2, "4.00", "4.00", "4.00"), ("4", -3, "4", "4", "4"), ("121/160", 0, "1", "1", "0"),
    ])
  func decimals(fraction: String, places: Int, away: String, even: String, cut: String) throws {
    let fraction = try #require(Fraction(fraction))
    #expect(fraction.rounded(toPlaces: places) == away)
    #expect(fraction.rounded(toPlaces: places, rounding: .halfToEven) == even)
    #expect(fraction.rounded(toPlaces: places, rounding: .truncated) == cut)
  }

  @Test(
    "Thousands are separated in threes",
    arguments: [("0", "0"), ("999", "999"), ("1000", "1,000"), ("-68120", "-68,120"), ("1234567", "1,234,567")])
  func grouping(number: String, text: String) throws {
    #expect(try #require(Fraction(number)).rounded(toPlaces: 0, grouped: true) == text)
  }

  @Test("The extremes are printed without overflow")
  func extremes() {
    #expect(Fraction(Int.min).rounded(toPlaces: 1) == "-9223372036854775808.0")
    #expect(Fraction(Int.max, over: 2)?.rounded(toPlaces: 0) == "4611686018427387904")
    #expect(Fraction(1, over: Int.max)?.rounded(toPlaces: 1000).utf8.count == 102)
  }

  @Test("The multiple nearest to a number is found", arguments: [(767, 765), (768, 770), (-768, -770), (2, 0), (3, 5)])
  func multiples(number: Int, multiple: Int) {
    #expect(Fraction(number).rounded(toMultipleOf: 5) == multiple)
    #expect(Fraction(number).rounded(toMultipleOf: 0) == nil)
    #expect(Fraction(Int.max).rounded(toMultipleOf: 10) == nil)
  }

  @Test("Text and JSON give the same fraction back", arguments: ["4", "-25/3", "0", "-9223372036854775808", "1/3"])
  func roundTrip(text: String) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.text == text)
    #expect(try throughJSON(fraction) == fraction)
    #expect(try json(fraction) == "\"\(text.replacing("/", with: "\\/"))\"")
  }

  @Test(
    "Text that is not a fraction is refused",
    arguments: ["", "/", "1/", "/2", "1/0", "1/-2", "+1", " 1", "1 ", "1.5", "1/2/3", "٣", "9223372036854775808", "-"])
  func refused(text: String) {
    #expect(Fraction(text) == nil)
  }

  @Test(
    "Decimal text is read exactly",
    arguments: [
      ("8.3", "83/10"), ("-0.5", "-1/2"), ("1,234.50", "2469/2"), ("+2", "2"), ("-0", "0"), (".5", "1/2"),
      ("0.0000000000000000000000", "0"),
    ])
  func decimalText(text: String, fraction: String) {
    #expect(Fraction(decimal: text)?.text == fraction)
  }

  @Test(
    "Decimal text with anything else is refused", arguments: ["", "5%", "£5", "5m", "1,23", "1.", "--1", "+-1", "c"])
  func notDecimal(text: String) {
    #expect(Fraction(decimal: text) == nil)
  }
}
