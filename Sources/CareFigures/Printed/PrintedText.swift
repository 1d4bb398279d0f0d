import CareCore

/// What a report prints in one place, which may be more than one number: `45% (298)`, `4/18 (22.2%)`, `96.3% vs 94.7%`.
public struct PrintedText: Hashable, Sendable {
  /// The text exactly as printed.
  public let text: String

  /// The numbers in it, in their order.
  public let numbers: [PrintedNumber]

  /// Whether the text says that it is not exact: `c£29m`, `around 90%`, `over 50`, `£0.5m est`.
  public let isApproximate: Bool

  /// The most bytes that are looked at.
  static let longestText = 1000

  /// Finds the numbers in a text. A number with letters before it (`Q4`) is none.
  public init(_ text: String) {
    self.text = text
    if let number = try? PrintedNumber(text) {
      // Brackets round all of it are the minus sign of accounts.
      numbers = [number]
      isApproximate = false
      return
    }
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
    if let number = numbers.first(where: { $0.unit == wanted }) { return number }
    // A change in points is often printed without a percent sign, and amounts in tables without pounds; but `one in three` is no
    // percentage.
    if unit.kind != .other, !text.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
      return nil
    }
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
