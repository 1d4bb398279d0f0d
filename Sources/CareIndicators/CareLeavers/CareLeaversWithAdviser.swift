import CareCore
import CareModels

extension Indicator {
  /// The share of care leavers who have a personal adviser.
  public static let careLeaversWithAdviser = proportion(
    "care-leavers.with-personal-adviser", "Care leavers with a personal adviser",
    definition: """
      Of relevant and former relevant young people to 20 on the day, and to 24 of those who asked for support, those to whom \
      a personal adviser was allocated.
      """,
    sources: [
      Source("Children Act 1989", "sections 23B and 23C"),
      Source("Leicestershire County Council, scrutiny committee, 21 January 2020", "care leavers report, paragraph 40"),
    ], polarity: .highIsGood, requires: [.personalAdviserAllocations], of: .supportedCareLeavers,
    steps: [
      .count("Has a personal adviser", missing: "the first day of the adviser") { child, context in
        child.personalAdviserAllocations.anyHolds { isUnderWay(from: $0.start, to: $0.end, on: context.asAt) }
      }
    ], decimals: 1,
    example: .supported(
      """
      personalAdviserAllocations: child adviser start end
      A P1 2020-06-01
      B P1 2020-06-01 2021-03-31
      C P1 .
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D"))
}
