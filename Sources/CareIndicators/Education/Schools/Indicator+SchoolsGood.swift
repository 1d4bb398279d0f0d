import CareCore
import CareModels

extension Indicator {
  /// The share of schools of some phases that are good or outstanding.
  static func schoolsGood(
    _ id: String, _ name: String, phases: Set<SchoolPhase>, example: IndicatorExample
  ) -> Indicator {
    proportion(
      "schools.\(id)-schools-good", "\(name.prefix(1).uppercased())\(name.dropFirst()) schools good or outstanding",
      definition: """
        Of state-funded \(name) schools in the authority's area that are open on the day and have been graded, those that \
        are good or outstanding by the last inspection report published by then. It counts schools, not pupils.
        """,
      sources: [
        .performanceReport("schools rated good or outstanding"),
        Source("Leicestershire County Council, SEND local area inspection (21 January 2020)", "paragraph 20"),
      ],
      polarity: .highIsGood, of: .openSchools(id, name, phases),
      steps: [
        .exclude("Not graded yet", missing: "the grade") { row, context in
          (row.record.grade(on: context.asAt) ?? .known(.notGraded)) == .known(.notGraded)
        },
        .count("Good or outstanding", missing: "the grade") { row, context in
          row.record.isGoodOrOutstanding(on: context.asAt)
        },
      ], decimals: 1, example: example)
  }
}

extension Population<RegisterRow<School>> {
  static func openSchools(_ id: String, _ name: String, _ phases: Set<SchoolPhase>) -> Population {
    records(
      of: School.self, "\(id)-schools", title: "\(name), state-funded, in the authority and open on the day",
      noun: "schools", missing: "the phase of the school, where it is, or whether it is state-funded"
    ) { row, context in
      if row.opened.map({ $0 > context.asAt }) ?? false { return false }
      if row.closed.map({ $0 <= context.asAt }) ?? false { return false }
      return both(row.phase?.code.map(phases.contains), both(row.isInAuthority, row.isStateFunded))
    }
  }
}

extension IndicatorExample {
  static func schoolGrades(_ phase: String, other: String) -> IndicatorExample {
    IndicatorExample(
      """
      schools: urn phase isInAuthority isStateFunded closed inspections
      100000 \(phase) true true . [{"grade":"1","published":"2019-05-10"}]
      100001 \(phase) true true . [{"grade":"4","published":"2019-05-10"}]
      100002 \(phase) true true . [{"published":"2019-05-10"}]
      100003 . true true . [{"grade":"1","published":"2019-05-10"}]
      100004 \(other) true true . [{"grade":"1","published":"2019-05-10"}]
      100005 \(phase) true true 2020-08-31 [{"grade":"1","published":"2019-05-10"}]
      """, counted: "0", notCounted: "1", leftOut: "2", undetermined: "3", outside: "4 5", shows: "50.0")
  }
}
