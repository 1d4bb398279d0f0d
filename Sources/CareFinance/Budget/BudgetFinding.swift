public import CareCore

/// A table of a financial strategy.
public enum BudgetTable: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
  /// The roll-forward from one year's net budget to the next.
  case rollForward
  /// Growth: what is added to the budget.
  case growth
  /// Savings: what is taken out.
  case savings
  /// The revenue budget of services.
  case revenue
  /// The capital programme.
  case capital
  /// What pays for the capital programme.
  case capitalFunding
  /// The blocks of the Dedicated Schools Grant.
  case schoolsGrant
  /// The other grants.
  case grants
  /// Table A1 of the section 251 return.
  case section251
  /// The account of a partnership: what the partners pay, and what it is spent on.
  case partnership

  /// Orders as they are declared.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What it is called, for a reader.
  public var title: String {
    switch self {
    case .rollForward: "Roll-forward"
    case .growth: "Growth"
    case .savings: "Savings"
    case .revenue: "Revenue budget"
    case .capital: "Capital programme"
    case .capitalFunding: "Capital funding"
    case .schoolsGrant: "Schools grant"
    case .grants: "Grants"
    case .section251: "Section 251, table A1"
    case .partnership: "Partnership account"
    }
  }
}

/// A row or a cell of a strategy.
public struct BudgetPlace: Codable, Hashable, Sendable {
  /// The table.
  public let table: BudgetTable

  /// The row, counted from 0 in the order of the table; `nil` for the table as a whole.
  public let row: Int?

  /// The code of the row; `nil` when it has none or no row is meant.
  public let code: String?

  /// The column: the name of a field, or a year; `nil` when the whole row is meant.
  public let column: String?

  /// Names a place.
  public init(_ table: BudgetTable, row: Int? = nil, code: String? = nil, column: String? = nil) {
    self.table = table
    self.row = row
    self.code = code
    self.column = column
  }
}

extension BudgetPlace: Comparable, CustomStringConvertible {
  /// By table and row, then column and code.
  public static func < (left: Self, right: Self) -> Bool {
    if left.table != right.table { return left.table < right.table }
    if left.row != right.row { return (left.row ?? -1) < (right.row ?? -1) }
    return (left.column ?? "", left.code ?? "") < (right.column ?? "", right.code ?? "")
  }

  /// For a reader, without any text of the table: `Revenue budget, row 12, authority`.
  public var description: String {
    [table.title, row.map { "row \($0)" }, column].compactMap { $0 }.joined(separator: ", ")
  }
}

/// Something found in a strategy: what, where, and with which amounts. Nothing is ever put right by itself.
public struct BudgetFinding: Codable, Hashable, Sendable {
  /// What is the matter.
  public let kind: Kind

  /// Which identity or rule it is: `"gross"`, `"parts"`, `"chain"`.
  public let check: String

  /// Where.
  public let place: BudgetPlace

  /// The amount that the strategy states; `nil` when it is not about an amount.
  public let stated: Money?

  /// The amount that follows from the rest of the strategy; `nil` when there is none.
  public let recomputed: Money?

  /// How many amounts ``recomputed`` is made of; `nil` when it is not a sum.
  public let terms: Int?

  /// What would explain the difference; `nil` when there is none, or nothing would.
  public let explanation: Explanation?

  /// The one cell that ``explanation`` is about; `nil` for rounding.
  public let suspect: BudgetPlace?

  /// Reports something found.
  public init(
    _ kind: Kind, check: String, at place: BudgetPlace, stated: Money? = nil, recomputed: Money? = nil,
    terms: Int? = nil, explanation: Explanation? = nil, suspect: BudgetPlace? = nil
  ) {
    self.kind = kind
    self.check = check
    self.place = place
    self.stated = stated
    self.recomputed = recomputed
    self.terms = terms
    self.explanation = explanation
    self.suspect = suspect
  }

  /// Stated less recomputed; `nil` when there are not both, or the difference does not fit.
  public var difference: Money? { stated.flatMap { stated in recomputed.flatMap { stated.subtracting($0) } } }
}

extension BudgetFinding: Comparable {
  /// By place, then check.
  public static func < (left: Self, right: Self) -> Bool {
    left.place == right.place ? left.check < right.check : left.place < right.place
  }
}

extension BudgetFinding {
  /// What would make a sum right.
  public enum Explanation: String, CaseIterable, Codable, Hashable, Sendable {
    /// Every amount is a rounded one, and so many roundings can come to as much.
    case rounding
    /// One amount has the wrong sign.
    case sign
    /// One amount is a thousand times too large or too small: £ for £000, or £000 for £.
    case unit
  }

