public import CareCore

/// What a report prints in one place, which may be more than one number: `45% (298)`, `4/18 (22.2%)`, `96.3% vs 94.7%`.
public struct PrintedText: Hashable, Sendable {
  /// The text exactly as printed.
  public let text: String

  /// The numbers in it, in their order.
  public let numbers: [PrintedNumber]

  /// Whether the text says that it is not exact: `c£29m`, `around 90%`, `over 50`, `£0.5m est`.
  public let isApproximate: Bool

  /// The two ends, where a range is printed and nothing else (`3 to 7`, `16–18`, `between 70% and 80%`), in the order of the print:
  /// the first may be the larger one. `nil` for any other text.
  public let ends: Ends?

  /// Whether the text is a number of more digits than can be held exactly, so that there is none among ``numbers``.
  public let isBeyondRange: Bool

  /// The ends of a printed range.
  public struct Ends: Hashable, Sendable {
    /// The end that is printed first.
    public let first: PrintedNumber

    /// The end that is printed last.
    public let last: PrintedNumber

    /// Whether the larger end is printed first, so that it is the range of nothing.
    public var isReversed: Bool { first.value > last.value }

    /// What values the range can stand for, its ends rounded; `nil` when it is reversed.
    public func interval(rounding: Rounding = .halfAwayFromZero) -> PrintedInterval? {
      guard !isReversed, let low = first.interval(rounding: rounding), let high = last.interval(rounding: rounding)
      else { return nil }
      return PrintedInterval(
        lower: low.lower, includesLower: low.includesLower, upper: high.upper, includesUpper: high.includesUpper)
    }
  }

  /// The most bytes that are looked at.
  static let longestText = 1000

  /// Finds the numbers in a text. A number with letters before it (`Q4`) is none.
  public init(_ text: String) {
    self.text = text
    do throws(NumberTextFault) {
      // Brackets round all of it are the minus sign of accounts.
      numbers = [try PrintedNumber(text)]
      (isApproximate, ends, isBeyondRange) = (false, nil, false)
      return
    } catch {
      isBeyondRange = error == .outOfRange
    }
    ends = Ends(text)
    var scanner = PrintedTextScanner(String(decoding: text.utf8.prefix(Self.longestText), as: UTF8.self))
    numbers = scanner.scan()
    isApproximate = scanner.isApproximate
  }

  /// The number that is printed in a unit: the one with a percent sign for `%`, the one with pounds for money, otherwise the
  /// first without a sign; `nil` when there is no such number.
  public func number(in unit: FigureUnit) -> PrintedNumber? {
    let wanted: PrintedNumber.Unit =
      switch unit.kind {
      case .percent: .percent
      case .money: .pounds
      case .other: .plain
      }
    // `one in three` is not one, and no percentage either.
    let isInWords = !text.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    if isInWords, unit.kind != .other || numbers.count > 1 { return nil }
    if let number = numbers.first(where: { $0.unit == wanted }) { return number }
    // A change in points is often printed without a percent sign, and amounts in tables without pounds.
    return switch unit.kind {
    case .percent, .money: numbers.first { $0.unit == .plain }
    case .other: numbers.first
    }
  }
}

extension PrintedText: CustomStringConvertible {
  /// The text exactly as printed.
  public var description: String { text }
}

extension PrintedText.Ends {
  /// Reads two numbers of one unit with a dash, *to* or *and* between them; `nil` when the text is anything else.
  fileprivate init?(_ text: String) {
    guard text.utf8.count <= 100 else { return nil }
    let words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }
    let sides: [Substring]
    switch words.count {
    case 1: sides = words[0].split(separator: "–", omittingEmptySubsequences: false)
    case 3 where ["to", "–", "-"].contains(words[1]): sides = [words[0], words[2]]
    case 4 where words[0] == "between" && words[2] == "and": sides = [words[1], words[3]]
    case 4 where words[0] == "from" && words[2] == "to": sides = [words[1], words[3]]
    default: return nil
    }
    guard sides.count == 2, let first = try? PrintedNumber(String(sides[0])),
      let last = try? PrintedNumber(String(sides[1])), first.unit == last.unit || first.unit == .plain
    else { return nil }
    self.init(first: first, last: last)
  }
}

/// Takes the numbers out of a text.
private struct PrintedTextScanner {
  private let words: [Substring]
  private(set) var isApproximate = false

  private static let hedges: Set<Substring> = [
    "c", "ca", "circa", "about", "around", "almost", "nearly", "over", "under", "approximately", "approx", "est",
    "estimated",
    "more", "less", "least", "most", "just", "up",
  ]
  private static let separators: Set<Character> = [" ", "\u{A0}", "\t", "\n", ";", "|", "/", ":", "[", "]", "(", ")"]

  init(_ text: String) {
    // Brackets round a single number are a minus sign in accounts, and a remark in reports: here they separate.
    words = text.lowercased().split { Self.separators.contains($0) }
  }

  mutating func scan() -> [PrintedNumber] {
    var numbers: [PrintedNumber] = []
    for (index, word) in words.enumerated() {
      var trimmed = word
      while let last = trimmed.last, ",.^*'\"?!".contains(last) { trimmed = trimmed.dropLast() }
      if Self.hedges.contains(trimmed) { isApproximate = true }
      if trimmed.hasPrefix("c£") {
        isApproximate = true
        trimmed = trimmed.dropFirst()
      }
      if let next = words.indices.contains(index + 1) ? words[index + 1] : nil,
        ["million", "billion", "thousand", "m", "bn", "%"].contains(next),
        let number = try? PrintedNumber(trimmed + (next == "%" ? "%" : " \(next)"))
      {
        numbers.append(number)
      } else if let number = try? PrintedNumber(String(trimmed)) {
        numbers.append(number)
      } else if trimmed.hasSuffix("p"), let number = try? PrintedNumber(String(trimmed.dropLast())) {
        numbers.append(number)
      } else if let whole = NumberWords.number(trimmed), let number = try? PrintedNumber(String(whole)) {
        numbers.append(number)
      }
    }
    return numbers
  }
}
