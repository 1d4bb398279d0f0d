import CareCore
import CareModels

extension Indicator {
  /// The share of the latest grades that are good or outstanding.
  public static let goodOrOutstanding = proportion(
    "inspections.good-or-outstanding", "Areas judged good or outstanding",
    definition: """
      Of the latest grades in each area that inspections of the authority's services judged by the day, those that are good \
      or outstanding.
      """,
    sources: .inspections, polarity: .highIsGood, of: .latestGrades,
    steps: [
      .count("Good or outstanding", missing: "the grade") { grade, _ in grade.grade?.code.map(\.isGoodOrBetter) }
    ],
    example: .inspections(counted: "2", notCounted: "0", undetermined: "3", outside: "1 4", shows: "50"))
}
