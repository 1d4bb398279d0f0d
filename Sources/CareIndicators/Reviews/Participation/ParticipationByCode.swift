import CareCore
import CareModels

extension Indicator {
  /// Reviews by how the child took part (PN0 to PN7).
  public static let participationByCode = distribution(
    "participation.by-code", "Reviews by how the child took part",
    definition:
      "Reviews held in the period by the code for how the child took part, those of children under four among them.",
    sources: [.returnGuide("REVIEW_CODE"), .reviewingReport("section 6, participation")], of: .reviewsHeld,
    by: .codes("participation", title: "Participation", requires: []) { review, _ in review.participation },
    example: IndicatorExample(
      """
      reviews: CHILD REVIEW REVIEW_CODE
      A 2020-08-28 PN0
      B 2020-08-28 PN1
      B 2021-01-28 PN7
      C 2020-08-28 PN9
      D . PN1
      E 2021-04-01 PN1
      """, counted: "A B B C", undetermined: "D", outside: "E",
      groups: ["PN0": "A", "PN1": "B", "PN7": "B", "unrecognised": "C"], shows: "4"))
}
