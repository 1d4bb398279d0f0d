public import CareCore
public import CareModels

/// What is known of one care leaver on or around one day: a birthday, or the last day of a period.
///
/// It is read from the return (table OC3), or from the authority's own records of contacts, homes and activities.
public struct CareLeaverReport: IndicatorSubject {
  /// The history of the young person; `nil` for a row of the return that names nobody.
  public let history: ChildHistory?

  /// The row that stands for it.
  public let reference: RecordReference

  /// Whether the authority is in touch; `nil` when that cannot be told.
  public let contact: Coded<CareLeaverContact>?

  /// Whether it is known when the young person was born.
  let isBirthDateKnown: Bool

  /// Whether the young person is a care leaver on the day as the episodes show it; `nil` when they do not say.
  let standing: CareLeaverStanding?

  /// The day it is about and the age on it: the last birthday in the period, where the return does not say which.
  private let birthday: Birthday?

  private let detail: Detail

  /// Where the rest is read from, when it is asked for.
  private enum Detail {
    case returned(activity: Coded<CareLeaverActivity>?, accommodation: Coded<CareLeaverAccommodation>?)
    case recorded
  }

  /// What the young person mainly does; `nil` when that cannot be told.
  public var activity: Coded<CareLeaverActivity>? {
    switch detail {
    case .returned(let activity, _): activity
    case .recorded: current(\.leavingCareActivities, \.start, \.end, \.activity, on: birthday?.day)
    }
  }

  /// Where the young person lives, and whether it is suitable; `nil` when that cannot be told.
  public var accommodation: Coded<CareLeaverAccommodation>? {
    switch detail {
    case .returned(_, let accommodation): accommodation
    case .recorded: current(\.leavingCareHomes, \.start, \.end, \.accommodation, on: birthday?.day)
    }
  }

  /// The age in completed years on the day it is about; `nil` when there is no such day, or it is not known.
  public var age: Int? { birthday?.age }
}

extension CareLeaverReport {
  /// What the rows of the return say of a young person. Rows that say different things say nothing.
  ///
  /// A row names no year: it is taken to be about the birthday in the period measured.
  init(
    _ rows: some Collection<CareLeaver>, of history: ChildHistory?, standingIn row: RecordReference,
    in context: MeasurementContext
  ) {
    let birthDate = history?.birthDate ?? rows.compactMap(\.birthDate).min()
    self.history = history
    reference = row
    contact = rows.agreed(\.contact)
    isBirthDateKnown = birthDate != nil
    birthday = birthDate.flatMap { Birthday(of: $0, lastIn: context) }
    standing = Self.standing(of: history, on: birthday, context)
    detail = .returned(activity: rows.agreed(\.activity), accommodation: rows.agreed(\.accommodation))
  }

  /// What the authority's own records say of a young person around a birthday, or on the last day of a period.
  init(of history: ChildHistory, on birthday: Birthday?, in context: MeasurementContext) {
    self.history = history
    reference = history.reference
    contact = birthday.flatMap { history.leaverContact(around: $0.day, context.options) }
    isBirthDateKnown = birthday != nil
    self.birthday = birthday
    standing = Self.standing(of: history, on: birthday, context)
    detail = .recorded
  }

  private static func standing(
    of history: ChildHistory?, on birthday: Birthday?, _ context: MeasurementContext
  ) -> CareLeaverStanding? {
    guard let history, let birthday else { return nil }
    return history.careLeaverStanding(on: birthday.day, leapDay: context.options.leapDayBirthday)
  }

