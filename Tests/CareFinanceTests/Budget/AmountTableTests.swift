import CareCore
import CareFinance
import CareTestSupport
import Testing

@Suite("Sums of a table")
struct AmountTableTests {
  private func row(_ code: String, _ partOf: String? = nil, _ pence: Int?...) -> AmountTable.Row {
    AmountTable.Row(code: code, partOf: partOf, amounts: pence.map { $0.map(Money.init(pence:)) })
  }

  /// A table of a random tree in which everything adds up: across to the last column, and down.
  private func sound(_ random: inout SplitMix64) -> AmountTable {
    let count = Int.random(in: 2...40, using: &random)
    let parents = (0..<count).map { $0 == 0 ? nil : Int.random(in: 0..<$0, using: &random) }
    var amounts = [[Int]](repeating: [0, 0, 0], count: count)
    for row in (0..<count).reversed() where !parents.contains(row) {
      let pair = (0..<2).map { _ in Int.random(in: -1_000_000_000...1_000_000_000, using: &random) }
      var current: Int? = row
      while let place = current {
        amounts[place][0] += pair[0]
        amounts[place][1] += pair[1]
        amounts[place][2] += pair[0] - pair[1]
        current = parents[place]
      }
    }
    return AmountTable(
      .revenue, columns: ["a", "b", "c"],
      rows: (0..<count).map { place in
        AmountTable.Row(
          code: "r\(place)", partOf: parents[place].map { "r\($0)" }, amounts: amounts[place].map(Money.init(pence:)))
      }, identities: [AmountIdentity("c", "c", adding: ["a"], subtracting: ["b"])])
  }

  @Test("A table that adds up has no misses, and the lines come to the whole at any depth")
  func soundTables() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let table = sound(&random)
      let report = table.check()
      #expect(report.findings == [])
      #expect(report.kept == report.checked)
      for row in table.rows.indices {
        for column in table.columns {
          #expect(table.sumOfLines(below: row, in: column) == table[row, column])
          if !table.parts(of: row).isEmpty { #expect(table.sumOfParts(of: row, in: column) == table[row, column]) }
        }
      }
    }
  }

  @Test("One amount that is changed is found in every sum that it is in, and by its amount")
  func oneMiss() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<200 {
      let table = sound(&random)
      let place = Int.random(in: 0..<table.rows.count, using: &random)
      let change = Int.random(in: 1...999, using: &random)
      var rows = table.rows
      var amounts = rows[place].amounts
      amounts[2] = amounts[2].map { Money(pence: $0.pence + change) }
      rows[place] = AmountTable.Row(code: rows[place].code, partOf: rows[place].partOf, amounts: amounts)
      let report = AmountTable(.revenue, columns: table.columns, rows: rows, identities: table.identities).check()
      let sums = 1 + (table.parts(of: place).isEmpty ? 0 : 1) + (table.wholes(of: place).isEmpty ? 0 : 1)
      #expect(report.misses.count == sums)
      #expect(report.checked == report.kept + sums)
      #expect(report.misses.allSatisfy { $0.difference?.pence.magnitude == UInt(change) })
      #expect(report.misses.allSatisfy { $0.place.column == "c" })
    }
  }

  @Test(
    "Rounding explains half a step for each amount of the sum and no more",
    arguments: [(100, true), (200, true), (201, false), (300, false), (-200, true), (-201, false)])
  func tolerance(pence: Int, isRounding: Bool) {
    let table = AmountTable(
      .revenue, columns: ["a", "b", "c", "d"], rows: [row("x", nil, 1000, 2000, 3300, 6300 + pence)],
      identities: [AmountIdentity("d", "d", adding: ["a", "b", "c"])])
    let finding = table.check(printedTo: Money(pence: 100)).findings.first
    #expect((finding?.explanation == .rounding) == isRounding)
    #expect(table.check().findings.first?.explanation == nil)
  }

  @Test("Where two cells could be meant, none is named")
  func ambiguous() {
    let table = AmountTable(
      .revenue, columns: ["a", "b", "c"], rows: [row("x", nil, 500_000, 500_000, 0)],
      identities: [AmountIdentity("c", "c", adding: ["a", "b"])])
    let finding = table.check().findings.first
    #expect(finding?.kind == .doesNotAddUp)
    #expect(finding?.suspect == nil)
  }

  @Test("A blank part is told from one that is wrong")
  func blanks() {
    let table = AmountTable(
      .capital, columns: ["a"],
      rows: [row("t", nil, 5), row("x", "t", 5), row("y", "t", nil), row("u", nil, 6), row("z", "u", nil)])
    #expect(table.check().findings.map(\.kind) == [.rightIfBlankIsNought, .notDetermined])
    #expect(table.check().checked == 2)
    #expect(table.check().kept == 0)
  }

  @Test("A long chain and a long circle of subtotals come to an end")
  func deep() {
    let count = 20_000
    let chain = (0..<count).map { row("r\($0)", $0 == 0 ? nil : "r\($0 - 1)", 7) }
    let table = AmountTable(.revenue, columns: ["a"], rows: chain)
    #expect(table.check().kept == count - 1)
    #expect(table.wholes(of: count - 1).count == count - 1)
    #expect(table.depths == Array(0..<count))
    #expect(table.sumOfLines(below: 0, in: "a") == Money(pence: 7))
    let circle = (0..<count).map { row("r\($0)", "r\(($0 + 1) % count)", 7) }
    let faults = AmountTable(.revenue, columns: ["a"], rows: circle).faults
    #expect(faults.count == count)
    #expect(faults.allSatisfy { $0.kind == .circular })
  }

  @Test("Places that are not there have no amounts")
  func outside() {
    let table = AmountTable(.revenue, columns: ["a", "b"], rows: [row("x", nil, 1)])
    #expect(table[0, "b"] == nil)
    #expect(table[-1, "a"] == nil)
    #expect(table[0, "z"] == nil)
    #expect(table.sumOfLines(below: 5, in: "a") == nil)
    #expect(table.parts(of: 9) == [])
    #expect(table.wholes(of: -1) == [])
  }
}