  /// How much a finding matters.
  public enum Severity: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
    /// The strategy contradicts itself, or a part of it could not be used.
    case error
    /// It is probably not what was meant.
    case warning
    /// Worth knowing.
    case note

    /// The graver first.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What can be the matter.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A stated amount is not what the rest comes to.
    case doesNotAddUp
    /// A stated amount cannot be checked, because another is not known; it would be right if that were nought.
    case rightIfBlankIsNought
    /// A stated amount cannot be checked, because another is not known; nor would it be right if that were nought.
    case notDetermined
    /// A sum is too large to hold.
    case overflow
    /// A code that an earlier row has.
    case codeTwice
    /// A row without a code in a table where others refer to rows by it.
    case codeMissing
    /// A row is part of a code that no row has.
    case partOfUnknown
    /// A subtotal is, by way of others, part of itself.
    case circular
    /// A row that calls itself a line has parts.
    case lineWithParts
    /// A row that calls itself a subtotal or total has no parts.
    case totalWithoutParts
    /// A year of the plan has no amount, or is not there.
    case yearMissing
    /// An amount for a year that is not of the plan.
    case yearBeyondPlan
    /// It is not said whether amounts are in-year or cumulative.
    case basisMissing
    /// Growth that takes money out: time-limited growth that ends, say.
    case negativeGrowth
    /// A "saving" that adds money: an income target given up, say.
    case positiveSaving
    /// Two tables are in different units: one is about a thousand times the other.
    case unitOfTable
    /// A line is marked as unchanged or amended, and the comparison says otherwise.
    case markIsWrong
    /// A scheme is to be finished in another year than that of its last spending.
    case completionYear
    /// A scheme that is not yet in the programme has amounts.
    case futureWithAmounts
    /// More funding than there is to pay for.
    case overfunded
    /// A grant ends before the year that it is in.
    case grantHasEnded
  }

  /// How much it matters.
  public var severity: Severity {
    switch kind {
    case .doesNotAddUp: explanation == .rounding ? .note : .error
    case .overflow, .codeTwice, .partOfUnknown, .circular, .basisMissing, .unitOfTable, .grantHasEnded: .error
    case .notDetermined, .yearMissing, .yearBeyondPlan, .lineWithParts, .totalWithoutParts, .markIsWrong,
      .completionYear, .futureWithAmounts, .overfunded, .codeMissing:
      .warning
    case .rightIfBlankIsNought, .negativeGrowth, .positiveSaving: .note
    }
  }

  /// What is the matter in plain English, without amounts and without any text of the strategy.
  public var message: String {
    switch kind {
    case .doesNotAddUp:
      switch explanation {
      case .rounding: "The amount does not add up; rounding could explain it."
      case .sign: "The amount does not add up; it would if one amount had the other sign."
      case .unit: "The amount does not add up; it would if one amount were in the other unit (£ or £000)."
      case nil: "The amount does not add up."
      }
    case .rightIfBlankIsNought: "Part of the sum is blank; it adds up if blank means nil."
    case .notDetermined: "Part of the sum is blank; it does not add up even if blank means nil."
    case .overflow: "The sum is too large to hold."
    case .codeTwice: "An earlier row has the same code."
    case .codeMissing: "The row has no code."
    case .partOfUnknown: "The row is part of a code that no row has."
    case .circular: "The row is, by way of others, part of itself."
    case .lineWithParts: "The row is called a line and has parts."
    case .totalWithoutParts: "The row is called a subtotal or total and has no parts."
    case .yearMissing: "A year of the plan has no amount."
    case .yearBeyondPlan: "The year is not one of the plan."
    case .basisMissing: "It is not said whether the amounts are in-year or cumulative."
    case .negativeGrowth: "The growth is negative: it takes money out of the budget."
    case .positiveSaving: "The saving is positive: it adds money to the budget."
    case .unitOfTable: "One table is about a thousand times the other: one of them is in the wrong unit."
    case .markIsWrong: "The mark for new, unchanged or amended is not what the two strategies say."
    case .completionYear: "The scheme is to be finished in another year than that of its last spending."
    case .futureWithAmounts: "A future scheme, which is not in the programme, has amounts."
    case .overfunded: "There is more funding than spending."
    case .grantHasEnded: "The grant ends before the year that it is in."
    }
  }
}
