public import CareCore

/// A value made of named fields, any of which may be missing: every record, and the parts that records are made of.
///
/// The fields are named once, in ``Field``. JSON, schemas, checks and findings all follow from that list, so that none
/// of them can forget one. Keys that are not on it are kept in ``unknownFields`` and written back.
///
/// Its `description` and its mirror show no details of a person, so that a log or a failed test does not either.
public protocol FieldRecord: Codable, Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The fields, each named once.
  associatedtype Field: RecordField

  /// A record in which everything is missing.
  init()

  /// Where the value of each field is, in the order of ``Field``.
  static var slots: [FieldSlot<Self>] { get }

  /// The fields that a record is not one without. Decoding a record that lacks one fails.
  static var requiredFields: [Field] { get }

  /// Keys of a JSON object that no field is for, with their values; `nil` when there were none.
  var unknownFields: UnknownFields? { get set }
}

/// A field of a record: its name in JSON, and the item of the statutory return that it holds.
public protocol RecordField: CaseIterable, CodingKey, Hashable, RawRepresentable, Sendable
where RawValue == String, AllCases == [Self] {
  /// The item of the statutory return, such as `DECOM`; `nil` when the field is not returned.
  var item: String? { get }
}

extension RecordField {
  /// Not returned, unless the list says otherwise.
  public var item: String? { nil }
}

extension FieldRecord {
  /// None, unless the record says otherwise.
  public static var requiredFields: [Field] { [] }

  /// Whether a field has a value.
  public func hasValue(_ field: Field) -> Bool {
    Self.slots.first { $0.field == field }?.hasValue(self) ?? false
  }

  /// The kind of record and nothing else.
  public var description: String { "\(Self.self) (details hidden)" }

  /// The kind of record and nothing else.
  public var debugDescription: String { description }

  /// A mirror without children, so that `dump` shows no details either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension CodingUserInfoKey {
  /// Set to `true` in a decoder's `userInfo`: a value that is not what its field asks for is then kept in
  /// ``FieldRecord/unknownFields`` under the field's key, and the rest of the record is read.
  ///
  /// Without it such a value is an error, as anywhere in `Codable`.
  public static let keepsUnreadValues = CodingUserInfoKey("childrens-services.keepsUnreadValues")
}

extension CodingUserInfoKey {
  /// The initialiser of the standard library is failable and never fails.
  init(_ name: String) {
    guard let key = CodingUserInfoKey(rawValue: name) else { preconditionFailure("a key of user information is text") }
    self = key
  }
}

extension Decoder {
  /// Whether values that cannot be read are to be kept rather than refused.
  var keepsUnreadValues: Bool { userInfo[.keepsUnreadValues] as? Bool ?? false }
}

extension FieldRecord {
  /// Decodes an object. Keys that no field is for are kept; an explicit null is a missing value.
  ///
  /// - Throws: `DecodingError` when a value is not what its field asks for or a required field is missing, unless the
  ///   decoder is told to keep such values (`CodingUserInfoKey.keepsUnreadValues`).
  public init(from decoder: any Decoder) throws {
    self.init()
    let isLenient = decoder.keepsUnreadValues
    let container: KeyedDecodingContainer<RecordKey>
    do {
      container = try decoder.container(keyedBy: RecordKey.self)
    } catch {
      guard isLenient else { throw error }
      unknownFields = UnknownFields(instead: try JSONValue(from: decoder))
      decoder.unreadValueLog?.note(error, decoder, nil)
      return
    }
    var unknown: [String: JSONValue] = [:]
    for slot in Self.slots {
      do {
        try slot.decode(&self, container)
      } catch {
        guard isLenient else { throw error }
        unknown[slot.field.rawValue] = try container.decode(JSONValue.self, forKey: RecordKey(slot.field.rawValue))
        decoder.unreadValueLog?.note(error, decoder, RecordKey(slot.field.rawValue))
      }
    }
    for key in container.allKeys where Field(rawValue: key.stringValue) == nil {
      unknown[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
    }
    unknownFields = UnknownFields(unknown)
    // (A required field with a value that was kept is not missing.)
    for field in missingRequiredFields where unknown[field.rawValue] == nil {
      let error = DecodingError.keyNotFound(
        RecordKey(field.rawValue), DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "required"))
      guard isLenient else { throw error }
      decoder.unreadValueLog?.note(error, decoder, RecordKey(field.rawValue))
    }
  }

  /// Encodes the fields that have a value, and what was kept of keys and values that could not be read.
  public func encode(to encoder: any Encoder) throws {
    if let instead = unknownFields?.instead { return try instead.encode(to: encoder) }
    var container = encoder.container(keyedBy: RecordKey.self)
    for slot in Self.slots { try slot.encode(self, &container) }
    for (name, value) in unknownFields?.values.sorted(by: { $0.key < $1.key }) ?? [] {
      // A field that has been given a value since is written from it.
      if let field = Field(rawValue: name), hasValue(field) { continue }
      try container.encode(value, forKey: RecordKey(name))
    }
  }

