import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by legal status.
  public static let byLegalStatus = distribution(
    "population.by-legal-status", "Children looked after by legal status",
    definition: "Children looked after on the day, each under the legal status of the episode they are in.",
    sources: [.statistics("characteristics of children looked after on 31 March")], of: .lookedAfter,
    by: .legalStatus,
    example: IndicatorExample(
      """
      A 2020-05-01 S C1 N1 U4 2020-08-01 X1
      A 2020-08-01 L C2 N1 U4
      B 2020-05-01 S . N1 U4
      C 2020-05-01 S Q9 N1 U4
      D 2020-05-01 S C2 N1 U4 31/02/2021 E4A
      E 2020-05-01 S V3 N2 U6
      """, counted: "A B C", undetermined: "D", outside: "E",
      groups: ["C2": "A", "notRecorded": "B", "unrecognised": "C"], shows: "3"))
}
