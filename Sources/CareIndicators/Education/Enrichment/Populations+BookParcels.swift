import CareCore
import CareModels

extension Indicator {
  /// Whom each scheme sends books to, and in which months.
  static var bookSchedules: [MeasurementFigure] {
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
  static var bookParcels: Population {
    records(
      of: BookParcel.self, "book-parcels", title: "sent in the period", noun: "parcels",
      missing: "the day the parcel was sent"
    ) { row, context in row.sent.map { context.period.contains($0) } }
  }
}

extension Population<ChildHistory> {
  /// Children looked after on the day to whom a scheme sends books in its month.
  static var dueBooks: Population {
    lookedAfter.filtered(
      "due-books", title: "to whom a scheme sends books in the month",
      missing: "the date of birth, or the schedule of the year", requires: [.bookParcels]
    ) { child, context in
      guard let birthDate = child.birthDate else { return nil }
      return BookScheme.allCases.anyHolds { $0.sends(toChildBorn: birthDate, on: context.asAt) }
    }
  }
}
