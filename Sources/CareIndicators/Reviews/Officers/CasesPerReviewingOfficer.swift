import CareCore
import CareModels

extension Indicator {
  /// Cases of every kind for each full-time reviewing officer.
  public static let casesPerReviewingOfficer = caseload(
    "cases", "Cases for each full-time reviewing officer",
    "Cases of every kind that reviewing officers held on the day for each full-time post: the sum over the sum.",
    source: "section 1, caseloads",
    .number("Cases held", unit: "cases", missing: "how many cases") { caseload, _ in caseload.cases }, shows: "72.0")
}
