import CareCore
import CareModels
import Foundation
import Testing

/// Every type of record: those of the tables, in their order, each followed by the parts it is made of.
enum AllRecords {
  /// A type of record, by its name.
  struct Kind: CustomTestStringConvertible, Sendable {
    let type: any FieldRecord.Type
    var testDescription: String { "\(type)" }
  }

  static let kinds: [Kind] = {
    var seen: Set<ObjectIdentifier> = []
    var kinds: [Kind] = []
    func add<Record: FieldRecord>(_ type: Record.Type) {
      guard seen.insert(ObjectIdentifier(type)).inserted else { return }
      kinds.append(Kind(type: type))
      for slot in Record.slots {
        if let part = element(slot.valueType) as? any FieldRecord.Type { add(part) }
      }
    }
    for table in RegisterTable.allCases {
      if let record = Register.recordType(of: table) { add(record) }
    }
    return kinds
  }()

  /// The type that a list, or a list of lists, is of; any other type itself.
  static func element(_ type: any Any.Type) -> any Any.Type {
    guard let list = type as? any ListOfValues.Type else { return type }
    return element(list.element)
  }
}

private protocol ListOfValues {
  static var element: any Any.Type { get }
}

extension Array: ListOfValues {
  fileprivate static var element: any Any.Type { Element.self }
}

@Suite("All records")
struct AllRecordsTests {
  @Test("Every table has a type of records of its own, and parts are found in it")
  func tablesHaveTypes() throws {
    var types: Set<ObjectIdentifier> = []
    for table in RegisterTable.allCases {
      let type = try #require(Register.recordType(of: table), "\(table)")
      #expect(type.table == table)
      #expect(types.insert(ObjectIdentifier(type)).inserted, "two tables of \(type)")
      #expect(Register.recordSchema(of: table) == type.fieldSchema)
    }
    let names = Set(AllRecords.kinds.map { "\($0.type)" })
    #expect(names.isSuperset(of: ["PlacementCharge", "ReviewDecision", "IndependenceUnit", "SDQAnswers", "PEPTarget"]))
    #expect(names.count == AllRecords.kinds.count)
  }

