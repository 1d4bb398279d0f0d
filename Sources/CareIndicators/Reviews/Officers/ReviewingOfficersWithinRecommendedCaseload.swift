import CareCore
import CareModels

extension Indicator {
  /// Reviewing officers whose caseload is within the recommended one.
  public static let reviewingOfficersWithinRecommendedCaseload = proportion(
    "reviewing-officers.within-recommended", "Reviewing officers with 50 to 70 children",
    definition: """
      Of reviewing officers with looked-after children on the day, those who held 50 to 70 of them for each full-time \
      post, unweighted and other cases aside, as the recommendation counts.
      """,
    sources: [
      Source("Department for Education, IRO Handbook (2010)", "caseloads, as the annual report of 2020/21 quotes it")
    ],
    polarity: .highIsGood, of: .reviewingCaseloads,
    steps: [
      .exclude("Without looked-after children", missing: "how many children") { caseload, _ in
        caseload.lookedAfter.map { $0 == 0 }
      },
      .count("50 to 70 children for each post", missing: "how many children, or how much of a full-time post") {
        caseload, _ in caseload.record.isRecommended
      },
    ], decimals: 1,
    example: IndicatorExample(
      """
      reviewingCaseloads: officer asAt lookedAfter fteHundredths
      X 2021-03-31 35 50
      Y 2021-03-31 71 100
      Z 2021-03-31 0 100
      W 2021-03-31 60 .
      V 2021-03-30 60 100
      """, counted: "0", notCounted: "1", leftOut: "2", undetermined: "3", outside: "4", shows: "50.0"))
}

extension ReviewingCaseload {
  /// Whether it is within the recommended caseload for its post; `nil` when a number is missing or makes no sense.
  fileprivate var isRecommended: Bool? {
    guard let lookedAfter, let fteHundredths, lookedAfter >= 0, fteHundredths > 0 else { return nil }
    guard let children = Fraction(lookedAfter, over: fteHundredths)?.multiplied(by: 100) else { return nil }
    let range = Self.recommendedLookedAfter
    return children >= Fraction(range.lowerBound) && children <= Fraction(range.upperBound)
  }
}
