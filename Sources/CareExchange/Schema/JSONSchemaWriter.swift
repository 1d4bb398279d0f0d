import CareCore
import CareModels

/// Turns descriptions of fields into JSON Schema, and gathers the objects and code lists that they refer to.
struct JSONSchemaWriter {
  /// What is referred to, by name.
  private(set) var definitions = JSONObject()

  /// The days of years 1 to 9999, 29 February only in leap years.
  static let dayPattern =
    "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"

  /// The keywords that describe a value of a kind. Objects and code lists are put among the ``definitions``, but for the
  /// outermost.
  mutating func members(of schema: FieldSchema) -> JSONObject {
    switch schema {
    case .text: return ["type": "string"]
    case .pattern(let pattern): return ["type": "string", "pattern": .string(pattern)]
    case .day: return ["type": "string", "format": "date", "pattern": .string(Self.dayPattern)]
    case .code(_, let codes):
      return ["type": "string", "examples": .array(codes.map { .string($0) })]
    case .choice(let words): return ["type": "string", "enum": .array(words.map { .string($0) })]
    case .integer(let least, let most):
      var object: JSONObject = ["type": "integer"]
      if let least, least == most {
        object["const"] = .number(JSONNumber(least))
      } else {
        if let least { object["minimum"] = .number(JSONNumber(least)) }
        if let most { object["maximum"] = .number(JSONNumber(most)) }
      }
      return object
    case .boolean: return ["type": "boolean"]
    case .list(let element): return ["type": "array", "items": .object(reference(to: element))]
    case .texts: return ["type": "object", "additionalProperties": ["type": "string"], "minProperties": 1]
    case .object(_, let fields, let required):
      var properties = JSONObject()
      for field in fields { properties[field.name] = .object(property(field)) }
      var object: JSONObject = [
        "type": "object", "properties": .object(properties), "additionalProperties": true,
      ]
      if !required.isEmpty { object["required"] = .array(required.map { .string($0) }) }
      return object
    }
  }

  private mutating func property(_ field: FieldSchema.Entry) -> JSONObject {
    var object = reference(to: field.schema)
    object["title"] = .string(Self.title(field.name))
    if let item = field.item {
      // The tables that are not in the return have names of their own, which are their keys.
      if case .list(.object) = field.schema {
        let isReturned = RegisterTable.statutory.contains { $0.rawValue == item }
        if isReturned { object["description"] = .string("Returned as table \(item).") }
      } else {
        object["description"] = .string("Returned as \(item).")
      }
    }
    return object
  }

  /// A reference to what has a name, and otherwise the description itself.
  private mutating func reference(to schema: FieldSchema) -> JSONObject {
    let name: String
    switch schema {
    case .object(let object, _, _):
      name = object
      if definitions[name] == nil {
        // (So that an object that holds its own kind is not described without end.)
        definitions[name] = true
        var members = members(of: schema)
        members["title"] = .string(Self.title(name))
        definitions[name] = .object(members)
      }
    case .code(let item, let codes):
      guard let list = Self.codeList(item, codes) else { return members(of: schema) }
      name = list.id
      if definitions[name] == nil { definitions[name] = .object(describe(list, schema)) }
    default: return members(of: schema)
    }
    return ["$ref": .string("#/$defs/\(name)")]
  }

  private mutating func describe(_ list: CodeList, _ schema: FieldSchema) -> JSONObject {
    var object = members(of: schema)
    object["title"] = .string(list.title)
    let codes = list.entries.map { "\($0.code): \($0.title)" }.joined(separator: "; ")
    object["description"] = .string("\(codes). Other text is kept, and is a finding. Source: \(list.source).")
    return object
  }

  /// The list of these codes; `nil` when the library has none that is returned in this item.
  private static func codeList(_ item: String, _ codes: [String]) -> CodeList? {
    (listsByItem[item] ?? []).first { $0.entries.map(\.code) == codes }
  }

  private static let listsByItem = Dictionary(grouping: CodeSets.all) { $0.items.first?.name ?? "" }

  /// The name of a field or type in words: `reasonForNewEpisode` is “Reason for new episode”, `providerURN` “Provider URN”.
  static func title(_ name: String) -> String {
    var words: [String] = []
    var word = ""
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      let isStart =
        letter.isUppercase && index > 0
        && (!letters[index - 1].isUppercase || (index + 1 < letters.count && letters[index + 1].isLowercase))
      if isStart {
        words.append(word)
        word = ""
      }
      word.append(letter)
    }
    words.append(word)
    let lowered = words.enumerated().map { index, word in
      if word.count > 1, word.allSatisfy({ $0.isUppercase || $0.isNumber }) { return word }
      return index == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word.lowercased()
    }
    return lowered.joined(separator: " ")
  }
}
