import CareCore
import CareModels

extension Indicator {
  /// Children looked after, by who provides the placement.
  public static let byProvider = distribution(
    "placement.by-provider", "Children looked after by provider of the placement",
    definition: """
      Children looked after on the day, each under the provider of the placement they are in: parents, the authority \
      itself, another authority, other public bodies, private or voluntary providers. A child on a temporary move is \
      under the provider of the placement that it interrupts, unless the option says that temporary moves count.
      """,
    sources: [
      .careReport("executive summary and 2.5"), .statistics("placement provider of children looked after on 31 March"),
    ], of: .lookedAfter, by: .provider,
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC
      A 2020-05-01 S C2 N1 U4 PR1
      B 2020-05-01 S C2 N1 U4 PR4 2021-03-20 X1
      B 2021-03-20 P C2 N1 T1 PR3
      C 2020-05-01 S C2 N1 K2 PR4 2021-03-31 E4A
      D 2020-05-01 S C2 N1 U4 PR1 31/02/2021 E4A
      E 2020-05-01 S C2 N1 K2 PR4
      """, counted: "A B E", undetermined: "D", outside: "C", groups: ["PR1": "A", "PR4": "B E"], shows: "3"))
}
