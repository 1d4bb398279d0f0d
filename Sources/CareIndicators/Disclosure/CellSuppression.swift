/// Which cells of one set of counts are hidden, and what can still be told of them.
///
/// Two readers are reckoned with. Both know every number that is shown, that the totals are the sums, and the rule. One sees
/// the symbols only; the other has been told of each hidden cell whether its count is small. Of neither may a small count be
/// narrowed down further than by hiding every cell but the noughts that are shown, or than the rule itself says it lies.
struct CellSuppression {
  /// Somebody who tries to work out what is hidden.
  enum Reader: Int, CaseIterable {
    /// Knows the numbers shown, the totals and the rule.
    case untold
    /// Knows of every hidden cell, besides, whether it is small.
    case told
  }

  /// One cell.
  struct Cell {
    /// The true count.
    let count: Int
    /// What each reader knows of the count before looking at the sums.
    let known: [ClosedRange<Int>]
    /// Between which counts each reader must not be able to tell; `nil` when the cell may be shown.
    let secret: [ClosedRange<Int>]?
    /// Whether it must be hidden.
    let isHidden: Bool
    /// What hiding it costs; `nil` when it must not be hidden.
    let cost: Int?
  }

  /// Something that must stay possible: that a count is so much higher or lower.
  private struct Need {
    let cell: Int
    let reader: Reader
    let change: Int
    let amount: Int
  }

  /// How far a need could be met, and which hidden cells that takes.
  private struct Proof {
    var amount = 0
    var cells: Set<Int> = []
  }

  let network: TableNetwork
  let cells: [Cell]

  /// The cells to hide, by a search that adds the cheapest paths and then shows again what is not needed. It is tried in
  /// several orders and the cheapest outcome is taken; it need not be the cheapest there is.
  ///
  /// - Complexity: O(*s* × *t* × *e*) at most for *e* cells, *s* small ones and counts up to *t* that are small, and as much
  ///   again for every cell that was hidden on the way.
  func hidden() -> [Bool] {
    let needs = needs()
    let forced = cells.map(\.isHidden)
    guard !needs.isEmpty else { return forced }
    var best: (cost: Int, hidden: [Bool])?
    for order in [needs, needs.reversed(), needs.sorted { $0.amount > $1.amount }] {
      let found = hidden(meeting: order, from: forced)
      let cost = zip(cells, found).reduce(0) { $0 &+ ($1.1 && !$1.0.isHidden ? $1.0.cost ?? 0 : 0) }
      if cost < best?.cost ?? .max { best = (cost, found) }
    }
    return best.map { doubtful($0.hidden) } ?? forced
  }

  /// Leaves no hidden cell with one possible count, the large ones included. They seldom have: it takes small cells that
  /// only one set of counts fits, which another reader need not know to be small.
  private func doubtful(_ hidden: [Bool]) -> [Bool] {
    var hidden = hidden
    for reader in Reader.allCases where hasSecrets(from: reader) {
      for cell in cells.indices where hidden[cell] && cells[cell].secret == nil {
        guard range(of: cell, for: reader, hidden: hidden, amount: 1).count == 1 else { continue }
        for change in [1, -1] {
          let need = Need(cell: cell, reader: reader, change: change, amount: 1)
          if proof(of: need, &hidden, hiding: true).amount > 0 { break }
        }
      }
    }
    return hidden
  }

  /// Whether there is something that a reader must not know; where only one count is small, to be told which cells are small
  /// is to know it.
  private func hasSecrets(from reader: Reader) -> Bool {
    cells.contains { $0.secret.map { $0[reader.rawValue].count > 1 } ?? false }
  }

  /// Between which counts a hidden cell lies for a reader when these cells are hidden, at least: as far as `amount` from the
  /// truth. It is exact up to there.
  func range(of cell: Int, for reader: Reader, hidden: [Bool], amount: Int) -> ClosedRange<Int> {
    var hidden = hidden
    let ends = [-1, 1].map { change in
      proof(of: Need(cell: cell, reader: reader, change: change, amount: amount), &hidden, hiding: false).amount
    }
    return (cells[cell].count - ends[0])...(cells[cell].count + ends[1])
  }

  private func needs() -> [Need] {
    Reader.allCases.flatMap { reader in
      cells.indices.flatMap { index -> [Need] in
        let cell = cells[index]
        guard let secret = cell.secret?[reader.rawValue] else { return [] }
        let ends = [(1, secret.upperBound - cell.count), (-1, cell.count - secret.lowerBound)]
        return ends.filter { $0.1 > 0 }.map { Need(cell: index, reader: reader, change: $0.0, amount: $0.1) }
      }
    }
  }

  private func hidden(meeting needs: [Need], from forced: [Bool]) -> [Bool] {
    var hidden = forced
    var proofs = needs.map { proof(of: $0, &hidden, hiding: true) }
    // What turned out to be needless, the dearest first.
    let added = cells.indices.filter { hidden[$0] && !forced[$0] }
      .sorted { (cells[$0].cost ?? 0, $0) > (cells[$1].cost ?? 0, $1) }
    for cell in added {
      hidden[cell] = false
      var changed: [(Int, Proof)] = []
      let isNeedless = needs.indices.allSatisfy { index in
        guard proofs[index].cells.contains(cell) else { return true }
        let other = proof(of: needs[index], &hidden, hiding: false)
        changed.append((index, other))
        return other.amount >= proofs[index].amount
      }
      if isNeedless {
        for (index, other) in changed { proofs[index] = other }
      } else {
        hidden[cell] = true
      }
    }
    return hidden
  }

  /// Changes the count of a cell as far as is needed and possible, each time making up for it along the cheapest path. Where
  /// `hiding` is true, cells that are shown may be hidden to make a path.
  private func proof(of need: Need, _ hidden: inout [Bool], hiding: Bool) -> Proof {
    var counts = cells.map(\.count)
    var proof = Proof()
    /// By how much a cell can change in a direction for all that the reader knows of it.
    func room(_ step: TableNetwork.Step) -> Int {
      let (known, count) = (cells[step.cell].known[need.reader.rawValue], counts[step.cell])
      let (room, overflow) =
        step.change > 0
        ? known.upperBound.subtractingReportingOverflow(count) : count.subtractingReportingOverflow(known.lowerBound)
      return overflow ? .max : room
    }
    let own = TableNetwork.Step(cell: need.cell, change: need.change)
    while proof.amount < need.amount, room(own) > 0 {
      let missing = need.amount - proof.amount
      let path = network.path(closing: need.cell, by: need.change) { step in
        let room = room(step)
        guard room > 0 else { return nil }
        if hidden[step.cell] { return 0 }
        guard hiding, let cost = cells[step.cell].cost else { return nil }
        // A cell that cannot take the whole change will need another beside it.
        return room < missing ? 2 * cost : cost
      }
      guard let steps = path.map({ $0 + [own] }) else { break }
      let amount = steps.reduce(missing) { min($0, room($1)) }
      for step in steps {
        counts[step.cell] += step.change * amount
        hidden[step.cell] = true
        proof.cells.insert(step.cell)
      }
      proof.amount += amount
    }
    return proof
  }
}
