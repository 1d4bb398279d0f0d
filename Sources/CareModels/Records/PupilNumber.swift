public import CareCore

/// A unique pupil number, or the code that says why there is none.
///
/// Returned as `UPN`, which holds one or the other.
public enum PupilNumber: Hashable, Sendable {
  /// A number, whether or not its check letter is right (see ``CareCore/UniquePupilNumber``).
  case number(UniquePupilNumber)

  /// There is none, and this is why.
  case none(because: UPNUnknownReason)

  /// Reads the text of the item: one of the codes `UN1`, `UN2` …, or else a number.
  public init(_ text: String) {
    if let reason = UPNUnknownReason(rawValue: text) {
      self = .none(because: reason)
    } else {
      self = .number(UniquePupilNumber(text))
    }
  }

  /// The text of the item, unchanged.
  public var text: String {
    switch self {
    case .number(let number): number.text
    case .none(let reason): reason.rawValue
    }
  }
}

extension PupilNumber: Codable, CustomStringConvertible, CustomReflectable {
  /// Decodes the text of the item.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Encodes the text of the item.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Whether there is a number; never the number.
  public var description: String {
    switch self {
    case .number: "‹pupil number›"
    case .none(let reason): reason.rawValue
    }
  }

  /// A mirror without the number.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
