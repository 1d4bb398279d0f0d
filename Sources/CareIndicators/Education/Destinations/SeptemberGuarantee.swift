import CareCore
import CareModels

extension Indicator {
  /// The share of young people in Year 11 with an offer of a place from September.
  public static let septemberGuarantee = proportion(
    "destinations.september-guarantee", "Offered a place from September",
    definition: """
      Of young people of the cohort in Year 11 of whom a September guarantee is recorded for the school year, those who \
      were offered a place in education or training, accepted or not. Those for whom an offer was not appropriate are left \
      out.
      """,
    sources: [.virtualSchoolHead("paragraphs 45–51")], polarity: .highIsGood, of: .guaranteed,
    steps: [
      .exclude("An offer was not appropriate", missing: "the outcome") { child, context in
        child.guarantee(context).map { $0 == .notAppropriate }
      },
      .count("Offered a place", missing: "the outcome") { child, context in
        child.guarantee(context).flatMap { outcome in
          switch outcome {
          case .offerAccepted, .offerMade: true
          case .noOffer: false
          case .notAppropriate, .notRecorded: nil
          }
        }
      },
    ],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      septemberGuarantees: child year yearGroup outcome
      A 2020/21 11 offerMade
      B 2020/21 11 noOffer
      C 2020/21 11 notAppropriate
      D 2020/21 11
      E 2020/21 12 offerMade
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
