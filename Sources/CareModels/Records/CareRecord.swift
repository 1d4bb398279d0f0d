public import CareCore

/// A record about a child: what every table of a ``Register`` is made of.
///
/// Its `description` and its mirror show no details of the child, so that a log or a failed test does not either.
public protocol CareRecord: Codable, Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The fields of the record, each named once.
  associatedtype Field: RecordField

  /// The table of a register that these records are in.
  static var table: RegisterTable { get }

  /// The child the record is about; `nil` when the row it came from gave no identifier.
  var child: ChildIdentifier? { get set }

  /// What the row said that the fields cannot hold: text that is not what the field asks for, the text as it stood
  /// where reading it changed it, and columns that no field is for. `nil` when the fields hold all of it.
  var asReceived: AsReceived? { get set }

  /// Whether a field has a value.
  func hasValue(_ field: Field) -> Bool
}

/// A field of a record: its name in JSON and the item of the statutory return that it holds.
public protocol RecordField: CaseIterable, CodingKey, Hashable, RawRepresentable, Sendable where RawValue == String {
  /// The item of the statutory return, such as `DECOM`; `nil` when the field is not returned.
  var item: String? { get }
}

extension CareRecord {
  /// Whether a field was filled in with text that cannot be used: neither missing nor a value.
  public func isUnusable(_ field: Field) -> Bool {
    guard let asReceived, let item = field.item, !hasValue(field) else { return false }
    return asReceived[item] != nil
  }

  /// The kind of record and nothing else.
  public var description: String { "\(Self.self) (details hidden)" }

  /// The kind of record and nothing else.
  public var debugDescription: String { description }

  /// A mirror without children, so that `dump` shows no details either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
