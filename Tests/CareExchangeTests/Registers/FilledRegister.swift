import CareCore
import CareExchange
import CareModels
import Foundation

/// Register JSON made from the description of a register: every field of every table filled in.
enum FilledRegister {
  static let patternExamples = ["2020/21", "Autumn 2020/21", "2021-03-31T09:30:00", "zz/03/2009"]

  /// A value of the kind that is asked for; `nil` for a pattern of which no example is known.
  static func value(_ schema: FieldSchema) -> JSONValue? {
    switch schema {
    case .text: return "x1"
    case .pattern(let pattern):
      return patternExamples.first { $0.range(of: pattern, options: .regularExpression) != nil }.map { .string($0) }
    case .day: return "2021-03-31"
    case .code(_, let codes): return .string(codes.last ?? "")
    case .choice(let words): return .string(words.last ?? "")
    case .integer(let from, _): return .number(JSONNumber(from ?? 7))
    case .boolean: return true
    case .list(let element): return value(element).map { .array([$0, $0]) }
    case .object(_, let fields, _):
      var object = JSONObject()
      for field in fields { object[field.name] = value(field.schema) }
      return .object(object)
    case .texts: return ["A": "x1"]
    }
  }

  /// A value of another kind than is asked for, and what is reported of it.
  static func wrong(_ schema: FieldSchema) -> (value: JSONValue, reason: JSONProblem.Reason) {
    switch schema {
    case .text, .code, .choice: (7, .wrongKind(expected: .text))
    case .pattern: ("no such text", .unusable)
    case .day: ("2021-02-31", .unusable)
    case .integer: ("7", .wrongKind(expected: .number))
    case .boolean: ("true", .wrongKind(expected: .truth))
    case .list: ("x1", .wrongKind(expected: .list))
    case .object, .texts: (["x1"], .wrongKind(expected: .object))
    }
  }

  /// A register with one table that has the rows given.
  static func bytes(_ table: RegisterTable, _ rows: [JSONValue]) throws -> [UInt8] {
    var register: JSONObject = ["schemaVersion": 1]
    register[Register.key(of: table)] = .array(rows)
    return try CanonicalJSON.encode(JSONValue.object(register))
  }

  /// The fields of the records of a table.
  static func fields(_ table: RegisterTable) -> [FieldSchema.Entry] {
    guard case .object(_, let fields, _)? = Register.recordSchema(of: table) else { return [] }
    return fields
  }
}
