import CareCore
import CareExchange
import CareIndicators
import Foundation
import Testing

@Suite(
  "Percentages and rates of national figures",
  .enabled(if: NationalFigures.arePresent, "the folder shared/national is not beside the checkout"))
struct NationalArithmeticTests {
  /// What came of the rows of a file.
  struct Outcome {
    var compared = 0
    /// Rows in which a number that is needed is a symbol.
    var suppressed = 0
    /// Rows that print a percentage of nobody: nought.
    var ofNobody = 0
    var differing: [String] = []
  }

  /// Recomputes each figure from its count and base and compares the print.
  ///
  /// National and regional counts are rounded to 10, so a figure is right when some counts that round to those printed give
  /// it.
  private func recompute(
    _ figures: StatisticsSeries, _ counts: StatisticsSeries, _ bases: StatisticsSeries, per scale: Fraction,
    isBaseRounded: Bool, into outcome: inout Outcome
  ) throws {
    let counted = Dictionary(uniqueKeysWithValues: counts.rows().map { ("\($0.year) \($0.place)", $0.value) })
    let based = Dictionary(uniqueKeysWithValues: bases.rows().map { ("\($0.year) \($0.place)", $0.value) })
    for row in figures.rows() {
      let key = "\(row.year) \(row.place)"
      guard let printed = row.value.number, let count = counted[key]?.number, let base = based[key]?.number
      else {
        outcome.suppressed += 1
        continue
      }
      guard base > 0 else {
        outcome.ofNobody += 1
        if printed != .zero { outcome.differing.append("\(figures.title), \(key): of nobody") }
        continue
      }
      outcome.compared += 1
      let isArea = row.place.utf8.count != 3
      let slack = isArea ? Fraction(5) : Fraction.zero
      func rounded(_ above: Fraction?, _ below: Fraction?) -> Int? {
        guard let above, let below, below > 0 else { return nil }
        return above.divided(by: below)?.multiplied(by: scale)?.rounded()
      }
      let baseSlack = isBaseRounded ? slack : .zero
      let least = try #require(rounded(count.subtracting(slack), base.adding(baseSlack)))
      let most = try #require(rounded(count.adding(slack), base.subtracting(baseSlack)))
      if !(Fraction(least)...Fraction(most)).contains(printed) { outcome.differing.append("\(figures.title), \(key)") }
    }
  }

  @Test("Every percentage of placement stability comes out of its counts")
  func stability() throws {
    let table = try NationalFigures.table("placement_stability.csv")
    var outcome = Outcome()
    for figures in table.series where figures.column.name == "percent" {
      let group = figures.dimensions[0]
      let counts = try #require(
        table.series.first { $0.column.name == "children" && $0.dimensions == figures.dimensions })
      let bases = try #require(
        table.series.first { $0.column.name == "children" && $0.dimensions == [group, "Total children"] })
      try recompute(figures, counts, bases, per: 100, isBaseRounded: true, into: &outcome)
    }
    // Two of them print 0 for none of a number of children that is suppressed: City of London, 2024 and 2025.
    #expect(outcome.ofNobody == 0)
    #expect(outcome.compared == 4857)
    #expect(outcome.suppressed == 153)
    #expect(outcome.differing.isEmpty, "\(outcome.differing.prefix(10))")
  }

  @Test("Every rate of children looked after comes out of its count and the population")
  func rates() throws {
    let table = try NationalFigures.table("looked_after_rates.csv")
    var outcome = Outcome()
    for figures in table.series where figures.column.name == "rate_per_10000" {
      func other(_ column: String) throws -> StatisticsSeries {
        try #require(table.series.first { $0.column.name == column && $0.dimensions == figures.dimensions })
      }
      try recompute(
        figures, try other("children"), try other("population_0_17"), per: 10_000, isBaseRounded: false, into: &outcome)
    }
    #expect(outcome.compared == 2447)
    #expect(outcome.suppressed == 58)
    #expect(outcome.differing.isEmpty, "\(outcome.differing.prefix(10))")
  }

  /// The health outcomes that are not percentages of all children of their group: bands of the score are of those with a
  /// score, interventions of those with a problem.
  private static let healthBases = [
    "SDQ score is a cause for concern": "SDQ score was received",
    "SDQ score is borderline": "SDQ score was received",
    "SDQ score is normal": "SDQ score was received",
    "Offered intervention but refused it": "Identified as having a substance misuse problem",
    "Received an intervention for their substance misuse problem": "Identified as having a substance misuse problem",
  ]

  @Test("Every percentage of health outcomes comes out of its counts")
  func health() throws {
    let table = try NationalFigures.table("health_outcomes.csv")
    var outcome = Outcome()
    for figures in table.series where figures.column.name == "percent" {
      let group = figures.dimensions[0]
      let breakdown = figures.dimensions[1]
      // A mean score has no percentage.
      if breakdown == "SDQ average score" { continue }
      let base = Self.healthBases[breakdown] ?? "Total"
      let counts = try #require(
        table.series.first { $0.column.name == "children" && $0.dimensions == figures.dimensions })
      let bases = try #require(
        table.series.first {
          $0.column.name == "children" && $0.dimensions[0] == group && $0.dimensions[1].hasPrefix(base)
        })
      try recompute(figures, counts, bases, per: 100, isBaseRounded: true, into: &outcome)
    }
    #expect(outcome.differing.isEmpty, "\(outcome.differing.count) differ: \(outcome.differing.prefix(10))")
    // Four print 0 for none of no children, of whom there is no percentage.
    #expect(outcome.ofNobody == 4)
    #expect(outcome.compared == 11_039)
  }
}
