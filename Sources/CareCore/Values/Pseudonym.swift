/// Stands for a child in data that leaves the team that knows the children: the same key and identifier always give the
/// same pseudonym, and without the key nobody can go from one to the other.
///
/// This is pseudonymisation, not anonymisation. Whoever has the key can work out the pseudonym of every identifier, and
/// a birthday, a placement or a rare characteristic beside a pseudonym may still point to a child. Data with
/// pseudonyms is still personal data (UK GDPR, article 4(5) and recital 26).
///
/// Sixteen characters (80 bits) of an HMAC-SHA-256, in capitals and digits without I, L, O and U. Among a million
/// children the chance that any two share one is below 1 in 10¹².
@frozen public struct Pseudonym: Hashable, Sendable {
  /// The sixteen characters.
  public let text: String

  /// Reads a pseudonym; `nil` unless it is sixteen of its characters.
  public init?(_ text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = text
  }

  /// Five bits a character, from the front of a hash of 32 bytes.
  init(code: [UInt8]) {
    var text = ""
    var (bits, width) = (0, 0)
    for byte in code.prefix(10) {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      width += 8
      while width >= 5 {
        width -= 5
        text.unicodeScalars.append(Unicode.Scalar(Self.alphabet[bits >> width & 31]))
      }
    }
    self.text = text
  }

  /// Crockford's base 32.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension Pseudonym: Comparable {
  /// Orders by text, which says nothing about the order of the identifiers.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Pseudonym: CustomStringConvertible {
  /// The sixteen characters.
  public var description: String { text }
}

extension Pseudonym: Codable {
  /// Decodes the sixteen characters.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when they are not a pseudonym; the text itself is not in the message.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let pseudonym = Pseudonym(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a pseudonym")
    }
    self = pseudonym
  }

  /// Encodes the sixteen characters.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// The secret with which pseudonyms are made. Keep it away from the data, and never publish it with them.
///
/// Use one key for a release of data and another for the next, unless the two are meant to be linked. It cannot be
/// encoded, and messages do not show it.
public struct PseudonymKey: Sendable {
  private let code: HMACSHA256

  /// The least number of bytes in a key: 32, the length of the hash (RFC 2104, section 3).
  public static let minimumByteCount = 32

  /// A key of bytes from a source of random numbers meant for secrets.
  ///
  /// `nil` when there are fewer than ``minimumByteCount``.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.minimumByteCount else { return nil }
    code = HMACSHA256(key: bytes)
  }

  /// The pseudonym of a child's identifier: of the bytes `child:` and the identifier in UTF-8.
  ///
  /// The identifier is taken as it stands; make it with ``ChildIdentifier/init(normalising:)`` if tables differ in
  /// spaces and capitals.
  public func pseudonym(for child: ChildIdentifier) -> Pseudonym {
    Pseudonym(code: code.code(for: Array("child:".utf8) + Array(child.text.utf8)))
  }

  /// The pseudonym of a pupil number: of the bytes `pupil:` and the number in UTF-8.
  public func pseudonym(for pupil: UniquePupilNumber) -> Pseudonym {
    Pseudonym(code: code.code(for: Array("pupil:".utf8) + Array(pupil.text.utf8)))
  }
}

extension PseudonymKey: PersonalText {
  /// What is shown instead of the key: `‹key›`.
  public static let placeholder = "‹key›"
}
