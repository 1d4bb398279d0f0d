public import CareCore

/// Two strategies held against one another, line by line: what is new, what has gone, what was changed and by how much.
///
/// Lines are matched by code. A code is unique within one strategy only and may be used again for something else, so each match
/// says whether the title is the same. Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020),
/// paragraphs 12 and 16.
public struct StrategyComparison: Codable, Hashable, Sendable {
  /// What became of a line.
  public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable {
    /// Only the later strategy has it.
    case new
    /// Only the earlier strategy has it: dropped, merged into another, or done with.
    case gone
    /// Both have it with the same amounts in every year that both have.
    case unchanged
    /// Both have it with other amounts in a year.
    case amended
    /// Both have it, and an amount or what it stands for is not known.
    case undetermined
  }

  /// One line of either strategy.
  public struct Line: Codable, Hashable, Sendable {
    /// Growth or savings.
    public let table: BudgetTable

    /// The code.
    public let code: String

    /// What became of it.
    public let outcome: Outcome

    /// Whether both strategies give it the same title; `nil` when only one has it, or a title is missing.
    public let hasSameTitle: Bool?

    /// What the later strategy has more than the earlier, in-year, for the years that both have; for a line of one strategy,
    /// of its own years. `nil` when not known.
    public let change: YearlyAmounts?

    /// What the later strategy says of it; `nil` when it does not say, or no longer has it.
    public let marked: ChangeNovelty?

    /// Whether the mark agrees with what became of it; `nil` when there is no mark, or it is not known what became of it.
    public var isMarkRight: Bool? {
      guard let marked, outcome != .undetermined else { return nil }
      switch marked {
      case .new: return outcome == .new
      case .unchanged: return outcome == .unchanged
      case .amended: return outcome == .amended
      }
    }
  }

  /// The lines: growth first, then savings; in each those of the later strategy in its order, then those that have gone.
  public let lines: [Line]

  /// How the net budget of each year that both roll forward has changed; `nil` when one cannot be rolled forward.
  public let net: [NetChange]?

  /// The net budget of a year in both strategies.
  public struct NetChange: Codable, Hashable, Sendable {
    /// The financial year.
    public let year: ReportingYear

    /// From the earlier strategy to the later.
    public let movement: BudgetMovement
  }

  /// Compares two strategies. A code that one of them has twice is matched once, the first with the first.
  public init(from earlier: FinancialStrategy, to later: FinancialStrategy) {
    lines =
      Self.lines(.growth, earlier.growth, later.growth) + Self.lines(.savings, earlier.savings, later.savings)
    if let before = earlier.rolledForward, let after = later.rolledForward {
      net = after.years.compactMap { year in
        guard let old = before.years.first(where: { $0.year == year.year }),
          let movement = BudgetMovement(from: old.net, to: year.net)
        else { return nil }
        return NetChange(year: year.year, movement: movement)
      }
    } else {
      net = nil
    }
  }

  /// The marks of the later strategy that do not agree with what became of the line, as findings.
  public func findings(in later: FinancialStrategy) -> [BudgetFinding] {
    lines.filter { $0.isMarkRight == false }.map { line in
      let list = (line.table == .growth ? later.growth : later.savings)?.lines ?? []
      let place = BudgetPlace(
        line.table, row: list.firstIndex { $0.code == line.code }, code: line.code,
        column: BudgetChange.Field.novelty.rawValue)
      return BudgetFinding(.markIsWrong, check: "comparison", at: place)
    }
  }

  private static func lines(_ table: BudgetTable, _ earlier: BudgetChanges?, _ later: BudgetChanges?) -> [Line] {
    let old = firsts(earlier?.lines ?? [])
    let new = firsts(later?.lines ?? [])
    func plan(_ line: BudgetChange, _ changes: BudgetChanges?) -> YearlyAmounts? {
      changes?.basis.flatMap { line.inYear(from: $0) }
    }
    var lines: [Line] = []
    for (code, line) in new.ordered {
      let after = plan(line, later)
      guard let match = old.byCode[code] else {
        lines.append(
          Line(
            table: table, code: code, outcome: .new, hasSameTitle: nil, change: after, marked: line.novelty?.code))
        continue
      }
      let change = plan(match, earlier).flatMap { before in after.flatMap { difference($0, before) } }
      let titles = match.title.flatMap { old in line.title.map { $0 == old } }
      let outcome: Outcome =
        switch change {
        case let change? where change.isComplete && !change.entries.isEmpty:
          change.entries.allSatisfy { $0.amount == .zero } ? .unchanged : .amended
        default: .undetermined
        }
      lines.append(
        Line(
          table: table, code: code, outcome: outcome, hasSameTitle: titles, change: change,
          marked: line.novelty?.code))
    }
    for (code, line) in old.ordered where new.byCode[code] == nil {
      let change = plan(line, earlier).flatMap(negated)
      lines.append(Line(table: table, code: code, outcome: .gone, hasSameTitle: nil, change: change, marked: nil))
    }
    return lines
  }

  private static func firsts(
    _ lines: [BudgetChange]
  ) -> (ordered: [(code: String, line: BudgetChange)], byCode: [String: BudgetChange]) {
    var byCode: [String: BudgetChange] = [:]
    var ordered: [(String, BudgetChange)] = []
    for line in lines {
      guard let code = line.code, byCode[code] == nil else { continue }
      byCode[code] = line
      ordered.append((code, line))
    }
    return (ordered, byCode)
  }

  private static func difference(_ later: YearlyAmounts, _ earlier: YearlyAmounts) -> YearlyAmounts? {
    YearlyAmounts(
      later.entries.filter { earlier.has($0.year) }.map { entry in
        let before = earlier[entry.year]
        return YearlyAmounts.Entry(
          entry.year, entry.amount.flatMap { after in before.flatMap { after.subtracting($0) } })
      })
  }

  private static func negated(_ plan: YearlyAmounts) -> YearlyAmounts? {
    YearlyAmounts(plan.entries.map { YearlyAmounts.Entry($0.year, $0.amount?.negated) })
  }
}
