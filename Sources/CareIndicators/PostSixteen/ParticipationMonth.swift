public import CareCore
public import CareModels

/// A young person of academic age 16 or 17 on the last day of a month, and what they did then.
public struct ParticipationMonth: IndicatorSubject {
  /// The history of the young person.
  public let history: ChildHistory?

  /// The row that stands for the young person.
  public let reference: RecordReference

  /// The last day of the month.
  public let day: CalendarDay

  /// What they did on the day. A code for not known stands where no record is in force; `nil` when it cannot be told.
  public let status: Coded<ParticipationStatus>?

  /// The academic age, that on 31 August before; `nil` when the date of birth is not known.
  public let academicAge: Int?
}

extension ChildHistory {
  /// What the young person did on a day: the record in force that began last; `nil` when two of them differ, a start is
  /// missing, or none is recorded of it.
  fileprivate func participation(on day: CalendarDay) -> Coded<ParticipationStatus>? {
    var latest: CalendarDay?
    var found: Set<Coded<ParticipationStatus>?> = []
    for row in records(of: Participation.self) {
      if let end = row.end, end <= day { continue }
      guard let start = row.start else { return nil }
      guard start <= day, latest.map({ start >= $0 }) ?? true else { continue }
      if start != latest { found = [] }
      latest = start
      found.insert(row.status)
    }
    guard let first = found.first else { return .known(.notKnown) }
    return found.count == 1 ? first : nil
  }

  fileprivate func participationMonth(to day: CalendarDay, _ context: MeasurementContext) -> ParticipationMonth {
    let eve = AcademicYear(containing: day).flatMap { CalendarDay(year: $0.startYear, month: 8, day: 31) }
    let leapDay = context.options.leapDayBirthday
    return ParticipationMonth(
      history: self, reference: reference, day: day, status: participation(on: day),
      academicAge: eve.flatMap { age(on: $0, leapDay: leapDay) })
  }
}

extension Population<ParticipationMonth> {
  /// Young people of academic age 16 and 17 at the end of each December, January and February of the period: one who is
  /// so at the end of all three is three.
  static var winter: Population {
    participation("participation-winter", "at the end of December, January and February", noun: "young people by month")
    {
      context in
      let period = context.period
      return (period.start.year...period.end.year + 1).flatMap { year in
        [(1, 1), (2, 1), (3, 1)].compactMap { month, day in
          CalendarDay(year: year, month: month, day: day)?.adding(days: -1)
        }
      }.filter(period.contains)
    }
  }

  /// Young people of academic age 16 and 17 on the last day of the period.
  static var ofSixteenAndSeventeen: Population {
    participation("participation-on-day", "on the day", noun: "young people") { [$0.asAt] }
  }

  private static func participation(
    _ id: String, _ title: String, noun: String,
    on days: @escaping @Sendable (MeasurementContext) -> [CalendarDay]
  ) -> Population {
    Population(
      id, title: "of academic age 16 or 17 (Years 12 and 13) \(title)", noun: noun, missing: "the date of birth",
      requires: [.participations], options: [LeapDayBirthday.self],
      each: { child, context in
        if child.records(of: Participation.self).isEmpty { return [] }
        return days(context).map { child.participationMonth(to: $0, context) }
      }, contains: { month, _ in month.academicAge.map((16...17).contains) })
  }
}

extension ParticipationStatus {
  /// Whether the young person is not in education, employment or training.
  var isNEET: Bool {
    switch self {
    case .neetAvailable, .neetNotAvailable: true
    default: false
    }
  }
}
