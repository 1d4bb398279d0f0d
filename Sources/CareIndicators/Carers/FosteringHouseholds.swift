import CareCore
import CareModels

extension Indicator {
  /// Households approved to foster, by kind.
  public static let fosteringHouseholds = distribution(
    "carers.fostering-households", "Fostering households by kind",
    definition: """
      Households approved to foster on the day, those of agencies among them where they are on record, by what they are \
      approved as. A household is one, however many carers live in it.
      """,
    sources: .fostering, of: .fosteringHouseholds, by: .householdKind,
    example: .households(
      counted: "0 1", undetermined: "3", outside: "2 4", groups: ["mainstream": "0", "connected": "1"], shows: "2"))

  /// Households newly approved to foster, by kind.
  public static let fosteringHouseholdsApproved = distribution(
    "carers.households-approved", "Fostering households newly approved",
    definition: "Households first approved to foster in the period, by what they were approved as.",
    sources: .fostering, of: .householdsApproved, by: .householdKind,
    example: .households(
      counted: "1 2", undetermined: "3", outside: "0 4", groups: ["connected": "1", "mainstream": "2"], shows: "2"))

  /// Households that ceased to foster, by reason.
  public static let fosteringHouseholdsLeaving = distribution(
    "carers.households-leaving", "Fostering households that left by reason",
    definition: "Households whose approval to foster ended in the period, by why.",
    sources: .fostering, polarity: .lowIsGood, of: .householdsLeaving,
    by: .codes("carer-leaving-reason", title: "Reason", requires: []) { row, _ in row.reasonLeft },
    example: .households(
      counted: "2", undetermined: "4", outside: "0 1 3", groups: ["retired": "2"], shows: "1"))
}

extension Breakdown<RegisterRow<FosteringHousehold>> {
  /// By what the household is approved as.
  static var householdKind: Breakdown {
    .codes("household-kind", title: "Kind of household", requires: []) { row, _ in row.kind }
  }
}

extension [Source] {
  /// The sources of how many households foster.
  static var fostering: [Source] {
    [
      Source("Leicestershire County Council, scrutiny committee, 21 January 2020", "minutes of 5 November 2019, 43"),
      Source("Fostering Services (England) Regulations 2011", "regulations 27 and 28"),
    ]
  }
}

extension IndicatorExample {
  /// One approved long ago, one in the year, one that came and left in the year, one with no day, one not approved.
  fileprivate static func households(
    counted: String, undetermined: String, outside: String, groups: [String: String], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      fosteringHouseholds: id kind approved left reasonLeft approvals
      H mainstream 2015-06-01
      I connected . . . [{"kind":"temporary","decided":"2020-06-01"},{"kind":"first","decided":"2020-09-01"}]
      J mainstream 2020-06-01 2021-03-31 retired
      K mainstream
      L mainstream . . resigned [{"kind":"notApproved","decided":"2020-06-01"}]
      """, counted: counted, undetermined: undetermined, outside: outside, groups: groups, shows: shows)
  }
}
