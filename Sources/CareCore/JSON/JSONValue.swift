/// Any value of a JSON text, kept so that it can be written back unchanged: what a record holds for a field it does not know.
///
/// Numbers keep their digits (see ``JSONNumber``), texts and keys their bytes. Values are equal when they are written
/// alike in canonical form. It may hold a child's details, so its `description` hides them.
///
/// `CanonicalJSON` of CareExchange reads and writes it without loss, and limits how deep values lie in one another. Any other
/// coder can too, but its numbers go through `Int64`, `UInt64` or `Double`.
public enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number.
  case number(JSONNumber)
  /// Text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)
}

extension JSONValue: Hashable {
  /// Whether both are written alike.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): same(left, right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Hashes kind and value.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let truth): hasher.combine(truth)
    case .number(let number): hasher.combine(number)
    case .string(let text): hasher.combine(text)
    case .array(let list): hasher.combine(list)
    case .object(let object): hasher.combine(object)
    }
  }
}

extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  /// `true` or `false`, written in the program.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number that is written in the program.
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

  /// Text that is written in the program.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list that is written in the program.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object that is written in the program; of two values with the same key the last one stays.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}

extension JSONValue: PersonalText {
  /// What is shown instead of the value: `‹JSON›`.
  public static let placeholder = "‹JSON›"
}
