public import CareCore
import CareModels

extension RevenueLine {
  /// A column of amounts.
  public enum Column: String, CaseIterable, Codable, Hashable, Sendable {
    /// ``RevenueLine/previous``.
    case previous
    /// ``RevenueLine/employees``.
    case employees
    /// ``RevenueLine/running``.
    case running
    /// ``RevenueLine/internalIncome``.
    case internalIncome
    /// ``RevenueLine/gross``.
    case gross
    /// ``RevenueLine/externalIncome``.
    case externalIncome
    /// ``RevenueLine/net``.
    case net
    /// ``RevenueLine/schools``.
    case schools
    /// ``RevenueLine/earlyYears``.
    case earlyYears
    /// ``RevenueLine/highNeeds``.
    case highNeeds
    /// ``RevenueLine/grant``.
    case grant
    /// ``RevenueLine/authority``.
    case authority

    var path: any WritableKeyPath<RevenueLine, Money?> & Sendable {
      switch self {
      case .previous: \.previous
      case .employees: \.employees
      case .running: \.running
      case .internalIncome: \.internalIncome
      case .gross: \.gross
      case .externalIncome: \.externalIncome
      case .net: \.net
      case .schools: \.schools
      case .earlyYears: \.earlyYears
      case .highNeeds: \.highNeeds
      case .grant: \.grant
      case .authority: \.authority
      }
    }
  }

  /// The amount of a column; `nil` when it is not stated.
  public subscript(column: Column) -> Money? {
    get { self[keyPath: column.path] }
    set { self[keyPath: column.path] = newValue }
  }

  /// What the columns of a row come to.
  ///
  /// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), appendix A.
  public static let identities: [AmountIdentity] = [
    identity("gross", .gross, adding: [.employees, .running, .internalIncome]),
    identity("net", .net, adding: [.gross, .externalIncome]),
    identity("grant", .grant, adding: [.schools, .earlyYears, .highNeeds]),
    identity("authority", .authority, adding: [.net], subtracting: [.grant]),
  ]

  private static func identity(
    _ name: String, _ target: Column, adding: [Column], subtracting: [Column] = []
  ) -> AmountIdentity {
    AmountIdentity(
      name, target.rawValue, adding: adding.map(\.rawValue), subtracting: subtracting.map(\.rawValue))
  }

  /// What the columns that this line states come to; `nil` when an amount is missing, or it does not fit.
  public func recomputed(_ column: Column) -> Money? {
    guard let identity = Self.identities.first(where: { $0.target == column.rawValue }) else { return self[column] }
    func amounts(_ names: [String]) -> [Money]? {
      let amounts = names.map { Column(rawValue: $0).flatMap { self[$0] } }
      let known = amounts.compactMap { $0 }
      return known.count == amounts.count ? known : nil
    }
    guard let added = amounts(identity.adding).flatMap(Money.sum),
      let taken = amounts(identity.subtracting).flatMap(Money.sum)
    else { return nil }
    return added.subtracting(taken)
  }

  /// From the budget of the year before to this one's net; `nil` when either is not stated, or the difference does not fit.
  public var movement: BudgetMovement? {
    previous.flatMap { previous in net.flatMap { BudgetMovement(from: previous, to: $0) } }
  }
}

extension RevenueBudget {
  /// The rows and columns as a table of amounts, to add up and to check.
  public var table: AmountTable {
    AmountTable(
      .revenue, columns: RevenueLine.Column.allCases.map(\.rawValue),
      rows: (lines ?? []).map { line in
        AmountTable.Row(
          code: line.code, partOf: line.partOf, kind: line.kind,
          amounts: RevenueLine.Column.allCases.map { line[$0] })
      }, identities: RevenueLine.identities)
  }

  /// Checks every row across and every subtotal down.
  ///
  /// - Parameter step: What the amounts were rounded to: £1 for a table in whole pounds; see
  ///   ``AmountTable/check(printedTo:)``. `nil` when they are exact.
  /// - Returns: How many sums are right, and what was found.
  public func check(printedTo step: Money? = nil) -> AddUpReport { table.check(printedTo: step) }

  /// The first line with a code; `nil` when there is none.
  public func line(_ code: String) -> RevenueLine? { lines?.first { $0.code == code } }

  /// What a service takes of another's budget, in percent, exact: a line's share of the whole.
  ///
  /// `nil` when there is no such line, an amount is not stated, or the whole is nought.
  public func percent(of code: String, in whole: String, _ column: RevenueLine.Column = .net) -> Fraction? {
    guard let part = line(code)?[column], let whole = line(whole)?[column] else { return nil }
    return part.percent(of: whole)
  }
}
