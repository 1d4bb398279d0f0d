import Foundation
import Testing

@Suite("Register JSON on the command line", .enabled(if: ToolRunner.executable != nil, "the tool has not been built"))
struct RegisterCommandTests {
  @Test("A schema is printed by its type, whatever the capitals, and a type that does not exist has near ones")
  func schemas() throws {
    try ToolRunner.withReturn { folder in
      let episode = try ToolRunner.run(["schema", "episode"], in: folder)
      #expect(episode.code == 0)
      #expect(episode.output.contains(#""$id": "urn:childrens-services:schema:1:Episode""#))
      #expect(try ToolRunner.run(["schema", "Episode"], in: folder).output == episode.output)
      let list = try ToolRunner.run(["schema", "--list"], in: folder)
      #expect(list.code == 0)
      #expect(list.output.contains("\nEpisode ") && list.output.contains("\nRegister"))
      let wrong = try ToolRunner.run(["schema", "Episod"], in: folder)
      #expect(wrong.code == 2)
      #expect(wrong.output.isEmpty)
      #expect(wrong.errors.contains("There is no type Episod. Did you mean Episode?"))
      #expect(try ToolRunner.run(["schema"], in: folder).code == 2)
      #expect(try ToolRunner.run(["schema", "Episode", "--list"], in: folder).code == 2)
    }
  }

  @Test("What of a register cannot be read is listed by its place, and is in what convert writes")
  func unread() throws {
    try ToolRunner.withReturn { folder in
      let text = """
        {
          "episodes": [
            {
              "child": "SECRET1",
              "start": "SECRET day"
            }
          ],
          "schemaVersion": 1
        }

        """
      let file = folder.appendingPathComponent("bad.json")
      try Data(text.utf8).write(to: file)
      let converted = try ToolRunner.run(["convert", "bad.json", "--to", "same.json"], in: folder)
      #expect(converted.code == 1)
      #expect(converted.errors.contains("bad.json: line 5, column 16: episodes[0].start: not a value"))
      #expect(try Data(contentsOf: folder.appendingPathComponent("same.json")) == Data(text.utf8))
      let checked = try ToolRunner.run(["check", "bad.json", "--format", "csv"], in: folder)
      #expect(checked.code == 1)
      #expect(checked.output.contains("json.unread"))
      for result in [converted, checked] { #expect(!(result.output + result.errors).contains("SECRET")) }
    }
  }
}
