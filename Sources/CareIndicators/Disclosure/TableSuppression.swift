/// Which cells of a table are hidden: of the counts, and where shares are taken of them, of those counted among them.
///
/// The counts are protected first, on their own, so that the same counts are hidden in every table that has them. Of those
/// counted the same cells are hidden, those where so few are counted or so few are not, and what else is needed. Last it is
/// tried whether the counts can still be what they could be before anything was known of those counted; if not, none of
/// those counted are shown.
struct TableSuppression {
  /// The counts that are hidden, by cell.
  let whole: [Bool]
  /// Those counted that are hidden, and the shares with them; empty when there are none.
  private(set) var counted: [Bool]
  /// Whether none of those counted are shown, but in empty groups.
  private(set) var hidesAllCounted = false
  private let everything: [Bool]

  /// What is known of a count that may be anything.
  private static let most = Int.max

  /// Protects counts, and those counted among them.
  ///
  /// - Parameters:
  ///   - network: The shape of the table.
  ///   - whole: The counts by cell, with their totals.
  ///   - counted: How many of each are counted, none more than there are; `nil` when no shares are taken.
  ///   - rule: Which counts are small.
  ///   - keepsTotals: Whether the total of all is known from elsewhere, and so may not be hidden to protect others.
  init(_ network: TableNetwork, whole: [Int], counted: [Int]?, rule: DisclosureRule, keepsTotals: Bool) {
    let cost = whole.indices.map { cell -> Int? in
      let rank = network.rank(of: cell)
      return rank == 2 && keepsTotals ? nil : Self.cost(rank: rank)
    }
    let counts = CellSuppression(
      network: network, cells: zip(whole, cost).map { Self.cell(count: $0, cost: $1, rule) })
    let hidden = counts.hidden()
    self.whole = hidden
    everything = whole.map { $0 > 0 || !rule.showsNought }
    guard let counted else {
      self.counted = []
      return
    }
    let among = CellSuppression(
      network: network,
      cells: whole.indices.map {
        Self.cell(counted: counted[$0], of: whole[$0], isHidden: hidden[$0], cost: cost[$0], rule)
      })
    let pattern = among.hidden()
    let pair = CountedPair(network: network, counts: counts, counted: counted, hidden: hidden, hiddenCounted: pattern)
    self.counted = pattern
    if !pair.keepsSecrets { hideAllCounted() }
  }

  /// Shows none of those counted.
  mutating func hideAllCounted() {
    guard !counted.isEmpty else { return }
    hidesAllCounted = true
    counted = everything
  }

  /// Totals say more than what is inside, so they are hidden last.
  private static func cost(rank: Int) -> Int { [100, 250, 1500][min(rank, 2)] }

  /// A little more for a larger count: of cells that serve as well, the one with the least in it is hidden.
  private static func cost(_ cost: Int?, _ count: Int) -> Int? {
    cost.map { $0 + (Int.bitWidth - count.leadingZeroBitCount) / 2 }
  }

  private static func cell(count: Int, cost: Int?, _ rule: DisclosureRule) -> CellSuppression.Cell {
    let small = rule.smallestSmallCount...rule.largestSmallCount
    if count == 0, rule.showsNought {
      return .init(count: 0, known: [0...0, 0...0], secret: nil, isHidden: false, cost: nil)
    }
    let isSmall = small.contains(count)
    // Where only one count is small, whoever is not told must at least be in doubt whether the cell is small.
    let doubtful = small.lowerBound...max(small.upperBound, small.lowerBound + 1)
    return .init(
      count: count,
      known: [small.lowerBound...most, isSmall ? small : small.upperBound + 1...most],
      secret: isSmall ? [doubtful, small] : nil, isHidden: isSmall, cost: isSmall ? nil : Self.cost(cost, count))
  }

