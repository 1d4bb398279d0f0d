import CareTestSupport
import Testing

@testable import CareIndicators

@Suite("Cells hidden in a table, case by case")
struct SuppressionCaseTests {
  /// A list with its hidden cells as `c`, the total last.
  private static func shown(_ list: [Int], rule: DisclosureRule = .standard, keepsTotals: Bool = false) -> String {
    let table = HiddenTable(inside: list.map { [$0] }, isList: true, rule: rule, keepsTotals: keepsTotals)
    return zip(table.counts, table.hidden).map { $1[0] ? "c" : "\($0[0])" }.joined(separator: " ")
  }

  @Test(
    "What is hidden in a list",
    arguments: [
      ([40, 30, 20], "40 30 20 90"), ([40, 30, 0], "40 30 0 70"),
      // One small count is the total less the others, so another is hidden: the least that leaves room.
      ([3, 40, 30], "c 40 c 73"), ([5, 40, 30], "c 40 c 75"),
      // 6 could not become less without becoming small, so it does not hide that 3 may be 5.
      ([3, 6, 30], "c 6 c 39"),
      // Two that add up to 2 are 1 and 1.
      ([1, 1, 30], "c c c 32"), ([5, 5, 30], "c c c 40"), ([3, 4, 30], "c c c 37"),
      // Nothing beside it that could be hidden: the total is.
      ([3, 0], "c 0 c"), ([3], "c c"), ([3, 2], "c c c"), ([0, 0], "0 0 0"), ([2, 6], "c 6 c"), ([6, 6], "6 6 12"),
    ])
  func lists(counts: [Int], expected: String) {
    #expect(Self.shown(counts) == expected)
  }

  @Test("A rule may hide noughts, and may call more or fewer counts small")
  func rules() throws {
    let noNoughts = try #require(DisclosureRule(showsNought: false))
    #expect(Self.shown([0, 40, 30], rule: noNoughts) == "c 40 c 70")
    #expect(Self.shown([0, 0], rule: noNoughts) == "c c c")
    let ten = try #require(DisclosureRule(largestSmallCount: 9))
    #expect(Self.shown([9, 40, 30, 10], rule: ten) == "c 40 c 10 89")
    let one = try #require(DisclosureRule(largestSmallCount: 1))
    // Only 1 is small, so what is hidden beside it must leave open whether it is.
    #expect(Self.shown([1, 40, 2], rule: one) == "c 40 c 43")
    for wrong in [0, -1, 101] { #expect(DisclosureRule(largestSmallCount: wrong) == nil) }
    #expect(DisclosureRule(lowSymbol: .c) == nil && DisclosureRule(lowSymbol: .k) != nil)
  }

  @Test("Hiding the small counts alone gives them away, and the attacker sees it")
  func nearMisses() throws {
    let list = HiddenTable(inside: [[3], [40], [30]], isList: true, rule: .standard)
    #expect(list.leak() == nil)
    #expect(list.onlySmallHidden.leak() == "row 0 column 0: 3...3 instead of 1...5, told: false")
    // Two hidden in every row and column that has any are not enough: 4 can be 1 only where 3 could be nought.
    var table = HiddenTable(inside: [[3, 40, 20], [50, 4, 20], [20, 20, 20]], rule: .standard)
    #expect(table.leak() == nil)
    #expect(table.onlySmallHidden.leak() != nil)
    for row in 0..<4 { table.hidden[row] = (0..<4).map { row < 2 && $0 < 2 } }
    #expect(table.leak() == "row 1 column 1: 2...5 instead of 1...5, told: false")
    table.hidden[1][0] = false
    #expect(table.leak() == "row 0 column 0: 3...3 instead of 1...5, told: false")
    let ones = HiddenTable(inside: [[1, 1, 30], [1, 1, 30], [30, 30, 30]], rule: .standard)
    #expect(ones.onlySmallHidden.leak() != nil)
    #expect(ones.leak() == nil)
  }

  @Test("Most random tables leak when only small counts are hidden")
  func secondaryMatters() {
    var generator = SplitMix64(seed: 99)
    var leaks = 0
    for _ in 0..<300 where HiddenTable.random(&generator, upTo: 5).onlySmallHidden.leak() != nil { leaks += 1 }
    #expect(leaks > 150, "\(leaks) of 300")
  }

  @Test("On small tables hardly more is hidden than the least that does")
  func optimum() {
    var generator = SplitMix64(seed: 5)
    var (own, least, equal, tables) = (0, 0, 0, 0)
    for number in 0..<160 {
      let table = HiddenTable.random(&generator, upTo: 3, rule: .standard, isList: number % 4 == 0)
      guard let best = Self.fewestHidden(table) else { continue }
      tables += 1
      own += table.hiddenCount
      least += best
      equal += table.hiddenCount == best ? 1 : 0
      #expect(table.hiddenCount <= best + 2, "\(table.counts) \(table.hidden) instead of \(best)")
    }
    #expect(tables > 100)
    #expect(equal * 100 >= tables * 90, "\(equal) of \(tables) are the best there is")
    #expect(own * 100 <= least * 103, "\(own) hidden, \(least) at the least")
  }

  /// The fewest cells that can be hidden without a leak, by trying every choice.
  private static func fewestHidden(_ table: HiddenTable) -> Int? {
    let candidates = table.counts.indices.flatMap { row in
      table.counts[row].indices.filter { table.counts[row][$0] > table.rule.largestSmallCount }.map { (row, $0) }
    }
    guard candidates.count <= 10 else { return nil }
    var best: Int?
    for choice in 0..<(1 << candidates.count) {
      var trial = table.onlySmallHidden
      for (number, place) in candidates.enumerated() where choice >> number & 1 == 1 {
        trial.hidden[place.0][place.1] = true
      }
      if trial.hiddenCount < best ?? .max, trial.leak() == nil { best = trial.hiddenCount }
    }
    return best
  }

  @Test("A total that is known from elsewhere is not hidden to protect others")
  func totals() {
    #expect(Self.shown([3, 40, 30], keepsTotals: true) == "c 40 c 73")
    #expect(Self.shown([2, 6], keepsTotals: true) == "c c 8")
    #expect(Self.shown([3, 0], keepsTotals: true) == "c 0 c")
  }
}
