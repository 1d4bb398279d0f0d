import CareCore
import CareModels

extension Indicator {
  /// The share of adopted children who moved in with the family within twelve months of the decision.
  public static let placedWithinTwelveMonths = proportion(
    "adoption.placed-within-twelve-months", "Placed for adoption within twelve months of the decision",
    definition: """
      Of children adopted in the period who had been placed for adoption before, those who moved in with the family \
      within twelve months of the decision for adoption.
      """,
    sources: [.statistics("adoptions, placed within twelve months of the decision")], polarity: .highIsGood,
    requires: [.episodes, .adoptions], of: .adopted,
    steps: [
      .notPlacedForAdoption(.period),
      .count("Within twelve months", missing: "the day of the decision, or when the child moved in") { child, context in
        guard let adoption = child.adoption(in: context.period), let movedIn = adoption.movedIn.day,
          let limit = child.decision(leadingTo: adoption)?.adding(months: 12)
        else { return nil }
        return movedIn <= limit
      },
    ],
    example: IndicatorExample(
      """
      A 2019-01-10 S C2 N1 U6 2020-03-20 X1
      A 2020-03-20 P E1 N1 A6 2020-09-01 E12
      B 2019-01-10 S C2 N1 U6 2020-03-20 X1
      B 2020-03-20 P E1 N1 A6 2020-09-01 E12
      C 2019-05-01 S C2 N1 U6 2020-09-01 E12
      D 2019-05-01 S E1 N1 A6 2020-09-01 E12
      E 2019-05-01 S E1 N1 A6 2021-04-01 E12
      adoptions: CHILD DATE_INT
      A 2019-03-20
      B 2019-03-19
      D .
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
