public import CareCore

extension ChildHistory {
  /// The day of the decision that the child should be placed for adoption, if one stands on a day.
  ///
  /// A decision stands until it is reversed, and no longer than the period of care in which it was made (rule 1003): one
  /// of an earlier period of care ended with it. Of several the first that stands. Source: guide to the SSDA903
  /// collection, `DATE_PLACED` and `DATE_PLACED_CEASED`.
  public func standingAdoptionDecision(on day: CalendarDay) -> AdoptionMilestone {
    guard let care = periodOfCare(on: day) else { return .none }
    var first: CalendarDay?
    var isUnsure = false
    for row in placedForAdoption {
      if let ceased = row.ceased, ceased <= day { continue }
      guard let decided = row.decided else {
        isUnsure = true
        continue
      }
      if decided > day || (care.startIsKnown && decided < care.start) { continue }
      if row.isUnusable(.ceased) {
        isUnsure = true
      } else {
        first = min(first ?? decided, decided)
      }
    }
    return first.map { .on($0) } ?? (isUnsure ? .notKnown : .none)
  }

  /// The day of the match that led to an adoption: the last that the adoption tables give, on or before the day of it.
  ///
  /// `nil` when none is given. Returned as `DATE_MATCH`.
  public func match(leadingTo adoption: AdoptionPath) -> CalendarDay? {
    latest(\.matched, before: adoption)
  }

  /// The day of the decision that led to an adoption: the last that the adoption tables give, on or before the day of
  /// it.
  ///
  /// `nil` when none is given. Returned as `DATE_INT`.
  public func decision(leadingTo adoption: AdoptionPath) -> CalendarDay? {
    latest(\.decided, before: adoption)
  }

  private func latest(_ day: (Adoption) -> CalendarDay?, before adoption: AdoptionPath) -> CalendarDay? {
    guard let adopted = adoption.adopted else { return nil }
    return adoptions.compactMap(day).filter { $0 <= adopted }.max()
  }

  /// The day from which the child lived with those who adopted them: that of the placement for adoption, or for those
  /// who were adopted by their foster carers the day on which the carers began to foster them.
  ///
  /// Whether the adopters had fostered the child is what the adoption table says, or else the placements. `nil` when the
  /// two contradict each other, or when the day is not known. Source: adoption scorecards, A10; items `FOSTER_CARE` and
  /// `PLACE`; rule 335.
  public func livedWithAdoptersFrom(_ adoption: AdoptionPath) -> CalendarDay? {
    guard let movedIn = adoption.movedIn.day else { return nil }
    let said = Set(adoptions.compactMap { $0.byFosterCarer?.code })
    guard said.count <= 1 else { return nil }
    switch (said.first, adoption.fostered) {
    case (nil, .none), (.notFormerFosterCarer?, .none): return movedIn
    case (nil, .on(let day)), (.formerFosterCarer?, .on(let day)): return day
    default: return nil
    }
  }
}
