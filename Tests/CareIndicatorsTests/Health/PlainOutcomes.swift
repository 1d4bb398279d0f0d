import CareCore
import CareModels
import CareTestSupport

/// The measures of the outcomes return and of missing children once more, as plainly as they can be written: from the
/// rows of one child and, for missing children, day by day. For records without faults.
struct PlainOutcomes {
  let care: PlainCounting
  let outcomes: HealthOutcomes?
  let missing: [MissingEpisode]

  init(_ child: ChildIdentifier, in register: Register) {
    care = PlainCounting(child, in: register)
    outcomes = (register.healthOutcomes ?? []).first { $0.child == child }
    missing = (register.missingEpisodes ?? []).filter { $0.child == child }
  }

  /// Completed years, counted birthday by birthday.
  func age(on day: CalendarDay) -> Int {
    guard let birth = care.birthDate else { return -1 }
    var years = 0
    while true {
      let next = years + 1
      let birthday =
        CalendarDay(year: birth.year + next, month: birth.month, day: birth.day)
        ?? CalendarDay(birth.year + next, 2, 28)
      if birthday > day { return years }
      years = next
    }
  }

  /// The answer to a question of the return; `nil` for a child who is not in its denominator.
  func answer(
    _ question: (HealthOutcomes) -> Coded<YesNo>?, ages: ClosedRange<Int>? = nil, in year: Period
  ) -> Bool? {
    guard care.isInTwelveMonthCohort(year), ages?.contains(age(on: year.end)) ?? true else { return nil }
    return outcomes.flatMap(question)?.text == "1"
  }

  /// The score; `nil` for a child who is not asked about, or without one.
  func score(in year: Period) -> Int? {
    guard care.isInTwelveMonthCohort(year), (5...16).contains(age(on: year.end)) else { return nil }
    return outcomes?.sdqScore
  }

  /// Whether a score was returned; `nil` for a child who is not asked about.
  func isScored(in year: Period) -> Bool? {
    guard care.isInTwelveMonthCohort(year), (5...16).contains(age(on: year.end)) else { return nil }
    return outcomes?.sdqScore != nil
  }

  /// How many times the child was missing; `nil` for one who was not looked after on any day of the year.
  func timesMissing(in year: Period) -> Int? {
    let days = (0..<year.dayCount).compactMap { year.start.adding(days: $0) }
    guard days.contains(where: care.isLookedAfter) else { return nil }
    return missing.count { row in
      row.kind?.text == "M"
        && days.contains { day in
          guard let start = row.start else { return false }
          return start <= day && (row.end.map { day <= $0 } ?? true)
        }
    }
  }
}

extension Register {
  /// The same with an outcomes return and times missing, both without faults.
  func withOutcomes(seed: UInt64, year: Period) -> Register {
    var random = SplitMix64(seed: seed)
    var register = self
    func yesNo() -> Coded<YesNo> { .known(YesNo(random.happens(400))) }
    func day(from first: CalendarDay, days: Int) -> CalendarDay {
      first.adding(days: Int.random(in: 0..<days, using: &random)) ?? first
    }
    let children = (self.children ?? []).compactMap(\.child)
    register.healthOutcomes = children.map { child in
      let hasScore = random.happens(700)
      return HealthOutcomes(
        child: child, sdqScore: hasScore ? Int.random(in: 0...40, using: &random) : nil,
        sdqReason: hasScore ? nil : .known(.carerRefused), convicted: yesNo(), developmentCheck: yesNo(),
        dentalCheck: yesNo())
    }
    register.missingEpisodes = children.flatMap { child in
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        let start = day(from: year.start.adding(days: -30) ?? year.start, days: 425)
        return MissingEpisode(
          child: child, kind: .known(random.happens(700) ? .missing : .awayWithoutAuthorisation), start: start,
          end: random.happens(900) ? day(from: start, days: 20) : nil)
      }
    }
    return register
  }
}
