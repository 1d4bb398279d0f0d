import CareCore
import CareModels

extension Population<RegisterRow<CarerRecruitment>> {
  /// Households that had begun on the way to fostering by the day, and whose way had not ended before the period.
  static var carerRecruitment: Population {
    recruits("carer-recruitment", "on the way to approval in the period") { row, context in
      guard let stage = row.stage(on: context.asAt) else {
        return row.steps.contains { $0 > context.asAt } ? false : nil
      }
      switch stage {
      case .approved, .notApproved, .decided: return row.decided.map { $0 >= context.period.start }
      case .left: return row.left.map { $0 >= context.period.start }
      default: return true
      }
    }
  }

  /// Households that asked about fostering in the period.
  static var carerEnquiries: Population {
    recruits("carer-enquiries", "that enquired in the period") { row, context in
      row.enquired.map(context.period.contains)
    }
  }

  static func recruits(
    _ id: String, _ title: String, where holds: @escaping @Sendable (CarerRecruitment, MeasurementContext) -> Bool?
  ) -> Population {
    records(
      of: CarerRecruitment.self, id, title: title, noun: "households", missing: "every day on the way to approval"
    ) { row, context in holds(row.record, context) }
  }
}

extension CarerRecruitment {
  /// The days on record of the way to approval.
  var steps: [CalendarDay] {
    [enquired, visited, applied, stageOneCompleted, stageTwoStarted, assessed, panel, decided, left].compactMap { $0 }
  }
}

extension IndicatorExample {
  static func recruits(
    counted: String, notCounted: String = "", undetermined: String, outside: String, groups: [String: String] = [:],
    shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      carerRecruitments: id enquired applied stageOneCompleted decided isApproved left
      R 2020-04-01 2020-05-01 2020-07-01 2021-01-05 true
      S 2021-03-31
      T . . 2020-05-01 . . 2020-06-01
      U
      V 2019-04-01 . . . . 2019-05-01
      """, counted: counted, notCounted: notCounted, undetermined: undetermined, outside: outside, groups: groups,
      shows: shows)
  }
}
