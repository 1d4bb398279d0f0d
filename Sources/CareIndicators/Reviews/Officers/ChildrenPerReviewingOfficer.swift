import CareCore
import CareModels

extension Indicator {
  /// Looked-after children for each full-time reviewing officer.
  public static let childrenPerReviewingOfficer = caseload(
    "children", "Looked-after children for each full-time reviewing officer",
    """
    Looked-after children whose cases reviewing officers held on the day for each full-time post. It is on the scale \
    of the 50 to 70 that the IRO Handbook recommends.
    """,
    source: "section 1, caseloads",
    .number("Looked-after children held", unit: "children", missing: "how many children") { caseload, _ in
      caseload.lookedAfter.flatMap { $0 >= 0 ? $0 : nil }
    }, shows: "39.3")
}