  /// The required fields that have no value.
  public var missingRequiredFields: [Field] { Self.requiredFields.filter { !hasValue($0) } }

  /// The fields whose value could not be read and was kept (see `CodingUserInfoKey.keepsUnreadValues`).
  public var unreadFields: [Field] {
    guard let values = unknownFields?.values else { return [] }
    return Field.allCases.filter { values[$0.rawValue] != nil && !hasValue($0) }
  }

  /// The paths of the values that could not be read and were kept, in this record and in the parts it is made of:
  /// `end`, `charges[1].weekly`. The path of what stands in the place of a whole record is empty.
  public var unreadPaths: [String] {
    if unknownFields?.instead != nil { return [""] }
    let unread = Set(unreadFields)
    return Self.slots.flatMap { slot in
      let name = slot.field.rawValue
      return unread.contains(slot.field) ? [name] : slot.unreadPathsOfParts?(self).map { name + $0 } ?? []
    }
  }
}

/// A list of records that are parts of another.
private protocol ListOfParts {
  var parts: [any FieldRecord] { get }
}

extension Array: ListOfParts where Element: FieldRecord {
  fileprivate var parts: [any FieldRecord] { self }
}

/// Any key of an object.
struct RecordKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A field of a record, where its value is, and what kind of value it is.
public struct FieldSlot<Record: FieldRecord>: Sendable {
  /// Which field.
  public let field: Record.Field

  /// What kind of value the field holds.
  public let schema: FieldSchema

  /// The type of the value; for a list, an array of it.
  public let valueType: any FieldValue.Type

  /// Whether a record has a value in it.
  public let hasValue: @Sendable (Record) -> Bool

  /// The value, whatever it is; `nil` when the record has none.
  package let value: @Sendable (Record) -> (any Sendable)?

  /// The paths, from the value, of what could not be read of the parts that it is made of; `nil` for a value that is
  /// not made of parts.
  let unreadPathsOfParts: (@Sendable (Record) -> [String])?

  let decode: @Sendable (inout Record, KeyedDecodingContainer<RecordKey>) throws -> Void
  let encode: @Sendable (Record, inout KeyedEncodingContainer<RecordKey>) throws -> Void

  /// The slot of a field that is kept in a property.
  public init<Value: FieldValue>(_ field: Record.Field, _ path: any WritableKeyPath<Record, Value?> & Sendable) {
    let key = RecordKey(field.rawValue)
    self.field = field
    schema = Value.fieldSchema
    valueType = Value.self
    hasValue = { $0[keyPath: path] != nil }
    value = { $0[keyPath: path] }
    decode = { record, container in record[keyPath: path] = try container.decodeIfPresent(Value.self, forKey: key) }
    encode = { record, container in try container.encodeIfPresent(record[keyPath: path], forKey: key) }
    if Value.self is any ListOfParts.Type {
      unreadPathsOfParts = { record in
        let parts = (record[keyPath: path] as? any ListOfParts)?.parts ?? []
        return parts.enumerated().flatMap { position, part in Self.paths(of: part, at: "[\(position)]") }
      }
    } else if Value.self is any FieldRecord.Type {
      unreadPathsOfParts = { record in
        (record[keyPath: path] as? any FieldRecord).map { Self.paths(of: $0, at: "") } ?? []
      }
    } else {
      unreadPathsOfParts = nil
    }
  }

  private static func paths(of part: any FieldRecord, at place: String) -> [String] {
    part.unreadPaths.map { $0.isEmpty ? place : "\(place).\($0)" }
  }
}

/// What of a JSON object the fields of a record do not hold: keys that no field is for, and values that could not be
/// read, under their keys.
public struct UnknownFields: Hashable, Sendable {
  private final class Box: Sendable {
    let values: [String: JSONValue]
    let instead: JSONValue?

    init(_ values: [String: JSONValue], instead: JSONValue?) {
      self.values = values
      self.instead = instead
    }
  }

  // Boxed: hardly any record has some, and one that has none should not pay for it.
  private let box: Box

  /// Keeps keys and values; `nil` when there are none.
  public init?(_ values: [String: JSONValue]) {
    guard !values.isEmpty else { return nil }
    box = Box(values, instead: nil)
  }

  /// Keeps a value that stands where a record belongs and is no object.
  init(instead value: JSONValue) {
    box = Box([:], instead: value)
  }

  /// The values by their keys.
  public var values: [String: JSONValue] { box.values }

  /// What stands where the record belongs, when it is no object; `nil` otherwise.
  public var instead: JSONValue? { box.instead }

  /// Whether both hold the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.box.values == right.box.values && left.box.instead == right.box.instead
  }

  /// Hashes the keys and values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(box.values)
    hasher.combine(box.instead)
  }
}

extension UnknownFields: CustomStringConvertible, CustomReflectable {
  /// How many keys there are; never a value.
  public var description: String { "\(box.values.count) unknown fields" }

  /// A mirror without the values.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
