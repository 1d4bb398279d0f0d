/// A generator whose numbers are settled by its seed, on every platform: SplitMix64.
///
/// Only sums, products and quotients are used on floating-point numbers, which IEEE 754 settles to the last bit, so that a
/// forecast is the same everywhere; logarithms and roots are worked out here for that reason.
/// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
struct SeededRandom: Sendable {
  private var state: UInt64

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// One of many streams of a seed.
  init(seed: UInt64, stream: UInt64) {
    state = Self.mixed(Self.mixed(seed &+ Self.step) ^ stream)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// A number above 0 and at most 1, in steps of 2⁻⁵³.
  mutating func unit() -> Double {
    Double((next() >> 11) + 1) * 0x1p-53
  }

  /// A whole number from 0 up to but not including a bound; 0 when the bound is 1 or less.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// How long until something that happens once a unit of time on average: exponentially distributed.
  mutating func wait() -> Double { -naturalLogarithm(unit()) }

  /// A normally distributed number of mean 0 and variance 1, by the polar method.
  ///
  /// Source: Marsaglia and Bray, A convenient method for generating normal variables, SIAM Review 6, 1964.
  mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      if square > 0, square < 1 { return x * squareRoot(-2 * naturalLogarithm(square) / square) }
    }
  }

  /// A gamma distributed number of scale 1; 0 for a shape of 0 or less.
  ///
  /// Source: Marsaglia and Tsang, A simple method for generating gamma variables, ACM TOMS 26, 2000.
  mutating func gamma(shape: Double) -> Double {
    guard shape > 0 else { return 0 }
    if shape < 1 {
      // The product of a number of shape one higher and a power of a uniform one.
      return gamma(shape: shape + 1) * exponential(-wait() / shape)
    }
    let d = shape - 1 / 3.0
    let c = 1 / squareRoot(9 * d)
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let cube = root * root * root
      if naturalLogarithm(unit()) < 0.5 * x * x + d - d * cube + d * naturalLogarithm(cube) { return d * cube }
    }
  }
}

/// The natural logarithm of a positive, finite number, right to about the last two bits.
func naturalLogarithm(_ number: Double) -> Double {
  // The fields of a number are read from its bits, which those too small to be normal do not have in this form.
  guard number >= 0x1p-1022 else { return naturalLogarithm(max(number, 0x1p-1074) * 0x1p54) - 37.429_947_750_237_05 }
  let bits = number.bitPattern
  var exponent = Double(Int(truncatingIfNeeded: bits >> 52) - 1023)
  var significand = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
  if significand > 1.414_213_562_373_095_1 {
    significand *= 0.5
    exponent += 1
  }
  // ln m = 2 artanh z for z = (m − 1) ÷ (m + 1), here at most 0.172 in size: eleven terms reach the last bit.
  let z = (significand - 1) / (significand + 1)
  let square = z * z
  var sum = 1 / 21.0
  sum = sum * square + 1 / 19.0
  sum = sum * square + 1 / 17.0
  sum = sum * square + 1 / 15.0
  sum = sum * square + 1 / 13.0
  sum = sum * square + 1 / 11.0
  sum = sum * square + 1 / 9.0
  sum = sum * square + 1 / 7.0
  sum = sum * square + 1 / 5.0
  sum = sum * square + 1 / 3.0
  sum = sum * square + 1
  return exponent * 0.693_147_180_559_945_3 + 2 * z * sum
}

/// *e* to the power of a number that is not above 0; 0 below −700.
func exponential(_ number: Double) -> Double {
  guard number > -700 else { return 0 }
  // Halved until it is small, then squared as often.
  var halvings = 0
  var small = number
  while small < -0.125 {
    small *= 0.5
    halvings += 1
  }
  var sum = 1.0
  for divisor in stride(from: 12.0, through: 1, by: -1) { sum = 1 + small / divisor * sum }
  for _ in 0..<halvings { sum *= sum }
  return sum
}

/// The square root of a positive, finite number, right to about the last bit; 0 for any other.
///
/// That of the standard library needs the mathematics library of the system, which a program without Foundation is not linked
/// with.
func squareRoot(_ number: Double) -> Double {
  guard number > 0, number.isFinite else { return 0 }
  // Newton's method from a guess that is right to half: each step doubles the digits that are.
  var root = Double(sign: .plus, exponent: number.exponent >> 1, significand: 1.2)
  for _ in 0..<6 { root = 0.5 * (root + number / root) }
  return root
}
