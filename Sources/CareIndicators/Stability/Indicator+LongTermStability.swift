import CareCore
import CareModels

extension Indicator {
  /// Long-term stability among children who have been in care for so many months.
  static func longTermStability(
    _ id: String, _ title: String, officialName: String?, careMonths: Int, careInWords: String,
    example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title, officialName: officialName,
      definition: """
        Of children under 16 on the day who had been looked after without a break for \(careInWords), those who had \
        lived in the same placement for two years, or are placed for adoption and had been so, together with the \
        placement just before, for two years.
        """,
      sources: [.interactiveTool("item 393")], polarity: .highIsGood, requires: [.episodes, .children],
      options: [TemporaryMoves.self, LeapDayBirthday.self], of: .lookedAfter,
      steps: [
        .exclude("Aged 16 or over", missing: "the date of birth") { child, context in
          child.age(on: context.asAt, leapDay: context.options.leapDayBirthday).map { $0 >= 16 }
        },
        .exclude("In care for less than \(careInWords)", missing: "when the period of care started") { child, context in
          guard let latest = context.asAt.adding(months: -careMonths) else { return nil }
          let began = child.periodOfCare(on: context.asAt)?.began(onOrBefore: latest)
          // A start of care without a place in time may have broken it off.
          if began == true, let since = Period(from: latest, through: context.asAt),
            child.undatedCare(near: since).contains(where: \.mayStartCare)
          {
            return nil
          }
          return began.map { !$0 }
        },
        .count("In the same placement for two years", missing: "when the placement started") { child, context in
          guard let latest = context.asAt.adding(months: -24) else { return nil }
          return child.isSettled(since: latest, on: context.asAt, temporaryMoves: context.options.temporaryMoves)
        },
      ], example: example)
  }
}

extension ChildHistory {
  /// Whether a child had lived in one placement since a day, counting the placement before one for adoption.
  fileprivate func isSettled(since day: CalendarDay, on asAt: CalendarDay, temporaryMoves: TemporaryMoves) -> Bool? {
    guard let answer = isSettledAsDated(since: day, on: asAt, temporaryMoves: temporaryMoves) else { return nil }
    // A move without a place in time may have come between.
    guard answer, let since = Period(from: day, through: asAt) else { return answer }
    return undatedCare(near: since).contains { $0.reasonForNewEpisode?.code?.isNewCarer != false } ? nil : answer
  }

  private func isSettledAsDated(
    since day: CalendarDay, on asAt: CalendarDay, temporaryMoves: TemporaryMoves
  ) -> Bool? {
    let spells = placementSpells(temporaryMoves: temporaryMoves)
    guard let position = spells.lastIndex(where: { $0.start <= asAt && ($0.end.map { $0 > asAt } ?? true) }) else {
      return nil
    }
    let current = spells[position]
    if let began = current.began(onOrBefore: day), began { return true }
    let placement = placementEpisode(on: asAt, temporaryMoves: temporaryMoves)?.placementType
    if placement?.isPlacedForAdoption == true, position > 0, spells[position - 1].period == current.period {
      return spells[position - 1].began(onOrBefore: day)
    }
    return current.began(onOrBefore: day)
  }
}
