import CareCore

// The clocks of visits to looked-after children.

extension TimelinessCheck {
  static let visits: [TimelinessCheck] = [
    TimelinessCheck(
      "cla_visit_first", requires: visitTables, trigger: ["episodes.DECOM"], done: ["statutoryVisits.date"],
      reading: "For placements that begin under none of the clocks for parents and temporary approval."
    ) { child, context in
      child.visitedStretches(.usual, context).compactMap { stretch in
        guard stretch.isFirst else { return nil }
        guard stretch.isComplete else {
          return context.unknown(
            "cla_visit_first", stretch.record, done: stretch.visits.first, because: .startNotOnRecord)
        }
        return context.judge(
          TimedEvent(
            stretch.record, trigger: stretch.start, done: stretch.visits.first, until: stretch.until,
            doubt: stretch.doubt),
          by: .firstVisit, of: "cla_visit_first")
      }
    },
    TimelinessCheck(
      "cla_visit_year1", requires: visitTables, trigger: ["statutoryVisits.date"], done: ["statutoryVisits.date"],
      reading: "After a visit before the first anniversary of the placement."
    ) { child, context in
      child.visitedStretches(.usual, context).flatMap { stretch -> [Timeliness] in
        guard stretch.isComplete else {
          return [context.unknown("cla_visit_year1", stretch.record, because: .startNotOnRecord)]
        }
        return stretch.chain(from: stretch.before, of: "cla_visit_year1", context) { _, day in
          stretch.isInFirstYear(day) ? .visitInFirstYear : nil
        }
      }
    },
    TimelinessCheck(
      "cla_visit_after_year1", requires: visitTables, trigger: ["statutoryVisits.date"],
      done: ["statutoryVisits.date", "placements.isUntilEighteen"],
      reading: """
        After a visit on or after the first anniversary. Whether the placement is to last until 18 is read from the \
        placements; where it is not recorded, a visit after six weeks is not known to be late before three months.
        """
    ) { child, context in
      child.visitedStretches(.usual, context).flatMap { stretch in child.visitsAfterFirstYear(stretch, context) }
    },
    TimelinessCheck(
      "cla_visit_reg24_ico", requires: visitTables, trigger: ["episodes.DECOM", "statutoryVisits.date"],
      done: ["statutoryVisits.date"],
      reading: """
        While a child is placed with parents (P1) under an interim care order (C1), or a connected carer is temporarily \
        approved: until the decision, or else the end of the approval, or else sixteen weeks. Weekly until the first review \
        on record after the start of care.
        """
    ) { child, context in
      child.visitedStretches(.weekly, context).flatMap { stretch -> [Timeliness] in
        let clock = "cla_visit_reg24_ico"
        guard stretch.isComplete else {
          return [context.unknown(clock, stretch.record, because: .startNotOnRecord)]
        }
        let reviews = child.days(\.reviews, \.date).days
        let review = reviews.first { $0 >= stretch.careStart }
        return stretch.chain(from: stretch.start, of: clock, context) { _, day in
          review.map { $0 <= day } ?? false ? .temporaryApprovalLater : .temporaryApprovalWeekly
        }
      }
    },
    TimelinessCheck(
      "cla_visit_co_parent", requires: visitTables, trigger: ["episodes.DECOM", "statutoryVisits.date"],
      done: ["statutoryVisits.date"],
      reading: "While a child is placed with parents (P1) under a care order (C2), from the start of that."
    ) { child, context in
      child.visitedStretches(.careOrderWithParent, context).flatMap { stretch -> [Timeliness] in
        let clock = "cla_visit_co_parent"
        guard stretch.isComplete else {
          return [context.unknown(clock, stretch.record, because: .startNotOnRecord)]
        }
        return stretch.chain(from: stretch.start, of: clock, context) { position, _ in
          position == 0 ? .careOrderParentFirst : .careOrderParentLater
        }
      }
    },
  ]

  private static let visitTables: [RegisterTable] = [.episodes, .statutoryVisits]
}

extension ChildHistory {
  fileprivate func visitsAfterFirstYear(_ stretch: VisitedStretch, _ context: TimelinessContext) -> [Timeliness] {
    let clock = "cla_visit_after_year1"
    guard stretch.isComplete else { return [context.unknown(clock, stretch.record, because: .startNotOnRecord)] }
    let placements = rows(\.placements).map(\.record)
    return stretch.days(from: stretch.before).enumerated().compactMap { position, day -> Timeliness? in
      guard day <= context.asAt, !stretch.isInFirstYear(day), stretch.isUnderWay(on: day) else { return nil }
      let event = TimedEvent(
        stretch.record, trigger: day, done: stretch.days(from: stretch.before).dropFirst(position + 1).first,
        until: stretch.until, doubt: stretch.doubt)
      let current = placements.filter { placement in
        placement.start.map { $0 <= day } ?? false && placement.end.map { $0 > day } ?? true
      }
      let isLasting = Set(current.map(\.isUntilEighteen))
      if isLasting == [true] { return context.judge(event, by: .visitUntilEighteen, of: clock) }
      let strict = context.judge(event, by: .visitAfterFirstYear, of: clock)
      guard isLasting != [false], strict?.isMet == false else { return strict }
      let lenient = context.judge(event, by: .visitUntilEighteen, of: clock)
      if lenient?.isMet == false { return lenient }
      return context.unknown(clock, stretch.record, trigger: day, done: strict?.done, because: .limitNotKnown)
    }
  }
}
