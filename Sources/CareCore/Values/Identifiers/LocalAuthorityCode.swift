/// The code of a local authority: the Department for Education's three digits (`855`) or the nine characters of the
/// Office for National Statistics (`E10000018`).
///
/// It is shown in messages. ``authority`` finds the authority it stands for, by either code.
@frozen public struct LocalAuthorityCode: CheckedText {
  /// The code exactly as received.
  public let text: String

  /// Wraps a code as it stands; any text will do.
  @inlinable
  public init(_ text: String) { self.text = text }

  /// Wraps a code with spaces around it dropped, ASCII letters made capitals, and the `.0` that a spreadsheet adds to a
  /// number taken off; `nil` when nothing is left.
  public init?(normalising text: String) {
    guard let tidy = ChildIdentifier(normalising: text) else { return nil }
    self.init(tidy.text)
  }

  /// Whose code it is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// Three digits: the Department for Education's, also on the front of a school's number and a pupil's.
    case education
    /// A letter for the country, two digits for the kind of area and six for the area: the Government Statistical
    /// Service's (GSS), kept by the Office for National Statistics.
    case statistics
  }

  /// What can be wrong with a code.
  public enum Fault: Error, Hashable, Sendable {
    /// There is nothing in it.
    case blank
    /// It has neither three characters nor nine.
    case wrongLength
    /// A character that should be a digit is not one.
    case notDigits
    /// Three digits below 200, which the Department for Education has not given to an authority.
    case outOfRange
    /// Nine characters that do not start with E (England), W (Wales), S (Scotland) or N (Northern Ireland).
    case unknownCountry
    /// A code of an English area that is not a county, unitary authority, metropolitan district or London borough.
    case notAnAuthority
  }

  /// Whose code it is; `nil` when it is neither.
  public var kind: Kind? {
    guard fault == nil else { return nil }
    return text.utf8.count == 3 ? .education : .statistics
  }

  /// The first thing that is wrong with the form; `nil` when it is right. It does not say that the authority exists.
  public var fault: Fault? {
    switch text.utf8.count {
    case 0: return .blank
    case 3:
      guard ASCIIText.isDigits(text) else { return .notDigits }
      return text < "200" ? .outOfRange : nil
    case 9:
      guard ["E", "W", "S", "N"].contains(text.prefix(1)) else { return .unknownCountry }
      guard ASCIIText.isDigits(text.dropFirst()) else { return .notDigits }
      guard text.hasPrefix("E") else { return nil }
      return ["E06", "E08", "E09", "E10"].contains(text.prefix(3)) ? nil : .notAnAuthority
    default: return .wrongLength
    }
  }

  /// The English authority with this code in 2025; `nil` when there is none (an abolished authority, another country).
  ///
  /// - Complexity: O(1).
  public var authority: UpperTierAuthority? { UpperTierAuthority.byCode[text] }
}

extension LocalAuthorityCode: CustomStringConvertible {
  /// The code exactly as received.
  public var description: String { text }
}

/// An English authority responsible for children's services.
public struct UpperTierAuthority: Codable, Hashable, Sendable {
  /// The Department for Education's code, three digits.
  public let code: LocalAuthorityCode

  /// The code of the Office for National Statistics, nine characters.
  public let gssCode: LocalAuthorityCode

  /// The name, as the Department for Education prints it.
  public let name: String

  init(_ code: String, _ gssCode: String, _ name: String) {
    self.code = LocalAuthorityCode(code)
    self.gssCode = LocalAuthorityCode(gssCode)
    self.name = name
  }

  /// Where the list is published.
  public static let source = Source(
    "Department for Education, Children looked after in England including adoptions", "2025, local authority data")

  static let byCode: [String: UpperTierAuthority] = Dictionary(
    all.flatMap { [($0.code.text, $0), ($0.gssCode.text, $0)] }, uniquingKeysWith: { first, _ in first })
}
