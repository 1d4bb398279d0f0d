import CareTestSupport
import Testing

@testable import CareIndicators

/// A small table of how many there are and how many of them are counted, with what is hidden, and somebody who tries every
/// table there could be.
private struct ShareTable {
  let rule: DisclosureRule
  let rows: Int
  /// `nil` for a list.
  let columns: Int?
  let whole: [Int]
  let counted: [Int]
  var hidden: [Bool]
  var hiddenCounted: [Bool]

  init(whole: [[Int]], counted: [[Int]], isList: Bool, rule: DisclosureRule) {
    func totalled(_ inside: [[Int]]) -> [Int] {
      var table = isList ? inside : inside.map { $0 + [$0.reduce(0, +)] }
      table.append(table[0].indices.map { column in table.reduce(0) { $0 + $1[column] } })
      return table.flatMap(\.self)
    }
    rows = whole.count
    columns = isList ? nil : whole[0].count
    self.rule = rule
    self.whole = totalled(whole)
    self.counted = totalled(counted)
    let network = TableNetwork(rows: rows, columns: columns)
    let pattern = TableSuppression(
      network, whole: self.whole, counted: self.counted, rule: rule, keepsTotals: false)
    hidden = pattern.whole
    hiddenCounted = pattern.counted
  }

  private var width: Int { columns.map { $0 + 1 } ?? 1 }

  /// The cells inside, which make up all the others.
  private var inside: [Int] {
    whole.indices.filter { $0 / width < rows && (columns == nil || $0 % width < width - 1) }
  }

  /// The sums that each cell inside is part of, itself included.
  private func sums(of cell: Int) -> [Int] {
    let last = rows * width
    guard columns != nil else { return [cell, last] }
    return [cell, cell / width * width + width - 1, last + cell % width, last + width - 1]
  }

  /// Every pair of values that a cell has in some table that looks the same, as `whole * 1000 + counted`.
  func possible() -> [Set<Int>] {
    var found = Array(repeating: Set<Int>(), count: whole.count)
    let cells = inside
    var pending = Array(repeating: 0, count: whole.count)
    for cell in cells { for sum in sums(of: cell) { pending[sum] += 1 } }
    var tables = (Array(repeating: 0, count: whole.count), Array(repeating: 0, count: whole.count))
    var steps = 0

    func fits(_ sum: Int) -> Bool {
      let (all, some) = (tables.0[sum], tables.1[sum])
      guard pending[sum] == 0 else {
        return (hidden[sum] || all <= whole[sum]) && (hiddenCounted[sum] || some <= counted[sum])
      }
      // What is shown is as it is; what is hidden is not nought where noughts are shown.
      if hidden[sum] ? (rule.showsNought && all == 0) : all != whole[sum] { return false }
      guard hiddenCounted[sum] else { return some == counted[sum] }
      return hidden[sum] || !rule.showsNought || (some > 0 && some < all)
    }

    func fill(_ number: Int) {
      steps += 1
      guard number < cells.count else {
        for cell in whole.indices { found[cell].insert(tables.0[cell] * 1000 + tables.1[cell]) }
        return
      }
      let cell = cells[number]
      let reach = rule.largestSmallCount + 2
      let choices = hidden[cell] ? max(0, whole[cell] - reach)...whole[cell] + reach : whole[cell]...whole[cell]
      for all in choices {
        for some in hiddenCounted[cell] ? 0...all : counted[cell]...counted[cell] where some <= all {
          let own = sums(of: cell)
          for sum in own {
            tables.0[sum] += all
            tables.1[sum] += some
            pending[sum] -= 1
          }
          if own.allSatisfy(fits) { fill(number + 1) }
          for sum in own {
            tables.0[sum] -= all
            tables.1[sum] -= some
            pending[sum] += 1
          }
        }
      }
    }
    fill(0)
    return found
  }

  /// A leak in words; `nil` when there is none.
  func leak() -> String? {
    let possible = possible()
    for cell in whole.indices {
      let wholes = Set(possible[cell].map { $0 / 1000 })
      let parts = Set(possible[cell].map { $0 % 1000 })
      if wholes.isEmpty { return "no table fits" }
      if hidden[cell], wholes.count == 1 { return "how many in \(cell)" }
      if hiddenCounted[cell], parts.count == 1 { return "how many counted in \(cell)" }
      let few = (rule.showsNought ? 1 : 0)...rule.largestSmallCount
      if few.contains(whole[cell]), !few.allSatisfy(wholes.contains) { return "\(cell): one of \(wholes.sorted())" }
      guard !hidden[cell] else { continue }
      let rests = Set(possible[cell].map { $0 / 1000 - $0 % 1000 })
      let most = few.clamped(to: few.lowerBound...max(few.lowerBound, whole[cell] - few.lowerBound))
      if few.contains(counted[cell]), !most.allSatisfy(parts.contains) { return "\(cell): counted \(parts.sorted())" }
      let rest = whole[cell] - counted[cell]
      if few.contains(rest), !most.allSatisfy(rests.contains) { return "\(cell): not counted \(rests.sorted())" }
    }
    return nil
  }

  static func random(_ generator: inout SplitMix64, rule: DisclosureRule) -> ShareTable {
    let isList = generator.happens(500)
    let rows = Int.random(in: isList ? 2...4 : 2...2, using: &generator)
    let columns = isList ? 1 : 2
    let (smalls, ends) = (Int.random(in: 0...700, using: &generator), Int.random(in: 0...600, using: &generator))
    let whole = (0..<rows).map { _ in
      (0..<columns).map { _ in
        generator.happens(150) ? 0 : Int.random(in: generator.happens(smalls) ? 1...3 : 1...14, using: &generator)
      }
    }
    let counted = whole.map { row in
      row.map { generator.happens(ends) ? (generator.happens(500) ? 0 : $0) : Int.random(in: 0...$0, using: &generator) }
    }
    return ShareTable(whole: whole, counted: counted, isList: isList, rule: rule)
  }
}

@Suite("Shares do not give away what is hidden")
struct SharePropertyTests {
  @Test("Neither how many there are nor how many of them are counted can be worked out", arguments: 0..<4)
  func tables(part: UInt64) throws {
    var generator = SplitMix64(seed: 1_000 + part)
    let rule = try #require(DisclosureRule(largestSmallCount: 2 + Int(part % 2), showsNought: part < 3))
    for _ in 0..<150 {
      let table = ShareTable.random(&generator, rule: rule)
      let leak = table.leak()
      #expect(leak == nil, "\(table.whole) \(table.counted) \(table.hidden) \(table.hiddenCounted)")
    }
  }
}
