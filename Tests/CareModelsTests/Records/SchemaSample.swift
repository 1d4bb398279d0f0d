import CareModels
import Foundation

/// A value made from a schema, with every field filled in: what a record of any kind can be tried on.
///
/// Texts, numbers and codes differ from field to field, so that one cannot be mistaken for another.
enum SchemaSample: Encodable {
  case text(String)
  case integer(Int)
  case boolean
  case list([SchemaSample])
  case object([String: SchemaSample])

  /// A value of the kind that the schema asks for, with `code` for every code when it is given; `nil` for a pattern that
  /// no example is known of.
  init?(_ schema: FieldSchema, code: String? = nil) {
    var count = 0
    self.init(schema, code: code, count: &count)
  }

  private init?(_ schema: FieldSchema, code: String?, count: inout Int) {
    count += 1
    switch schema {
    case .text: self = .text("x1 \(count)")
    case .pattern(let pattern):
      let examples = ["2020/21", "Autumn 2020/21", "2021-03-31T09:30:00", "zz/03/2009"]
      guard let example = examples.first(where: { $0.range(of: pattern, options: .regularExpression) != nil }) else {
        return nil
      }
      self = .text(example)
    case .day: self = .text("2021-03-31")
    case .code(_, let codes): self = .text(code ?? codes[count % codes.count])
    case .choice(let words): self = .text(words[count % words.count])
    case .integer(let from, let through):
      let number = (from ?? 0) + count
      self = .integer(through.map { min($0, number) } ?? number)
    case .boolean: self = .boolean
    case .list(let element):
      guard let one = SchemaSample(element, code: code, count: &count),
        let other = SchemaSample(element, code: code, count: &count)
      else { return nil }
      self = .list([one, other])
    case .object(_, let fields, _):
      var values: [String: SchemaSample] = [:]
      for field in fields {
        guard let value = SchemaSample(field.schema, code: code, count: &count) else { return nil }
        values[field.name] = value
      }
      self = .object(values)
    case .texts: self = .object(["A": .text("x1 \(count)")])
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .integer(let number): try container.encode(number)
    case .boolean: try container.encode(true)
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// JSON with its keys in order, so that equal values have equal bytes.
  static func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}
