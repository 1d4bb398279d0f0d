public import CareCore
public import CareModels

/// One step of a complaint that has a limit of its own: a stage, or what a review panel goes through.
public struct ComplaintStep: IndicatorSubject {
  /// The history of the child; `nil` when the complaint names none.
  public let history: ChildHistory?

  /// The row of the complaint.
  public let reference: RecordReference

  /// The day the step began; `nil` when not recorded.
  public let started: CalendarDay?

  /// The day it was done; `nil` when it has not been or it is not recorded.
  public let done: CalendarDay?

  /// Whether the longer limit was agreed; `nil` when not recorded.
  public let isExtended: Bool?

  /// The day the complaint was closed; `nil` while it is open or when not recorded.
  public let closed: CalendarDay?
}

/// A step that has a limit: which it is, and the days it is counted between.
struct ComplaintClock: Sendable {
  let limit: TimeLimit
  /// The longer limit that may be agreed; `nil` where there is none.
  var longer: TimeLimit?
  let stage: ComplaintStageKind
  let start: @Sendable (Complaint, ComplaintStage) -> CalendarDay?
  let end: @Sendable (ComplaintStage) -> CalendarDay?
}

extension ComplaintClock {
  static let localResolution = ComplaintClock(
    limit: .complaintStage1, longer: .complaintStage1Longer, stage: .localResolution,
    start: { $1.requested ?? $0.received }, end: \.responded)

  static let investigation = ComplaintClock(
    limit: .complaintStage2, longer: .complaintStage2Longer, stage: .investigation, start: { $1.requested },
    end: \.responded)

  static let panel = ComplaintClock(
    limit: .complaintPanel, stage: .reviewPanel, start: { $1.requested }, end: \.panelMet)

  static let panelReport = ComplaintClock(
    limit: .complaintPanelReport, stage: .reviewPanel, start: { $1.panelMet }, end: \.panelReported)

  static let panelResponse = ComplaintClock(
    limit: .complaintPanelResponse, stage: .reviewPanel, start: { $1.panelReported }, end: \.responded)

  /// The steps of a complaint that this is the clock of. A step of the panel that has not been reached is none.
  fileprivate func steps(of complaint: RegisterRow<Complaint>) -> [ComplaintStep] {
    (complaint.stages ?? []).filter { $0.stage?.code == stage }.compactMap { stage in
      let (started, done) = (start(complaint.record, stage), end(stage))
      if started == nil, done == nil, self.stage == .reviewPanel { return nil }
      return ComplaintStep(
        history: complaint.history, reference: complaint.reference, started: started, done: done,
        isExtended: stage.isExtended ?? (stage.extended == nil ? nil : true), closed: complaint.closed)
    }
  }
}

extension ComplaintStep {
  /// The limit that applies: the longer one where it was agreed. Where that is not recorded it was not.
  fileprivate func limit(of clock: ComplaintClock) -> TimeLimit {
    isExtended == true ? clock.longer ?? clock.limit : clock.limit
  }

  /// Whether it was done within a limit, as things stood on the last day of the period.
  fileprivate func outcome(_ limit: TimeLimit, _ context: MeasurementContext) -> Timeliness.Outcome {
    let done = done.flatMap { $0 <= context.asAt ? $0 : nil }
    return Timeliness.Outcome(
      limit.outcome(trigger: started, done: done, asAt: context.asAt, workingDays: context.workingDays).state)
  }
}

extension Population<ComplaintStep> {
  /// Steps that were due in the period under the limit that applies.
  fileprivate static func due(_ clock: ComplaintClock, basic: Bool) -> Population {
    .parts(
      of: Complaint.self, "\(clock.limit.id)\(basic ? ".basic" : "")", title: "due in the period",
      noun: "steps of complaints", missing: "the day it began",
      figures: [.limit(clock.limit)] + (basic ? [] : clock.longer.map { [.limit($0)] } ?? []),
      each: clock.steps,
      where: { step, context in
        let limit = basic ? clock.limit : step.limit(of: clock)
        guard let started = step.started else {
          // What was done before the period was due before it, or nearly; it is of no concern now.
          return step.done.map { $0 < context.period.start ? false : nil } ?? nil
        }
        guard let due = limit.due(from: started, workingDays: context.workingDays) else { return nil }
        return context.period.contains(due)
      })
  }
}

extension Indicator {
  /// The share of the steps of complaints that were done within their limit; `basic` holds all to the shorter one.
  static func complaints(
    _ id: String, _ title: String, _ words: String, clock: ComplaintClock, basic: Bool = false,
    example: IndicatorExample
  ) -> Indicator {
    timeliness(
      "complaints.\(id)", title, definition: words, sources: [.careReport("8 and appendix 1")],
      of: .due(clock, basic: basic),
      steps: [
        .exclude("Closed before it was due, without an answer", missing: "the day the complaint was closed") {
          step, context in
          guard step.done == nil, let closed = step.closed, let started = step.started else { return false }
          let limit = basic ? clock.limit : step.limit(of: clock)
          return limit.due(from: started, workingDays: context.workingDays).map { closed <= $0 }
        }
      ], judging: { step, context in step.outcome(basic ? clock.limit : step.limit(of: clock), context) }, decimals: 1,
      example: example)
  }
}
