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
  /// Whether a hidden share cannot be one of none or of all: not where the rule hides noughts, nor where no share is shown.
  let showsEnds: Bool

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
    showsEnds = rule.showsNought && !pattern.hidesAllCounted
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

  /// Every pair of values that a cell has in some table that looks the same, as `whole * 1000 + counted`; `nil` when there are
  /// too many tables.
  func possible() -> [Set<Int>]? {
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
      return hidden[sum] || !showsEnds || (some > 0 && some < all)
    }

    func fill(_ number: Int) {
      steps += 1
      guard steps < 6_000 else { return }
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
    return steps < 6_000 ? found : nil
  }

  /// The same with every count but the noughts hidden, and every share with it.
  private var everythingHidden: Self {
    var copy = self
    copy.hidden = whole.map { $0 > 0 || !rule.showsNought }
    copy.hiddenCounted = copy.hidden
    return copy
  }

  /// The same with every share hidden that the rule does not show: those of none and of all.
  private var everyShareHidden: Self {
    var copy = self
    copy.hiddenCounted = whole.indices.map { cell in
      hidden[cell] || !rule.showsNought || (counted[cell] > 0 && counted[cell] < whole[cell])
    }
    return copy
  }

  /// A leak in words, empty when there is none; `nil` when there are too many tables to try them all. What cannot be helped is
  /// what could be told as well with everything hidden.
  func leak() -> String? {
    guard let possible = possible() else { return nil }
    let few = (rule.showsNought ? 1 : 0)...rule.largestSmallCount
    for cell in whole.indices {
      let wholes = Set(possible[cell].map { $0 / 1000 })
      let parts = Set(possible[cell].map { $0 % 1000 })
      if wholes.isEmpty { return "no table fits" }
      let isWholeKnown =
        (hidden[cell] && wholes.count == 1) || (few.contains(whole[cell]) && !few.allSatisfy(wholes.contains))
      if isWholeKnown {
        guard let best = everythingHidden.possible() else { return nil }
        let unavoidable = Set(best[cell].map { $0 / 1000 })
        if !few.allSatisfy({ wholes.contains($0) || !unavoidable.contains($0) })
          || unavoidable.count > 1 && wholes.count == 1
        {
          return "\(cell): one of \(wholes.sorted()), at best \(unavoidable.sorted())"
        }
      }
      guard hiddenCounted[cell] else { continue }
      let rest = whole[cell] - counted[cell]
      let most = few.clamped(to: few.lowerBound...max(few.lowerBound, whole[cell] - few.lowerBound))
      let rests = Set(possible[cell].map { $0 / 1000 - $0 % 1000 })
      let isFew = !hidden[cell] && few.contains(counted[cell])
      let isAllBut = !hidden[cell] && few.contains(rest)
      let isPartKnown =
        parts.count == 1 || isFew && !most.allSatisfy(parts.contains) || isAllBut && !most.allSatisfy(rests.contains)
      if isPartKnown {
        guard let best = everyShareHidden.possible() else { return nil }
        let bestParts = Set(best[cell].map { $0 % 1000 })
        let bestRests = Set(best[cell].map { $0 / 1000 - $0 % 1000 })
        let isWorse =
          parts.count == 1 && bestParts.count > 1
          || isFew && most.contains { bestParts.contains($0) && !parts.contains($0) }
          || isAllBut && most.contains { bestRests.contains($0) && !rests.contains($0) }
        if isWorse { return "\(cell): counted one of \(parts.sorted()), at best \(bestParts.sorted())" }
      }
    }
    return ""
  }

  static func random(_ generator: inout SplitMix64, rule: DisclosureRule) -> ShareTable {
    let isList = generator.happens(500)
    let rows = Int.random(in: isList ? 2...3 : 2...2, using: &generator)
    let columns = isList ? 1 : 2
    let (smalls, ends) = (Int.random(in: 0...700, using: &generator), Int.random(in: 0...600, using: &generator))
    let whole = (0..<rows).map { _ in
      (0..<columns).map { _ in
        generator.happens(150) ? 0 : Int.random(in: generator.happens(smalls) ? 1...3 : 1...9, using: &generator)
      }
    }
    let counted = whole.map { row in
      row.map {
        generator.happens(ends) ? (generator.happens(500) ? 0 : $0) : Int.random(in: 0...$0, using: &generator)
      }
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
    var tried = 0
    for _ in 0..<30 {
      let table = ShareTable.random(&generator, rule: rule)
      guard let leak = table.leak() else { continue }
      tried += 1
      #expect(leak.isEmpty, "\(table.whole) \(table.counted) \(table.hidden) \(table.hiddenCounted)")
    }
    #expect(tried > 8, "\(tried) tables could be tried out")
  }
}
