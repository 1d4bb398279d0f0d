import CareCore
import CareModels
import Foundation
import Testing

/// What holds of the records of health and safety beside what holds of all records.
@Suite("Records of health and safety")
struct HealthAndSafetyRecordTests {
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

  @Test("The items of the children in need census each have a field, and no other record claims them")
  func censusItemsAreHeld() {
    func items<Record: FieldRecord>(_ type: Record.Type) -> [String] { Record.Field.allCases.compactMap(\.item) }
    for (type, expected) in Self.censusItems { #expect(items(type) == expected, "\(type)") }
    // A child's identifier in the census is in no other record.
    let census = Set(Self.censusItems.map { ObjectIdentifier($0.type) })
    for kind in AllRecords.kinds where !census.contains(ObjectIdentifier(kind.type)) {
      #expect(!items(kind.type).contains("LAchildID"), "\(kind.type)")
    }
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
