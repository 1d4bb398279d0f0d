import Foundation
import Testing

@Suite("Examples")
struct ExampleTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that the examples were built into: that of the tests.
  static let products = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  @Test(
    "Every example prints just what is expected of it",
    arguments: ["ten-lines", "local-indicator", "five-years"])
  func output(of example: String) throws {
    let expected = Self.root.appendingPathComponent("Tests/ExampleTests/Expected/\(example).txt")
    let output = try run(example)
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try Data(output.utf8).write(to: expected)
    }
    #expect(output == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test("The code in the README is that of the example it names")
  func readmeCode() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let code = try String(contentsOf: Self.root.appendingPathComponent("Examples/TenLines/main.swift"), encoding: .utf8)
    #expect(readme.contains("```swift\n\(code)```"))
  }

  @Test("The report in the README is the beginning of the report on the bundled return")
  func readmeReport() throws {
    let readme = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let shown = try #require(readme.components(separatedBy: "```text\n").last?.components(separatedBy: "\n```").first)
    #expect(try run("childrens-services").hasPrefix(shown))
  }

  @Test("The bundled return is what its command makes, to the byte")
  func bundledReturn() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bundled-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try run("childrens-services", ["sample", "--children", "700", "--seed", "1", "--out", folder.path])
    let bundled = Self.root.appendingPathComponent("Examples/Data/SyntheticReturn")
    let names = try FileManager.default.contentsOfDirectory(atPath: bundled.path).sorted()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == names)
    for name in names {
      let made = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(made == (try Data(contentsOf: bundled.appendingPathComponent(name))), "\(name)")
    }
  }

  private func run(_ product: String, _ arguments: [String] = []) throws -> String {
    let process = Process()
    process.arguments = arguments
    process.executableURL = Self.products.appendingPathComponent(product)
    process.currentDirectoryURL = Self.root
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
