import CareCore
import CareModels
import Foundation
import Testing

/// What holds of every record of health and safety, whatever its fields are.
@Suite("Records of health and safety")
struct HealthAndSafetyRecordTests {
  /// A kind of record, and the number of its fields.
  struct Kind: CustomTestStringConvertible, Sendable {
    let type: any FieldRecord.Type
    let fields: Int
    var testDescription: String { "\(type)" }
    init(_ type: any FieldRecord.Type, _ fields: Int) {
      self.type = type
      self.fields = fields
    }
  }

  static let kinds: [Kind] = [
    Kind(HealthAssessment.self, 18), Kind(HealthRegistration.self, 5), Kind(HealthCheck.self, 5),
    Kind(Immunisation.self, 6), Kind(ImmunisationReview.self, 4), Kind(SDQAnswers.self, 25),
    Kind(SDQAssessment.self, 17), Kind(SubstanceMisuseProblem.self, 9), Kind(TherapeuticReferral.self, 9),
    Kind(MissingIncident.self, 14), Kind(ReturnInterview.self, 12), Kind(ExploitationReferral.self, 11),
    Kind(ExploitationMeeting.self, 6), Kind(FrontDoorContact.self, 10), Kind(Referral.self, 14),
    Kind(ChildInNeed.self, 10), Kind(ChildInNeedEpisode.self, 12), Kind(SocialCareAssessment.self, 15),
    Kind(AgencyAttendance.self, 2), Kind(PlanAction.self, 4), Kind(StrategyDiscussion.self, 9),
    Kind(Section47Enquiry.self, 14), Kind(ProtectionMedical.self, 4), Kind(ProtectionConference.self, 11),
    Kind(ProtectionPlanReview.self, 3), Kind(ChildProtectionPlan.self, 14), Kind(ProtectionVisit.self, 6),
    Kind(CoreGroupMeeting.self, 5), Kind(ChildInNeedPlan.self, 7), Kind(CaseRiskAssessment.self, 6),
    Kind(CaseRecordAudit.self, 7), Kind(LearningReview.self, 8), Kind(EarlyHelpFamily.self, 12),
    Kind(EarlyHelpIndividual.self, 7), Kind(ComplaintStage.self, 8), Kind(Complaint.self, 11),
    Kind(JusticeOutcome.self, 10), Kind(ReoffendingFollowUp.self, 5), Kind(CustodyEpisode.self, 7),
  ]

  @Test("Every field has one slot, in the order of the fields, and a name of its own", arguments: kinds)
  func slotsFollowTheFields(_ kind: Kind) {
    func check<Record: FieldRecord>(_ type: Record.Type) {
      let names = Record.Field.allCases.map(\.rawValue)
      #expect(Record.slots.map(\.field.rawValue) == names)
      #expect(Set(names).count == names.count)
      #expect(names.count == kind.fields)
      if type is any CareRecord.Type { #expect(names.first == "child") }
    }
    check(kind.type)
  }

  @Test("A filled record comes back from JSON as it was, and writes the same bytes", arguments: kinds)
  func filledRecordsRoundTrip(_ kind: Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      var filler = Filler()
      let json = try JSONSerialization.data(withJSONObject: filler.value(Record.fieldSchema), options: [.sortedKeys])
      let record = try JSONDecoder().decode(Record.self, from: json)
      for field in Record.Field.allCases { #expect(record.hasValue(field)) }
      #expect(record.unknownFields == nil && record.missingRequiredFields.isEmpty)
      #expect(try Self.encode(record) == json)
      #expect(try JSONDecoder().decode(Record.self, from: Self.encode(record)) == record)
    }
    try check(kind.type)
  }

  @Test("Each field of a record is written under its own key alone", arguments: kinds)
  func fieldsAreIndependent(_ kind: Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      guard case .object(_, let entries, _) = Record.fieldSchema else {
        Issue.record("a record is an object")
        return
      }
      for entry in entries {
        var filler = Filler()
        let json = try JSONSerialization.data(withJSONObject: [entry.name: filler.value(entry.schema)])
        let record = try JSONDecoder().decode(Record.self, from: json)
        #expect(Record.Field.allCases.filter(record.hasValue).map(\.rawValue) == [entry.name])
        let written = try JSONSerialization.jsonObject(with: Self.encode(record)) as? [String: Any]
        #expect(written?.keys.sorted() == [entry.name])
      }
    }
    try check(kind.type)
  }

