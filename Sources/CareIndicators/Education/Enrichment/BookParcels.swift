import CareCore
import CareModels

extension Indicator {
  /// Book parcels sent, by scheme.
  public static let bookParcels = distribution(
    "virtual-school.book-parcels", "Book parcels sent by scheme",
    definition: "Parcels of books sent to children in the period, by scheme.",
    sources: [.virtualSchoolHead("paragraphs 26–29"), .careReport("4.3, book parcels")], of: .bookParcels,
    by: .codes("scheme", title: BookScheme.title, requires: [.bookParcels]) { row, _ in row.scheme },
    example: IndicatorExample(
      """
      bookParcels: child scheme sent
      A letterbox 2020-06-01
      A letterbox 2020-07-01
      B bookworm 2020-12-01
      D letterbox
      E letterbox 2020-03-31
      """, counted: "A A B", undetermined: "D", outside: "E", groups: ["letterbox": "A A", "bookworm": "B"],
      shows: "3"))

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

extension Indicator {
  /// Whom each scheme sends books to, and in which months.
  private static var bookSchedules: [MeasurementFigure] {
    BookScheme.allCases.map { scheme in
      .dated("Schedule of \(scheme.title)", scheme.schedule) { schedule in
        let groups = schedule.yearGroups.map { "Year \($0.rawValue)" }
        let ages = schedule.ages.map { ["ages \($0.lowerBound) to \($0.upperBound)"] } ?? []
        return "\((groups + ages).joined(separator: ", ")) in \(schedule.months.count) months"
      }
    }
  }
}

extension Population<RegisterRow<BookParcel>> {
  fileprivate static var bookParcels: Population {
    records(
      of: BookParcel.self, "book-parcels", title: "sent in the period", noun: "parcels",
      missing: "the day the parcel was sent"
    ) { row, context in row.sent.map { context.period.contains($0) } }
  }
}

extension Population<ChildHistory> {
  /// Children looked after on the day to whom a scheme sends books in its month.
  fileprivate static var dueBooks: Population {
    lookedAfter.filtered(
      "due-books", title: "to whom a scheme sends books in the month",
      missing: "the date of birth, or the schedule of the year", requires: [.bookParcels]
    ) { child, context in
      guard let birthDate = child.birthDate else { return nil }
      return BookScheme.allCases.anyHolds { $0.sends(toChildBorn: birthDate, on: context.asAt) }
    }
  }
}
