import CareCore
import CareFigures
import Foundation
import Testing

/// The code of the article "Reading a council report", compiled: the lines of the article are those of the functions here.
private enum ReadingACouncilReport {
  static func ownFigure() -> FigureReport {
    let share = PublishedFigure(
      id: "q4.dental", text: "28.4%", unit: FigureUnit("%"), calculation: "percentage",
      inputs: [PublishedFigure.Input("numerator", 197), PublishedFigure.Input("denominator", 694)])
    let report = FigureReport([share])
    return report
  }

  static func commonBase() throws {
    let dental = try PrintedNumber("28.4%")
    let health = try PrintedNumber("85.5%")
    if let dentalShares = dental.interval(), let healthShares = health.interval() {
      let base = CommonBase([.init(dentalShares, count: 197), .init(healthShares, count: 594)])
      print(base.range as Any)
    }
  }
}

@Suite("The article on reading a council report")
struct ReadingACouncilReportTests {
  private static func article() throws -> String {
    let path = "Documentation/ChildrensServices.docc/ReadingACouncilReport.md"
    return try String(contentsOf: FigureDocument.packageRoot.appending(path: path), encoding: .utf8)
  }

  private static func blocks(_ language: String) throws -> [String] {
    try article().components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  @Test("Its Swift is code that compiles, and says what the article says")
  func swift() throws {
    let own = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let blocks = try Self.blocks("swift")
    #expect(blocks.count == 2)
    for block in blocks {
      #expect(own.contains(block.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")))
    }
    let answer = try #require(ReadingACouncilReport.ownFigure().answers.first)
    #expect(answer.agrees == true)
    try ReadingACouncilReport.commonBase()
    let dental = try #require(try PrintedNumber("28.4%").interval())
    let health = try #require(try PrintedNumber("85.5%").interval())
    #expect(ImpliedCount.denominators(of: 197, printing: dental) == 693...694)
    #expect(ImpliedCount.denominators(of: 594, printing: health) == 695...695)
  }

  @Test("Its findings are those of the command", arguments: zip([0, 1], ["000", "001a"]))
  func findings(block: Int, document: String) throws {
    let blocks = try Self.blocks("text")
    let text = try #require(blocks.indices.contains(block) ? blocks[block] : nil)
    let shown = text.split { $0.isWhitespace }.joined(separator: " ")
    let lines = try FigureDocument.named(document).report.findings.map { finding in
      "\(finding.severity.rawValue) \(finding)"
    }
    var rest = shown
    for line in lines { rest = rest.replacingOccurrences(of: line, with: "") }
    let unexplained = rest.filter { !$0.isWhitespace }
    #expect(unexplained == "", "\(rest)")
    let quoted = lines.count { shown.contains($0) }
    #expect(quoted >= 4)
  }

  @Test("Its example of a file is one")
  func example() throws {
    let json = try #require(try Self.blocks("json").first)
    let file = try #require(FigureFile(try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))))
    let report = FigureReport(file.figures)
    #expect(report.answers.map(\.exact) == [334])
    #expect(report.findings.map(\.rule) == [.change])
  }
}
