import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after whom a scheme sends books who were sent a parcel.
  public static let childrenSentBooks = proportion(
    "virtual-school.children-sent-books", "Sent the book parcel of the month",
    definition: """
      Of children looked after on the day to whom one of the schemes sends a parcel in its month, by age or year group, \
      those who were sent one in the month, up to the day. The schedules of 2019/20 and 2020/21 are known.
      """,
    sources: [.virtualSchoolHead("paragraphs 26–29"), .virtualSchoolReport("paragraphs 34–35")],
    polarity: .highIsGood, figures: bookSchedules, of: .dueBooks,
    steps: [
      .count("Sent a parcel in the month", missing: "the day of a parcel") { child, context in
        child.bookParcels.anyHolds { parcel in
          parcel.sent.map { day in
            day <= context.asAt && day.year == context.asAt.year && day.month == context.asAt.month
          }
        }
      }
    ],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      children:
      A 2018-01-01
      B 2018-01-01
      D 2018-01-01
      E 2008-01-01
      bookParcels: child scheme sent
      A imaginationLibrary 2021-03-04
      B imaginationLibrary 2021-02-04
      D imaginationLibrary .
      """, counted: "A", notCounted: "B", undetermined: "D", outside: "E", shows: "50"))
}
