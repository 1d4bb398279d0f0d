/// A postcode of the United Kingdom. Returned as `HOME_POST` and `PL_POST`.
///
/// The postcode of a home or a placement points to a person, so its `description` hides it. Only the form is checked;
/// whether there is such a postcode is for a rule with the list of them to say.
///
/// Source: BS 7666 and the GOV.UK schema type for postcodes (letters allowed in each place).
@frozen public struct Postcode: CheckedText {
  /// The postcode exactly as received.
  public let text: String

  /// Wraps a postcode as it stands; any text will do.
  @inlinable
  public init(_ text: String) { self.text = text }

  /// What can be wrong with a postcode. Spaces and small letters are not wrong.
  public enum Fault: Error, Hashable, Sendable {
    /// There is nothing in it but spaces.
    case blank
    /// It does not have five to seven letters and digits.
    case wrongLength
    /// The last three characters are not a digit and two letters, or a letter is one of C, I, K, M, O, V.
    case inwardPart
    /// The part before them is not one of the six patterns (`A9`, `A99`, `A9A`, `AA9`, `AA99`, `AA9A`), or a letter is
    /// one that is not used in its place.
    case outwardPart
  }

  /// The postcode in capitals with one space before the last three characters: `"LE3 8RA"`; `nil` when it is not valid.
  public var normalised: String? {
    parts.success.map { $0.outward + " " + $0.inward }
  }

  /// The part before the space, which names the district: `"LE3"`; `nil` when the postcode is not valid.
  public var outward: String? { parts.success?.outward }

  /// The letters at the front, which name the area: `"LE"`; `nil` when the postcode is not valid.
  public var area: String? {
    outward.map { String($0.prefix { $0.isLetter }) }
  }

  /// The outward part and the digit after it: `"LE3 8"`; `nil` when the postcode is not valid.
  public var sector: String? { normalised.map { String($0.dropLast(2)) } }

  /// The first thing that is wrong; `nil` when it has the form of a postcode.
  public var fault: Fault? { parts.failure }

  /// Whether both are the same postcode, whatever their spaces and capitals. Two that are not valid are the same only
  /// when their text is.
  public func isSame(as other: Postcode) -> Bool {
    guard let first = normalised, let second = other.normalised else { return text == other.text }
    return first == second
  }

  private var parts: (success: (outward: String, inward: String)?, failure: Fault?) {
    let bytes = ASCIIText.capitals(text).utf8.filter { !ASCIIText.isSpace($0) }
    guard !bytes.isEmpty else { return (nil, .blank) }
    guard (5...7).contains(bytes.count) else { return (nil, .wrongLength) }
    let outward = Array(bytes.dropLast(3))
    let inward = Array(bytes.suffix(3))
    guard ASCIIText.isDigit(inward[0]), Self.isInwardLetter(inward[1]), Self.isInwardLetter(inward[2])
    else { return (nil, .inwardPart) }
    guard Self.isOutward(outward) else { return (nil, .outwardPart) }
    return ((String(decoding: outward, as: UTF8.self), String(decoding: inward, as: UTF8.self)), nil)
  }

  private static func isLetter(_ byte: UInt8, except unused: String) -> Bool {
    ASCIIText.isCapital(byte) && !unused.utf8.contains(byte)
  }

  private static func isInwardLetter(_ byte: UInt8) -> Bool { isLetter(byte, except: "CIKMOV") }

  private static func isOutward(_ outward: [UInt8]) -> Bool {
    // Girobank's own postcode, older than the patterns.
    if outward == Array("GIR".utf8) { return true }
    guard let first = outward.first, isLetter(first, except: "QVX") else { return false }
    guard outward.count > 1, !ASCIIText.isDigit(outward[1]) else {
      return isDistrict(outward.dropFirst(), letters: "ABCDEFGHJKPSTUW")
    }
    return isLetter(outward[1], except: "IJZ") && isDistrict(outward.dropFirst(2), letters: "ABEHMNPRVWXY")
  }

  /// A digit, two digits, or a digit and one of the letters.
  private static func isDistrict(_ district: ArraySlice<UInt8>, letters: String) -> Bool {
    guard let first = district.first, ASCIIText.isDigit(first), let last = district.last else { return false }
    switch district.count {
    case 1: return true
    case 2: return ASCIIText.isDigit(last) || letters.utf8.contains(last)
    default: return false
    }
  }
}

extension Postcode: PersonalText {
  /// What is shown instead of the postcode: `‹postcode›`.
  public static let placeholder = "‹postcode›"
}
