import CareCore
import CareModels

extension Indicator {
  /// Children with a decision for adoption and a placement order who do not live with adopters yet.
  public static let waitingWithOrder = count(
    "adoption.waiting-with-order", "Children waiting to be placed for adoption under a placement order",
    definition: """
      Children looked after on the day under a placement or freeing order (E1, D1) for whom a decision for adoption \
      stands, and who are not placed for adoption.
      """, sources: [.scorecard("A14")], polarity: .lowIsGood, of: .inAdoptionProcess,
    steps: [
      .placedForAdoption,
      .exclude("Not under a placement or freeing order", missing: "the legal status") { child, context in
        child.mayBePlaced(on: context.asAt).map { !$0 }
      },
    ],
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
      F 2020-02-01
      episodes:
      F 2019-05-01 S C2 N1 U6
      """, counted: "A", leftOut: "B F", undetermined: "D", outside: "C E", shows: "1"))
}
