public import CareCore

/// A day on the way to adoption, as far as the record tells it.
@frozen public enum AdoptionMilestone: Hashable, Sendable {
  /// It did not come to it.
  case none
  /// The day.
  case on(CalendarDay)
  /// The record cannot say whether, or when.
  case notKnown

  /// The day; `nil` when there was none, or when it is not known.
  @inlinable public var day: CalendarDay? {
    if case .on(let day) = self { day } else { nil }
  }

  /// Whether it came to it; `nil` when the record cannot say.
  @inlinable public var isReached: Bool? {
    switch self {
    case .none: false
    case .on: true
    case .notKnown: nil
    }
  }
}

/// A child's way to adoption within one period of care, as the episodes of the return tell it.
///
/// Of several placements for adoption it is the last one that counts, and of several placement orders the last: the
/// child moved in with those who adopted them, under the order by which they did.
/// Source: guide to the SSDA903 collection, `DECOM`, `LS` and `PLACE`; adoption scorecards, A1 and A2.
public struct AdoptionPath: Hashable, Sendable {
  /// The day the child entered care; not known when the record begins in the midst of the period.
  public let entered: AdoptionMilestone

  /// The day the court gave authority to place: the first day under the placement order (`E1`) or freeing order (`D1`).
  ///
  /// For a child who entered care under the order it is the day of entry.
  public let authorised: AdoptionMilestone

  /// The day the child was placed for adoption (`A3`–`A6`) with the family.
  public let movedIn: AdoptionMilestone

  /// The day the same family began to care for the child, as foster carers or otherwise, before the placement for
  /// adoption; none when the child came to them for adoption.
  public let fostered: AdoptionMilestone

  /// The kind of the placement for adoption; `nil` when there is none.
  public let placement: PlacementType?

  /// The day of the adoption, which ended the period; `nil` when it is not over, or ended otherwise. Returned as `DEC`
  /// with `E11` or `E12`.
  public let adopted: CalendarDay?
}

extension ChildHistory {
  /// The way to the last adoption with which the child left care in a period; `nil` when there was none.
  ///
  /// - Complexity: O(*n*) in the child's episodes.
  public func adoption(in period: Period) -> AdoptionPath? {
    let episodes = careEpisodes
    var last: (end: CalendarDay, position: Int)?
    for position in episodes.indices {
      guard let end = episodes[position].end, period.contains(end),
        episodes[position].reasonCeased?.isAdoption == true
      else { continue }
      if let last, last.end > end { continue }
      last = (end, position)
    }
    guard let last, let care = periodsOfCare.last(where: { $0.episodes.contains(last.position) }) else { return nil }
    return path(in: care, through: last.position, adopted: last.end)
  }

  /// The way to adoption so far of a child who is looked after on a day; `nil` when they are not.
  ///
  /// - Complexity: O(*n*) in the child's episodes.
  public func pathToAdoption(on day: CalendarDay) -> AdoptionPath? {
    guard let care = periodOfCare(on: day) else { return nil }
    let episodes = careEpisodes
    guard let last = care.episodes.last(where: { episodes[$0].start <= day }) else { return nil }
    return path(in: care, through: last, adopted: nil)
  }

  /// Whether the child may have been adopted in a period in which no adoption is on record.
  public func mayHaveBeenAdopted(in period: Period) -> Bool {
    let episodes = careEpisodes
    for position in episodes.indices {
      let episode = episodes[position]
      guard episode.start <= period.end else { break }
      if episode.endIsUnusable {
        let next = position + 1 < episodes.endIndex ? episodes[position + 1] : nil
        let mayBe = episode.reasonCeased?.isAdoption ?? !episode.reasonCeasedIsUnrecognised
        if mayBe, next.map({ $0.start >= period.start && $0.reasonForNewEpisode?.startsPeriodOfCare != false }) ?? true
        {
          return true
        }
      }
    }
    let endsWithoutReason = periodsOfCare.contains { care in
      guard let end = care.end, period.contains(end), care.reasonCeased == nil else { return false }
      return episodes[care.episodes].contains {
        $0.end == end && $0.reasonCeased == nil && !$0.reasonCeasedIsUnrecognised
      }
    }
    return endsWithoutReason || undatedCare(near: period).contains { $0.reasonCeased?.code?.isAdoption == true }
  }
}

