import CareCore
import CareModels

extension Indicator {
  /// Weighted cases for each full-time reviewing officer.
  public static let weightedCasesPerReviewingOfficer = caseload(
    "weighted-cases", "Weighted cases for each full-time reviewing officer",
    """
    Cases that reviewing officers held on the day for each full-time post, a looked-after child counting one and a \
    half and any other case one. It is one authority's weighting, and not on the scale of the IRO Handbook.
    """,
    source: "section 1; covering report, paragraph 41",
    Quantity("Weighted cases held", unit: "cases", missing: "how many cases") { caseload, _ in
      caseload.record.weightedCases()
    }, shows: "91.7")
}
