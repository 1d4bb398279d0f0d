import CareCore
import CareModels

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
  static func households(
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
