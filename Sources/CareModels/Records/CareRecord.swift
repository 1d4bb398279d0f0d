public import CareCore

/// A record of a table of a ``Register``.
public protocol RegisterRecord: FieldRecord {
  /// The table of a register that these records are in.
  static var table: RegisterTable { get }
}

/// A record of a table of a ``Register`` that is about one child.
public protocol CareRecord: RegisterRecord {
  /// The child the record is about; `nil` when the row it came from gave no identifier.
  var child: ChildIdentifier? { get set }
}

/// A record that a row of a statutory return becomes.
///
/// It keeps what the row said that its fields cannot hold: text that is not what the field asks for, the text as it
/// stood where reading it changed it, and columns that no field is for.
public protocol ReceivedRecord: CareRecord {
  /// What the row said that the fields cannot hold; `nil` when they hold all of it.
  var asReceived: AsReceived? { get set }
}

extension ReceivedRecord {
  /// Whether a field was filled in with text that cannot be used: neither missing nor a value.
  public func isUnusable(_ field: Field) -> Bool {
    guard let asReceived, let item = field.item, !hasValue(field) else { return false }
    return asReceived[item] != nil
  }
}
