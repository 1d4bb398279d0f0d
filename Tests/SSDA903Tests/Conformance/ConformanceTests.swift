import CareCore
import Foundation
import Testing

@testable import SSDA903

/// The rules against the public validator's own cases, where those are at hand: in the folder that
/// `SSDA903_CONFORMANCE` names, or beside the checkout.
@Suite("Conformance with the public validator")
struct ConformanceTests {
  static let folder =
    ProcessInfo.processInfo.environment["SSDA903_CONFORMANCE"] ?? Shared.root + "/conformance/ssda903"

  /// The rules that `SSDA903_RULES` names (`141,435`), or all.
  static let wanted = ProcessInfo.processInfo.environment["SSDA903_RULES"].map {
    Set($0.split(separator: ",").map(String.init))
  }

  static func isWanted(_ code: String) -> Bool { wanted?.contains(code) ?? true }

  @Test(
    "Every case agrees, or differs as a divergence says",
    .enabled(
      if: FileManager.default.fileExists(atPath: folder + "/cases"),
      "the cases are not at hand: set SSDA903_CONFORMANCE to their folder"))
  func cases() throws {
    let folder = Self.folder + "/cases"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
    #expect(!names.isEmpty)
    var tally = ConformanceTally()
    for name in names {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      let one = try ConformanceCase(data, name: name)
      if Self.isWanted(one.code) { tally.add(one, divergences: try Divergences.all.get()) }
    }
    print(tally.text)
    #expect(tally.wrong.isEmpty)
  }
}
