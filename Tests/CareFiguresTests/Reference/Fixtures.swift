import CareCore
import CareFigures
import Foundation
import Testing

/// A document of `Tests/Fixtures/PublishedFigures`: its figures, and what was found about them independently.
struct FigureDocument: Sendable, CustomTestStringConvertible {
  static let names = ["000", "001a", "001b", "002", "003", "004"]

  let name: String
  let title: String
  let entries: [Entry]
  let report: FigureReport

  var figures: [PublishedFigure] { report.figures }
  var testDescription: String { name }

  /// What the fixtures state beside the figure itself.
  struct Entry: Decodable, Sendable {
    let id: String
    let kind: String
    /// What a contradiction is of: `arithmetic`, `period`, `definition`, `wording`, `layout`.
    let nature: String?
    let expected: Expected?

    struct Expected: Decodable, Sendable {
      let agrees: Bool?
      let agreesUnder: [String]?
      let exact: String?
      /// To four places.
      let recomputed: String?
      let interval: [String: [Double]?]?
    }
  }

  private struct Entries: Decodable {
    let title: String
    let entries: [Entry]
  }

  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The documents, read and worked out once.
  static let all = Result { try names.map { try FigureDocument($0) } }

  static func named(_ name: String) throws -> FigureDocument {
    guard let document = try all.get().first(where: { $0.name == name }) else { throw CocoaError(.fileNoSuchFile) }
    return document
  }

  private init(_ name: String) throws {
    let data = try Data(contentsOf: Self.packageRoot.appending(path: "Tests/Fixtures/PublishedFigures/\(name).json"))
    let stated = try JSONDecoder().decode(Entries.self, from: data)
    self.name = name
    title = stated.title
    entries = stated.entries
    report = FigureReport(FigureFile(try JSONDecoder().decode(JSONValue.self, from: data))?.figures ?? [])
  }
}
