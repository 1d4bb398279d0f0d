import Foundation
import Testing

@Suite(
  "The choices of the measuring commands", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct MeasuringOptionTests {
  @Test("Every choice of every figure is listed, with the value it has unless said otherwise")
  func listed() throws {
    try ToolRunner.withReturn { folder in
      let list = try ToolRunner.run(["list", "--options"], in: folder)
      #expect(list.code == 0)
      let lines = list.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
      #expect(lines.contains { $0.starts(with: ["temporaryMoves", "bridged", "counted"]) })
      #expect(lines.contains { $0.starts(with: ["reviewSitting", "last", "first"]) })
    }
  }

  @Test("A choice is made by its name, whatever the capitals, and the measurement says which was made")
  func chosen() throws {
    try ToolRunner.withReturn { folder in
      func used(_ options: String...) throws -> Set<String> {
        let run = try ToolRunner.run(["indicators", "return", "--format", "json"] + options, in: folder)
        #expect(run.code == 0)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let measurements = try #require(object?["measurements"] as? [[String: Any]])
        return Set(
          measurements.flatMap { $0["options"] as? [[String: String]] ?? [] }
            .filter { ["temporaryMoves", "twoYearCohort"].contains($0["option"]) }.compactMap { $0["value"] })
      }
      let usual = try used()
      #expect(usual == ["bridged", "inCareInBothYears"])
      let others = try used("--options", "temporarymoves=Counted,twoYearCohort=continuously")
      #expect(others == ["counted", "continuously"])
    }
  }

  @Test(
    "What is no choice, or no value of one, is refused with what there is",
    arguments: [
      ("temporaryMove=counted", "There is no option temporaryMove. Did you mean temporaryMoves?"),
      ("temporaryMoves=maybe", "temporaryMoves must be bridged or counted."),
      ("temporaryMoves", "--options must be NAME=VALUE, with commas between several."),
    ])
  func refused(options: String, message: String) throws {
    try ToolRunner.withReturn { folder in
      let run = try ToolRunner.run(["indicators", "return", "--options", options], in: folder)
      #expect(run.code == 2)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }
}
