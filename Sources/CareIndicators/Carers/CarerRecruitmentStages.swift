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

  private static func recruits(
    _ id: String, _ title: String, where holds: @escaping @Sendable (CarerRecruitment, MeasurementContext) -> Bool?
  ) -> Population {
    records(
      of: CarerRecruitment.self, id, title: title, noun: "households", missing: "every day on the way to approval"
    ) { row, context in holds(row.record, context) }
  }
}

extension CarerRecruitment {
  /// The days on record of the way to approval.
  fileprivate var steps: [CalendarDay] {
    [enquired, visited, applied, stageOneCompleted, stageTwoStarted, assessed, panel, decided, left].compactMap { $0 }
  }
}

extension Indicator {
  /// How far those who wish to foster have come.
  public static let carerRecruitmentByStage = distribution(
    "carers.recruitment-by-stage", "Recruitment of foster carers by stage",
    definition: """
      Households on the way to approval as foster carers in the period, by how far they had come by its last day: the \
      furthest step dated by then. Those whose way ended in the period are in it, those whose way ended before are not.
      """,
    sources: .fostering, of: .carerRecruitment,
    by: Breakdown(
      "recruitment-stage", title: RecruitmentStage.title,
      groups: RecruitmentStage.allCases.map { BreakdownGroup($0.rawValue, $0.title) }, requires: []
    ) { row, context in row.record.stage(on: context.asAt)?.rawValue },
    example: .recruits(
      counted: "0 1 2", undetermined: "3", outside: "4",
      groups: ["approved": "0", "enquiry": "1", "left": "2"], shows: "3"))

  /// The share of those who enquired who went on to apply.
  public static let carerEnquiriesLeadingToApplication = proportion(
    "carers.enquiries-to-applications", "Enquiries about fostering that led to an application",
    definition: """
      Of households that enquired about fostering in the period, those that had applied by its last day. Late enquiries \
      have had little time to.
      """,
    sources: .fostering, polarity: .highIsGood, of: .carerEnquiries,
    steps: [
      .count("Applied", missing: "the day they applied") { row, context in
        row.applied.map { $0 <= context.asAt } ?? ((row.stageOneCompleted ?? row.decided) == nil ? false : nil)
      }
    ], decimals: 1,
    example: .recruits(counted: "0", notCounted: "1", undetermined: "2 3", outside: "4", shows: "50.0"))
}

extension IndicatorExample {
  fileprivate static func recruits(
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
