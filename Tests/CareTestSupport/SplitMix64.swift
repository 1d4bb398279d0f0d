/// A small random number generator that gives the same numbers for the same seed, so that a failing test can be repeated.
///
/// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something with so many chances in a thousand happens.
  public mutating func happens(_ perMille: Int) -> Bool {
    Int.random(in: 0..<1000, using: &self) < perMille
  }

  /// One of several; `nil` when there are none.
  public mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &self)
  }
}
