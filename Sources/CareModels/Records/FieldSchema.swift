public import CareCore

/// What kind of value a field holds: enough to write a JSON Schema from.
public indirect enum FieldSchema: Hashable, Sendable {
  /// Any text.
  case text
  /// Text of a form, given by a regular expression of ECMA-262.
  case pattern(String)
  /// A day, `2021-03-31`.
  case day
  /// A code of a published list; other text is kept, and is a finding.
  case code(item: String, codes: [String])
  /// One of a few words of this library.
  case choice([String])
  /// A whole number, within bounds where there are any.
  case integer(from: Int?, through: Int?)
  /// True or false.
  case boolean
  /// A list of values of one kind.
  case list(FieldSchema)
  /// An object of this library, by its name.
  case object(String, fields: [Entry], required: [String])
  /// An object of texts under any keys.
  case texts

  /// A field of an object.
  public struct Entry: Hashable, Sendable {
    /// Its key.
    public let name: String
    /// The item of the statutory return that it holds; `nil` when it is not returned.
    public let item: String?
    /// What it holds.
    public let schema: FieldSchema

    /// Describes a field.
    public init(_ name: String, item: String?, _ schema: FieldSchema) {
      self.name = name
      self.item = item
      self.schema = schema
    }
  }
}

/// A value that a field of a record may hold.
public protocol FieldValue: Codable, Hashable, Sendable {
  /// What kind of value it is.
  static var fieldSchema: FieldSchema { get }
}

extension FieldRecord {
  /// The object with all its fields.
  public static var fieldSchema: FieldSchema {
    .object(
      "\(Self.self)",
      fields: slots.map { FieldSchema.Entry($0.field.rawValue, item: $0.field.item, $0.schema) },
      required: requiredFields.map(\.rawValue))
  }
}

extension String: FieldValue {
  /// Any text.
  public static var fieldSchema: FieldSchema { .text }
}

extension Int: FieldValue {
  /// Any whole number.
  public static var fieldSchema: FieldSchema { .integer(from: nil, through: nil) }
}

extension Bool: FieldValue {
  /// True or false.
  public static var fieldSchema: FieldSchema { .boolean }
}

extension Array: FieldValue where Element: FieldValue {
  /// A list of the element's kind.
  public static var fieldSchema: FieldSchema { .list(Element.fieldSchema) }
}

extension CalendarDay: FieldValue {
  /// A day.
  public static var fieldSchema: FieldSchema { .day }
}

extension Coded: FieldValue {
  /// A code of the list, or other text.
  public static var fieldSchema: FieldSchema { .code(item: Code.item, codes: Code.allCases.map(\.rawValue)) }
}

extension FieldValue where Self: CheckedText {
  /// Any text: what is wrong with it is a finding, not a reason to refuse the record.
  public static var fieldSchema: FieldSchema { .text }
}

extension ChildIdentifier: FieldValue {
  /// Any text.
  public static var fieldSchema: FieldSchema { .text }
}

extension UniquePupilNumber: FieldValue {}
extension URN: FieldValue {}
extension Postcode: FieldValue {}
extension LocalAuthorityCode: FieldValue {}
extension ReturnedDistance: FieldValue {}

extension Moment: FieldValue {
  /// A day and a time, without a zone.
  public static var fieldSchema: FieldSchema { .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$") }
}

extension PupilNumber: FieldValue {
  /// Any text.
  public static var fieldSchema: FieldSchema { .text }
}

extension PartialDay: FieldValue {
  /// A day with `zz` or `zzzz` for what is not known.
  public static var fieldSchema: FieldSchema { .pattern("^([0-9]{2}|zz)/([0-9]{2}|zz)/([0-9]{4}|zzzz)$") }
}

extension AsReceived: FieldValue {
  /// An object of texts.
  public static var fieldSchema: FieldSchema { .texts }
}

extension Money: FieldValue {
  /// An object with whole pence.
  public static var fieldSchema: FieldSchema {
    .object("Money", fields: [.init("pence", item: nil, .integer(from: nil, through: nil))], required: ["pence"])
  }
}

extension Period: FieldValue {
  /// An object with the first and the last day.
  public static var fieldSchema: FieldSchema {
    .object(
      "Period", fields: [.init("start", item: nil, .day), .init("end", item: nil, .day)], required: ["start", "end"])
  }
}