extension ChildHistory {
  private func path(in care: PeriodOfCare, through last: Int, adopted: CalendarDay?) -> AdoptionPath {
    let positions = care.episodes.lowerBound...last
    let through = adopted ?? careEpisodes[last].start
    let undated = Period(from: care.start, through: max(care.start, through)).map(undatedCare(near:)) ?? []
    let order = authority(positions, care, undated)
    let (movedIn, fostered, placement) = adoptivePlacement(positions, undated)
    return AdoptionPath(
      entered: care.startIsKnown ? .on(care.start) : .notKnown, authorised: order, movedIn: movedIn,
      fostered: fostered, placement: placement, adopted: adopted)
  }

  /// When the last unbroken stretch under a placement or freeing order began.
  private func authority(
    _ positions: ClosedRange<Int>, _ care: PeriodOfCare, _ undated: [Episode]
  ) -> AdoptionMilestone {
    let episodes = careEpisodes
    func allowsPlacing(_ position: Int) -> Bool { episodes[position].legalStatus?.group == .placementOrFreeingOrder }
    func isUnsaid(_ position: Int) -> Bool { record(of: episodes[position]).legalStatus == nil }
    let mayBeUndated = undated.contains {
      $0.legalStatus.map { $0.code?.group == .placementOrFreeingOrder } ?? true
    }
    if mayBeUndated { return .notKnown }
    guard let last = positions.last(where: allowsPlacing) else {
      return positions.contains(where: isUnsaid) ? .notKnown : .none
    }
    var first = last
    while first > positions.lowerBound, allowsPlacing(first - 1) { first -= 1 }
    if first == positions.lowerBound { return care.startIsKnown ? .on(care.start) : .notKnown }
    let isSure = !isUnsaid(first - 1) && !positions.contains { $0 > last && isUnsaid($0) }
    return isSure ? .on(episodes[first].start) : .notKnown
  }

  /// When the child came to the family of the last placement for adoption: for adoption, and to be fostered before.
  private func adoptivePlacement(
    _ positions: ClosedRange<Int>, _ undated: [Episode]
  ) -> (movedIn: AdoptionMilestone, fostered: AdoptionMilestone, PlacementType?) {
    let episodes = careEpisodes
    func isForAdoption(_ position: Int) -> Bool { episodes[position].placementType?.isPlacedForAdoption == true }
    func isUnsaid(_ position: Int) -> Bool { record(of: episodes[position]).placementType == nil }
    let mayBeUndated = undated.contains { episode in
      episode.placementType.map { $0.code?.isPlacedForAdoption == true } ?? true
        || episode.reasonForNewEpisode?.code?.isNewCarer != false
    }
    guard let last = positions.last(where: isForAdoption) else {
      return mayBeUndated || positions.contains(where: isUnsaid) ? (.notKnown, .notKnown, nil) : (.none, .none, nil)
    }
    let place = episodes[last].placementType
    let spell = placementSpells().last { $0.episodes.contains(last) }
    let start = max(spell?.episodes.lowerBound ?? last, positions.lowerBound)
    let first = (start...last).first(where: isForAdoption) ?? last
    let mayHaveMovedOn = positions.contains { $0 > last && isUnsaid($0) }
    let mayHaveBegunBefore = (start..<first).contains(where: isUnsaid)
    let startIsKnown = spell?.startIsKnown ?? true
    if mayBeUndated || mayHaveMovedOn || mayHaveBegunBefore || (first == start && !startIsKnown) {
      return (.notKnown, .notKnown, place)
    }
    let movedIn = episodes[first].start
    let began = spell?.start ?? movedIn
    return (.on(movedIn), began == movedIn ? .none : startIsKnown ? .on(began) : .notKnown, place)
  }
}
