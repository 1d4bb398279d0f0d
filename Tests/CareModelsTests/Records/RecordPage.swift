import CareModels
import Foundation

/// Writes the reference page of the records, `Documentation/Reference/Records.md`.
///
/// What a field is called and holds comes from the types, what it means from the comments of the sources.
struct RecordPage {
  private let docs: [String: [String: String]]

  /// Reads the comments of the records and of the register.
  ///
  /// - Parameter sources: the folder of the module.
  /// - Throws: the error of the file that cannot be read.
  init(sources: URL) throws {
    var docs: [String: [String: String]] = [:]
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      Self.read(try String(contentsOf: file, encoding: .utf8), into: &docs)
    }
    self.docs = docs
  }

  /// The comment of every structure, under an empty name, and of its properties.
  private static func read(_ text: String, into docs: inout [String: [String: String]]) {
    var comment: [Substring] = []
    var type: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("///") {
        comment.append(code.dropFirst(3).drop { $0 == " " })
        continue
      }
      if let name = name(in: code, after: "public struct ") {
        type = name
        docs[name, default: [:]][""] = firstParagraph(comment)
      } else if let type, let name = name(in: code, after: "public var ") {
        docs[type]?[name] = firstParagraph(comment)
      } else if line.hasPrefix("extension ") {
        type = nil
      }
      comment = []
    }
  }

  private static func name(in code: Substring, after keyword: String) -> String? {
    guard code.hasPrefix(keyword) else { return nil }
    return String(code.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber })
  }

  private static func firstParagraph(_ comment: [Substring]) -> String {
    comment.prefix { !$0.isEmpty }.joined(separator: " ")
  }

  /// The page.
  func markdown() -> String {
    var page = """
      # Records

      <!-- Generated. Do not edit: run
           CHILDRENS_SERVICES_WRITE_REFERENCE=1 swift test --filter RecordReferenceTests -->

      The \(RegisterTable.allCases.count) tables of a register. A table is a list under its key; a record is an object in \
      which any field may be missing. An item is the name of the field in the statutory return or census that it comes \
      from. How records are made, and why so, is in [the design page](../Design/Records.md).

      | Table | Record | Holds |
      | --- | --- | --- |

      """
    for table in RegisterTable.allCases {
      guard let type = Register.recordType(of: table) else { continue }
      let key = Register.key(of: table)
      page += "| `\(key)` | [`\(type)`](#\("\(type)".lowercased())) | \(cell(docs["Register"]?[key] ?? "")) |\n"
    }
    let parts = AllRecords.kinds.filter { !($0.type is any RegisterRecord.Type) }
    for table in RegisterTable.allCases {
      guard let type = Register.recordType(of: table) else { continue }
      page += "\n" + section(type, "Table `\(Register.key(of: table))`. ")
    }
    page += "\n# Parts of records\n"
    for part in parts { page += "\n" + section(part.type, "") }
    return page
  }

  private func section<Record: FieldRecord>(_ type: Record.Type, _ place: String) -> String {
    let comments = docs["\(type)"] ?? [:]
    var section = "## \(type)\n\n\(place)\(plain(comments[""] ?? ""))\n\n"
    let hasItems = Record.Field.allCases.contains { $0.item != nil }
    section += "| Field | Kind |" + (hasItems ? " Item |" : "") + " What it holds |\n"
    section += "| --- | --- |" + (hasItems ? " --- |" : "") + " --- |\n"
    for slot in Record.slots {
      let item = hasItems ? slot.field.item.map { " `\($0)` |" } ?? " |" : ""
      let name = slot.field.rawValue
      section += "| `\(name)` | \(kind(slot.schema, "\(slot.valueType)")) |\(item) \(cell(meaning(comments[name]))) |\n"
    }
    return section
  }

  /// What a comment says of a value, without what it says of its absence.
  private func meaning(_ comment: String?) -> String {
    guard let comment else { return "" }
    guard let absence = comment.range(of: "; `nil` ") else {
      return comment.components(separatedBy: " Returned as").first ?? comment
    }
    return comment[..<absence.lowerBound] + "."
  }

  private func kind(_ schema: FieldSchema, _ type: String) -> String {
    switch schema {
    case .text: return "text"
    case .pattern: return "text of a form (`\(type)`)"
    case .day: return "day"
    case .code:
      let list = type.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
      return "code (`\(list)`)"
    case .choice: return "word (`\(type)`)"
    case .integer: return "whole number"
    case .boolean: return "true or false"
    case .list(let element):
      return "list: " + kind(element, String(type.drop { $0 != "<" }.dropFirst().dropLast()))
    case .object(let name, _, _):
      let isPart = AllRecords.kinds.contains { "\($0.type)" == name }
      return isPart ? "[`\(name)`](#\(name.lowercased()))" : "`\(name)`"
    case .texts: return "texts by name"
    }
  }

  /// A comment without the marks that DocC reads.
  private func plain(_ text: String) -> String {
    text.components(separatedBy: "``").joined(separator: "`")
  }

  /// Text that stays within its cell of a table.
  private func cell(_ text: String) -> String {
    plain(text).components(separatedBy: "|").joined(separator: "\\|")
  }
}
