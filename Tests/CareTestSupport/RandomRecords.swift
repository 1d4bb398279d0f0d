public import CareCore
import CareExchange
public import CareModels

/// Makes records of any table from what the table's schema says: days over some years, codes of the list and now and then
/// one that is not on it, small numbers, and something missing everywhere.
///
/// They make no sense together. That is what they are for: whatever a register holds, counts must keep their laws.
public struct RandomRecords {
  private var random: SplitMix64
  private let span: Period
  private let children: [ChildIdentifier]

  /// Prepares to make records of some children.
  public init(
    seed: UInt64, of children: [ChildIdentifier],
    over span: Period = Period(CalendarDay(2018, 4, 1), CalendarDay(2021, 6, 30))
  ) {
    random = SplitMix64(seed: seed)
    self.children = children
    self.span = span
  }

  /// The register with so many rows in each table that it does not have yet.
  public mutating func filling(_ register: Register, rows: Int) throws -> Register {
    let tables = try RegisterTable.allCases.filter { register.rowCount($0) == nil }.map { table in
      "\"\(Register.key(of: table))\":[\(try (0..<rows).map { _ in try record(of: table) }.joined(separator: ","))]"
    }
    let json = ["\"schemaVersion\":\(Register.schemaVersion)"] + tables
    let made = try CanonicalJSON.decode(Register.self, from: Array("{\(json.joined(separator: ","))}".utf8))
    return register.merged(with: made)
  }

  private mutating func record(of table: RegisterTable) throws -> String {
    guard let schema = Register.recordSchema(of: table) else { return "{}" }
    return try value(schema, named: "") ?? "{}"
  }

  private mutating func value(_ schema: FieldSchema, named name: String) throws -> String? {
    switch schema {
    case .day: return "\"\(day())\""
    case .pattern(let pattern):
      return pattern.contains("T") ? "\"\(day())T0\(Int.random(in: 0...9, using: &random)):30:00\"" : nil
    case .code(_, let codes): return random.happens(20) ? "\"?\"" : random.pick(codes).map { "\"\($0)\"" }
    case .choice(let choices): return random.pick(choices).map { "\"\($0)\"" }
    case .integer(let least, let most):
      let low = least ?? 0
      return "\(Int.random(in: low...max(low, min(most ?? low + 120, low + 120)), using: &random))"
    case .boolean: return random.happens(500) ? "true" : "false"
    case .text: return text(named: name)
    case .texts: return nil
    case .list(let element):
      let values = try (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in try value(element, named: name) }
      return "[\(values.joined(separator: ","))]"
    case .object(let kind, let fields, let required):
      return try object(kind, fields, required: required)
    }
  }

  private mutating func object(_ kind: String, _ fields: [FieldSchema.Entry], required: [String]) throws -> String {
    if kind == "Period" {
      let (one, other) = (day(), day())
      return "{\"end\":\"\(max(one, other))\",\"start\":\"\(min(one, other))\"}"
    }
    var parts: [String] = []
    for field in fields where field.name != "asReceived" {
      if !required.contains(field.name), random.happens(120) { continue }
      if let value = try value(field.schema, named: field.name) { parts.append("\"\(field.name)\":\(value)") }
    }
    return "{\(parts.joined(separator: ","))}"
  }

  /// A few names, so that records refer to one another.
  private mutating func text(named name: String) -> String? {
    if name == "child" { return random.pick(children).map { "\"\($0.text)\"" } }
    if name == "birthDate" { return nil }
    return "\"\(name.prefix(1))\(Int.random(in: 1...4, using: &random))\""
  }

  private mutating func day() -> CalendarDay {
    span.start.adding(days: Int.random(in: 0..<span.dayCount, using: &random)) ?? span.start
  }
}