  @Test("A record in which everything is missing is an empty object, and needs nothing", arguments: kinds)
  func emptyRecordsAreEmptyObjects(_ kind: Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let empty = try JSONDecoder().decode(Record.self, from: Data("{}".utf8))
      #expect(empty == Record())
      #expect(try Self.encode(empty) == Data("{}".utf8))
      #expect(!Record.Field.allCases.contains(where: empty.hasValue))
    }
    try check(kind.type)
  }

  @Test("A code that is on no list is kept, and nothing of a record is shown in a log", arguments: kinds)
  func unrecognisedCodesAreKept(_ kind: Kind) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      var filler = Filler(code: "a code that nobody publishes")
      let json = try JSONSerialization.data(withJSONObject: filler.value(Record.fieldSchema), options: [.sortedKeys])
      let record = try JSONDecoder().decode(Record.self, from: json)
      #expect(try Self.encode(record) == json)
      #expect("\(record)" == "\(Record.self) (details hidden)")
      #expect(!String(reflecting: record).contains("nobody") && Mirror(reflecting: record).children.isEmpty)
    }
    try check(kind.type)
  }

  @Test("A register holds a table of each, in its own place")
  func registerHoldsTheTables() throws {
    var tables: [String: Any] = ["schemaVersion": Register.schemaVersion]
    var expected: Set<RegisterTable> = []
    for kind in Self.kinds {
      guard let type = kind.type as? any RegisterRecord.Type else { continue }
      var filler = Filler()
      expected.insert(type.table)
      tables[Register.key(of: type.table)] = [filler.value(type.fieldSchema), [String: Any]()]
    }
    #expect(expected.count == 34)
    let json = try JSONSerialization.data(withJSONObject: tables, options: [.sortedKeys])
    let register = try JSONDecoder().decode(Register.self, from: json)
    #expect(Set(register.suppliedTables.map(\.table)) == expected)
    #expect(register.suppliedTables.allSatisfy { $0.rows == 2 })
    #expect(try Self.encode(register) == json)
  }

  @Test("What is given to an initialiser is what the record holds")
  func initialisersFillTheirFields() throws {
    let referral = Referral(
      child: ChildIdentifier("c"), id: "r", date: CalendarDay(2021, 4, 6), source: .known(.school),
      noFurtherAction: false, childSeen: CalendarDay(2021, 4, 9), earlierInYear: 2, worker: "w")
    #expect(
      try Self.text(referral)
        == #"{"child":"c","childSeen":"2021-04-09","date":"2021-04-06","earlierInYear":2,"id":"r","#
        + #""noFurtherAction":false,"source":"2A","worker":"w"}"#)
    let complaint = Complaint(
      received: CalendarDay(2020, 1, 6), route: .known(.advocate), themes: [.known(.ageAssessment), Coded("noise")],
      stages: [ComplaintStage(stage: .known(.localResolution), isExtended: true, responded: CalendarDay(2020, 1, 20))])
    #expect(
      try Self.text(complaint)
        == #"{"received":"2020-01-06","route":"advocate","stages":[{"isExtended":true,"responded":"2020-01-20","#
        + #""stage":"1"}],"themes":["age-assessment","noise"]}"#)
    let plan = ChildProtectionPlan(
      start: CalendarDay(2020, 2, 3), initialCategory: .known(.neglect), latestCategory: .known(.emotional),
      previousPlans: 1, reviews: [ProtectionPlanReview(date: CalendarDay(2020, 5, 1))])
    #expect(
      try Self.text(plan)
        == #"{"initialCategory":"NEG","latestCategory":"EMO","previousPlans":1,"reviews":[{"date":"2020-05-01"}],"#
        + #""start":"2020-02-03"}"#)
  }

  /// The items of `CINdetails` and of the parts in it, from the specification of the census of 2026.
  static let censusItems: [(type: any FieldRecord.Type, items: [String])] = [
    (
      ChildInNeed.self,
      [
        "LAchildID", "UPN", "FormerUPN", "UPNunknown", "PersonBirthDate", "ExpectedPersonBirthDate", "PersonDeathDate",
        "Sex", "Ethnicity", "Disability",
      ]
    ),
    (Referral.self, ["LAchildID", "CINreferralDate", "ReferralSource", "ReferralNFA"]),
    (
      ChildInNeedEpisode.self,
      ["LAchildID", "CINreferralDate", "PrimaryNeedCode", "DateOfInitialCPC", "CINclosureDate", "ReasonForClosure"]
    ),
    (
      SocialCareAssessment.self,
      [
        "LAchildID", "AssessmentActualStartDate", "AssessmentInternalReviewDate", "AssessmentAuthorisationDate",
        "AssessmentFactors",
      ]
    ),
    (ChildInNeedPlan.self, ["LAchildID", "CINPlanStartDate", "CINPlanEndDate"]),
    (
      Section47Enquiry.self,
      ["LAchildID", "S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired"]
    ),
    (
      ChildProtectionPlan.self,
      [
        "LAchildID", "CPPstartDate", "CPPendDate", "InitialCategoryOfAbuse", "LatestCategoryOfAbuse",
        "NumberOfPreviousCPP",
      ]
    ),
    (ProtectionPlanReview.self, ["CPPreviewDate"]),
  ]

  @Test("The items of the children in need census each have a field; other records claim none")
  func censusItemsAreHeld() {
    func items<Record: FieldRecord>(_ type: Record.Type) -> [String] { Record.Field.allCases.compactMap(\.item) }
    for (type, expected) in Self.censusItems { #expect(items(type) == expected, "\(type)") }
    let census = Set(Self.censusItems.map { ObjectIdentifier($0.type) })
    for kind in Self.kinds where !census.contains(ObjectIdentifier(kind.type)) { #expect(items(kind.type).isEmpty) }
  }

  private static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  private static func text(_ value: some Encodable) throws -> String {
    String(decoding: try encode(value), as: UTF8.self)
  }
}

/// Makes a JSON value for a schema, different each time so that fields cannot be mistaken for each other.
private struct Filler {
  private var count = 0
  private let code: String?

  init(code: String? = nil) {
    self.code = code
  }

  mutating func value(_ schema: FieldSchema) -> Any {
    count += 1
    switch schema {
    case .text: return "text \(count)"
    case .pattern: return "2020-01-02T03:04:\(count % 50 + 10)"
    case .day: return "20\(count % 80 + 10)-02-03"
    case .code(_, let codes): return code ?? codes[count % codes.count]
    case .choice(let words): return words[count % words.count]
    case .integer: return count
    case .boolean: return count.isMultiple(of: 2)
    case .list(let element): return [value(element), value(element)]
    case .texts: return ["key": "text \(count)"]
    case .object(_, let fields, _):
      var object: [String: Any] = [:]
      // The days of a period must be in order.
      for entry in fields { object[entry.name] = value(entry.schema) }
      return object
    }
  }
}
