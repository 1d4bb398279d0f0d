public import CareCore
public import CareFinance
import CareModels

extension BudgetCSV {
  /// Reads the account of a partnership: a row for each contribution and expense, told apart by the column `Entry`.
  ///
  /// `Entry` is `contribution`, `expense`, `income` or `expenditure` (the stated totals) or `reserves` (those at the start of the year);
  /// then come `Partner or head`, `Amount`, and for an expense that is shared with others `Shared total` and `Share` (`1/2`, `50%`,
  /// `0.5`). The financial year is that of the heading of the amount (`Amount 2020/21 £`), `nil` when it has none. A second row of a total,
  /// and a row whose entry is none of these, are reported and not used.
  ///
  /// Source: Safeguarding children partnership annual report 2020/21 (Leicestershire and Rutland), finance.
  public static func partnership(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<PartnershipAccount> {
    let reading = BudgetSheet.partnership.read(bytes, options)
    let headings = BudgetFile(bytes).headings
    var account = PartnershipAccount(
      year: headings.first { $0.name == "amount" }?.year, contributions: [], expenses: [])
    var problems = reading.problems
    var (paid, spent, totals): ([Int], [Int], [PartnershipRow.Entry: Int]) = ([], [], [:])
    for (row, record) in reading.value.enumerated() {
      let line = reading.positions.lines[row]
      switch record.entry {
      case .contribution?:
        account.contributions?.append(record.contribution)
        paid.append(line)
      case .expense?:
        account.expenses?.append(record.expense)
        spent.append(line)
      case let total? where totals[total] == nil:
        totals[total] = line
        account.setTotal(total, record)
      case let total: problems.append(BudgetFileProblem(total == nil ? .rowUnknown : .rowTwice, line: line))
      }
    }
    var positions = reading.positions
    positions.lines = paid + [totals[.income] ?? 0] + spent + [totals[.expenditure] ?? 0]
    return BudgetReading(value: account, problems: problems.sorted(), positions: positions)
  }

  /// Writes the account of a partnership. What was read from such a file is the same account again; the name is not in the file.
  ///
  /// - Parameters:
  ///   - account: The account.
  ///   - unit: The unit of the amounts, which headings name. Amounts are exact, with as many decimal places as they need.
  /// - Returns: The file in UTF-8, lines ended by LF: contributions, income, expenses, expenditure, reserves.
  public static func write(_ account: PartnershipAccount, in unit: MoneyUnit = .pounds) -> [UInt8] {
    let rows =
      (account.contributions ?? []).map(PartnershipRow.init) + [account.total(.income)].compactMap { $0 }
      + (account.expenses ?? []).map(PartnershipRow.init)
      + [account.total(.expenditure), account.total(.reserves)].compactMap { $0 }
    return BudgetSheet.partnership.write(rows, in: unit, years: [], yearOfAmounts: account.year)
  }
}

/// A row of a partnership's file.
struct PartnershipRow: FieldRecord {
  /// What a row is.
  enum Entry: String, CaseIterable, Hashable, Sendable {
    case contribution, income, expense, expenditure, reserves
  }

  var entryText: String?
  var name: String?
  var amount: Money?
  var sharedTotal: Money?
  var share: Fraction?
  var unknownFields: UnknownFields?

  init() {}

  enum Field: String, RecordField {
    case entry, name, amount, sharedTotal, share
  }

  static let slots: [FieldSlot<PartnershipRow>] = [
    FieldSlot(.entry, \.entryText), FieldSlot(.name, \.name), FieldSlot(.amount, \.amount),
    FieldSlot(.sharedTotal, \.sharedTotal), FieldSlot(.share, \.share),
  ]

  /// What the row is; `nil` for a word that is none of the entries.
  var entry: Entry? { entryText.flatMap { Entry(rawValue: $0.lowercased()) } }

  init(_ entry: Entry, _ name: String?, _ amount: Money?, _ unknownFields: UnknownFields?) {
    (entryText, self.name, self.amount, self.unknownFields) = (entry.rawValue, name, amount, unknownFields)
  }

  init(_ contribution: PartnershipContribution) {
    self.init(.contribution, contribution.partner, contribution.amount, contribution.unknownFields)
  }

  init(_ expense: PartnershipExpense) {
    self.init(.expense, expense.head, expense.amount, expense.unknownFields)
    (sharedTotal, share) = (expense.sharedTotal, expense.share)
  }

  var contribution: PartnershipContribution {
    var contribution = PartnershipContribution(partner: name, amount: amount)
    // A partner has no share of a shared cost: what stands there is kept.
    contribution.unknownFields = kept(sharedTotal, share)
    return contribution
  }

  var expense: PartnershipExpense {
    var expense = PartnershipExpense(head: name, amount: amount, sharedTotal: sharedTotal, share: share)
    expense.unknownFields = unknownFields
    return expense
  }

  private func kept(_ sharedTotal: Money?, _ share: Fraction?) -> UnknownFields? {
    var values = unknownFields?.values ?? [:]
    if let sharedTotal { values[Field.sharedTotal.rawValue] = .string(BudgetText.amount(sharedTotal, in: .pounds)) }
    if let share { values[Field.share.rawValue] = .string(share.text) }
    return UnknownFields(values)
  }
}

extension PartnershipAccount {
  /// Takes a total from its row; what of it could not be read is kept under the name of the total.
  fileprivate mutating func setTotal(_ total: PartnershipRow.Entry, _ row: PartnershipRow) {
    switch total {
    case .income: income = row.amount
    case .expenditure: expenditure = row.amount
    case .reserves: openingReserves = row.amount
    case .contribution, .expense: return
    }
    var values = unknownFields?.values ?? [:]
    if case .string(let text)? = row.unknownFields?.values[PartnershipRow.Field.amount.rawValue] {
      values[Self.key(total)] = .string(text)
    }
    unknownFields = UnknownFields(values)
  }

  /// The row of a total; `nil` when there is neither an amount nor a text that was kept.
  fileprivate func total(_ total: PartnershipRow.Entry) -> PartnershipRow? {
    let amount = total == .income ? income : total == .expenditure ? expenditure : openingReserves
    let kept = unknownFields?.values[Self.key(total)].flatMap {
      UnknownFields([PartnershipRow.Field.amount.rawValue: $0])
    }
    return amount == nil && kept == nil ? nil : PartnershipRow(total, nil, amount, kept)
  }

  private static func key(_ total: PartnershipRow.Entry) -> String {
    total == .reserves ? Field.openingReserves.rawValue : total.rawValue
  }
}

extension BudgetSheet where Record == PartnershipRow {
  /// The account of a partnership.
  static var partnership: Self {
    Self(
      columns: [
        .text("Entry", .entry, \.entryText), .text("Partner or head", .name, \.name),
        .amount("Amount", .amount, \.amount, blankMayBeNought: false),
        .amount("Shared total", .sharedTotal, \.sharedTotal, blankMayBeNought: false),
        .value("Share", .share, \.share, Self.share, \.text),
      ], years: nil, yearsAfter: nil, required: ["Entry", "Partner or head", "Amount"])
  }

  /// A part of a whole: `1/2`, `50%`, `0.5`; `nil` when it is none of 0 to 1.
  private static func share(_ text: String) -> Fraction? {
    let share =
      text.hasSuffix("%")
      ? Fraction(decimal: String(text.dropLast()))?.divided(by: 100) : Fraction(text) ?? Fraction(decimal: text)
    return share.flatMap { $0 >= 0 && $0 <= 1 ? $0 : nil }
  }
}
