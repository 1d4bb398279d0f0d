import CareCore
import CareModels

extension Indicator {
  /// Reviews by how the child took part (PN0 to PN7).
  public static let participationByCode = distribution(
    "participation.by-code", "Reviews by how the child took part",
    definition:
      """
      Reviews held in the period by the code for how the child took part, those of children under four among them, those of \
      children in short breaks alone not.
      """,
    sources: [.returnGuide("REVIEW_CODE"), .reviewingReport("section 6, participation")], of: .reviewsHeldOfLookedAfter,
    by: .codes("participation", title: "Participation", requires: []) { review, _ in review.participation },
    example: IndicatorExample(
      """
      A 2019-06-01 S C2 N1 U4
      B 2019-06-01 S C2 N1 U4
      C 2019-06-01 S C2 N1 U4
      D 2019-06-01 S C2 N1 U4
      E 2019-06-01 S C2 N1 U4
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
