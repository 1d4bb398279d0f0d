import CareCore

/// A generator of numbers that are settled by its seed: SplitMix64, on every platform and in every run.
///
/// Each child and each subject (the care itself, reviews, health …) has a stream of its own, so that a change to how
/// one subject is made up leaves the others as they were.
/// Source: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014; constants of `mix64`
/// variant 13.
struct SeededGenerator: Sendable {
  private var state: UInt64

  /// The stream of a seed, a child and a subject.
  init(seed: UInt64, child: UInt64, subject: UInt64) {
    state = Self.mixed(Self.mixed(Self.mixed(seed &+ Self.step) ^ child) ^ subject)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

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

  /// A whole number from 0 up to but not including a bound; 0 when the bound is 1 or less.
  ///
  /// The high half of a product rather than a remainder: no division, and a bias below one in 2^32.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A whole number from a range, both ends included.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens so many times in a thousand.
  mutating func happens(inThousand times: Int) -> Bool { below(1000) < times }

  /// One of the choices, each as often as its weight says.
  mutating func pick<Value>(_ choices: Weighted<Value>) -> Value {
    var place = below(choices.total)
    for (value, weight) in choices.entries {
      if place < weight { return value }
      place -= weight
    }
    return choices.last
  }
}

/// Choices with whole-number weights.
struct Weighted<Value: Sendable>: Sendable {
  let entries: [(value: Value, weight: Int)]
  let total: Int
  let last: Value

  /// The first choice is named apart so that there always is one.
  init(_ first: Value, _ weight: Int, _ others: (Value, Int)...) {
    entries = [(first, weight)] + others.map { (value: $0.0, weight: $0.1) }
    total = entries.reduce(0) { $0 + $1.weight }
    last = others.last?.0 ?? first
  }
}

extension CalendarDay {
  /// The day some days later or earlier, held at the ends of the calendar.
  func shifted(_ days: Int) -> CalendarDay {
    adding(days: days) ?? (days < 0 ? .first : .last)
  }

  /// The day some years later, held at the end of the calendar.
  func yearsLater(_ years: Int) -> CalendarDay { adding(years: years) ?? .last }

  /// The collection year that the day is in: the calendar year of the 31 March on or after it.
  var collectionYear: Int {
    let parts = components
    return parts.month >= 4 ? parts.year + 1 : parts.year
  }
}
