import CareCore
import CareModels

extension RowView where Row == AD1Row {
  /// The items that tell of an adoption.
  static var details: [AD1Row.Column] {
    [.decided, .matched, .byFosterCarer, .adopterCount, .adopterSex, .adopterLegalStatus]
  }

  /// Whether any item that tells of the adoption is filled.
  var hasAnyDetail: Bool { Self.details.contains(where: isFilled) }

  /// Whether every item that tells of the adoption is filled.
  var hasAllDetails: Bool { Self.details.allSatisfy(isFilled) }
}

extension RowView where Row == PlacedAdoptionRow {
  /// Whether the decision is said to have been reversed: a day or a reason is filled.
  var isReversed: Bool { hasAny(.ceased, .reasonCeased) }
}

extension RowView where Row == EpisodeRow {
  /// Whether the child was adopted in the collection year.
  var endsInAdoptionInYear: Bool {
    guard endsInAdoption, let end = self.end else { return false }
    return facts.year.contains(end)
  }
}

extension RowView where Row == PrevPermRow {
  /// The first day that the date of the order can have been: an unknown day or month, written `ZZ`, is taken for the
  /// first there is.
  var earliestOrder: PermanenceDate { PermanenceDate(text(.date)) }
}

/// The date of an order, of which parts may be unknown: `ZZ/05/2014`, `ZZ/ZZ/ZZZZ`.
enum PermanenceDate: Hashable, Sendable {
  /// Nothing is written.
  case missing
  /// The year is not known.
  case unknown
  /// The first day that it can have been.
  case from(CalendarDay)
  /// It is no date, not even one with unknown parts.
  case unusable

  init(_ text: String) {
    if text.isEmpty {
      self = .missing
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self = .unusable
      return
    }
    func number(_ part: Substring, digits: ClosedRange<Int>, unknown: String) -> Int? {
      if part == unknown { return 1 }
      guard digits.contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(part)
    }
    guard let day = number(parts[0], digits: 1...2, unknown: "ZZ"),
      let month = number(parts[1], digits: 1...2, unknown: "ZZ"),
      // A leap year stands for one that is not known, so that 29 February may be.
      let year = parts[2] == "ZZZZ" ? 2000 : number(parts[2], digits: 4...4, unknown: ""),
      let first = CalendarDay(year: year, month: month, day: day)
    else {
      self = .unusable
      return
    }
    self = parts[2] == "ZZZZ" ? .unknown : .from(first)
  }
}
