public import CareModels

/// What a rule came to.
public struct RuleOutcome: Sendable {
  /// The rule.
  public let rule: Rule

  /// What it came to.
  public let result: Result

  /// What a rule can come to.
  public enum Result: Hashable, Sendable {
    /// Nothing was found among so many rows of the rule's first table.
    case kept(checked: Int)
    /// Something was found: in order of table and row.
    case broken([RuleFinding])
    /// It could not be run, because of what was not given.
    case notRun(missing: [RuleGap])
  }

  /// What was found; empty when nothing was, or the rule was not run.
  public var findings: [RuleFinding] {
    if case .broken(let findings) = result { findings } else { [] }
  }
}

/// A row that breaks a rule.
public struct RuleFinding: Hashable, Sendable {
  /// The table.
  public let table: RegisterTable

  /// The data row, counted from 0 without the heading.
  public let row: Int

  /// The cells concerned, by the names of their items.
  public let fields: [String]

  /// The number of the row's child among those of the return, by which findings can be put together without saying who
  /// it is; `nil` when the row names no child.
  public let child: Int?
}

/// Something that a rule needs and was not given.
public enum RuleGap: Hashable, Sendable {
  /// A table of this year's return.
  case table(RegisterTable)
  /// A column of a table of this year's return.
  case column(RegisterTable, String)
  /// Anything else.
  case need(RuleNeed)
}

extension RuleGap: CustomStringConvertible {
  /// For a reader: `table OC3`, `column DEC of Episodes`, `last year's Episodes`.
  public var description: String {
    switch self {
    case .table(let table): "table \(table.rawValue)"
    case .column(let table, let item): "column \(item) of \(table.rawValue)"
    case .need(.lastYear(let table)): "last year's \(table.rawValue)"
    case .need(.place(.location)): "item PL_LOCATION, or postcodes and the authority's code"
    case .need(.place(let item)): "item \(item.rawValue), or postcodes"
    case .need(.unaccompanied): "table UASC"
    case .need(.postcodes): "postcodes"
    case .need(.providers): "the list of providers"
    case .need(.authority): "the authority's code"
    case .need(.xml): "the return as XML"
    case .need(.unaccompaniedInBothYears): "table UASC of both years"
    }
  }
}
