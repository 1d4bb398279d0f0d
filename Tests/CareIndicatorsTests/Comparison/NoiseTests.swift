import CareCore
import CareIndicators
import Testing

@Suite("What chance may do to small numbers")
struct NoiseTests {
  private func proportion(_ numerator: Int, _ denominator: Int) throws -> Proportion {
    try #require(Proportion(numerator, of: denominator))
  }

  /// Worked examples of R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
  @Test(
    "The interval is Wilson's",
    arguments: [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
  func wilson(_ numerator: Int, _ denominator: Int, _ lower: Double, _ upper: Double) throws {
    let interval = try #require(WilsonInterval(try proportion(numerator, denominator)))
    #expect(abs(interval.lower - lower) < 0.00005)
    #expect(abs(interval.upper - upper) < 0.00005)
  }

  /// Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10.
  @Test(
    "The interval of a difference is Newcombe's",
    arguments: [
      (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (6, 7, 2, 7, 0.0582, 0.8062),
      (5, 56, 0, 29, -0.0381, 0.1926),
    ])
  func newcombe(_ a: Int, _ m: Int, _ b: Int, _ n: Int, _ lower: Double, _ upper: Double) throws {
    let change = try #require(ProportionChange(from: try proportion(b, n), to: try proportion(a, m)))
    #expect(abs(change.lower - lower) < 0.00005)
    #expect(abs(change.upper - upper) < 0.00005)
    #expect(change.isWithinNoise == (lower <= 0))
  }

  @Test("An interval holds its share, stays within 0 and 1, and narrows as numbers grow")
  func laws() throws {
    for numerator in 0...12 {
      let small = try #require(WilsonInterval(try proportion(numerator, 12)))
      let large = try #require(WilsonInterval(try proportion(numerator * 100, 1200)))
      #expect(small.lower >= 0 && small.upper <= 1)
      #expect(small.contains(Double(numerator) / 12))
      #expect(large.upper - large.lower < small.upper - small.lower)
      let sure = try #require(WilsonInterval(try proportion(numerator, 12), confidence: .ninetyNine))
      #expect(sure.lower <= small.lower && sure.upper >= small.upper)
      // Those counted and those not counted mirror one another.
      let others = try #require(WilsonInterval(try proportion(12 - numerator, 12)))
      #expect(abs(others.lower - (1 - small.upper)) < 1e-12)
    }
  }

  @Test("One child more of twelve is noise, a hundred more of twelve hundred are not")
  func change() throws {
    let small = try #require(ProportionChange(from: try proportion(5, 12), to: try proportion(6, 12)))
    #expect(small.isWithinNoise)
    let large = try #require(ProportionChange(from: try proportion(500, 1200), to: try proportion(600, 1200)))
    #expect(!large.isWithinNoise)
    let back = try #require(ProportionChange(from: try proportion(600, 1200), to: try proportion(500, 1200)))
    #expect(abs(back.lower + large.upper) < 1e-12)
  }

  @Test("Of nobody, and of more than there are, there is no interval")
  func none() throws {
    #expect(WilsonInterval(.none) == nil)
    #expect(WilsonInterval(try proportion(3, 2)) == nil)
    #expect(ProportionChange(from: .none, to: try proportion(1, 2)) == nil)
  }
}
