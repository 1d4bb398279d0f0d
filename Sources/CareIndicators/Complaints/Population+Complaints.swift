import CareCore
import CareModels

extension Population<RegisterRow<Complaint>> {
  /// Complaints received in the period.
  static var complaints: Population {
    records(
      of: Complaint.self, "complaints", title: "received in the period", noun: "complaints",
      missing: "the day it was received"
    ) { row, context in row.received.map(context.period.contains) }
  }
}

extension Step<RegisterRow<Complaint>> {
  /// Takes out complaints without a finding that were not closed by the day.
  static var stillOpen: Step {
    .exclude("Still open", missing: "whether it was closed") { row, context in
      row.finding == nil && (row.closed.map { $0 > context.asAt } ?? true)
    }
  }
}

extension [Source] {
  /// The source of what is counted of complaints.
  static var complaints: [Source] { [.careReport("8 and appendix 1")] }
}

extension IndicatorExample {
  /// One settled at stage 1 with fault, one that went on, one open, one of no day, and one of the year before.
  static func complaints(
    counted: String, notCounted: String = "", leftOut: String = "", undetermined: String, outside: String,
    groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      complaints: child received route finding closed stages
      A 2020-06-01 advocate fault 2020-07-01 [{"stage":"1"}]
      B 2020-06-01 advocate no-fault 2020-09-01 [{"stage":"1"},{"stage":"2"}]
      C 2021-03-31 direct . . [{"stage":"1"}]
      D . direct fault 2020-07-01 [{"stage":"1"}]
      E 2020-03-31 direct fault 2020-07-01 [{"stage":"1"}]
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
