public import CareCore
import CareFinance
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

  /// The table of a register that the records are in; `nil` for the register itself, and for what is not part of one.
  public let table: RegisterTable?

  private let fields: FieldSchema

  /// The version of the form.
  private let version: Int

  /// What it describes, when it is no record of a register.
  private let summary: String?

  /// The draft of JSON Schema that is written.
  public static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema of a whole register.
  public static let register = JSONSchema(
    "Register", nil, Register.schema,
    summary: "Everything that an authority holds: a list of records for each table supplied.")

  /// The schema of a financial strategy: see ``StrategyJSON``.
  public static let financialStrategy = JSONSchema(
    "FinancialStrategy", nil, FinancialStrategy.fieldSchema, version: FinancialStrategy.currentVersion,
    summary: "A medium-term financial strategy: the budget of services, what changes it, and what pays for it.")

  /// The schema of what a forecast takes to be otherwise: see `ForecastScenario`.
  public static let forecastScenario = JSONSchema(
    "ForecastScenario", nil, ForecastScenario.fieldSchema, version: 1,
    summary: "What a forecast takes to be otherwise than in the year before: entries, exits, places, prices, children.")

  /// The schema of a register, of a financial strategy, of the scenario of a forecast, then of the record of each table, in the order of
  /// ``CareModels/RegisterTable``.
  public static let all: [JSONSchema] =
    [register, financialStrategy, forecastScenario]
    + RegisterTable.allCases.compactMap { table in
      guard case .object(let name, _, _)? = Register.recordSchema(of: table) else { return nil }
      return Register.recordSchema(of: table).map { JSONSchema(name, table, $0) }
    }

  private init(
    _ name: String, _ table: RegisterTable?, _ fields: FieldSchema, version: Int = Register.schemaVersion,
    summary: String? = nil
  ) {
    self.name = name
    self.table = table
    self.fields = fields
    self.version = version
    self.summary = summary
  }

  /// The schema of a type by its name, `"Episode"`; `nil` when there is none. Capitals make no difference.
  public static func named(_ name: String) -> JSONSchema? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// What the schema is kept under: `Episode.schema.json`.
  public var fileName: String { "\(name).schema.json" }

  /// What identifies the schema: `urn:childrens-services:schema:1:Episode`. The number is that of the form, of a register or of a
  /// financial strategy.
  public var identifier: String { "urn:childrens-services:schema:\(version):\(name)" }

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
    guard let table else { return summary ?? "" }
    let place = "A record of the list \(Register.key(of: table)) of a register"
    return RegisterTable.statutory.contains(table) ? "\(place). Returned as table \(table.rawValue)." : "\(place)."
  }
}
