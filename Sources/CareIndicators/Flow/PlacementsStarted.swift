import CareCore
import CareModels

extension Indicator {
  /// Placements that began in the period.
  public static let placementsStarted = count(
    "flow.placements-started", "Placements started",
    definition: """
      Placements that began in the period with a new carer (S, P or B), short breaks and returns from a temporary move \
      aside. A child has as many as began.
      """,
    sources: [.interactiveTool("item 372, as placements are counted there")], options: [TemporaryMoves.self],
    of: .placementsStarted,
    example: IndicatorExample(
      """
      A 2020-05-01 S C2 N1 U6 2020-06-01 X1
      A 2020-06-01 P C2 N1 U4
      B 2019-05-01 S C2 N1 U6 2020-06-01 X1
      B 2020-06-01 L C2 N1 U6 2020-07-01 X1
      B 2020-07-01 P C2 N1 T1 2020-07-05 X1
      B 2020-07-05 P C2 N1 U6
      C 2020-06-01 . C2 N1 U6
      """, counted: "A A", undetermined: "C", outside: "B", shows: "2"))
}
