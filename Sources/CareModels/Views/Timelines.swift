import CareCore

/// Every child's episodes in order of time, and what they join into: worked out once, in arrays that all children share.
///
/// The items of child *n* are those from the *n*th bound up to, not including, the next.
struct Timelines: Sendable {
  /// The dated episodes, without those that repeat another.
  private(set) var episodes: [HistoryEpisode] = []
  private(set) var episodeBounds: [Int32] = [0]
  /// Of those, the episodes of care: no short breaks.
  private(set) var care: [HistoryEpisode] = []
  private(set) var careBounds: [Int32] = [0]
  private(set) var periods: [PeriodOfCare] = []
  private(set) var periodBounds: [Int32] = [0]
  /// The stays in a placement, temporary moves bridged.
  private(set) var bridged: [PlacementSpell] = []
  private(set) var bridgedBounds: [Int32] = [0]
  /// The stays in a placement, temporary moves counted.
  private(set) var counted: [PlacementSpell] = []
  private(set) var countedBounds: [Int32] = [0]
  /// Rows that have no place in time, and rows that repeat another, by child; few children have any.
  private(set) var undated: [Int32: [Int32]] = [:]
  private(set) var repeated: [Int32: [Int32]] = [:]

  init(_ records: [Episode], _ grouping: HistoryStorage.Grouping?, children: Int) {
    episodes.reserveCapacity(records.count)
    care.reserveCapacity(records.count)
    bridged.reserveCapacity(records.count)
    counted.reserveCapacity(records.count)
    periods.reserveCapacity(children)
    var own: [HistoryEpisode] = []
    var seen: Set<Episode> = []
    for child in 0..<children {
      own.removeAll(keepingCapacity: true)
      if !seen.isEmpty { seen.removeAll() }
      for row in grouping?.rows(of: child) ?? [] {
        if let episode = HistoryEpisode(records[Int(row)], row: Int(row)) {
          own.append(episode)
        } else if seen.insert(records[Int(row)]).inserted {
          undated[Self.narrow(child), default: []].append(row)
        } else {
          repeated[Self.narrow(child), default: []].append(row)
        }
      }
      own.sort { Self.isBefore($0, $1, records) }
      append(own, records, child: child)
      close(records)
    }
  }

  private mutating func append(_ own: [HistoryEpisode], _ records: [Episode], child: Int) {
    var last: HistoryEpisode?
    for episode in own {
      if let last, last.start == episode.start, records[Int(last.row)] == records[Int(episode.row)] {
        repeated[Self.narrow(child), default: []].append(episode.row)
        continue
      }
      last = episode
      episodes.append(episode)
      if !episode.isShortBreak { care.append(episode) }
    }
  }

  /// Joins the episodes of care of the child whose turn it is.
  private mutating func close(_ records: [Episode]) {
    let own = care[Int(careBounds[careBounds.count - 1])...]
    Chains.appendPeriods(own, to: &periods)
    let first = bridged.count
    Chains.appendSpells(own, temporaryMoves: .bridged, to: &bridged) { Self.isSamePlace($0, $1, records) }
    if own.contains(where: \.isTemporary) {
      Chains.appendSpells(own, temporaryMoves: .counted, to: &counted) { Self.isSamePlace($0, $1, records) }
    } else {
      counted += bridged[first...]
    }
    episodeBounds.append(Self.narrow(episodes.count))
    careBounds.append(Self.narrow(care.count))
    periodBounds.append(Self.narrow(periods.count))
    bridgedBounds.append(Self.narrow(bridged.count))
    countedBounds.append(Self.narrow(counted.count))
  }

  /// Rows are numbered in 32 bits, which more rows than memory holds would be needed to exceed.
  private static func narrow(_ number: Int) -> Int32 { Int32(truncatingIfNeeded: number) }

  /// Whether two episodes name the same place: the same kind of placement, and the same provider, establishment and
  /// postcode as far as both give them.
  private static func isSamePlace(_ first: HistoryEpisode, _ second: HistoryEpisode, _ records: [Episode]) -> Bool {
    let (one, other) = (records[Int(first.row)], records[Int(second.row)])
    func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
      guard let left, let right else { return true }
      return left == right
    }
    return one.placementType == other.placementType && agree(one.provider, other.provider)
      && agree(one.providerURN, other.providerURN) && agree(one.placementPostcode, other.placementPostcode)
  }

  /// By start, then by end (open ones last), then by what the records say, so that the order of rows does not matter and
  /// rows that are alike stand together.
  private static func isBefore(_ left: HistoryEpisode, _ right: HistoryEpisode, _ records: [Episode]) -> Bool {
    if left.start != right.start { return left.start < right.start }
    let (leftEnd, rightEnd) = (left.end ?? .last, right.end ?? .last)
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    if (left.end == nil) != (right.end == nil) { return left.end != nil }
    let (leftKey, rightKey) = (records[Int(left.row)].tieBreak, records[Int(right.row)].tieBreak)
    return leftKey == rightKey ? left.row < right.row : leftKey.lexicographicallyPrecedes(rightKey)
  }
}

extension Episode {
  /// What two episodes over the same days are put in order by: every field that can differ between them. A field that is
  /// missing comes before any text.
  fileprivate var tieBreak: [String] {
    let fields = [
      reasonForNewEpisode?.text, legalStatus?.text, need?.text, placementType?.text, provider?.text,
      reasonCeased?.text, reasonForPlacementChange?.text, homePostcode?.text, placementPostcode?.text,
      providerURN?.text, location?.text, distanceFromHome?.text,
    ]
    let received = asReceived.map { $0.items.flatMap { [$0.name, $0.text] } } ?? []
    return fields.map { $0.map { "=" + $0 } ?? "" } + received
  }
}
