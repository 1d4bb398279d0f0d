public import CareCore

/// Who is to have a personal education plan meeting in a term, as it stands on a day of the term.
///
/// It accounts for every child looked after on the day, or possibly so, once.
public struct PersonalEducationPlansDue: Hashable, Sendable {
  /// A meeting that is due and was not held yet.
  public struct Entry: Hashable, Sendable {
    /// Why a meeting is due by its day.
    @frozen public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
      /// The first since the child came into care: by the twentieth working day, in time for the first review.
      case first
      /// One is due each term: by the end of it.
      case termly
      /// No more than six months may pass between two, and they end before the term does.
      case sixMonths
    }

    /// The row that stands for the child.
    public let child: RecordReference

    /// The day by which the meeting is due; `nil` when the bank holidays of that time are not known.
    public let due: CalendarDay?

    /// Why it is due by then.
    public let reason: Reason

    /// The day of the last meeting before the term, in this period of care; `nil` when there was none.
    public let last: CalendarDay?

    /// Whether the day by which it is due has passed on a day; `nil` when it is not known.
    public func isOverdue(on day: CalendarDay) -> Bool? { due.map { $0 < day } }
  }

  /// The term.
  public let term: Term

  /// The day on which it is so.
  public let day: CalendarDay

  /// The meetings that are due, earliest first; those without a day last, then in the order of the register.
  public let entries: [Entry]

  /// The children whose meeting of the term was held, in the order of the register.
  public let held: [RecordReference]

  /// The children who need none: under 3, or past compulsory school age and in no education.
  public let notRequired: [RecordReference]

  /// The children of whom it cannot be told: whether they are looked after, their age, or whether they are in education.
  public let undetermined: [RecordReference]
}

extension ChildHistories {
  /// Who is to have a personal education plan meeting in the term that a day is in.
  ///
  /// A plan is required from the third birthday to the eighteenth; after compulsory school age for those in education
  /// alone, as the school rolls and the records of participation show. A meeting counts when it was held in the term,
  /// in the period of care the child is in. `nil` in the holidays, and when the table of plans was not supplied.
  ///
  /// Source: children in care and care leavers annual report 2019/20, 4.2; Annual report of the Virtual School Head,
  /// June 2021, paragraphs 13 and 15; the twentieth working day as virtual schools restate the statutory guidance.
  ///
  /// - Complexity: O(*n*) in the rows, and a sort of the meetings that are due.
  public func personalEducationPlansDue(
    on day: CalendarDay, terms: TermDates = .convention, workingDays: WorkingDays = .englandAndWales
  ) -> PersonalEducationPlansDue? {
    guard storage.register.personalEducationPlans != nil, let term = terms.term(containing: day),
      let period = terms.period(of: term)
    else { return nil }
    var entries: [PersonalEducationPlansDue.Entry] = []
    var (held, notRequired, undetermined) = ([RecordReference](), [RecordReference](), [RecordReference]())
    for history in self {
      guard let isInCare = history.isLookedAfter(on: day) else {
        undetermined.append(history.reference)
        continue
      }
      guard isInCare else { continue }
      switch history.needsEducationPlan(on: day) {
      case nil: undetermined.append(history.reference)
      case false?: notRequired.append(history.reference)
      case true?:
        if let entry = history.educationPlanDue(on: day, in: period, workingDays) {
          entries.append(entry)
        } else {
          held.append(history.reference)
        }
      }
    }
    entries.sort { ($0.due ?? .last, $0.child) < ($1.due ?? .last, $1.child) }
    return PersonalEducationPlansDue(
      term: term, day: day, entries: entries, held: held, notRequired: notRequired, undetermined: undetermined)
  }
}

extension ChildHistory {
  /// Whether the child, looked after on a day, is one who has to have a personal education plan; `nil` when it cannot be
  /// told.
  ///
  /// From the third birthday to the eighteenth; after compulsory school age for those in education alone, as the school
  /// rolls and the records of participation show.
  public func needsEducationPlan(on day: CalendarDay) -> Bool? {
    guard let birthDate, let age = birthDate.age(on: day), let compulsory = birthDate.compulsorySchoolAge() else {
      return nil
    }
    if age < 3 || age >= 18 { return false }
    return day <= compulsory.end ? true : isInEducation(on: day)
  }

  /// Whether school rolls or records of participation show the young person in education on a day; `nil` when neither
  /// table was supplied.
  private func isInEducation(on day: CalendarDay) -> Bool? {
    func covers(_ start: CalendarDay?, _ end: CalendarDay?) -> Bool {
      guard let start, start <= day else { return false }
      return end.map { $0 > day } ?? true
    }
    if schoolEnrolments.contains(where: { covers($0.start, $0.end) }) { return true }
    let studies: Set<ParticipationStatus> = [.schoolSixthForm, .college, .higherEducation, .specialist]
    if participations.contains(where: { record in
      covers(record.start, record.end) && record.status?.code.map(studies.contains) ?? false
    }) {
      return true
    }
    return storage.register.schoolEnrolments == nil && storage.register.participations == nil ? nil : false
  }

  /// The meeting that is due in a term; `nil` when it was held.
  fileprivate func educationPlanDue(
    on day: CalendarDay, in term: Period, _ workingDays: WorkingDays
  ) -> PersonalEducationPlansDue.Entry? {
    let care = periodOfCare(on: day)
    let careStart = care.flatMap { $0.startIsKnown ? $0.start : nil }
    let meetings = personalEducationPlans.compactMap(\.held).filter { held in
      held <= day && careStart.map { held >= $0 } ?? true
    }
    if meetings.contains(where: { $0 >= term.start }) { return nil }
    let last = meetings.max()
    if last == nil, let careStart {
      let due = workingDays.adding(20, to: careStart)
      return PersonalEducationPlansDue.Entry(child: reference, due: due, reason: .first, last: nil)
    }
    if let limit = last?.adding(months: 6), limit < term.end {
      return PersonalEducationPlansDue.Entry(child: reference, due: limit, reason: .sixMonths, last: last)
    }
    return PersonalEducationPlansDue.Entry(child: reference, due: term.end, reason: .termly, last: last)
  }
}
