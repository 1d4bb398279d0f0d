import CareCore
import CareModels

extension ReturnInterview {
  /// Whether it had been offered by a day: said so, or to be seen from what came of it.
  fileprivate func wasOffered(by day: CalendarDay) -> Bool? {
    if let offeredOn { return offeredOn <= day }
    if wasOffered == false || reasonNotHeld?.code == .notOffered { return false }
    let isSeen = wasAccepted != nil || reasonNotHeld?.code == .declined || heldOn.map { $0 <= day } ?? false
    return wasOffered == true || isSeen ? true : nil
  }

  /// Whether the child had accepted it.
  fileprivate func wasAccepted(by day: CalendarDay) -> Bool? {
    if heldOn.map({ $0 <= day }) ?? false { return true }
    if reasonNotHeld?.code == .declined || reasonNotHeld?.code == .notOffered { return false }
    return wasAccepted ?? (wasOffered(by: day) == false ? false : nil)
  }

  /// The day of the offer, of which the time is believed where they disagree.
  var offeredOn: CalendarDay? { offeredAt?.day ?? offered }

  /// The day it was held, of which the time is believed where they disagree.
  var heldOn: CalendarDay? { heldAt?.day ?? held }
}

extension RegisterRow<MissingIncident> {
  /// The interviews that name the incident.
  private var interviews: [ReturnInterview] {
    guard let history, let id = record.id else { return [] }
    return history.returnInterviews.filter { $0.incident == id }
  }

  /// Whether an interview may be about the incident without naming it, or the child is not known.
  private var mayHaveOthers: Bool {
    guard let history else { return true }
    return history.returnInterviews.contains { $0.incident == nil || record.id == nil }
  }

  private func any(_ holds: (ReturnInterview) -> Bool?) -> Bool? {
    let answer = interviews.anyHolds(holds)
    return answer == false && mayHaveOthers ? nil : answer
  }

  /// Whether the record says that no interview was called for, as after a report made by mistake.
  func needsNoInterview() -> Bool? {
    let own = interviews
    return own.contains { $0.reasonNotHeld?.code == .notNeeded } && !own.contains { $0.heldOn != nil }
  }

  /// Whether an interview had been offered by a day.
  func wasOffered(by day: CalendarDay) -> Bool? { any { $0.wasOffered(by: day) } }

  /// Whether one had been accepted by a day.
  func wasAccepted(by day: CalendarDay) -> Bool? { any { $0.wasAccepted(by: day) } }

  /// Whether one had been held by a day.
  func wasHeld(by day: CalendarDay) -> Bool? { any { $0.heldOn.map { $0 <= day } ?? false } }

  /// Whether one was held within 72 hours of the return, by the hour where times are recorded.
  func heldInTime(_ context: MeasurementContext) -> Timeliness.Outcome {
    inTime(context, wasDone: wasHeld(by: context.asAt), day: \.heldOn, time: \.heldAt)
  }

  /// Whether one was offered within 72 hours of the return, by the hour where times are recorded.
  func offeredInTime(_ context: MeasurementContext) -> Timeliness.Outcome {
    inTime(context, wasDone: wasOffered(by: context.asAt), day: \.offeredOn, time: \.offeredAt)
  }

  private func inTime(
    _ context: MeasurementContext, wasDone: Bool?, day: (ReturnInterview) -> CalendarDay?,
    time: (ReturnInterview) -> Moment?
  ) -> Timeliness.Outcome {
    let own = interviews.filter { day($0).map { $0 <= context.asAt } ?? false }
    let first = own.min { (day($0) ?? .last, time($0) ?? .end) < (day($1) ?? .last, time($1) ?? .end) }
    // Done on a day that is not given, or perhaps done.
    if first == nil, wasDone != false { return .notKnown(because: .undatedRecord) }
    let limit = TimeLimit.returnInterview
    if let returned = record.endedAt, first == nil || first.flatMap(time) != nil {
      return .init(
        limit.outcome(trigger: returned, done: first.flatMap(time), asAt: Moment(endOf: context.asAt)).state)
    }
    return .init(limit.outcome(trigger: record.lastDay, done: first.flatMap(day), asAt: context.asAt).state)
  }
}

extension Moment {
  /// The last there is.
  fileprivate static var end: Moment { Moment(endOf: .last) }
}

extension Population<RegisterRow<MissingIncident>> {
  /// Returns in the period of children who were missing and are the authority's own to interview.
  static var returns: Population {
    .records(
      of: MissingIncident.self, "missing-returned", title: "that ended in the period", noun: "times missing",
      missing: "the kind of incident, or when it ended", requires: [.returnInterviews]
    ) { row, context in
      if row.kind?.code == .awayWithoutAuthorisation || row.isOfAnotherAuthority { return false }
      guard let day = row.record.lastDay else {
        // Without an end the child is still missing, unless an interview says otherwise.
        let isOver = row.record.unreadFields.contains { $0 == .end || $0 == .endedAt }
        return isOver || row.wasHeld(by: context.asAt) == true ? nil : false
      }
      guard context.period.contains(day) else { return false }
      return row.kind?.code == .missing ? true : nil
    }
  }
}

extension RegisterRow<MissingIncident> {
  fileprivate var isOfAnotherAuthority: Bool {
    record.placingAuthority != nil || record.group?.code == .otherAuthorityChildInCare
  }
}

extension Step<RegisterRow<MissingIncident>> {
  /// Leaves out returns after which no interview was called for.
  static var noInterviewNeeded: Step {
    .exclude("No interview was called for", missing: "what came of the interview") { row, _ in row.needsNoInterview() }
  }

  /// Leaves out returns that are not in the base chosen (``ReturnInterviewBase``).
  static var outsideBase: Step {
    .exclude("Not in the base chosen", missing: "whether an interview was offered, accepted or held") { row, context in
      let isIn: Bool? =
        switch context.options[ReturnInterviewBase.self] {
        case .returned: true
        case .offered: row.wasOffered(by: context.asAt)
        case .accepted: row.wasAccepted(by: context.asAt)
        case .held: row.wasHeld(by: context.asAt)
        }
      return isIn.map { !$0 }
    }
  }
}

extension IndicatorExample {
  /// Returns after which an interview was held in time, held late, not called for, declined, and perhaps held; and a
  /// child who was away.
  static func returns(
    _ base: ReturnInterviewBase = .usual, counted: String, notCounted: String, leftOut: String, undetermined: String,
    outside: String, shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      missingIncidents: child id kind start end endedAt
      A a M 2020-05-01 2020-05-01 2020-05-01T18:00:00
      B b M 2020-05-01 2020-05-01 2020-05-01T18:00:00
      C c M 2020-05-01 2020-05-01
      D d M 2020-05-01 2020-05-01
      E e M 2020-05-01 2020-05-01
      G g M 2020-05-01 2020-05-01
      F f A 2020-05-01 2020-05-01
      returnInterviews: child incident offered wasAccepted held heldAt reasonNotHeld
      A a 2020-05-02 true 2020-05-04 2020-05-04T17:00:00
      B b 2020-05-05 true 2020-05-04 2020-05-04T18:00:01
      C c . . . . notNeeded
      D d 2020-05-03 false . . declined
      E . 2020-05-03 true 2020-05-03
      """, options: MeasurementOptions(base), counted: counted, notCounted: notCounted, leftOut: leftOut,
      undetermined: undetermined, outside: outside, shows: shows)
  }
}
