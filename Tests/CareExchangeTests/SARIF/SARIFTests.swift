import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

@Suite("SARIF")
struct SARIFTests {
  private static let findings = [
    Finding(
      "reading.day", .error, "Not a day.", at: .init(file: "my episodes.csv", line: 14, table: .episodes, row: 12)),
    Finding("episodes.overlap", .warning, "Overlap.", at: .init(table: .episodes, row: 3, fields: ["DECOM"])),
    Finding("files.none", .note, "Nothing.", at: .init()),
  ]

  private static let minimal = """
    {
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
      "runs": [
        {
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "level": "error",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "Episodes row 12",
                      "kind": "object"
                    }
                  ],
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20episodes.csv"
                    },
                    "region": {
                      "startLine": 14
                    }
                  }
                }
              ],
              "message": {
                "text": "Not a day."
              },
              "ruleId": "reading.day",
              "ruleIndex": 0
            }
          ],
          "tool": {
            "driver": {
              "name": "childrens-services",
              "rules": [
                {
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "help": {
                    "text": "Source: a guide."
                  },
                  "id": "reading.day",
                  "name": "ReadingDay",
                  "shortDescription": {
                    "text": "A cell is not a day"
                  }
                }
              ],
              "semanticVersion": "1.0.0"
            }
          }
        }
      ],
      "version": "2.1.0"
    }

    """

  @Test("One finding is a rule, a result, a file with its line, and a row")
  func whole() throws {
    let sarif = SARIF(
      version: "1.0.0",
      rules: [.init(id: "reading.day", title: "A cell is not a day", severity: .error, help: "Source: a guide.")])
    let log = try sarif.log([Self.findings[0]])
    #expect(String(decoding: log, as: UTF8.self) == Self.minimal)
  }

  @Test("Each result points at its own rule, and the order of the findings does not matter")
  func ruleIndices() throws {
    let sarif = SARIF(version: "1.0.0", rules: RecordCheck.integrity.map { SARIF.Rule($0) })
    let value = sarif.value(Self.findings)
    #expect(value == sarif.value(Self.findings.reversed()))
    guard case .object(let log) = value, case .array(let runs)? = log["runs"], case .object(let run)? = runs.first,
      case .array(let results)? = run["results"], case .object(let tool)? = run["tool"],
      case .object(let driver)? = tool["driver"], case .array(let rules)? = driver["rules"]
    else {
      Issue.record("not a log of one run")
      return
    }
    let ids = rules.map { rule in if case .object(let members) = rule { members["id"] } else { nil as JSONValue? } }
    #expect(ids == ["episodes.overlap", "files.none", "reading.day"])
    #expect(results.count == 3)
    for (result, index) in zip(results, [2, 0, 1]) {
      guard case .object(let members) = result else { continue }
      #expect(members["ruleIndex"] == .number(JSONNumber(index)))
      #expect(members["ruleId"] == ids[index])
    }
    if case .object(let note)? = results.last { #expect(note["locations"] == nil) }
  }

  @Test("Every rule of a clock has a name, a statement and help")
  func clocks() {
    let rules = [TimelinessCheck].all.compactMap { SARIF.Rule($0) }
    #expect(rules.count == [TimelinessCheck].all.count)
    #expect(rules.allSatisfy { $0.id.hasPrefix("timeliness.") && !($0.help ?? "").isEmpty })
  }

  @Test("No findings are a run without results")
  func empty() throws {
    let text = String(decoding: try SARIF(version: "1.0.0").log([]), as: UTF8.self)
    #expect(text.contains(#""results": []"#) && text.contains(#""rules": []"#))
  }

  @Test("Of a report, what a waiver lets stand is suppressed without its reason, and what changed has its status")
  func report() throws {
    func report(_ starts: [Int], waivers: [Waiver] = []) -> RecordReport {
      var register = Register()
      register.placements = starts.map { day in
        Placement(
          child: ChildIdentifier("1"), start: CalendarDay(2024, 4, day), end: CalendarDay(2024, 4, 2),
          isTemporaryMove: true
        )
      }
      return RecordReport(
        of: ChildHistories(register), checks: RecordCheck.named(["care"]).checks, waivers: waivers,
        on: CalendarDay(2024, 6, 1))
    }
    let check = "care.placement-ends-before-start"
    let sarif = SARIF(version: "1.0.0", rules: RecordCheck.all.map { SARIF.Rule($0) })
    let waiver = Waiver(
      check: check, record: RecordReference(.placements, 0), reason: "a family matter", acceptedBy: "Zebedee")
    let later = report([3, 4], waivers: [waiver])
    let text = String(decoding: try sarif.log(later), as: UTF8.self)
    #expect(text.contains(#""kind": "external""#) && text.contains(#""status": "accepted""#))
    #expect(text.contains(#""fullDescription""#))
    #expect(!text.contains("family matter") && !text.contains("Zebedee"))
    let compared = sarif.value(later, comparison: later.compared(with: report([1, 1])))
    let words = String(decoding: try CanonicalJSON.encode(compared), as: UTF8.self)
    #expect(words.contains(#""status":"new""#) && !words.contains(#""status":"fixed""#))
    #expect(words.ranges(of: #""ruleId""#).count == 2)
  }
}