  private static func cell(
    counted: Int, of whole: Int, isHidden: Bool, cost: Int?, _ rule: DisclosureRule
  ) -> CellSuppression.Cell {
    let rest = whole - counted
    let few = rule.largestSmallCount
    let least = isHidden ? 0 : rule.smallestSmallCount
    if isHidden {
      // How many there are is hidden too, so nothing is known but that there cannot be more; only few must not be told.
      let low = counted <= few ? 0 : rest <= few ? max(0, whole - few) : counted
      let high = rest <= few ? whole : counted <= few ? min(few, whole) : counted
      return .init(
        count: counted, known: [0...whole, 0...whole], secret: low < high ? [low...high, low...high] : nil,
        isHidden: true, cost: nil)
    }
    if rule.showsNought, counted == 0 || rest == 0 {
      return .init(
        count: counted, known: [counted...counted, counted...counted], secret: nil, isHidden: false, cost: nil)
    }
    let untold = least...(whole - least)
    let (told, doubtful): (ClosedRange<Int>, ClosedRange<Int>)
    switch (counted <= few, rest <= few) {
    case (true, true): (told, doubtful) = (max(least, whole - few)...min(few, whole - least), untold)
    case (true, false): (told, doubtful) = (least...few, least...few)
    case (false, true): (told, doubtful) = (whole - few...whole - least, whole - few...whole - least)
    case (false, false):
      return .init(
        count: counted, known: [untold, few + 1...whole - few - 1], secret: nil, isHidden: false,
        cost: Self.cost(cost, counted))
    }
    return .init(count: counted, known: [untold, told], secret: [doubtful, told], isHidden: true, cost: nil)
  }
}

/// Counts and those counted among them, with what is hidden of either.
///
/// A count changes when one who is counted comes or goes, or one who is not; in the first case the sums of those counted must
/// come right as well. Both are changes along a path of cells whose counts are hidden.
private struct CountedPair {
  let network: TableNetwork
  let counts: CellSuppression
  let counted: [Int]
  let hidden: [Bool]
  let hiddenCounted: [Bool]

  /// Whether every small count can still be what it could be if nothing was known of those counted.
  var keepsSecrets: Bool {
    counts.cells.indices.allSatisfy { cell in
      guard let secrets = counts.cells[cell].secret else { return true }
      let count = counts.cells[cell].count
      return CellSuppression.Reader.allCases.allSatisfy { reader in
        let secret = secrets[reader.rawValue]
        let amount = max(secret.upperBound - count, count - secret.lowerBound)
        let alone = counts.range(of: cell, for: reader, hidden: hidden, amount: amount).clamped(to: secret)
        return reach(cell, by: 1, for: reader, amount: alone.upperBound - count) == alone.upperBound - count
          && reach(cell, by: -1, for: reader, amount: count - alone.lowerBound) == count - alone.lowerBound
      }
    }
  }

  /// How far a count can be changed while every sum of both stays as it is, trying those counted and the others in turn.
  private func reach(_ cell: Int, by change: Int, for reader: CellSuppression.Reader, amount: Int) -> Int {
    var counts = self.counts.cells.map(\.count)
    // Those who are counted, and those who are not.
    var parts = [counted, zip(counts, counted).map { $0 - $1 }]
    var reached = 0
    while reached < amount {
      let own = TableNetwork.Step(cell: cell, change: change)
      var isChanged = false
      for part in parts.indices where !isChanged {
        func isPossible(_ step: TableNetwork.Step) -> Bool {
          let (count, overflow) = counts[step.cell].addingReportingOverflow(step.change)
          return !overflow && parts[part][step.cell] + step.change >= 0
            && self.counts.cells[step.cell].known[reader.rawValue].contains(count)
        }
        guard isPossible(own) else { continue }
        let path = network.path(closing: cell, by: change) { hidden[$0.cell] && isPossible($0) ? 0 : nil }
        guard let path else { continue }
        for step in path + [own] {
          counts[step.cell] += step.change
          parts[part][step.cell] += step.change
        }
        isChanged = true
      }
      if !isChanged { break }
      reached += 1
    }
    return reached
  }
}
