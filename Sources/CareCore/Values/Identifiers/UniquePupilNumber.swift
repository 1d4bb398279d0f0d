/// A unique pupil number, or a former one. Returned as `UPN`.
///
/// A check letter, the number of the authority (3 digits) and school (4) that first gave it, the year (2) and a serial
/// number (3). A temporary number has a letter for its last character. It identifies a real person, so its
/// `description` hides it. The reasons for having none (`UN1`–`UN7`) are a code list of their own, not numbers.
///
/// Source: Department for Education, Unique pupil numbers: guidance; Government Data Standards Catalogue, Unique Pupil
/// Number 2.0 (check letter); CIN census validation rules 1510, 1530, 1540 and 1550.
@frozen public struct UniquePupilNumber: CheckedText {
  /// The number exactly as received.
  public let text: String

  /// Wraps a number as it stands; any text will do.
  @inlinable
  public init(_ text: String) { self.text = text }

  /// Wraps a number with spaces around it dropped and ASCII letters made capitals; `nil` when nothing is left.
  public init?(normalising text: String) {
    let tidy = ASCIIText.capitals(ASCIIText.trimmed(text))
    guard !tidy.isEmpty else { return nil }
    self.init(tidy)
  }

  /// Whether a number is permanent.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Twelve digits after the check letter.
    case permanent
    /// Eleven digits and a letter after the check letter: given by a school until the permanent number is known.
    case temporary
  }

  /// What can be wrong with a number.
  public enum Fault: Error, Hashable, Sendable {
    /// It does not have 13 characters.
    case wrongLength
    /// The first character is not a capital letter, or is I, O or S, which are not used.
    case noCheckLetter
    /// The character at `position` (counted from 1) should be a digit: 2 to 12, or for the last a digit or letter.
    case notADigit(position: Int)
    /// The form is right but the check letter does not follow from the other characters.
    case wrongCheckLetter
  }

  /// The letters by value, 0 to 22. I, O and S are left out because they look like digits.
  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  private static func value(_ byte: UInt8, at position: Int) -> Int? {
    if ASCIIText.isDigit(byte) { return Int(byte - UInt8(ascii: "0")) }
    return position == 13 ? letters.firstIndex(of: byte) : nil
  }

  /// The first thing that is wrong; `nil` when both the form and the check letter are right.
  public var fault: Fault? {
    if let formFault { return formFault }
    return text.first == Self.checkLetter(for: text.dropFirst()) ? nil : .wrongCheckLetter
  }

  /// The first thing that is wrong with the form, without working out the check letter: what rule 168 of the SSDA903
  /// return asks; `nil` when the form is right.
  public var formFault: Fault? {
    guard text.utf8.count == 13 else { return .wrongLength }
    for (position, byte) in zip(1..., text.utf8) {
      if position == 1 {
        guard Self.letters.contains(byte) else { return .noCheckLetter }
      } else if Self.value(byte, at: position) == nil {
        return .notADigit(position: position)
      }
    }
    return nil
  }

  /// Whether the number is permanent or temporary; `nil` when its form is wrong.
  public var kind: Kind? {
    guard formFault == nil, let last = text.utf8.last else { return nil }
    return ASCIIText.isDigit(last) ? .permanent : .temporary
  }

  /// The check letter for the twelve characters after it; `nil` when they are not eleven digits and a digit or letter.
  ///
  /// Each is multiplied by its position in the number (2 to 13), a final letter counting as 0 to 22; the remainder of
  /// the sum by 23 gives the letter.
  public static func checkLetter(for characters: some StringProtocol) -> Character? {
    guard characters.utf8.count == 12 else { return nil }
    var sum = 0
    for (position, byte) in zip(2..., characters.utf8) {
      guard let value = value(byte, at: position) else { return nil }
      sum += position * value
    }
    return Character(Unicode.Scalar(letters[sum % 23]))
  }
}

extension UniquePupilNumber: PersonalText {
  /// What is shown instead of the number: `‹pupil›`.
  public static let placeholder = "‹pupil›"
}
