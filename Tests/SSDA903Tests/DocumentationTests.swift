import CareExchange
import Testing

@testable import SSDA903

@Suite("The page on reading returns")
struct DocumentationTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  @Test("It lists every finding that reading and conversion can report, and no other")
  func findings() throws {
    let page = String(decoding: try Files.read(Self.root + "/Documentation/Design/ReadingReturns.md"), as: UTF8.self)
    let listed = page.split(separator: "\n").filter { $0.hasPrefix("| `reading.") || $0.hasPrefix("| `conversion.") }
      .flatMap { row in row.split(separator: "|")[0].split(separator: "`").filter { $0.contains(".") }.map(String.init)
      }
    #expect(Set(listed).count == listed.count)

    var checks = Set(CSVProblem.Category.allCases.map { StatutoryReturn.check("reading", $0.rawValue) })
    checks.formUnion(XMLProblem.Kind.allCases.map { StatutoryReturn.check("reading.xml", $0.rawValue) })
    for folder in ["Reading", "Conversion"] {
      for name in try Files.list(Self.root + "/Sources/SSDA903/" + folder) {
        let source = String(
          decoding: try Files.read(Self.root + "/Sources/SSDA903/" + folder + "/" + name), as: UTF8.self)
        let literals = source.split(separator: "\"").map(String.init)
        checks.formUnion(
          literals.filter {
            ($0.hasPrefix("reading.") || $0.hasPrefix("conversion."))
              && $0.utf8.allSatisfy {
                $0 == 0x2E || $0 == 0x2D || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
              }
          })
      }
    }
    checks.remove("reading.xml")
    #expect(Set(listed) == checks)
  }
}
