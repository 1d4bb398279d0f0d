public import Foundation

/// A page of `Documentation/Reference` that a test writes from what the code declares.
public enum ReferencePage {
  /// The folder of the package.
  public static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What is wrong with a page that should be as it is now; `nil` when nothing is. With
  /// `CHILDRENS_SERVICES_WRITE_REFERENCE=1` the page is written first.
  public static func staleness(of name: String, _ page: String) throws -> String? {
    let file = packageRoot.appendingPathComponent("Documentation/Reference/\(name)")
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    if written == page { return nil }
    let stale = zip(written.split(separator: "\n"), page.split(separator: "\n")).first { $0 != $1 }
    return "\(name) is stale at “\(stale?.0 ?? "the end")”: write it again with CHILDRENS_SERVICES_WRITE_REFERENCE=1"
  }
}
