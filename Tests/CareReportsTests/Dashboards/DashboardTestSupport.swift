import CareCore
import CareExchange
import CareReports
import Foundation
import Testing

/// Files for the tests of dashboards.
enum DashboardFiles {
  private static let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the package.
  static func fixture(_ path: String) throws -> JSONValue {
    try json(try Data(contentsOf: package.appendingPathComponent("Tests/Fixtures/\(path)")))
  }

  /// The text of an article.
  static func article(_ name: String) throws -> String {
    let path = package.appendingPathComponent("Documentation/ChildrensServices.docc/\(name).md")
    return String(decoding: try Data(contentsOf: path), as: UTF8.self)
  }

  /// A file of figures beside the package; `nil` when it is not there.
  static func shared(_ name: String) -> Data? {
    try? Data(contentsOf: package.deletingLastPathComponent().appendingPathComponent("shared/figures/\(name).json"))
  }

  static func json(_ data: Data) throws -> JSONValue { try CanonicalJSON.decode(JSONValue.self, from: Array(data)) }

  /// The dashboard of a measure with these fields.
  static func one(_ fields: [String: JSONValue]) throws -> PrintedDashboard {
    var object = JSONObject()
    for (key, value) in fields { object[key] = value }
    if fields["title"] == nil { object["title"] = "A measure" }
    return try #require(try PrintedDashboard.read(["measures": .array([.object(object)])]).first)
  }

  /// What follows for a measure with these fields.
  static func review(_ fields: [String: JSONValue], options: DashboardOptions = .init()) throws -> MeasureReview {
    try #require(DashboardReview(try one(fields), options: options).measures.first)
  }
}
