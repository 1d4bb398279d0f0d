public import CareCore
public import CareModels

/// What JSON of this library looks like, as a JSON Schema (draft 2020-12) that other programs can check it with.
///
/// A schema describes what is written. The reader takes more: keys and codes that it does not know, `null` for a missing
/// value, and values of another kind, which it keeps and reports (``CareExchange/RegisterJSON``).
///
/// Objects may have other keys, because those are kept. Published code lists are given as `examples`, because a code that is
/// on no list is kept and is a finding, not a file that cannot be read. Everything that is referred to is in `$defs`.
public struct JSONSchema: Hashable, Sendable {
  /// The type: `"Register"`, `"Episode"`.
  public let name: String

  /// The table of a register that the records are in; `nil` for the register itself.
  public let table: RegisterTable?

  private let fields: FieldSchema

  /// The draft of JSON Schema that is written.
  public static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema of a whole register.
  public static let register = JSONSchema("Register", nil, Register.schema)

  /// The schema of a register, then of the record of each table, in the order of ``CareModels/RegisterTable``.
  public static let all: [JSONSchema] =
    [register]
    + RegisterTable.allCases.compactMap { table in
      guard case .object(let name, _, _)? = Register.recordSchema(of: table) else { return nil }
      return Register.recordSchema(of: table).map { JSONSchema(name, table, $0) }
    }

  private init(_ name: String, _ table: RegisterTable?, _ fields: FieldSchema) {
    self.name = name
    self.table = table
    self.fields = fields
  }

  /// The schema of a type by its name, `"Episode"`; `nil` when there is none. Capitals make no difference.
  public static func named(_ name: String) -> JSONSchema? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// What the schema is kept under: `Episode.schema.json`.
  public var fileName: String { "\(name).schema.json" }

  /// What identifies the schema: `urn:childrens-services:schema:1:Episode`. The number is that of the form of a register.
  public var identifier: String { "urn:childrens-services:schema:\(Register.schemaVersion):\(name)" }

  /// The schema itself.
  ///
  /// - Complexity: O(*n*) in the fields of the type and of all that it is made of.
  public var value: JSONValue {
    var writer = JSONSchemaWriter()
    var object = writer.members(of: fields)
    object["$schema"] = .string(Self.dialect)
    object["$id"] = .string(identifier)
    object["title"] = .string(JSONSchemaWriter.title(name))
    object["description"] = .string(about)
    if !writer.definitions.isEmpty { object["$defs"] = .object(writer.definitions) }
    return .object(object)
  }

  /// The schema as it is kept in a file: the readable layout, in UTF-8.
  ///
  /// - Throws: Nothing that a schema of this library gives rise to.
  public func bytes() throws(JSONProblem) -> [UInt8] {
    try CanonicalJSON.encode(value, layout: .readable)
  }

  private var about: String {
    guard let table else { return "Everything that an authority holds: a list of records for each table supplied." }
    let place = "A record of the list \(Register.key(of: table)) of a register"
    return RegisterTable.statutory.contains(table) ? "\(place). Returned as table \(table.rawValue)." : "\(place)."
  }
}
