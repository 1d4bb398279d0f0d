import CareCore
import CareModels
import Foundation
import Testing

/// What holds of every record on education and leaving care, whatever it is about.
@Suite("Records on education and leaving care")
struct EducationAndLeavingRecordTests {
  static let records: [any FieldRecord.Type] = [
    SchoolInspection.self,
    School.self,
    SchoolCensusCount.self,
    SchoolEnrolment.self,
    AlternativeProvision.self,
    SchoolAdmission.self,
    ManagedMove.self,
    PEPAttendee.self,
    PEPTarget.self,
    PersonalEducationPlan.self,
    PupilPremiumAllocation.self,
    PupilPremiumSpend.self,
    PooledPremiumSpend.self,
    SpecialEducationalNeed.self,
    PlanAdviceRequest.self,
    PlanReview.self,
    EducationHealthCarePlan.self,
    SchoolAttendance.self,
    AttendanceAlert.self,
    SchoolExclusion.self,
    EarlyLearningResult.self,
    EarlyYearsProfile.self,
    PhonicsCheck.self,
    PrimaryResult.self,
    PrimaryAssessment.self,
    GCSEResult.self,
    KeyStage4Outcome.self,
    SixteenPlusResult.self,
    KeyStage5Outcome.self,
    EarlyEducationPlace.self,
    EarlyEducationTakeUp.self,
    HomeEducation.self,
    MissedEducation.self,
    MissedEducationCount.self,
    Participation.self,
    SeptemberGuarantee.self,
    SchoolLeaverDestination.self,
    HigherEducation.self,
    BookParcel.self,
    VirtualSchoolActivity.self,
    ActivityAttendance.self,
    VirtualSchoolTraining.self,
    VirtualSchoolPublication.self,
    EducationAdvice.self,
    DeviceLoan.self,
    DeviceStock.self,
    IndependenceUnit.self,
    IndependenceAward.self,
    CareLeaverStatus.self,
    LeavingCareContact.self,
    LeavingCareHome.self,
    HousingApplication.self,
    LeavingCareActivity.self,
    WorkOpportunity.self,
    PersonalAdviserAllocation.self,
    PersonalAdviserVisit.self,
    StayingPut.self,
    LeaverEntitlement.self,
    LocalOfferLetter.self,
    RiskPanelReferral.self,
  ]

  @Test("A record with every field filled in comes back the same, to the byte", arguments: records.indices)
  func filledRecordRoundTrips(_ index: Int) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let sample = try #require(SchemaSample(Record.fieldSchema))
      let json = try SchemaSample.json(sample)
      let record = try JSONDecoder().decode(Record.self, from: json)
      for field in Record.Field.allCases { #expect(record.hasValue(field), "\(type) \(field.rawValue)") }
      #expect(record.unknownFields == nil)
      #expect(try SchemaSample.json(record) == json)
      #expect(try JSONDecoder().decode(Record.self, from: SchemaSample.json(record)) == record)
      #expect(record != Record())
    }
    try check(Self.records[index])
  }

  @Test("An empty record is an empty object, and nothing is required", arguments: records.indices)
  func emptyRecord(_ index: Int) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      #expect(try SchemaSample.json(Record()) == Data("{}".utf8))
      #expect(try JSONDecoder().decode(Record.self, from: Data("{}".utf8)) == Record())
      #expect(Record.requiredFields.isEmpty)
    }
    try check(Self.records[index])
  }

  @Test("Each field is named once and has its own place, in order", arguments: records.indices)
  func fieldsAreNamedOnce(_ index: Int) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      #expect(Record.slots.map(\.field) == Record.Field.allCases)
      #expect(Set(Record.Field.allCases.map(\.rawValue)).count == Record.Field.allCases.count)
      for slot in Record.slots {
        let sample = SchemaSample.object([slot.field.rawValue: try #require(SchemaSample(slot.schema))])
        let record = try JSONDecoder().decode(Record.self, from: SchemaSample.json(sample))
        #expect(Record.Field.allCases.filter { record.hasValue($0) } == [slot.field])
      }
    }
    try check(Self.records[index])
  }

  @Test("No record shows what it holds", arguments: records.indices)
  func recordsAreRedacted(_ index: Int) throws {
    func check<Record: FieldRecord>(_ type: Record.Type) throws {
      let sample = try #require(SchemaSample(Record.fieldSchema))
      let json = try SchemaSample.json(sample)
      let record = try JSONDecoder().decode(Record.self, from: json)
      #expect("\(record)" == "\(Record.self) (details hidden)")
      #expect(record.customMirror.children.isEmpty)
    }
    try check(Self.records[index])
  }

  @Test("A register holds a table of each, under the key of its property")
  func registerHoldsThem() throws {
    var tables: [String: SchemaSample] = ["schemaVersion": .integer(Register.schemaVersion)]
    var listed: Set<RegisterTable> = []
    func add<Record: RegisterRecord>(_ type: Record.Type) throws {
      #expect(listed.insert(Record.table).inserted, "two records in one table")
      #expect(Register.recordSchema(of: Record.table) == Record.fieldSchema)
      tables[Register.key(of: Record.table)] = .list([try #require(SchemaSample(Record.fieldSchema))])
    }
    for record in Self.records {
      if let record = record as? any RegisterRecord.Type { try add(record) }
    }
    #expect(listed.count == 50)
    let json = try SchemaSample.json(SchemaSample.object(tables))
    let register = try JSONDecoder().decode(Register.self, from: json)
    #expect(register.unknownFields == nil)
    #expect(Set(register.suppliedTables.map(\.table)) == listed)
    #expect(try SchemaSample.json(register) == json)
  }
}
