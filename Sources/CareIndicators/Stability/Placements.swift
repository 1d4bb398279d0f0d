import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day who had three or more placements in the year (NI 62).
  public static let threeOrMorePlacements = proportion(
    "stability.three-or-more-placements", "Three or more placements in the year", officialName: "NI 62",
    definition: """
      Of children looked after on the last day of the year, those who were in three or more placements in it. The \
      placement open on the first day is one; each that began later with a new carer (S, P or B) is another. Changes \
      of legal status, moves with the same carer and adoption by the current carer are none. All periods of care in \
      the year count together.
      """,
    sources: [.interactiveTool("item 372")], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.placements(atLeast: 3, months: nil)])

  /// Children looked after over two years who had three or more placements in them.
  public static let threeOrMorePlacementsInTwoYears = proportion(
    "stability.three-or-more-placements-two-years", "Three or more placements in two years",
    definition: """
      Of children looked after on the day and over the two years to it, those who were in three or more placements in \
      those years, counted as in the measure of one year.
      """,
    sources: [.statistics("placement stability"), .interactiveTool("item 372")], polarity: .lowIsGood,
    options: [TemporaryMoves.self, TwoYearCohort.self], of: .lookedAfterTwoYears,
    steps: [.placements(atLeast: 3, months: 24)])

  /// Long-term placement stability (NI 63).
  public static let longTermStability = longTermStability(
    "stability.long-term", "Same placement for two years", officialName: "NI 63", careMonths: 30,
    careInWords: "two and a half years")

  /// Long-term placement stability among children in care for three years: a local measure, not NI 63.
  public static let longTermStabilityThreeYears = longTermStability(
    "stability.long-term-three-years", "Same placement for two years, of those in care for three", officialName: nil,
    careMonths: 36, careInWords: "three years")

  private static func longTermStability(
    _ id: String, _ title: String, officialName: String?, careMonths: Int, careInWords: String
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
      ])
  }
}

extension Step<ChildHistory> {
  /// Counts children with at least so many placements in the months to the day; `nil` stands for the whole period.
  fileprivate static func placements(atLeast least: Int, months: Int?) -> Step {
    .count("\(least) or more placements", missing: "the dates of an episode") { child, context in
      let period = months.map { Period.months($0, endingOn: context.asAt) } ?? context.period
      guard let period else { return nil }
      let moves = context.options.temporaryMoves
      return child.placementCounts(in: period, temporaryMoves: moves).reaches(least)
    }
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

extension ClosedRange<Int> {
  /// Whether a number between the fewest and the most is at least `least`; `nil` when it may or may not be.
  func reaches(_ least: Int) -> Bool? {
    if lowerBound >= least { return true }
    return upperBound < least ? false : nil
  }
}
