public import CareCore
import CareModels

extension Section251Row {
  /// What the columns of a line come to: k = a + b + c + d, m = k − l, q = m − n − o.
  ///
  /// Source: Section 251 outturn, table A1, headings of the columns.
  public static let identities: [AmountIdentity] = [
    identity(
      "k = a + b + c + d", .totalExpenditure,
      [.ownProvision, .privateProvision, .otherPublicProvision, .voluntaryProvision]),
    identity("m = k − l", .netCurrent, [.totalExpenditure], [.income]),
    identity("q = m − n − o", .netRevenue, [.netCurrent], [.grantsInside, .grantsOutside]),
  ]

  private static func identity(_ name: String, _ target: Field, _ adding: [Field], _ taking: [Field] = [])
    -> AmountIdentity
  {
    AmountIdentity(
      name, target.rawValue, adding: adding.map(\.rawValue), subtracting: taking.map(\.rawValue))
  }

  /// The letter that table A1 gives a column; `nil` for the line and its title.
  public static func letter(of field: Field) -> Character? {
    switch field {
    case .line, .title: nil
    case .ownProvision: "a"
    case .privateProvision: "b"
    case .otherPublicProvision: "c"
    case .voluntaryProvision: "d"
    case .totalExpenditure: "k"
    case .income: "l"
    case .netCurrent: "m"
    case .grantsInside: "n"
    case .grantsOutside: "o"
    case .netRevenue: "q"
    }
  }

  private var amounts: [Money?] {
    [
      ownProvision, privateProvision, otherPublicProvision, voluntaryProvision, totalExpenditure, income, netCurrent,
      grantsInside, grantsOutside, netRevenue,
    ]
  }

  /// Lines of a return as a table of amounts, each part of the total that it belongs to.
  ///
  /// 3.1.2 may be there as itself or in its two parts; where only the parts are there they belong to 3.1.11.
  public static func table(_ rows: [Section251Row]) -> AmountTable {
    let numbers = Set(rows.compactMap(\.line))
    func whole(of number: String) -> String? {
      guard let whole = Section251Line.line(number)?.total else { return nil }
      // A line that was split has no row of its own.
      return numbers.contains(whole) ? whole : whole == "3.1.2" ? "3.1.11" : nil
    }
    return AmountTable(
      .section251, columns: Field.allCases.filter { letter(of: $0) != nil }.map(\.rawValue),
      rows: rows.map { row in
        let total = row.line.flatMap(whole).flatMap { numbers.contains($0) ? $0 : nil }
        return AmountTable.Row(code: row.line, partOf: total, amounts: row.amounts)
      }, identities: identities)
  }
}

/// Which line of table A1 the lines of a budget are returned in. A mapping is an authority's own: none is built in.
public struct Section251Mapping: Codable, Hashable, Sendable {
  /// For each code of the revenue budget the line of table A1.
  public let lines: [String: String]

  /// A mapping from codes of the revenue budget to lines of table A1.
  public init(_ lines: [String: String]) { self.lines = lines }

  /// What came of mapping a budget.
  public struct Result: Codable, Hashable, Sendable {
    /// The net budget of each line of table A1 that something is mapped to, in the order of the table.
    public let amounts: [LineAmount]

    /// The codes of lines that are mapped to none, in the order of the budget.
    public let unmapped: [String]

    /// The codes of lines that are mapped and do not state the amount, in the order of the budget.
    public let unknown: [String]

    /// A line of table A1 and its amount.
    public struct LineAmount: Codable, Hashable, Sendable {
      /// The number of the line.
      public let line: String

      /// The amount.
      public let amount: Money
    }
  }

  /// The budget by lines of table A1. Only lines of the budget are counted, no subtotals, so nothing counts twice.
  ///
  /// - Returns: `nil` when a sum does not fit, or a line of the mapping is none of table A1.
  public func applied(to budget: RevenueBudget, _ column: RevenueLine.Column = .authority) -> Result? {
    guard lines.values.allSatisfy({ Section251Line.line($0) != nil }) else { return nil }
    let table = budget.table
    var sums: [String: Money] = [:]
    var (unmapped, unknown): ([String], [String]) = ([], [])
    for (row, line) in (budget.lines ?? []).enumerated() where table.parts(of: row).isEmpty {
      let code = line.code ?? ""
      guard let target = lines[code] else {
        unmapped.append(code)
        continue
      }
      guard let amount = line[column] else {
        unknown.append(code)
        continue
      }
      guard let sum = (sums[target] ?? .zero).adding(amount) else { return nil }
      sums[target] = sum
    }
    let order = Section251Line.all.flatMap { $0.number == "3.1.2" ? ["3.1.2", "3.1.2a", "3.1.2b"] : [$0.number] }
    return Result(
      amounts: order.compactMap { number in sums[number].map { Result.LineAmount(line: number, amount: $0) } },
      unmapped: unmapped, unknown: unknown)
  }
}
