import CareCore
import Testing

@testable import CareFinance

@Suite("Random numbers of a forecast")
struct SeededRandomTests {
  @Test(
    "Logarithms are right to the last bits",
    arguments: [
      (1.0, 0.0), (2, 0.693_147_180_559_945_3), (0.5, -0.693_147_180_559_945_3), (10, 2.302_585_092_994_046),
      (0x1p-53, -36.736_800_569_677_1), (0.999_999, -0.000_001_000_000_500_000_333_3), (1.5, 0.405_465_108_108_164_4),
      (1e300, 690.775_527_898_213_7), (0x1p-1030, -713.941_595_976_743_7),
    ])
  func logarithm(number: Double, logarithm: Double) {
    #expect(abs(naturalLogarithm(number) - logarithm) <= 4e-16 * max(1, abs(logarithm)))
  }

  @Test("The exponential undoes the logarithm")
  func exponentials() {
    for number in [1.0, 0.5, 0.1, 1e-3, 1e-30, 1e-200] {
      #expect(abs(exponential(naturalLogarithm(number)) / number - 1) < 1e-12)
    }
    #expect(exponential(-1000) == 0)
  }

  @Test("Square roots squared are the number", arguments: [1, 2, 4, 0.5, 3e-17, 1e300, 7.25, 0x1p-1030])
  func roots(number: Double) {
    #expect(abs(squareRoot(number) / number.squareRoot() - 1) < 4e-16)
    #expect(squareRoot(-number) == 0)
  }

  @Test("Gamma numbers have the mean and variance of their shape", arguments: [0.3, 1.0, 2.5, 40.0])
  func gamma(shape: Double) {
    var random = SeededRandom(seed: 1, stream: 2)
    let numbers = (0..<20_000).map { _ in random.gamma(shape: shape) }
    let mean = numbers.reduce(0, +) / 20_000
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean / shape - 1) < 0.05)
    #expect(abs(variance / shape - 1) < 0.12)
    #expect(random.gamma(shape: 0) == 0)
  }

  @Test("Streams of a seed differ, and are the published sequence")
  func streams() {
    var (one, other) = (SeededRandom(seed: 1, stream: 0), SeededRandom(seed: 1, stream: 1))
    #expect(one.next() != other.next())
    for _ in 0..<1000 {
      let number = one.unit()
      #expect(number > 0 && number <= 1)
      #expect((0..<7).contains(one.below(7)))
    }
    #expect(one.below(0) == 0)
  }

  @Test(
    "Ends of an interval leave as many paths outside as the level says",
    arguments: [
      (1000, 9, 10, 49, 950), (99, 8, 10, 9, 89), (9, 8, 10, 0, 8), (1, 9, 10, 0, 0), (2, 1, 100, 0, 1),
      (10, 1, 100, 4, 5),
    ])
  func ends(paths: Int, above: Int, below: Int, low: Int, high: Int) throws {
    let level = try #require(Fraction(above, over: below))
    let ends = IntervalEnds(paths: paths, level: level).ends(Array(0..<paths))
    #expect((ends.low, ends.high) == (low, high))
  }
}
