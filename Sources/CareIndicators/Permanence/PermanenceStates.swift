import CareCore
import CareModels

extension Indicator {
  /// Children looked after by where they stand with the permanence panel.
  public static let permanenceStates = distribution(
    "permanence.tracking-states", "Children looked after by permanence decision",
    definition: """
      Children looked after on the day by where they stood with the permanence panel, as last recorded by then: agreed, \
      considered and not agreed, without a decision but tracked, or none. Each is in one group, so the groups add up.
      """,
    sources: [.careReport("1.3 and 3.2")], requires: [.episodes, .permanenceTracking], of: .lookedAfter,
    by: .permanenceState,
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4
      B 2019-05-01 S C2 N1 U4
      C . S C2 N1 U4
      D 2019-05-01 S C2 N1 U4 2021-03-31 E4A
      E 2019-05-01 S C2 N1 U4
      permanenceTracking: child asAt state
      A 2020-07-01 tracked
      A 2021-01-01 agreed
      B 2021-01-01 tracked
      B 2021-04-01 agreed
      E 2021-01-01 .
      """, counted: "A B E", undetermined: "C", outside: "D",
      groups: ["agreed": "A", "tracked": "B", "notRecorded": "E"], shows: "3"))
}
