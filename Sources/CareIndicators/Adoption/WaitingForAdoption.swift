import CareCore
import CareModels

extension Indicator {
  /// Children with a decision for adoption who do not live with adopters yet.
  public static let waitingForAdoption = count(
    "adoption.waiting", "Children waiting to be placed for adoption", officialName: "A9",
    definition: """
      Children looked after on the day for whom a decision for adoption stands, and who are not placed for adoption.
      """, sources: [.scorecard("A9")], polarity: .lowIsGood, of: .inAdoptionProcess,
    steps: [.placedForAdoption],
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U6 2020-05-01 X1
      A 2020-05-01 L E1 N1 U6
      B 2019-05-01 S C2 N1 U6 2020-05-01 X1
      B 2020-05-01 B E1 N1 A6
      C 2019-05-01 S C2 N1 U6
      D 2019-05-01 S E1 N1 .
      E 2019-05-01 S C2 N1 U6
      placedForAdoption: CHILD DATE_PLACED DATE_PLACED_CEASED
      A 2020-02-01
      B 2020-02-01
      C 2020-02-01 2021-03-31
      D 2020-02-01
      E 2021-04-01
      """, counted: "A", leftOut: "B", undetermined: "D", outside: "C E", shows: "1"))
}
