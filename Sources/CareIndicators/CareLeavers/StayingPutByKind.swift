import CareCore
import CareModels

extension Indicator {
  /// Young people who stay put on the day, by with whom.
  public static let stayingPutByKind = distribution(
    "care-leavers.staying-put-by-kind", "Young people staying put by with whom",
    definition: """
      Stays of young people with their former carers, or in supported lodgings, after 18 that had begun by the day and had \
      not ended, by with whom.
      """,
    sources: [.careReport("7.3")],
    of: .records(
      of: StayingPut.self, "staying-put-on-day", title: "under way on the day", noun: "stays with former carers",
      missing: "the first day"
    ) { row, context in isUnderWay(from: row.start, to: row.end, on: context.asAt) },
    by: .codes("staying-put-kind", title: "With whom", requires: []) { row, _ in row.kind },
    example: IndicatorExample(
      """
      stayingPuts: child kind start end
      A inHouse 2020-06-01
      B agency 2020-06-01 2021-04-01
      C inHouse .
      D inHouse 2020-06-01 2021-03-31
      """, counted: "A B", undetermined: "C", outside: "D", groups: ["inHouse": "A", "agency": "B"], shows: "2"))
}
