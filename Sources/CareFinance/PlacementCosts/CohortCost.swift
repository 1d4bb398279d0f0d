public import CareCore
public import CareModels

/// What the care of children cost in a period, by setting and provider.
///
/// Every day of care is in one row, so the rows add up to the total, exactly.
public struct CohortCost: Codable, Hashable, Sendable {
  /// What placements of one kind cost.
  public struct Row: Codable, Hashable, Sendable {
    /// The setting they are priced as; `nil` when it cannot be told.
    public let setting: PlacementSetting?

    /// The provider; `nil` when it is not known.
    public let provider: PlacementProvider?

    /// How many children spent a day in one.
    public internal(set) var children: Int

    /// Their days, and what they cost.
    public internal(set) var cost: CareCost
  }

  /// The days that were counted.
  public let period: Period

  /// What was made of temporary moves.
  public let temporaryMoves: TemporaryMoves

  /// The kinds of placement that were used: settings in the order of their list, providers within them; what is not known
  /// comes last.
  public let rows: [Row]

  /// The children who were in care on a day of the period.
  public let children: Int

  /// All days, and what they cost.
  public let total: CareCost

  /// Rows of the episodes table of these histories that have no place in time, and so are in no row here. They are not
  /// looked for in the period only: where they belong is what is not known.
  public let undatedEpisodes: Int

  /// The mean number of children in a kind of placement, exact: its days over the days of the period.
  public func meanChildren(in row: Row) -> Fraction? { row.cost.days.flatMap { Fraction($0, over: period.dayCount) } }

  /// The days of care in placements of some settings, as the activity that spending is divided by.
  ///
  /// `nil` when they do not fit. Residential care of the published unit costs is counted by codes of the return, not by
  /// settings: see `ChildHistories.residentialCareDays(in:temporaryMoves:)`.
  public func careDays(in settings: Set<PlacementSetting>) -> Int? {
    var sum: Int? = 0
    for row in rows where row.setting.map(settings.contains) ?? false {
      sum = sum.flatMap { before in row.cost.days.flatMap { Self.add(before, $0) } }
    }
    return sum
  }

  private static func add(_ left: Int, _ right: Int) -> Int? {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }
}

/// The kind of placement that a row of costs is of.
private struct CostKind: Hashable {
  let setting: PlacementSetting?
  let provider: PlacementProvider?

  /// The place of the row: what is not known comes last.
  var order: (Int, Int) {
    (
      setting.flatMap(PlacementSetting.allCases.firstIndex) ?? .max,
      provider.flatMap(PlacementProvider.allCases.firstIndex) ?? .max
    )
  }
}

extension ChildHistory {
  /// What the child's days of care in a period cost, by setting and provider.
  ///
  /// - Parameters:
  ///   - period: The days, both ends included.
  ///   - prices: The weekly prices of days that no charge of a placement record covers.
  ///   - temporaryMoves: Bridged, a temporary move is charged as the placement it interrupts.
  /// - Returns: The cost; `nil` when it does not fit.
  /// - Complexity: O(*n* log *p*) for *n* episodes and *p* prices of a kind.
  public func careCost(
    in period: Period, at prices: WeeklyPrices, temporaryMoves: TemporaryMoves = .bridged
  ) -> CohortCost? {
    CohortCost(CollectionOfOne(self), in: period, at: prices, temporaryMoves, register.placements)
  }

  /// What a stay in a placement cost in a period.
  ///
  /// - Parameters:
  ///   - spell: One of the child's ``placementSpells(temporaryMoves:)``.
  ///   - period: The days, both ends included.
  ///   - prices: The weekly prices.
  ///   - temporaryMoves: As the spells were asked for.
  /// - Returns: The cost. `nil` when the end of the stay is not a day, when the last day of the period is the last of the
  ///   calendar, or when the cost does not fit.
  public func cost(
    of spell: PlacementSpell, in period: Period, at prices: WeeklyPrices, temporaryMoves: TemporaryMoves = .bridged
  ) -> CareCost? {
    guard let afterwards = period.end.adding(days: 1) else { return nil }
    let episodes = careEpisodes
    if spell.end == nil, let last = spell.episodes.last, episodes.indices.contains(last),
      episodes[last].endIsUnusable
    {
      return nil
    }
    let first = max(spell.start, period.start)
    let bound = min(spell.end ?? afterwards, afterwards)
    var cost: CareCost? = CareCost.none
    for stay in CareStays(self, temporaryMoves: temporaryMoves).stays {
      guard let days = stay.clipped(from: first, upTo: bound) else { continue }
      let part = prices.cost(of: stay.setting, by: stay.episode.provider, from: days.start, upTo: days.end)
      cost = cost.flatMap { sum in part.flatMap(sum.adding) }
    }
    return cost
  }
}

