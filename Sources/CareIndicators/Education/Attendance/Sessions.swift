import CareCore
import CareModels

/// Sessions of half a day at school, summed over all schools.
struct Sessions: Hashable, Sendable {
  /// Those that could be attended.
  var possible = 0
  /// Those missed with permission.
  var authorised = 0
  /// Those missed without.
  var unauthorised = 0

  /// Those missed.
  var missed: Int { authorised + unauthorised }

  /// Whether at least a share of what was possible was missed; or, strictly, more than the share.
  func misses(_ percent: Int, strictly: Bool = false) -> Bool {
    // Neither side can overflow 128 bits.
    let (share, limit) = (Int128(missed) * 100, Int128(possible) * Int128(percent))
    return strictly ? share > limit : share >= limit
  }

  /// Adds what a record says; `false` when it does not say it all, or what it says cannot be.
  fileprivate mutating func add(_ record: SchoolAttendance) -> Bool {
    guard let possible = record.possible, let authorised = record.authorisedAbsence,
      let unauthorised = record.unauthorisedAbsence, possible >= 0, authorised >= 0, unauthorised >= 0,
      authorised <= possible, unauthorised <= possible - authorised
    else { return false }
    let (sum, overflow) = self.possible.addingReportingOverflow(possible)
    if overflow { return false }
    self.possible = sum
    self.authorised += authorised
    self.unauthorised += unauthorised
    return true
  }
}

extension ChildHistory {
  /// The child's sessions in the days of school that are measured; none when no record is of them.
  ///
  /// `nil` when it cannot be told: a record has no days, lies partly outside, does not say a number, or two of one school
  /// overlap. A row that repeats another to the letter counts once.
  func sessions(_ context: MeasurementContext) -> Sessions? {
    guard let window = context.schooling else { return nil }
    var sessions = Sessions()
    var read: [(period: Period, record: SchoolAttendance)] = []
    for record in schoolAttendances {
      guard let period = record.period ?? record.term.flatMap(context.terms.period(of:)) else { return nil }
      guard period.overlaps(window) else { continue }
      guard window.contains(period) else { return nil }
      if read.contains(where: { $0.record == record }) { continue }
      if read.contains(where: { $0.record.school == record.school && $0.period.overlaps(period) }) { return nil }
      guard sessions.add(record) else { return nil }
      read.append((period, record))
    }
    return sessions
  }
}

extension Step<ChildHistory> {
  /// Leaves out children who were not of the ages of the national tables: 5 to 15 on 31 August before the school year.
  static var outsideSchoolAges: Step {
    .exclude("Not aged 5 to 15 on 31 August before", missing: "the date of birth") { child, context in
      context.ageDay.flatMap { child.age(on: $0) }.map { !(5...15).contains($0) }
    }
  }

  /// Leaves out children of whom no session that they could attend is on record.
  static var withoutSessions: Step {
    .exclude("No session that could be attended on record", missing: "the sessions or the days of a record") {
      child, context in child.sessions(context).map { $0.possible == 0 }
    }
  }
}

extension Indicator {
  /// A share of the sessions that children could attend.
  static func sessions(
    _ id: String, _ title: String, definition: String, sources: [Source], polarity: Polarity, _ name: String,
    shows: String, _ counted: @escaping @Sendable (Sessions) -> Int
  ) -> Indicator {
    ratio(
      "attendance.\(id)", title, definition: definition, sources: sources, polarity: polarity,
      requires: [.schoolAttendances], options: [SchoolingPeriod.self], of: .pupilCohort,
      steps: [.outsideSchoolAges, .withoutSessions],
      .number(name, unit: "sessions", missing: "the sessions or the days of a record") { child, context in
        child.sessions(context).map(counted)
      },
      over: .number("Possible sessions", unit: "sessions", missing: "the sessions or the days of a record") {
        child, context in child.sessions(context)?.possible
      }, unit: "percent", scale: 100, decimals: 1, example: .attendance(counted: "A B", shows: shows))
  }

  /// The share of pupils who missed so much that it has a name.
  static func absentees(
    _ id: String, _ title: String, definition: String, sources: [Source], options: [any MeasurementChoice.Type] = [],
    counting reason: String, example: IndicatorExample,
    _ isAbsent: @escaping @Sendable (Sessions, MeasurementContext) -> Bool
  ) -> Indicator {
    proportion(
      "attendance.\(id)", title, definition: definition, sources: sources, polarity: .lowIsGood,
      requires: [.schoolAttendances], options: [SchoolingPeriod.self] + options, of: .pupilCohort,
      steps: [
        .outsideSchoolAges, .withoutSessions,
        .count(reason, missing: "the sessions or the days of a record") { child, context in
          child.sessions(context).map { isAbsent($0, context) }
        },
      ], decimals: 1, example: example)
  }
}

extension IndicatorExample {
  /// A, who missed 100 of 190 sessions at two schools together, B, who missed 9 of 100, C, who is too young, D, of whom
  /// the sessions missed are not recorded, and E, who came on the second day of the year.
  static func attendance(counted: String, notCounted: String = "", shows: String) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2020-04-02 S C2 N1 U4
      children:
      A 2010-01-01
      B 2010-01-01
      C 2015-09-01
      D 2010-01-01
      E 2010-01-01
      schoolAttendances: child school period possible authorisedAbsence unauthorisedAbsence
      A 100001 {"end":"2020-12-18","start":"2020-09-01"} 130 20 60
      A 100002 {"end":"2021-03-26","start":"2021-01-04"} 60 5 15
      B 100001 {"end":"2021-03-26","start":"2020-09-01"} 100 9 0
      C 100001 {"end":"2021-03-26","start":"2020-09-01"} 100 50 0
      D 100001 {"end":"2021-03-26","start":"2020-09-01"} 100 . 10
      E 100001 {"end":"2021-03-26","start":"2020-09-01"} 100 50 0
      """, counted: counted, notCounted: notCounted, leftOut: "C", undetermined: "D", outside: "E", shows: shows)
  }
}
