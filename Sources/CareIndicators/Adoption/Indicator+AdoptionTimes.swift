import CareCore
import CareModels

extension Step<ChildHistory> {
  /// Leaves out adopted children who had not been placed for adoption before.
  static func notPlacedForAdoption(_ window: AdoptionWindow) -> Step {
    .exclude("Not placed for adoption before the order", missing: "when the child moved in with the adopters") {
      child, context in window.adoption(child, context)?.movedIn.isReached.map { !$0 }
    }
  }

  /// Leaves out adopted children for whom no court had given authority to place.
  static func withoutAuthority(_ window: AdoptionWindow) -> Step {
    .exclude("Without a placement or freeing order", missing: "when the court gave authority to place") {
      child, context in window.adoption(child, context)?.authorised.isReached.map { !$0 }
    }
  }
}

extension Indicator {
  /// The mean number of days from entering care to moving in with the adopters (A1).
  static func daysToMovingIn(
    _ id: String, _ title: String, officialName: String? = nil, over window: AdoptionWindow, example: IndicatorExample
  ) -> Indicator {
    mean(
      id, title, officialName: officialName,
      definition: """
        Of children adopted in \(window.words) who had been placed for adoption before, the mean number of days from \
        the start of the period of care that ended with the adoption to the placement for adoption with the family \
        (A3 to A6).
        """,
      sources: [.scorecard("A1"), .careReport("3.3")], polarity: .lowIsGood, of: window.adopted,
      steps: [.notPlacedForAdoption(window)],
      .days(
        "Days from entering care to moving in", missing: "when the child entered care",
        from: { child, context in window.adoption(child, context)?.entered.day },
        to: { child, context in window.adoption(child, context)?.movedIn.day }), decimals: 0, example: example)
  }

  /// The same, those adopted by their foster carers counted to the day fostering began (A10).
  static func daysToMovingInAdjusted(
    _ id: String, _ title: String, officialName: String? = nil, over window: AdoptionWindow, example: IndicatorExample
  ) -> Indicator {
    mean(
      id, title, officialName: officialName,
      definition: """
        Of children adopted in \(window.words) who had been placed for adoption before, the mean number of days from \
        the start of the period of care to the placement for adoption, or, for children adopted by their foster \
        carers, to the day on which these began to foster them.
        """,
      sources: [
        .scorecard("A1"), .leadershipBoard("measure A10"),
        Source("Wolverhampton City Council, Analysis of adoption scorecard information 2011–2014", "1.3"),
      ], polarity: .lowIsGood, requires: [.episodes, .adoptions], of: window.adopted,
      steps: [.notPlacedForAdoption(window)],
      .days(
        "Days from entering care to living with the family",
        missing: "when the child entered care, or whether and when the adopters had fostered the child",
        from: { child, context in window.adoption(child, context)?.entered.day },
        to: { child, context in window.adoption(child, context).flatMap { child.livedWithAdoptersFrom($0) } }),
      decimals: 0, example: example)
  }

  /// The mean number of days from court authority to the match (A2).
  static func daysToMatch(
    _ id: String, _ title: String, officialName: String? = nil, over window: AdoptionWindow, example: IndicatorExample
  ) -> Indicator {
    mean(
      id, title, officialName: officialName,
      definition: """
        Of children adopted in \(window.words) who had been placed for adoption before, and under a placement or \
        freeing order, the mean number of days from the order to the match with the family. A match before the order \
        counts as 0 days.
        """,
      sources: [.scorecard("A2"), .timeToMatch, .careReport("3.3")], polarity: .lowIsGood,
      requires: [.episodes, .adoptions], of: window.adopted,
      steps: [.notPlacedForAdoption(window), .withoutAuthority(window)],
      .number("Days from the order to the match", unit: "days", missing: "the day of the match") { child, context in
        guard let adoption = window.adoption(child, context), let authorised = adoption.authorised.day,
          let matched = child.match(leadingTo: adoption)
        else { return nil }
        return max(0, authorised.days(until: matched))
      }, decimals: 0, example: example)
  }

  /// The share of children who moved in, or wait, within fourteen months of entering care (A3).
  static func movedInWithinFourteenMonths(
    _ id: String, _ title: String, officialName: String? = nil, over window: AdoptionWindow, example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title, officialName: officialName,
      definition: """
        Of children adopted in \(window.words) and those in the process on the day, that is looked after with a \
        decision for adoption that stands, those who moved in with the family less than 14 months after entering \
        care, or who wait and entered care less than 14 months before the day.
        """,
      sources: [.scorecard("A3"), .careReport("3.3")], polarity: .highIsGood,
      options: [WaitingChildren.self], of: window.adoptedOrInProcess,
      steps: [
        .exclude("Still waiting, where only those who moved in are to count", missing: "whether the child moved in") {
          child, context in
          guard context.options[WaitingChildren.self] == .leftOut else { return false }
          return child.adoptionWait(window, context).map { $0.movedIn == nil }
        },
        .exclude("Not placed for adoption before the order", missing: "when the child moved in") { child, context in
          window.adoption(child, context).map { $0.movedIn.isReached.map { !$0 } } ?? false
        },
        .count("Less than 14 months", missing: "when the child entered care, or moved in") { child, context in
          guard let wait = child.adoptionWait(window, context), let limit = wait.entered.adding(months: 14) else {
            return nil
          }
          return (wait.movedIn ?? context.asAt) < limit
        },
      ], example: example)
  }
}

/// What becomes of children who have a decision for adoption and no family yet.
///
/// The scorecards take them in; the wording of the day on which they are judged was not seen.
public enum WaitingChildren: String, MeasurementChoice, Codable {
  /// They count as within the time until it has passed. The default.
  case counted
  /// They are left out.
  case leftOut

  /// `"waitingChildren"`.
  public static var name: String { "waitingChildren" }

  /// ``counted``.
  public static var usual: Self { .counted }
}

extension ChildHistory {
  /// When the child entered care and moved in with adopters (`nil`: not yet, on the day); `nil` when it cannot be told.
  fileprivate func adoptionWait(
    _ window: AdoptionWindow, _ context: MeasurementContext
  ) -> (entered: CalendarDay, movedIn: CalendarDay?)? {
    if let adoption = window.adoption(self, context) {
      guard let entered = adoption.entered.day, let movedIn = adoption.movedIn.day else { return nil }
      return (entered, movedIn)
    }
    guard let path = pathToAdoption(on: context.asAt), let entered = path.entered.day,
      let isPlaced = isPlacedForAdoption(on: context.asAt)
    else { return nil }
    // One whose placement for adoption broke down waits again.
    guard isPlaced else { return (entered, nil) }
    return path.movedIn.day.map { (entered, $0) }
  }
}