  @Test("Each field is named once and has a place of its own, in order", arguments: AllRecords.kinds)
  func fieldsAreNamedOnce(_ kind: AllRecords.Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let names = Record.Field.allCases.map(\.rawValue)
      #expect(Record.slots.map(\.field) == Record.Field.allCases)
      #expect(Set(names).count == names.count)
      let items = Record.Field.allCases.compactMap(\.item)
      #expect(Set(items).count == items.count)
      if type is any CareRecord.Type { #expect(names.first == "child") }
      for slot in Record.slots {
        let json = try SchemaSample.json(
          SchemaSample.object([slot.field.rawValue: try #require(SchemaSample(slot.schema))]))
        let record = try JSONDecoder().decode(Record.self, from: json)
        #expect(Record.Field.allCases.filter { record.hasValue($0) } == [slot.field])
        guard Record.requiredFields.isEmpty || Record.requiredFields == [slot.field] else { continue }
        #expect(try SchemaSample.json(record) == json)
      }
    }
    try check(kind.type)
  }

  @Test("An empty record is an empty object, and nothing is required", arguments: AllRecords.kinds)
  func emptyRecords(_ kind: AllRecords.Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      #expect(try SchemaSample.json(Record()) == Data("{}".utf8))
      #expect(try JSONDecoder().decode(Record.self, from: Data("{}".utf8)) == Record())
      #expect(Record.requiredFields.isEmpty)
      #expect(!Record.Field.allCases.contains { Record().hasValue($0) })
    }
    try check(kind.type)
  }

  @Test(
    "A filled record comes back as it was, to the byte, whether its codes are on the list or not",
    arguments: AllRecords.kinds)
  func filledRecords(_ kind: AllRecords.Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type, code: String?) throws {
      let json = try SchemaSample.json(try #require(SchemaSample(Record.fieldSchema, code: code)))
      let record = try JSONDecoder().decode(Record.self, from: json)
      for field in Record.Field.allCases { #expect(record.hasValue(field), "\(field.rawValue)") }
      #expect(record.unknownFields == nil && record.missingRequiredFields.isEmpty && record != Record())
      #expect(try SchemaSample.json(record) == json)
      #expect(try JSONDecoder().decode(Record.self, from: SchemaSample.json(record)) == record)
    }
    try check(kind.type, code: nil)
    try check(kind.type, code: "a code that nobody publishes")
  }

  @Test("Keys that no field is for come back, beside the fields", arguments: AllRecords.kinds)
  func unknownKeysAreKept(_ kind: AllRecords.Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      guard case .object(var values)? = SchemaSample(Record.fieldSchema) else { return }
      values["aKeyOfALaterVersion"] = .list([.integer(1), .object(["x": .boolean])])
      let json = try SchemaSample.json(SchemaSample.object(values))
      let record = try JSONDecoder().decode(Record.self, from: json)
      #expect(record.unknownFields.map { Array($0.values.keys) } == ["aKeyOfALaterVersion"])
      #expect(record.unreadFields.isEmpty)
      #expect(try SchemaSample.json(record) == json)
    }
    try check(kind.type)
  }

  @Test(
    "A value that is not what its field asks for is refused by its path, or kept when so told",
    arguments: AllRecords.kinds)
  func unreadValues(_ kind: AllRecords.Kind) throws {
    let lenient = JSONDecoder()
    lenient.userInfo[.keepsUnreadValues] = true
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      for slot in Record.slots {
        let name = slot.field.rawValue
        // A list of numbers is no value of any field, nor, where a list is asked for, a list of its values.
        let json = try SchemaSample.json(SchemaSample.object([name: .list([.list([.integer(8_675_309)])])]))
        let error = #expect(throws: DecodingError.self) { try JSONDecoder().decode(Record.self, from: json) }
        #expect(error.map(Self.path)?.first == name)
        let record = try lenient.decode(Record.self, from: json)
        // A part of a record keeps what stands in its place, so the field is read.
        let keepsParts = AllRecords.element(slot.valueType) is any FieldRecord.Type
        let isList = slot.valueType is any ListOfValues.Type
        #expect(record.unreadFields == (keepsParts ? [] : [slot.field]), "\(name)")
        #expect(record.unreadPaths == [keepsParts && isList ? "\(name)[0]" : name])
        #expect(try SchemaSample.json(record) == json)
        #expect(!"\(record)\(record.debugDescription)".contains("8675309"))
      }
    }
    try check(kind.type)
  }

  @Test("No record shows what it holds", arguments: AllRecords.kinds)
  func recordsAreRedacted(_ kind: AllRecords.Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let json = try SchemaSample.json(try #require(SchemaSample(Record.fieldSchema)))
      let record = try JSONDecoder().decode(Record.self, from: json)
      #expect("\(record)" == "\(Record.self) (details hidden)")
      #expect(String(reflecting: record) == record.description)
      #expect(Mirror(reflecting: record).children.isEmpty)
      var dumped = ""
      dump(record, to: &dumped)
      #expect(!dumped.contains("x1") && !dumped.contains("2021"))
    }
    try check(kind.type)
  }

  @Test("What could not be read of a part is named by its path from the register")
  func unreadPartsAreNamed() throws {
    let lenient = JSONDecoder()
    lenient.userInfo[.keepsUnreadValues] = true
    let json = #"{"schemaVersion":1,"placements":[{},{"charges":[{},{"from":7},3]}],"sdqAssessments":[{"answers":[]}]}"#
    let register = try lenient.decode(Register.self, from: Data(json.utf8))
    #expect(
      register.unreadPaths == [
        "placements[1].charges[1].from", "placements[1].charges[2]", "sdqAssessments[0].answers",
      ])
  }

  @Test("A register holds a table of each, under the key of its property")
  func registerHoldsThem() throws {
    var tables: [String: SchemaSample] = ["schemaVersion": .integer(Register.schemaVersion)]
    for table in RegisterTable.allCases {
      let schema = try #require(Register.recordSchema(of: table))
      tables[Register.key(of: table)] = .list([try #require(SchemaSample(schema)), .object([:])])
    }
    #expect(tables.count == RegisterTable.allCases.count + 1)
    let json = try SchemaSample.json(SchemaSample.object(tables))
    let register = try JSONDecoder().decode(Register.self, from: json)
    #expect(register.unknownFields == nil && register.unreadPaths.isEmpty)
    #expect(register.suppliedTables.map(\.table) == RegisterTable.allCases)
    #expect(register.suppliedTables.allSatisfy { $0.rows == 2 })
    #expect(try SchemaSample.json(register) == json)
    #expect(register.merged(with: Register()) == register)
  }

  private static func path(_ error: DecodingError) -> [String] {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.map(\.stringValue)
    case .keyNotFound(let key, let context): context.codingPath.map(\.stringValue) + [key.stringValue]
    @unknown default: []
    }
  }
}
