import CareCore
import CareModels

extension RecordCheck {
  /// The checks of inspections and of the plans that answer them.
  public static let inspectionAndPlans: [RecordCheck] = [
    .record(
      "inspection.dates-out-of-order",
      "The inspection ends before it starts, or its report is published before it ends",
      doc: """
        Fieldwork starts and ends, then the report comes out; the grade in force on a day is read from the \
        publication.
        """,
      of: Inspection.self, fields: [.start, .end, .published], source: .definition("Inspection"),
      flagged: Inspection(end: april(2), published: april(1)),
      kept: Inspection(start: april(2), end: april(2), published: april(2))
    ) { ![$0.start, $0.end, $0.published].isInOrder },
    .record(
      "inspection.area-graded-twice", "The inspection grades the same area more than once",
      doc: "Each area has one grade in an inspection, and it cannot be told which of the two is published.",
      of: Inspection.self,
      fields: [.judgements], source: .inspectionFramework,
      flagged: Inspection(judgements: [.overall, .overall]),
      kept: Inspection(judgements: [.overall, InspectionJudgement(area: .known(.leaders))])
    ) { inspection in
      let areas = (inspection.judgements ?? []).compactMap(\.area)
      return Set(areas).count < areas.count
    },
    .record(
      "inspection.visit-graded", "A focused or monitoring visit has grades",
      doc:
        "Focused and monitoring visits end in a letter and no grades; grades belong to a standard or short inspection.",
      of: Inspection.self, fields: [.kind, .judgements], severity: .warning,
      source: .inspectionFramework,
      flagged: Inspection(kind: .known(.focusedVisit), judgements: [.overall]),
      kept: Inspection(kind: .known(.focusedVisit), judgements: [])
    ) { inspection in
      let isVisit = inspection.kind?.code == .focusedVisit || inspection.kind?.code == .monitoringVisit
      return isVisit && inspection.judgements?.isEmpty == false
    },
    .record(
      "inspection.plan-sent-before-inspection", "The action plan was sent before the inspection began",
      doc: """
        The action plan answers the findings, and is due 70 working days after the report. It may be the plan for the \
        inspection before.
        """,
      of: Inspection.self, fields: [.start, .actionPlanSent], source: .definition("Inspection"),
      flagged: Inspection(start: april(2), actionPlanSent: april(1)),
      kept: Inspection(start: april(2), actionPlanSent: april(2))
    ) { $0.actionPlanSent.isBefore($0.start) },
    .record(
      "inspection.recommendation-repeated", "Two recommendations of the inspection have the same reference",
      doc: "Actions name the recommendation they answer by its reference, and could mean either.",
      of: Inspection.self, fields: [.recommendations], source: .definition("InspectionRecommendation"),
      flagged: Inspection(recommendations: [.init(reference: "1"), .init(reference: "1")]),
      kept: Inspection(recommendations: [.init(reference: "1"), .init(reference: "2"), .init(), .init()])
    ) { inspection in
      let references = (inspection.recommendations ?? []).compactMap(\.reference)
      return Set(references).count < references.count
    },
    .reference(
      "inspection.action-inspection-unknown", "The inspection that the action answers is not in the register",
      doc: "Which findings the action is meant to put right cannot be told.",
      from: ImprovementAction.self, field: .inspection, to: Inspection.self, source: .definition("ImprovementAction"),
      flagged: (ImprovementAction(inspection: "1"), Inspection(id: "2")),
      kept: (ImprovementAction(inspection: "1"), Inspection(id: "1")), named: { $0.inspection }, identifier: { $0.id }
    ),
    .register(
      "inspection.action-recommendation-unknown",
      "The inspection made no recommendation that the action says it answers",
      doc: "Looked at where the action names an inspection whose recommendations are recorded.",
      requires: [.improvementActions, .inspections], fields: ["inspection", "recommendation"], severity: .warning,
      source: .actionPlan("recommendations"), flagged: .answering("2"), kept: .answering("1")
    ) { register in
      let made = Dictionary(
        (register.inspections ?? []).compactMap { inspection in
          inspection.id.flatMap { id in inspection.recommendations.map { (id, Set($0.compactMap(\.reference))) } }
        }, uniquingKeysWith: { $0.union($1) })
      return (register.improvementActions ?? []).enumerated().filter { _, action in
        guard let answered = action.recommendation, let references = action.inspection.flatMap({ made[$0] }) else {
          return false
        }
        return !references.contains(answered)
      }.map { RecordReference(.improvementActions, $0.offset) }
    },
    .record(
      "inspection.action-complete-undated", "The action is rated complete, and no day says when it was done",
      doc: "Actions done in time are counted from the day, so this one is in neither count.",
      of: ImprovementAction.self, fields: [.rating, .completed], severity: .warning, source: .actionPlan("ratings"),
      flagged: ImprovementAction(rating: .known(.complete)),
      kept: ImprovementAction(rating: .known(.complete), completed: april(1))
    ) { $0.rating?.code == .complete && $0.completed == nil },
    .record(
      "inspection.action-done-not-complete",
      "The action has a day on which it was done, and a later rating that says it was not",
      doc: """
        The rating looks at the action after it was done. Either it was opened again, and has no day, or the rating is \
        not up to date.
        """,
      of: ImprovementAction.self, fields: [.rating, .ratedOn, .completed], severity: .warning,
      source: .actionPlan("ratings"),
      flagged: ImprovementAction(rating: .known(.amber), ratedOn: april(2), completed: april(1)),
      kept: ImprovementAction(rating: .known(.amber), ratedOn: april(1), completed: april(2))
    ) { action in
      guard let rating = action.rating?.code, [.red, .amber].contains(rating) else { return false }
      return action.ratedOn.isAfter(action.completed)
    },
    .reference(
      "inspection.measure-action-unknown", "The action that is measured is not in the register",
      doc: "What the measure is a measure of cannot be told.",
      from: ImprovementMeasure.self, field: .action, to: ImprovementAction.self,
      source: .definition("ImprovementMeasure"),
      flagged: (ImprovementMeasure(action: "1"), ImprovementAction(id: "2")),
      kept: (ImprovementMeasure(action: "1"), ImprovementAction(id: "1")), named: { $0.action }, identifier: { $0.id }
    ),
    .record(
      "inspection.measure-range-reversed", "A range of the measure runs from its upper end to its lower",
      doc: "No value can meet a target from a higher to a lower number. The bounds may have changed places.",
      of: ImprovementMeasure.self, fields: [.baseline, .readings, .targets], source: .definition("MeasureReading"),
      flagged: ImprovementMeasure(targets: [MeasureReading(hundredths: 2000, upperHundredths: 1800)]),
      kept: ImprovementMeasure(targets: [MeasureReading(hundredths: 1800, upperHundredths: 2000)])
    ) { measure in
      measure.allReadings.contains { reading in
        guard let lower = reading.hundredths, let upper = reading.upperHundredths else { return false }
        return upper < lower
      }
    },
    .record(
      "inspection.measure-number-not-measured", "A reading is a number, and says that it was not measured",
      doc: "Not measured and nought are different answers. Take out the number, or say that it was measured.",
      of: ImprovementMeasure.self, fields: [.baseline, .readings, .targets], severity: .warning,
      source: .actionPlan("baselines"),
      flagged: ImprovementMeasure(readings: [MeasureReading(state: .known(.notMeasured), hundredths: 0)]),
      kept: ImprovementMeasure(readings: [MeasureReading(state: .known(.measured), hundredths: 0)])
    ) { measure in
      measure.allReadings.contains { reading in
        guard reading.hundredths != nil, let state = reading.state?.code else { return false }
        return [.notMeasured, .toBeConfirmed, .notApplicable].contains(state)
      }
    },
    .record(
      "inspection.measure-percentage-out-of-range", "A percentage of the measure is not between 0 and 100",
      doc: "Percentages are in hundredths, so 10,000 is 100%. A ratio or a count of people has another unit.",
      of: ImprovementMeasure.self, fields: [.unit, .baseline, .readings, .targets], severity: .warning,
      source: .definition("ImprovementMeasure"),
      flagged: ImprovementMeasure(unit: .known(.percent), baseline: MeasureReading(hundredths: 10001)),
      kept: ImprovementMeasure(unit: .known(.percent), baseline: MeasureReading(hundredths: 10000))
    ) { measure in
      measure.unit?.code == .percent
        && measure.allReadings.contains {
          $0.hundredths.isOutside(0...10_000) || $0.upperHundredths.isOutside(0...10_000)
        }
    },
  ]
}

extension ImprovementMeasure {
  fileprivate var allReadings: [MeasureReading] {
    [baseline].compactMap(\.self) + (readings ?? []) + (targets ?? [])
  }
}

extension InspectionJudgement {
  fileprivate static let overall = InspectionJudgement(area: .known(.overall))
}

extension Register {
  /// An action that answers a recommendation of an inspection which made recommendation 1.
  fileprivate static func answering(_ reference: String) -> Register {
    .holding(
      [ImprovementAction(inspection: "1", recommendation: reference)],
      [Inspection(id: "1", recommendations: [InspectionRecommendation(reference: "1")])])
  }
}
