public import CareCore

/// A budget in the course of its year: what was spent and committed, and where that leads.
///
/// Months are counted from April (1) to March (12). Two forecasts are usual, and they answer different questions: the run
/// rate takes it that spending goes on as it did, commitments that nothing more is agreed. Neither is right for every budget,
/// so both are given.
public struct BudgetPosition: Codable, Hashable, Sendable {
  /// The budget of the year.
  public let budget: Money

  /// How many months have passed, 1–12.
  public let months: Int

  /// What was spent in them.
  public let spent: Money

  /// What is agreed for the rest of the year and not yet spent; `nil` when not known.
  public let committed: Money?

  /// The position of a budget; `nil` unless 1 to 12 months have passed.
  public init?(budget: Money, months: Int, spent: Money, committed: Money? = nil) {
    guard (1...12).contains(months) else { return nil }
    self.budget = budget
    self.months = months
    self.spent = spent
    self.committed = committed
  }

  /// The outturn if spending goes on at the same rate: spent × 12 ÷ months, rounded once to the penny; `nil` when it does not
  /// fit.
  public func runRateForecast(rounding: Rounding = .halfAwayFromZero) -> Money? {
    Fraction(12, over: months).flatMap { spent.multiplied(by: $0, rounding: rounding) }
  }

  /// The outturn if only what is agreed is spent: spent + committed; `nil` when commitments are not known, or it does not fit.
  public var commitmentForecast: Money? { committed.flatMap { spent.adding($0) } }

  /// How far a forecast is from the budget: above nought for an overspend. `nil` when it does not fit.
  public func variance(of forecast: Money) -> BudgetMovement? { BudgetMovement(from: budget, to: forecast) }

  /// What was spent above the part of the budget that a profile has for the months so far.
  ///
  /// - Parameter profile: The budget month by month, April first; see ``BudgetProfile``.
  /// - Returns: Above nought for an overspend; `nil` when the profile is not of this budget, or it does not fit.
  public func variance(against profile: BudgetProfile) -> BudgetMovement? {
    guard Money.sum(profile.months) == budget, let planned = Money.sum(profile.months.prefix(months)) else {
      return nil
    }
    return BudgetMovement(from: planned, to: spent)
  }
}

/// A budget month by month, April first, adding up to it exactly.
public struct BudgetProfile: Codable, Hashable, Sendable {
  /// The twelve months.
  public let months: [Money]

  /// Twelve equal months, but for a penny.
  public init?(evenly budget: Money) {
    guard let months = budget.split(into: 12) else { return nil }
    self.months = months
  }

  /// Months in proportion to twelve weights, such as the spending of the year before.
  ///
  /// `nil` unless there are twelve weights, none negative and not all nought.
  public init?(_ budget: Money, by weights: [Int]) {
    guard weights.count == 12, let months = budget.apportioned(by: weights) else { return nil }
    self.months = months
  }

  /// Months in proportion to their days: what is paid by the week falls like this.
  public init?(byDays budget: Money, in year: ReportingYear) {
    var days: [Int] = []
    for place in 0..<12 {
      let month = (place + 3) % 12 + 1
      let calendarYear = month >= 4 ? year.collectionYear - 1 : year.collectionYear
      guard let month = CalendarMonth(year: calendarYear, month: month) else { return nil }
      days.append(month.lastDay.components.day)
    }
    self.init(budget, by: days)
  }
}

/// Money moved from one line of a budget to another. The whole stays as it was.
public struct Virement: Codable, Hashable, Sendable {
  /// The code of the line that gives.
  public let from: String

  /// The code of the line that gets.
  public let to: String

  /// What is moved, above nought.
  public let amount: Money

  /// The column of both lines that it is moved in.
  public let column: RevenueLine.Column

  /// Why; `nil` when not said.
  public let reason: String?

  /// A virement; `nil` when nothing is moved, or it leads from a line to itself.
  public init?(
    _ amount: Money, from: String, to: String, column: RevenueLine.Column = .running, reason: String? = nil
  ) {
    guard amount > .zero, from != to else { return nil }
    self.from = from
    self.to = to
    self.amount = amount
    self.column = column
    self.reason = reason
  }
}

/// Why a virement cannot be made.
public enum VirementFault: String, Error, CaseIterable, Codable, Hashable, Sendable {
  /// No row has one of the codes.
  case noSuchLine
  /// One of the rows is a subtotal: money is moved between lines.
  case notALine
  /// A line does not state the column that money is moved in.
  case amountMissing
  /// The column is a sum of others, so nothing can be moved in it.
  case columnIsASum
  /// An amount does not fit.
  case overflow
}

extension RevenueBudget {
  /// The budget after a virement: both lines, and every sum that they are in, across and down.
  ///
  /// - Throws: ``VirementFault``; the budget is then as it was.
  public func applying(_ virement: Virement) throws(VirementFault) -> RevenueBudget {
    guard [.employees, .running, .internalIncome, .externalIncome].contains(virement.column) else {
      throw .columnIsASum
    }
    guard let less = virement.amount.negated else { throw .overflow }
    let table = table
    var changed = self
    try changed.add(less, to: virement.from, virement.column, table)
    try changed.add(virement.amount, to: virement.to, virement.column, table)
    return changed
  }

  private mutating func add(
    _ amount: Money, to code: String, _ column: RevenueLine.Column, _ table: AmountTable
  ) throws(VirementFault) {
    guard let row = table.row(code: code) else { throw .noSuchLine }
    guard table.parts(of: row).isEmpty else { throw .notALine }
    guard lines?[row][column] != nil else { throw .amountMissing }
    // External income is no part of gross; all that changes net is met by the authority, not by the grant.
    let sums: [RevenueLine.Column] = column == .externalIncome ? [.net, .authority] : [.gross, .net, .authority]
    for place in [row] + table.wholes(of: row) {
      for column in [column] + sums {
        guard let before = lines?[place][column] else { continue }
        guard let after = before.adding(amount) else { throw .overflow }
        lines?[place][column] = after
      }
    }
  }
}
