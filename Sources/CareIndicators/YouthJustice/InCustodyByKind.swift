import CareCore
import CareModels

extension Indicator {
  /// Young people in custody on the day, on remand or under a sentence.
  public static let inCustodyByKind = distribution(
    "youth-justice.in-custody", "In custody, on remand or under a sentence",
    definition: """
      Stretches of custody that had begun by the day and had not ended, by whether on remand or under a sentence. One who is \
      released on the day is out.
      """,
    sources: [
      Source(
        "Leicestershire County Council, Children and Families Overview and Scrutiny Committee, 9 March 2021",
        "minute 46")
    ],
    of: .records(
      of: CustodyEpisode.self, "in-custody", title: "in custody on the day", noun: "stretches of custody",
      missing: "the day it began"
    ) { row, context in isUnderWay(from: row.start, to: row.end, on: context.asAt) },
    by: .codes("custody-kind", title: "Remand or sentence", requires: []) { row, _ in row.kind },
    example: IndicatorExample(
      """
      custodyEpisodes: child kind start end
      A remand 2021-03-31
      B sentence 2021-03-01 2021-04-01
      C sentence 2021-03-01 2021-03-31
      D remand
      """, counted: "A B", undetermined: "D", outside: "C", groups: ["remand": "A", "sentence": "B"], shows: "2"))
}
