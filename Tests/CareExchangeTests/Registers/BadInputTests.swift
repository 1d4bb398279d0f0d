import CareCore
import CareExchange
import CareModels
import CareValidation
import Testing

/// A register with something wrong in it, and what is to come of that.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong, in words.
  let name: String
  let text: String
  /// What the reader says, as `path: reason`; or, for text that is refused, the reason alone.
  let problems: [String]
  /// What the checks of records find in what was read, as `check table row`.
  let findings: [String]
  let isRefused: Bool

  var testDescription: String { name }

  private init(
    _ name: String, _ tables: String, problems: [String], findings: [String] = [], isRefused: Bool = false
  ) {
    self.name = name
    text = #"{\#(tables),"schemaVersion":1}"#
    self.problems = problems
    self.findings = findings
    self.isRefused = isRefused
  }

  /// Reported with its path; the value is kept, and the rest read.
  static func kept(_ name: String, _ tables: String, _ problem: String, then findings: String...) -> BadInput {
    BadInput(name, tables, problems: [problem], findings: findings)
  }

  /// Nothing that a reader could object to; a check of records finds it.
  static func found(_ name: String, _ tables: String, _ findings: String...) -> BadInput {
    BadInput(name, tables, problems: [], findings: findings)
  }

  /// No register at all.
  static func refused(_ name: String, _ tables: String, _ reason: String) -> BadInput {
    BadInput(name, tables, problems: [reason], isRefused: true)
  }

  static let unusable = "not a value that the field can hold"

  static let all: [BadInput] = [
    .kept(
      "a date of 31 February", #""episodes":[{"child":"1","start":"2021-02-31"}]"#, "episodes[0].start: \(unusable)"),
    .kept(
      "29 February of no leap year", #""placements":[{"child":"1","end":"2023-02-29"}]"#,
      "placements[0].end: \(unusable)"),
    .kept(
      "a date as the return writes it", #""reviewMeetings":[{"child":"1","partOne":"31/03/2024"}]"#,
      "reviewMeetings[0].partOne: \(unusable)"),
    .kept(
      "a date within a part of a record", #""placements":[{"charges":[{"from":"2024-13-01"}],"child":"1"}]"#,
      "placements[0].charges[0].from: \(unusable)"),
    .kept(
      "a number where text belongs", #""placements":[{"child":"1","provider":7}]"#,
      "placements[0].provider: text was expected"),
    .kept(
      "a number for a child", #""episodes":[{"child":1}]"#, "episodes[0].child: text was expected",
      then: "rows.no-child Episodes 0"),
    .kept(
      "text where a number belongs", #""phonicsChecks":[{"child":"1","mark":"32"}]"#,
      "phonicsChecks[0].mark: a number was expected"),
    .kept(
      "a fraction where a whole number belongs", #""phonicsChecks":[{"child":"1","mark":31.5}]"#,
      "phonicsChecks[0].mark: not a number that the field can hold"),
    .kept(
      "a number too large for any machine", #""phonicsChecks":[{"child":"1","mark":1e400}]"#,
      "phonicsChecks[0].mark: not a number that the field can hold"),
    .kept(
      "an amount with part of a penny", #""packagesOfCare":[{"child":"1","weeklyCost":{"pence":100.5}}]"#,
      "packagesOfCare[0].weeklyCost.pence: not a number that the field can hold"),
    .kept(
      "a truth written as text", #""statutoryVisits":[{"child":"1","isSeen":"yes"}]"#,
      "statutoryVisits[0].isSeen: true or false was expected"),
    .kept("a table that is no list", #""placements":{"child":"1"}"#, "placements: a list was expected"),
    .kept(
      "a row that is no record", #""placements":[7]"#, "placements[0]: an object was expected",
      then: "rows.no-child placements 0"),
    .found(
      "a negative amount", #""packagesOfCare":[{"child":"1","weeklyCost":{"pence":-1}}]"#,
      "care.package-amount-negative packagesOfCare 0"),
    .found(
      "a negative number", #""referrals":[{"child":"1","earlierInYear":-1}]"#, "referrals.earlier-count referrals 0"),
    .found("no child", #""placements":[{"child":"1"},{"id":"P2"}]"#, "rows.no-child placements 1"),
    .found("a child of spaces", #""placements":[{"child":" "}]"#, "rows.no-child placements 0"),
    .found("a code that is on no list", #""episodes":[{"child":"1","legalStatus":"Z9","start":"2024-04-01"}]"#),
    .found("a key that nobody knows", #""episodes":[{"child":"1","colour":[1.50,{"a":null}],"start":"2024-04-01"}]"#),
    .refused("a key given twice", #""episodes":[{"child":"1","child":"1"}]"#, "a key given twice"),
    .refused(
      "lists a hundred thousand deep",
      #""later":\#(String(repeating: "[", count: 100_000))\#(String(repeating: "]", count: 100_000))"#,
      "lists and objects nested deeper than the limit"),
    .refused("a comma too many", #""episodes":[{"child":"1"},]"#, "a comma before a closing bracket"),
    .refused("a number that is none", #""phonicsChecks":[{"mark":01}]"#, "not a number as JSON writes one"),
    .refused("half of a surrogate pair", #""episodes":[{"child":"\ud800"}]"#, #"a \ that starts no escape"#),
  ]
}

@Suite("Bad input in a register")
struct BadInputTests {
  @Test("is reported with its path, and nothing is lost on writing back", arguments: BadInput.all)
  func reported(input: BadInput) throws {
    let bytes = Array(input.text.utf8)
    guard !input.isRefused else {
      let problem = #expect(throws: JSONProblem.self) { try RegisterJSON.read(bytes) }
      #expect(problem?.reason.description == input.problems.first)
      #expect(problem?.position != nil)
      return
    }
    let (register, problems) = try RegisterJSON.read(bytes)
    #expect(problems.map { "\($0.path ?? ""): \($0.reason)" } == input.problems)
    let canonical = try CanonicalJSON.encode(try CanonicalJSON.decode(JSONValue.self, from: bytes))
    #expect(try RegisterJSON.write(register, layout: .compact) == canonical)
    let findings = ChildHistories(register).findings(of: RecordCheck.all).filter { !Self.isBeside($0) }
    #expect(
      findings.map { "\($0.check) \($0.location.table?.rawValue ?? "") \($0.location.row ?? -1)" } == input.findings)
  }

  // The tables hold one row, so the children's own table, and what stands in others, are not there.
  private static func isBeside(_ finding: Finding) -> Bool {
    finding.check == "children.not-in-header" || finding.check == "episodes.undated"
  }

  @Test("leaves the other rows and tables as they are", arguments: BadInput.all.filter { !$0.isRefused })
  func restIsRead(input: BadInput) throws {
    let good = #""children":[{"birthDate":"2010-05-01","child":"9"}],"#
    let text = "{" + good + input.text.dropFirst()
    let (register, problems) = try RegisterJSON.read(Array(text.utf8))
    #expect(problems.count == input.problems.count)
    #expect(register.children == [Child(child: ChildIdentifier("9"), birthDate: CalendarDay(2010, 5, 1))])
  }

  @Test("is refused wherever it is cut off", arguments: BadInput.all.filter { !$0.isRefused })
  func truncated(input: BadInput) {
    let bytes = Array(input.text.utf8)
    for length in bytes.indices {
      #expect(throws: JSONProblem.self) { try RegisterJSON.read(Array(bytes.prefix(length))) }
    }
  }

  @Test(
    "A row that names no child is found in every table of children, with its row", arguments: RegisterTable.allCases)
  func noChild(table: RegisterTable) throws {
    guard Register.recordType(of: table) is any CareRecord.Type else { return }
    let text = #"{"\#(Register.key(of: table))":[{"child":"1"},{},{"child":null},{"child":""}],"schemaVersion":1}"#
    let (register, problems) = try RegisterJSON.read(Array(text.utf8))
    #expect(problems.count <= 1, "an empty identifier may be one that the field cannot hold")
    let found = ChildHistories(register).findings(of: RecordCheck.all.filter { $0.id == "rows.no-child" })
    #expect(found.map(\.location.row) == [1, 2, 3])
    #expect(found.allSatisfy { $0.location.table == table && $0.severity == .error })
  }
}
