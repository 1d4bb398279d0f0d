import CareCore
import CareModels

extension Indicator {
  /// The share of children with an entitlement on record who are in a place.
  public static let earlyEducationPlaces = proportion(
    "early-education.in-place", "Children entitled to free early education who have a place",
    definition: """
      Of children with free early education on record to which they are entitled on the day, those with a place on it. A \
      child at two settings counts once.
      """,
    sources: [.interactiveTool("item 209"), .virtualSchoolHead("paragraphs 39–44")], polarity: .highIsGood,
    of: .entitledToEarlyEducation,
    steps: [
      .count("In a place on the day", missing: "the first day of a place") { child, context in
        child.earlyEducationPlaces.anyHolds { place in
          if let end = place.end, end < context.asAt { return false }
          if let start = place.start { return start <= context.asAt }
          // Not taken up; an end without a start was taken up on a day that is not on record.
          return place.end == nil ? false : nil
        }
      }
    ],
    example: IndicatorExample(
      """
      earlyEducationPlaces: child school eligibleFrom start end
      A 100001 2020-09-01 2020-09-07
      A 100002 2020-09-01 2020-09-07
      B 100001 2020-09-01 2020-09-07 2020-12-18
      D 100001
      E 100001 2021-04-01
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "E", shows: "50"))
}