extension ChildHistories {
  /// What the care of all children in a period cost, by setting and provider.
  ///
  /// Where the register holds placement records with their charges, those are the price of the days they cover; the
  /// list of prices is that of all other days.
  ///
  /// - Parameters:
  ///   - period: The days, both ends included.
  ///   - prices: The weekly prices of days that no charge of a placement record covers.
  ///   - temporaryMoves: Bridged, a temporary move is charged as the placement it interrupts.
  /// - Returns: The cost; `nil` when it does not fit.
  /// - Complexity: O(*n* log *p*) for *n* episodes and *p* prices of a kind.
  public func careCost(
    in period: Period, at prices: WeeklyPrices, temporaryMoves: TemporaryMoves = .bridged
  ) -> CohortCost? {
    CohortCost(self, in: period, at: prices, temporaryMoves, register.placements)
  }

  /// The days of residential care (`K1`, `K2`, `R1`, `S1`) given in a period: what the published unit cost of residential
  /// care is divided by.
  ///
  /// Source: `UnitCost.source`.
  public func residentialCareDays(in period: Period, temporaryMoves: TemporaryMoves = .bridged) -> Int {
    var days = 0
    for history in self {
      for stay in CareStays(history, temporaryMoves: temporaryMoves).stays
      where stay.episode.placementType?.isResidentialCare ?? false {
        // Up to and including the last day of the period.
        let end = Swift.min(stay.end.map { Int($0.dayNumber) } ?? .max, Int(period.end.dayNumber) + 1)
        days += Swift.max(0, end - Int(Swift.max(stay.start, period.start).dayNumber))
      }
    }
    return days
  }
}

extension CohortCost {
  fileprivate init?(
    _ histories: some Sequence<ChildHistory>, in period: Period, at prices: WeeklyPrices,
    _ temporaryMoves: TemporaryMoves, _ placements: [Placement]?
  ) {
    guard let afterwards = period.end.adding(days: 1) else { return nil }
    var rows: [CostKind: Row] = [:]
    var (children, undated) = (0, 0)
    var total = CareCost.none
    for history in histories {
      let care = CareStays(history, temporaryMoves: temporaryMoves)
      undated += care.undated
      var charged: ChargedDays?
      var kinds: Set<CostKind> = []
      for stay in care.stays {
        guard let days = stay.clipped(from: period.start, upTo: afterwards) else { continue }
        if charged == nil, let placements {
          charged = ChargedDays(history.references(in: .placements).lazy.map { placements[$0.row] })
        }
        let kind = CostKind(setting: stay.setting, provider: stay.episode.provider)
        func listed(_ from: CalendarDay, _ to: CalendarDay) -> CareCost? {
          prices.cost(of: kind.setting, by: kind.provider, from: from, upTo: to)
        }
        let part =
          charged.map { $0.cost(from: days.start, upTo: days.end, otherwise: listed) } ?? listed(days.start, days.end)
        var row = rows[kind] ?? Row(setting: kind.setting, provider: kind.provider, children: 0, cost: .none)
        guard let part, let cost = row.cost.adding(part), let sum = total.adding(part) else { return nil }
        row.cost = cost
        row.children += kinds.insert(kind).inserted ? 1 : 0
        rows[kind] = row
        total = sum
      }
      children += kinds.isEmpty ? 0 : 1
    }
    self.period = period
    self.temporaryMoves = temporaryMoves
    self.rows = rows.sorted { $0.key.order < $1.key.order }.map(\.value)
    self.children = children
    self.total = total
    undatedEpisodes = undated
  }
}
