import CareCore
import CareModels

extension ChildHistory {
  /// The suspensions, or permanent exclusions, of the child that began in the days of school that are measured: those that
  /// did, and whether another may have. A row that repeats another to the letter counts once.
  func exclusions(_ kind: ExclusionKind, _ context: MeasurementContext) -> (known: [SchoolExclusion], isUnsure: Bool) {
    guard let window = context.schooling else { return ([], true) }
    var known: [SchoolExclusion] = []
    var isUnsure = false
    for record in schoolExclusions {
      let isOfKind = record.kind?.code.map { $0 == kind }
      let isInWindow = record.start.map(window.contains) ?? (record.end.map { $0 < window.start } == true ? false : nil)
      switch both(isOfKind, isInWindow) {
      case true?: if !known.contains(record) { known.append(record) }
      case nil: isUnsure = true
      case false?: break
      }
    }
    return (known, isUnsure)
  }

  /// How many there were; `nil` when it cannot be told.
  func exclusionCount(_ kind: ExclusionKind, _ context: MeasurementContext) -> Int? {
    let found = exclusions(kind, context)
    return found.isUnsure ? nil : found.known.count
  }

  /// Whether there was one; `nil` when there may have been.
  func wasExcluded(_ kind: ExclusionKind, _ context: MeasurementContext) -> Bool? {
    let found = exclusions(kind, context)
    return !found.known.isEmpty ? true : found.isUnsure ? nil : false
  }
}

extension Population<ChildHistory> {
  /// Children of the cohort who were suspended.
  static var suspended: Population {
    pupils(
      "suspended", title: "who were suspended", missing: "the kind or the first day of an exclusion",
      requires: [.schoolExclusions], options: [SchoolingPeriod.self]
    ) { child, context in child.wasExcluded(.suspension, context) }
  }
}

extension Step<ChildHistory> {
  /// Leaves out children who were matched to no school.
  static var onNoRoll: Step {
    .exclude("On no school's roll in the school year", missing: "when the child was on a school's roll") {
      child, context in context.schooling.flatMap(child.isOnRoll(in:)).map { !$0 }
    }
  }
}

extension IndicatorExample {
  /// A, suspended twice and permanently excluded, B, suspended the year before, C, on no roll, D, of whom it is not said
  /// what the exclusion was, and E, who came on the second day of the year.
  static func exclusions(
    counted: String, notCounted: String = "", leftOut: String = "C", undetermined: String = "D",
    outside: String = "E", shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2020-04-02 S C2 N1 U4
      schoolEnrolments: child school start
      A 100001 2018-09-03
      B 100001 2018-09-03
      D 100001 2018-09-03
      E 100001 2018-09-03
      schoolExclusions: child kind start sessions
      A suspension 2020-10-05 4
      A suspension 2021-01-11 3
      A permanent 2021-03-01
      B suspension 2020-07-06 2
      D . 2020-10-05 2
      E suspension 2020-10-05 2
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      shows: shows)
  }
}