  /// The code of the record in force on the day that began last.
  ///
  /// Where none is in force, nothing is known of the young person, which is an answer. Where one in force has no code, two
  /// that began on one day differ, or a start is missing, it cannot be told.
  private func current<Row: CareRecord, Code: CareLeaverAnswer>(
    _ rows: KeyPath<ChildHistory, HistoryRecords<Row>>, _ start: KeyPath<Row, CalendarDay?>,
    _ end: KeyPath<Row, CalendarDay?>, _ code: KeyPath<Row, Coded<Code>?>, on day: CalendarDay?
  ) -> Coded<Code>? {
    guard let history, let day else { return nil }
    var latest: CalendarDay?
    var found: [Coded<Code>?] = []
    for row in history[keyPath: rows] {
      if let end = row[keyPath: end], end <= day { continue }
      guard let start = row[keyPath: start] else { return nil }
      guard start <= day else { continue }
      if start != latest {
        if let latest, start < latest { continue }
        latest = start
        found = []
      }
      found.append(row[keyPath: code])
    }
    guard let first = found.first else { return .known(.notKnown) }
    return found.allSatisfy { $0 == first } ? first : nil
  }
}

/// A list of codes with one for what is not known.
private protocol CareLeaverAnswer: CodeSet {
  static var notKnown: Self { get }
}

extension CareLeaverActivity: CareLeaverAnswer {}

extension CareLeaverAccommodation: CareLeaverAnswer {}

/// A birthday, or an age on a day.
struct Birthday {
  let day: CalendarDay
  let age: Int
}

extension Birthday {
  /// The last birthday in the period measured; `nil` when there is none in it.
  init?(of birthDate: CalendarDay, lastIn context: MeasurementContext) {
    let leapDay = context.options.leapDayBirthday
    guard let age = birthDate.age(on: context.asAt, leapDay: leapDay),
      let day = birthDate.birthday(age, leapDay: leapDay), context.period.contains(day)
    else { return nil }
    self.init(day: day, age: age)
  }

  /// The birthdays at some ages that fall in the period measured, in order.
  static func all(
    from ages: ClosedRange<Int>, of birthDate: CalendarDay, in context: MeasurementContext
  ) -> [Birthday] {
    ages.compactMap { age in
      guard let day = birthDate.birthday(age, leapDay: context.options.leapDayBirthday),
        context.period.contains(day)
      else { return nil }
      return Birthday(day: day, age: age)
    }
  }
}

extension Collection where Element == CareLeaver {
  /// What the rows say that say anything; `nil` when none does, or they differ.
  fileprivate func agreed<Value: Equatable>(_ field: KeyPath<CareLeaver, Value?>) -> Value? {
    let values = compactMap { $0[keyPath: field] }
    return values.allSatisfy { $0 == values.first } ? values.first : nil
  }
}

extension ChildHistory {
  /// Whether the authority is in touch around a day, as the contacts on record and the young person's status say.
  ///
  /// A death, once recorded, stands. Otherwise the last of the contacts in the window that say something decides; an
  /// attempt that reached nobody does not undo an earlier contact. Without any the authority is not in touch.
  fileprivate func leaverContact(around day: CalendarDay, _ options: MeasurementOptions) -> Coded<CareLeaverContact>? {
    guard
      let window = options[CareLeaverContactWindow.self].period(around: day, in: options[CareLeaverCohort.self])
    else { return nil }
    var latest: CalendarDay?
    var said: Set<Coded<CareLeaverContact>> = []
    var isUndated = false
    for row in leavingCareContacts {
      guard let answer = row.contact ?? (row.wasReached == true ? .known(.inTouch) : nil) else { continue }
      guard let date = row.date else {
        isUndated = true
        continue
      }
      guard date <= window.end else { continue }
      if answer == .known(.died) { return answer }
      guard date >= window.start, latest.map({ date >= $0 }) ?? true else { continue }
      if date != latest { said = [] }
      latest = date
      said.insert(answer)
    }
    let isHome = careLeaverStatuses.contains { status in
      status.circumstances(on: day, leftCare: careEpisodes.last { $0.start <= day }?.end).hasReturnedHome
    }
    if isHome { return .known(.returnedHome) }
    if said.count > 1 || isUndated { return nil }
    return said.first ?? .known(.notInTouch)
  }
}
