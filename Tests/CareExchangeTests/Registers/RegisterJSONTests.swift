import CareCore
import CareExchange
import CareModels
import CareTestSupport
import CareValidation
import Foundation
import Testing

@Suite("Register JSON")
struct RegisterJSONTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func problem(_ text: String) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try RegisterJSON.read(bytes(text))
      return nil
    } catch {
      return error
    }
  }

  @Test("A register that is written and read again is the same register, and the same bytes", arguments: 1...6)
  func roundTrip(seed: Int) throws {
    var random = RandomRegister(seed: UInt64(seed), faults: seed.isMultiple(of: 2) ? .many : .none)
    let register = random.register(children: 8)
    for layout in [CanonicalJSON.Layout.compact, .readable] {
      let written = try RegisterJSON.write(register, layout: layout)
      let (read, problems) = try RegisterJSON.read(written)
      #expect(problems.isEmpty)
      #expect(read == register)
      #expect(try RegisterJSON.write(read, layout: layout) == written)
    }
  }

  @Test("A record of any table with every field filled in comes back to the byte", arguments: RegisterTable.allCases)
  func everyFieldComesBack(_ table: RegisterTable) throws {
    let schema = try #require(Register.recordSchema(of: table))
    let record = try #require(FilledRegister.value(schema))
    let written = try FilledRegister.bytes(table, [record, [:]])
    let (register, problems) = try RegisterJSON.read(written)
    #expect(problems.isEmpty)
    #expect(register.rowCount(table) == 2)
    #expect(register.unreadPaths.isEmpty)
    #expect(try RegisterJSON.write(register, layout: .compact) == written)
  }

  @Test(
    "A value of another kind than its field's is reported with its path, and comes back to the byte",
    arguments: RegisterTable.allCases)
  func wrongKinds(_ table: RegisterTable) throws {
    let key = Register.key(of: table)
    for field in FilledRegister.fields(table) {
      let wrong = FilledRegister.wrong(field.schema)
      var record = JSONObject()
      for other in FilledRegister.fields(table) { record[other.name] = FilledRegister.value(other.schema) }
      let good: JSONValue = .object(record)
      record[field.name] = wrong.value
      let written = try FilledRegister.bytes(table, [good, .object(record)])
      let (register, problems) = try RegisterJSON.read(written)
      // An object of a part of a record keeps itself whatever it is; its path is that of the field all the same.
      #expect(problems.map(\.path) == ["\(key)[1].\(field.name)"], "\(key).\(field.name)")
      #expect(problems.map(\.reason) == [wrong.reason], "\(key).\(field.name)")
      #expect(try RegisterJSON.write(register, layout: .compact) == written, "\(key).\(field.name)")
    }
  }

  @Test("Keys and codes that are not known come back at every level, with their digits and escapes")
  func unknownComesBack() throws {
    let text = #"""
      {"episodes":[{"child":"C1","legalStatus":"C99","later":{"b":[1.50,-0,1E+2,"é\n\u0001"],"a":null}}],\#
      "later":[{"deep":[[[true]]]}],"placements":[{"charges":[{"new":0.10}]}],"schemaVersion":1}
      """#
    let (register, problems) = try RegisterJSON.read(bytes(text))
    #expect(problems.isEmpty)
    #expect(register.episodes?.first?.legalStatus == Coded("C99"))
    // The keys come back in order.
    let canonical = try CanonicalJSON.encode(try CanonicalJSON.decode(JSONValue.self, from: bytes(text)))
    #expect(try RegisterJSON.write(register, layout: .compact) == canonical)
  }

  @Test("Everything else of a register with bad values is read, and the bad values are listed in the order of the text")
  func restIsRead() throws {
    let text = """
      {
        "schemaVersion": 1,
        "authority": 821,
        "episodes": [
          {"child": "C1", "start": "2021-02-31", "end": "2021-03-31"},
          "no record",
          {"child": "C2", "start": "2020-04-01", "need": ["N1"]},
          null
        ],
        "reviews": {"child": "C1"},
        "children": [{"child": "C1", "birthDate": 2010, "hair": "red"}]
      }
      """
    let (register, problems) = try RegisterJSON.read(bytes(text))
    #expect(
      problems.map(\.description) == [
        "line 3, column 16: authority: text was expected",
        "line 5, column 30: episodes[0].start: not a value that the field can hold",
        "line 6, column 5: episodes[1]: an object was expected",
        "line 7, column 52: episodes[2].need: text was expected",
        "line 8, column 5: episodes[3]: null where there must be a value",
        "line 10, column 14: reviews: a list was expected",
        "line 11, column 45: children[0].birthDate: text was expected",
      ])
    #expect(register.episodes?.count == 4)
    #expect(register.episodes?[0].end == CalendarDay(2021, 3, 31))
    #expect(register.episodes?[0].start == nil)
    #expect(register.episodes?[2].start == CalendarDay(2020, 4, 1))
    #expect(register.reviews == nil)
    #expect(Set(problems.compactMap(\.path)) == Set(register.unreadPaths))
    let canonical = try CanonicalJSON.encode(try CanonicalJSON.decode(JSONValue.self, from: bytes(text)))
    #expect(try RegisterJSON.write(register, layout: .compact) == canonical)
  }

  @Test("A field that has been put right is written from its new value")
  func putRight() throws {
    var (register, _) = try RegisterJSON.read(bytes(#"{"episodes":[{"start":"31/01/2021"}],"schemaVersion":1}"#))
    register.episodes?[0].start = CalendarDay(2021, 1, 31)
    let written = try RegisterJSON.write(register, layout: .compact)
    #expect(String(decoding: written, as: UTF8.self) == #"{"episodes":[{"start":"2021-01-31"}],"schemaVersion":1}"#)
    #expect(register.unreadPaths.isEmpty)
  }

  @Test("Parts of records are kept in the same way, and their paths lead to them")
  func parts() throws {
    let text = #"{"placements":[{"charges":[{"from":"never"},3],"zebra":1}],"schemaVersion":1}"#
    let (register, problems) = try RegisterJSON.read(bytes(text))
    #expect(problems.map(\.path) == ["placements[0].charges[0].from", "placements[0].charges[1]"])
    #expect(try RegisterJSON.write(register, layout: .compact) == bytes(text))
  }

  @Test(
    "What is no register of this version is refused, with the place",
    arguments: [
      ("", JSONProblem.Reason.empty, ""),
      (#"{"schemaVersion":1,"episodes":[{"child":"C1""#, .truncated, "[?][0]"),
      (#"{"schemaVersion":1,"episodes":[{"child":"a","child":"b"}]}"#, .duplicateKey, "[?][0]"),
      (#"{"episodes":[]}"#, .missing, "schemaVersion"),
      (#"{"schemaVersion":2}"#, .unusable, "schemaVersion"),
      (#"{"schemaVersion":-1}"#, .unusable, "schemaVersion"),
      (#"{"schemaVersion":"1"}"#, .wrongKind(expected: .number), "schemaVersion"),
      (#"{"schemaVersion":null}"#, .null, "schemaVersion"),
      (#"{"schemaVersion":1.5}"#, .numberOutOfRange, "schemaVersion"),
      ("[]", .wrongKind(expected: .object), ""),
      ("null", .null, ""),
      (#"{"schemaVersion":1} {}"#, .moreThanOneValue, ""),
      (#"{"schemaVersion":01}"#, .invalidNumber, "[?]"),
    ])
  func refused(_ text: String, _ reason: JSONProblem.Reason, _ path: String) {
    let found = problem(text)
    #expect(found?.reason == reason, "\(text)")
    #expect(found?.path?.hasPrefix(path) == true, "\(text): \(found?.path ?? "none")")
    #expect(found?.position != nil)
  }

  @Test("Lists a hundred thousand deep are refused, where they are too deep and not by running out of stack")
  func deep() {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let text = String(repeating: open, count: 100_000) + "1" + String(repeating: close, count: 100_000)
      let found = problem(#"{"schemaVersion":1,"later":"# + text + "}")
      #expect(found?.reason == .tooDeep)
      #expect(found?.path?.isEmpty == false)
    }
  }

  @Test("A register cut off anywhere is refused, or is whole")
  func cutOff() throws {
    var random = RandomRegister(seed: 9, faults: .many)
    let written = try RegisterJSON.write(random.register(children: 2), layout: .compact)
    for length in written.indices {
      #expect(throws: JSONProblem.self) { try RegisterJSON.read(Array(written.prefix(length))) }
    }
  }

  @Test("Each of many bad values is reported at its place")
  func manyBadValues() throws {
    let rows = String(repeating: #"{"start":7,"end":"x"},"#, count: 3_000) + "{}"
    let (register, problems) = try RegisterJSON.read(bytes(#"{"episodes":[\#(rows)],"schemaVersion":1}"#))
    #expect(problems.count == 6_000)
    #expect(problems.last?.path == "episodes[2999].end")
    #expect(register.episodes?.count == 3_001)
  }

  @Test("Neither keys that are data nor values are in any problem")
  func isPrivate() throws {
    let text = """
      {"episodes":[{"asReceived":{"Jane Doe":7},"child":{"Jane Doe":1},"start":"Jane Doe"}],"Jane Doe":1,"schemaVersion":1}
      """
    let (_, problems) = try RegisterJSON.read(bytes(text))
    #expect(problems.count == 3)
    #expect(problems.first?.path == "episodes[0].asReceived[?]")
    for problem in problems {
      #expect(!problem.description.contains("Jane"))
      #expect(!Finding(problem, file: "r.json").description.contains("Jane"))
    }
  }

  @Test("A problem becomes a finding at the table, row and item that its path names")
  func finding() throws {
    let text =
      #"{"authority":1,"children":5,"episodes":[{},{"start":1},3],"staff":[{"\#("role")":{}}],"schemaVersion":1}"#
    let (_, problems) = try RegisterJSON.read(bytes(text))
    let places = problems.map { Finding($0).location }
    #expect(places.map(\.table) == [nil, .children, .episodes, .episodes, .staff].prefix(places.count).map { $0 })
    #expect(places.map(\.row).prefix(4) == [nil, nil, 1, 2])
    #expect(places.map(\.fields).prefix(4) == [["authority"], [], ["DECOM"], []])
    #expect(
      Finding(problems[2], file: "r.json").description.hasPrefix("error: r.json, line 1, Episodes row 1, DECOM: "))
  }

  @Test(
    "The reader has nothing to say of the valid fixtures, and something of every broken one",
    arguments: ["valid", "broken"])
  func fixtures(_ folder: String) throws {
    let path = JSONSchemaTests.root.appendingPathComponent("Tests/Fixtures/Registers/\(folder)").path
    let names = try Files.list(path)
    #expect(names.count >= 5)
    for name in names {
      let bytes = try Files.read("\(path)/\(name)")
      var found = 1
      do throws(JSONProblem) { found = try RegisterJSON.read(bytes).problems.count } catch {
        #expect(folder == "broken")
      }
      #expect((found == 0) == (folder == "valid"), "\(name)")
    }
  }

  @Test("The fixture with every field filled in is the one that the records ask for, and is read without a problem")
  func everyField() throws {
    let path = JSONSchemaTests.root.appendingPathComponent("Tests/Fixtures/Registers/valid/every-field.json").path
    var object: JSONObject = ["schemaVersion": 1, "authority": "821"]
    for table in RegisterTable.allCases {
      let schema = try #require(Register.recordSchema(of: table))
      object[Register.key(of: table)] = .array([try #require(FilledRegister.value(schema))])
    }
    let wanted = try CanonicalJSON.encode(JSONValue.object(object), layout: .readable)
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try Data(wanted).write(to: URL(fileURLWithPath: path))
    }
    let kept = try Files.read(path)
    #expect(kept == wanted, "Stale: CHILDRENS_SERVICES_WRITE_REFERENCE=1 swift test --filter RegisterJSONTests")
    let (register, problems) = try RegisterJSON.read(kept)
    #expect(problems.isEmpty)
    #expect(register.suppliedTables.count == RegisterTable.allCases.count)
    #expect(try RegisterJSON.write(register) == kept)
  }
}
