import CareTestSupport
import Testing

@testable import CareIndicators

/// A random table with its totals, and what the library hides of it.
struct HiddenTable {
  let rows: Int
  /// `nil` for a list.
  let columns: Int?
  let counts: [[Int]]
  let rule: DisclosureRule
  var hidden: [[Bool]]

  init(inside: [[Int]], isList: Bool = false, rule: DisclosureRule, keepsTotals: Bool = false) {
    rows = inside.count
    columns = isList ? nil : inside[0].count
    var counts = isList ? inside : inside.map { $0 + [$0.reduce(0, +)] }
    counts.append(counts[0].indices.map { column in counts.reduce(0) { $0 + $1[column] } })
    self.counts = counts
    self.rule = rule
    let network = TableNetwork(rows: rows, columns: columns)
    let pattern = TableSuppression(
      network, whole: counts.flatMap(\.self), counted: nil, rule: rule, keepsTotals: keepsTotals
    ).whole
    let width = counts[0].count
    hidden = counts.indices.map { row in Array(pattern[row * width..<(row + 1) * width]) }
  }

  var everythingHidden: Self {
    var copy = self
    copy.hidden = counts.map { $0.map { $0 > 0 || !rule.showsNought } }
    return copy
  }

  var onlySmallHidden: Self {
    var copy = self
    copy.hidden = counts.map { $0.map(isSmall) }
    return copy
  }

  var least: Int { rule.showsNought ? 1 : 0 }
  var secret: ClosedRange<Int> { least...rule.largestSmallCount }
  func isSmall(_ count: Int) -> Bool { secret.contains(count) }
  var hiddenCount: Int { hidden.joined().count { $0 } }

  /// What somebody knows of each cell: the symbols only, or also which hidden cells are small.
  func attacker(isTold: Bool) -> TableAttacker {
    TableAttacker(
      bounds: counts.indices.map { row in
        counts[row].indices.map { column in
          let count = counts[row][column]
          guard hidden[row][column] else { return count...count }
          guard isTold else { return least...TableAttacker.most }
          return isSmall(count) ? secret : rule.largestSmallCount + 1...TableAttacker.most
        }
      })
  }

  /// A leak in words; `nil` when there is none. What cannot be helped is what could also be told with everything hidden.
  func leak() -> String? {
    // Where only one count is small, being told which cells are is being told what is in them.
    for isTold in secret.count > 1 ? [false, true] : [false] {
      let own = attacker(isTold: isTold)
      let best = everythingHidden.attacker(isTold: isTold)
      for row in counts.indices {
        for column in counts[row].indices where hidden[row][column] {
          let count = counts[row][column]
          let doubtful = isTold ? secret : secret.lowerBound...max(secret.upperBound, secret.lowerBound + 1)
          let window = isSmall(count) ? doubtful : max(0, count - 2)...count + 2
          guard let found = own.values(row: row, column: column, within: window) else { return "no table fits" }
          if found == window || (!isSmall(count) && found.count > 1) { continue }
          guard let unavoidable = best.values(row: row, column: column, within: window) else { return "no table fits" }
          let isWorse = isSmall(count) ? found != unavoidable : found.count == 1 && unavoidable.count > 1
          if isWorse { return "row \(row) column \(column): \(found) instead of \(unavoidable), told: \(isTold)" }
        }
      }
    }
    return nil
  }

  static func random(
    _ generator: inout SplitMix64, upTo size: Int, rule: DisclosureRule? = nil, isList: Bool = false
  ) -> HiddenTable {
    let rows = Int.random(in: 1...size, using: &generator)
    let columns = isList ? 1 : Int.random(in: 1...size, using: &generator)
    let (noughts, smalls) = (Int.random(in: 0...500, using: &generator), Int.random(in: 0...600, using: &generator))
    let inside = (0..<rows).map { _ in
      (0..<columns).map { _ -> Int in
        if generator.happens(noughts) { return 0 }
        return Int.random(in: generator.happens(smalls) ? 1...6 : 1...80, using: &generator)
      }
    }
    let rules = [(5, true), (5, false), (2, true), (9, true), (1, true), (3, false)].compactMap {
      DisclosureRule(largestSmallCount: $0.0, showsNought: $0.1)
    }
    return HiddenTable(inside: inside, isList: isList, rule: rule ?? generator.pick(rules) ?? .standard)
  }
}

@Suite("What is hidden in a table cannot be worked out")
struct SuppressionPropertyTests {
  @Test("No small count of a table can be narrowed down further than the rule says", arguments: 0..<8)
  func tables(part: UInt64) {
    var generator = SplitMix64(seed: 20_260 + part)
    for _ in 0..<800 {
      let table = HiddenTable.random(&generator, upTo: 4)
      let leak = table.leak()
      #expect(leak == nil, "\(table.counts) \(table.hidden)")
    }
    for _ in 0..<60 {
      let table = HiddenTable.random(&generator, upTo: 8)
      let leak = table.leak()
      #expect(leak == nil, "\(table.counts) \(table.hidden)")
    }
  }

  @Test("No small count of a list can be narrowed down further than the rule says")
  func lists() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<3000 {
      let table = HiddenTable.random(&generator, upTo: 8, isList: true)
      let leak = table.leak()
      #expect(leak == nil, "\(table.counts) \(table.hidden)")
    }
  }
}
