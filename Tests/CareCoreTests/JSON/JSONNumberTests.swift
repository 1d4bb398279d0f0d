import CareCore
import Testing

@Suite("A number of a JSON text")
struct JSONNumberTests {
  @Test(
    "A literal is kept as it is written, and converted exactly or not at all",
    arguments: [
      ("0", 0, "0"), ("-0", 0, "0"), ("-0.0e-7", 0, "0"), ("7", 7, "7"), ("-12", -12, "-12"), ("1.0", 1, "1"),
      ("1e3", 1000, "1000"), ("1.50E1", 15, "15"), ("12000e-3", 12, "12"), ("0.5", nil, "1/2"), ("-1.25", nil, "-5/4"),
      ("0.1", nil, "1/10"), ("1.50", nil, "3/2"), ("2e-1", nil, "1/5"), ("1e-18", nil, "1/1000000000000000000"),
      ("1e-19", nil, nil), ("5e-19", nil, "1/2000000000000000000"),
      ("9223372036854775807", .max, "9223372036854775807"), ("-9223372036854775808", .min, "-9223372036854775808"),
      ("9223372036854775808", nil, nil), ("-9223372036854775809", nil, nil),
      ("1e18", 1_000_000_000_000_000_000, "1000000000000000000"),
      ("1e19", nil, nil), ("9223372036854775807.5", nil, nil), ("0e99999999999999999999", 0, "0"),
      ("1e99999999999999999999", nil, nil), ("1e-99999999999999999999", nil, nil),
      ("1000000000000000000000000000000000000000000000000000000000000e-60", 1, "1"),
      (
        // 2 to the power of -62: the smallest power of two that a fraction holds.
        "0.00000000000000000021684043449710088680149056017398834228515625", nil, "1/4611686018427387904"
      ),
      ("0.000000000000000000108420217248550443400745280086994171142578125", nil, nil),
    ] as [(String, Int?, String?)])
  func exact(literal: String, whole: Int?, fraction: String?) throws {
    let number = try #require(JSONNumber(literal))
    #expect(number.literal == literal)
    #expect(number.wholeNumber == whole)
    #expect(number.fraction?.text == fraction)
    #expect(number.nearestDouble == Double(literal).flatMap { $0.isFinite ? $0 : nil })
  }

  @Test("A number of more digits than fit is none, however many they are")
  func long() throws {
    let many = String(repeating: "9", count: 100_000)
    #expect(try #require(JSONNumber(many)).wholeNumber == nil)
    #expect(try #require(JSONNumber("0." + many)).fraction == nil)
    #expect(try #require(JSONNumber("1" + String(repeating: "0", count: 100_000) + "e-100000")).wholeNumber == 1)
    #expect(try #require(JSONNumber("0." + String(repeating: "0", count: 100_000) + "1e100001")).wholeNumber == 1)
  }

  @Test(
    "What JSON does not take for a number is none",
    arguments: [
      "", "-", "+1", "01", "-01", "1.", ".5", "-.5", "1e", "1e+", "1E-", "1.e1", "0x1", "1_0", " 1", "1 ", "NaN",
      "Infinity", "-Infinity", "1,0", "1.2.3", "1e1.0", "--1", "١", "1e1e1",
    ])
  func refused(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test("A fraction is the one that its literal divides out to", arguments: [1, 7, 123_456_789, 999_999_999_999])
  func fractions(digits: Int) throws {
    var power = 1
    for places in 0...18 {
      let number = try #require(JSONNumber("-\(digits)e-\(places)"))
      #expect(number.fraction == Fraction(-digits, over: power))
      if places < 18 { power *= 10 }
    }
  }

  @Test("Floating-point numbers are written in the fewest digits, and only finite ones")
  func doubles() {
    #expect(JSONNumber(1.0)?.literal == "1")
    #expect(JSONNumber(0.1)?.literal == "0.1")
    #expect(JSONNumber(-0.0)?.literal == "-0")
    #expect(JSONNumber(1e16)?.literal == "1e+16")
    #expect(JSONNumber(Double.leastNonzeroMagnitude)?.nearestDouble == .leastNonzeroMagnitude)
    #expect(JSONNumber(Double.nan) == nil)
    #expect(JSONNumber(-Double.infinity) == nil)
    #expect(JSONNumber("1e400")?.nearestDouble == nil)
  }

  @Test("Numbers are the same when they are written alike")
  func equality() {
    #expect(JSONNumber("1.50") == JSONNumber("1.50"))
    #expect(JSONNumber("1.50") != JSONNumber("1.5"))
    #expect(Set([JSONNumber("1"), JSONNumber(1), 1 as JSONNumber]).count == 1)
  }
}
