import Foundation
import Testing

/// A generated page of `Documentation/Reference`.
enum ReferencePage {
  /// Writes the page when asked to by `CHILDRENS_SERVICES_WRITE_REFERENCE=1`, and expects the file to be as it is now.
  static func expectFresh(_ name: String, _ page: String) throws {
    let file = CodeSetReferenceTests.packageRoot.appendingPathComponent("Documentation/Reference/\(name)")
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    let stale = zip(written.split(separator: "\n"), page.split(separator: "\n")).first { $0 != $1 }
    #expect(
      written == page,
      "Stale at “\(stale?.0 ?? "the end")”: write it again with CHILDRENS_SERVICES_WRITE_REFERENCE=1")
  }
}
