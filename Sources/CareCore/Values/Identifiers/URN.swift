/// A unique reference number: of a school (Get Information about Schools) or of a provider registered with Ofsted.
/// Returned as `URN` for a placement.
///
/// It identifies a place, not a person, and is shown in messages. Whether a number is on the list of providers is for a
/// rule with that list to say; here only its form is checked.
@frozen public struct URN: CheckedText {
  /// The number exactly as received.
  public let text: String

  /// Wraps a number as it stands; any text will do.
  @inlinable
  public init(_ text: String) { self.text = text }

  /// Wraps a number with spaces around it dropped, ASCII letters made capitals, and the `.0` that a spreadsheet adds to
  /// a number taken off; `nil` when nothing is left.
  public init?(normalising text: String) {
    guard let tidy = ChildIdentifier(normalising: text) else { return nil }
    self.init(tidy.text)
  }

  /// What the return has in place of a number where the provider is not registered: seven capital letters X.
  public static let notRegistered = URN(String(repeating: "X", count: 7))

  /// The forms that a number has.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Six digits: every school, and early years and older social care providers.
    case sixDigits
    /// Seven digits: newer providers registered with Ofsted.
    case sevenDigits
    /// `SC` and six digits: social care providers taken over from earlier registers.
    case socialCare
    /// ``URN/notRegistered``, seven letters X: the provider is not registered.
    case notRegistered
  }

  /// What can be wrong with a number.
  public enum Fault: Error, Hashable, Sendable {
    /// There is nothing in it.
    case blank
    /// It has too few or too many characters for any form.
    case wrongLength
    /// It has the length of a number and something other than digits in it.
    case notDigits
    /// It is all noughts.
    case nought
  }

  /// The form of the number; `nil` when it has none of them.
  public var kind: Kind? {
    if text == Self.notRegistered.text { return .notRegistered }
    let isPrefixed = text.hasPrefix("SC") && text.utf8.count == 8
    let digits = isPrefixed ? text.dropFirst(2) : text[...]
    guard ASCIIText.isDigits(digits), digits.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else { return nil }
    switch digits.utf8.count {
    case 6: return isPrefixed ? .socialCare : .sixDigits
    case 7: return .sevenDigits
    default: return nil
    }
  }

  /// The first thing that is wrong; `nil` when the number has one of the forms.
  public var fault: Fault? {
    guard kind == nil else { return nil }
    let digits = text.hasPrefix("SC") ? text.dropFirst(2) : text[...]
    if text.isEmpty { return .blank }
    guard (6...7).contains(digits.utf8.count) else { return .wrongLength }
    guard ASCIIText.isDigits(digits) else { return .notDigits }
    return digits.utf8.allSatisfy { $0 == UInt8(ascii: "0") } ? .nought : .wrongLength
  }
}

extension URN: CustomStringConvertible {
  /// The number exactly as received.
  public var description: String { text }
}
