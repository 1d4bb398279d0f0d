import CareCore
public import CareModels

extension AdopterHousehold: IndicatorSubject {
  /// The first row of the household.
  public var reference: RecordReference { RecordReference(.prospectiveAdopters, row) }

  /// None: a household is about no child yet.
  public var history: ChildHistory? { nil }
}

extension Population<AdopterHousehold> {
  /// Households of prospective adopters of whom something holds; `nil`: it cannot be told.
  public static func adopters(
    _ id: String, title: String, missing: String,
    where holds: @escaping @Sendable (AdopterHousehold, MeasurementContext) -> Bool?
  ) -> Population {
    Population(
      id: id, title: title, noun: "households", missing: missing, requires: [.prospectiveAdopters], options: [],
      figures: [],
      source: .ofNobody("adopters", table: .prospectiveAdopters) { $0.register.adopterHouseholds ?? [] },
      contains: holds)
  }

  /// Households in some standing on the day; one of which no step is dated cannot be told.
  static func adopters(
    standing id: String, title: String, _ holds: @escaping @Sendable (AdopterStanding) -> Bool
  ) -> Population {
    adopters(id, title: title, missing: "every day on the way to adopting") { household, context in
      if let standing = household.standing(on: context.asAt) { return holds(standing) }
      return household.days.isEmpty ? nil : false
    }
  }

  /// Households for which a stage that had begun was due to end in the period.
  static func adopters(
    _ id: String, due limit: TimeLimit, from start: @escaping @Sendable (ProspectiveAdopter) -> CalendarDay?,
    to end: @escaping @Sendable (ProspectiveAdopter) -> CalendarDay?
  ) -> Population {
    adopters(id, title: "whose stage was due to end in the period", missing: "the day the stage began") {
      household, context in
      guard let started = start(household.record) else {
        // Where no day is given for the end either, there is nothing to judge.
        return end(household.record).map { $0 < context.period.start ? false : nil } ?? false
      }
      return limit.due(from: started).map(context.period.contains) ?? false
    }
  }
}

extension Indicator {
  /// The share of households whose stage ended in time.
  static func adopterStage(
    _ id: String, _ title: String, definition: String, within limit: TimeLimit,
    from start: @escaping @Sendable (ProspectiveAdopter) -> CalendarDay?,
    to end: @escaping @Sendable (ProspectiveAdopter) -> CalendarDay?, example: IndicatorExample
  ) -> Indicator {
    timeliness(
      id, title, definition: definition, sources: [limit.source],
      of: .adopters(limit.id, due: limit, from: start, to: end),
      steps: [
        .exclude("Left before the stage was due to end", missing: "the day they left") { household, _ in
          guard let left = household.record.left, end(household.record) == nil else { return false }
          return start(household.record).flatMap { limit.due(from: $0) }.map { left <= $0 }
        }
      ], within: limit, from: { start($0.record) }, to: { end($0.record) }, example: example)
  }
}

extension TimeLimit {
  /// From the registration of interest to the end of stage one.
  static let adopterStageOne = TimeLimit(
    id: "adopter_stage_one", name: "Stage one of the approval of adopters", trigger: "Start of stage one", limit: 2,
    unit: .months,
    source: Source(
      "Adoption Agencies Regulations 2005, part 4", "stage one; two months as restated by City of York Council"))

  /// From the start of stage two to the decision.
  static let adopterStageTwo = TimeLimit(
    id: "adopter_stage_two", name: "Stage two of the approval of adopters", trigger: "Start of stage two", limit: 4,
    unit: .months,
    source: Source("Adoption Agencies Regulations 2005, part 4", "stage two; four months as restated by Adoption Focus")
  )
}
