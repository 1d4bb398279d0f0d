import CareCore
import CareModels
import CareTestSupport

/// Attendance, suspensions, attainment and premium once more, as plainly as they can be written: from the rows of one
/// child, day by day. For records without faults.
struct PlainSchooling {
  let care: PlainOutcomes
  let attendance: [SchoolAttendance]
  let exclusions: [SchoolExclusion]
  let results: KeyStage4Outcome?
  let rolls: [SchoolEnrolment]

  init(_ child: ChildIdentifier, in register: Register) {
    care = PlainOutcomes(child, in: register)
    attendance = (register.schoolAttendances ?? []).filter { $0.child == child }
    exclusions = (register.schoolExclusions ?? []).filter { $0.child == child }
    results = (register.keyStage4Outcomes ?? []).first { $0.child == child }
    rolls = (register.schoolEnrolments ?? []).filter { $0.child == child }
  }

  /// Sessions missed and possible in a school year; `nil` for a child who is not asked about, or could attend none.
  func sessions(in schoolYear: Period, cohort year: Period) -> (missed: Int, possible: Int)? {
    let august = schoolYear.start.adding(days: -1) ?? schoolYear.start
    guard care.care.isInTwelveMonthCohort(year), (5...15).contains(care.age(on: august)) else { return nil }
    var (missed, possible) = (0, 0)
    for row in attendance {
      guard let period = row.period, schoolYear.contains(period.start) else { continue }
      missed += (row.authorisedAbsence ?? 0) + (row.unauthorisedAbsence ?? 0)
      possible += row.possible ?? 0
    }
    return possible == 0 ? nil : (missed, possible)
  }

  /// How often the child was suspended in a school year; `nil` for one who is not asked about, or is on no roll in it.
  func suspensions(in schoolYear: Period, cohort year: Period) -> Int? {
    let isOnRoll = rolls.contains { roll in
      (0..<schoolYear.dayCount).contains { number in
        guard let day = schoolYear.start.adding(days: number), let start = roll.start else { return false }
        return start <= day && (roll.end.map { day <= $0 } ?? true)
      }
    }
    guard care.care.isInTwelveMonthCohort(year), isOnRoll else { return nil }
    return exclusions.count { row in
      row.kind?.text == "suspension" && row.start.map { $0 >= schoolYear.start && $0 <= schoolYear.end } ?? false
    }
  }

  /// The grades in English and mathematics of the school year; `nil` for a child without.
  func grades(in name: String, cohort year: Period) -> (english: Int, mathematics: Int)? {
    guard care.care.isInTwelveMonthCohort(year), results?.year?.name == name else { return nil }
    func grade(_ subject: String) -> Int {
      (results?.results ?? []).first { $0.subject?.text == subject }.flatMap { Int($0.grade ?? "") } ?? 0
    }
    return (grade("englishLanguage"), grade("mathematics"))
  }

  /// Whether the child earns pupil premium.
  func earnsPremium(in year: Period, august: CalendarDay) -> Bool {
    let days = (0..<year.dayCount).compactMap { year.start.adding(days: $0) }
    return days.contains(where: care.care.isLookedAfter) && (4...15).contains(care.age(on: august))
  }
}

extension Register {
  /// The same with attendance, suspensions and results of two school years, without faults.
  func withSchooling(seed: UInt64) -> Register {
    var random = SplitMix64(seed: seed)
    var register = self
    let children = (self.children ?? []).compactMap(\.child)
    let years = [2019, 2020]
    register.schoolAttendances = children.flatMap { child in
      years.flatMap { year in
        (0..<Int.random(in: 0...2, using: &random)).map { half in
          let possible = 10 * Int.random(in: 0...19, using: &random)
          let missed = Int.random(in: 0...max(0, possible / (random.happens(100) ? 1 : 6)), using: &random)
          let period =
            half == 0
            ? Period(CalendarDay(year, 9, 1), CalendarDay(year, 12, 18))
            : Period(CalendarDay(year + 1, 1, 4), CalendarDay(year + 1, 7, 16))
          return SchoolAttendance(
            child: child, school: random.pick([URN("100001"), URN("100002")]), period: period, possible: possible,
            authorisedAbsence: missed / 2, unauthorisedAbsence: missed - missed / 2)
        }
      }
    }
    register.schoolExclusions = children.flatMap { child in
      // No two rows are the same to the letter, which would count once.
      (0..<(random.happens(300) ? 2 : 0)).map { number in
        let day = CalendarDay(2020, 3, 1).adding(days: Int.random(in: 0..<600, using: &random))
        return SchoolExclusion(
          child: child, kind: .known(random.happens(800) ? .suspension : .permanent), start: day, sessions: number)
      }
    }
    register.keyStage4Outcomes = children.filter { _ in random.happens(600) }.map { child in
      let grades = (0..<2).map { _ in String(Int.random(in: 1...9, using: &random)) }
      return KeyStage4Outcome(
        child: child, year: AcademicYear(startingIn: random.happens(700) ? 2020 : 2019),
        results: [
          GCSEResult(subject: .known(.englishLanguage), grade: grades[0]),
          GCSEResult(subject: .known(.mathematics), grade: grades[1]),
        ])
    }
    return register
  }
}
