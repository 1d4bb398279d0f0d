public import CareCore
public import CareFinance
import CareModels

/// Tables of a financial strategy as CSV, in the shape of the appendices that councils publish.
///
/// Columns are found by their headings, in any order, without regard to case. Headings say the unit of the amounts: `2020/21 £000`,
/// `Gross budget £`. Negative amounts have a minus or stand in brackets; a blank cell is an amount that is not known, unless the
/// options say that it is nought. Nothing is put right unseen: what cannot be read is reported with line and column, and is kept
/// and written back; columns that no field is for are kept too.
public enum BudgetCSV {
  /// Reads a revenue budget: the columns of appendix A, with `Code`, `Kind` and `Part of` for the tree of services.
  ///
  /// The financial year is that of the heading of the net total (`Net total 2020/21 £`), `nil` when it has none.
  public static func revenue(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<RevenueBudget> {
    let headings = BudgetFile(bytes).headings
    let net = BudgetSheet.revenue.columns.first { $0.field == .net }
    let reading = BudgetSheet.revenue.read(bytes, options)
    let year = headings.first { net?.names.contains($0.name) ?? false }?.year
    return BudgetReading(
      value: RevenueBudget(year: year, lines: reading.value), problems: reading.problems,
      positions: reading.positions)
  }

  /// Reads growth or savings: the columns of appendix B, with a row of which the code is blank and the description `TOTAL`
  /// for the stated totals.
  ///
  /// Where there is a column `Star`, a blank star is a new line.
  public static func changes(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<BudgetChanges> {
    let hasStars = BudgetFile(bytes).headings.contains { $0.name == "star" }
    let reading = BudgetSheet.changes.read(bytes, options)
    var changes = BudgetChanges(basis: options.basis, lines: [])
    var positions = reading.positions
    var (lines, total): ([Int], Int?) = ([], nil)
    for (row, record) in reading.value.enumerated() {
      var record = record
      if total == nil, record.code == nil, record.title?.lowercased() == "total" {
        changes.totals = record.amounts
        total = positions.lines[row]
        continue
      }
      if hasStars, record.novelty == nil { record.novelty = .known(.new) }
      changes.lines?.append(record)
      lines.append(positions.lines[row])
    }
    positions.lines = lines + (total.map { [$0] } ?? [])
    return BudgetReading(value: changes, problems: reading.problems, positions: positions)
  }

  /// Reads the schemes of a capital programme: the columns of appendix C, with `Code`, `Kind` and `Part of` for subtotals.
  public static func capital(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<[CapitalScheme]> {
    BudgetSheet.capital.read(bytes, options)
  }

  /// Reads what pays for a capital programme.
  public static func funding(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<[CapitalFunding]> {
    BudgetSheet.funding.read(bytes, options)
  }

  /// Reads grants.
  public static func grants(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<[SpecificGrant]> {
    BudgetSheet.grants.read(bytes, options)
  }

  /// Reads the blocks of the Dedicated Schools Grant. A row of which the part is `TOTAL` and the block blank is the stated
  /// total, one of which the part is `RECOUPMENT` what is kept back for academies.
  public static func schoolsGrant(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<SchoolsGrant> {
    let reading = BudgetSheet.blocks.read(bytes, options)
    var grant = SchoolsGrant(allocations: [])
    var (lines, total): ([Int], Int?) = ([], nil)
    for (row, record) in reading.value.enumerated() {
      switch (record.block, record.part?.lowercased()) {
      case (nil, "total") where total == nil:
        grant.total = record.amount
        total = reading.positions.lines[row]
      case (nil, "recoupment") where grant.recoupment == nil: grant.recoupment = record.amount
      default:
        grant.allocations?.append(record)
        lines.append(reading.positions.lines[row])
      }
    }
    var positions = reading.positions
    positions.lines = lines + (total.map { [$0] } ?? [])
    return BudgetReading(value: grant, problems: reading.problems, positions: positions)
  }

  /// Reads table A1 of a section 251 outturn return.
  public static func section251(
    _ bytes: [UInt8], options: BudgetReadOptions = BudgetReadOptions()
  ) -> BudgetReading<[Section251Row]> {
    BudgetSheet.section251.read(bytes, options)
  }
}

// MARK: - Writing

extension BudgetCSV {
  /// Writes a revenue budget. What was read from such a file is the same rows again; see ``revenue(_:options:)``.
  ///
  /// - Parameters:
  ///   - budget: The budget.
  ///   - unit: The unit of the amounts, which headings name. Amounts are exact, with as many decimal places as they need.
  /// - Returns: The file in UTF-8, lines ended by LF.
  public static func write(_ budget: RevenueBudget, in unit: MoneyUnit = .pounds) -> [UInt8] {
    let bytes = BudgetSheet.revenue.write(budget.lines ?? [], in: unit, years: [])
    guard let year = budget.year else { return bytes }
    // The year of the budget stands in the heading of its net total.
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "Net total \(unit.heading)", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return bytes }
    return Array((parts[0] + "Net total \(year.name) \(unit.heading)" + parts[1]).utf8)
  }

  /// Writes growth or savings, with the stated totals in the last row. The basis is not in the file.
  public static func write(_ changes: BudgetChanges, in unit: MoneyUnit = .thousands) -> [UInt8] {
    let totals = changes.totals.map { [BudgetChange(title: "TOTAL", amounts: $0)] } ?? []
    return BudgetSheet.changes.write((changes.lines ?? []) + totals, in: unit, years: changes.years)
  }

  /// Writes the schemes of a capital programme.
  public static func write(_ schemes: [CapitalScheme], in unit: MoneyUnit = .thousands) -> [UInt8] {
    BudgetSheet.capital.write(schemes, in: unit, years: Self.years(schemes.map(\.amounts)))
  }

  /// Writes what pays for a capital programme.
  public static func write(_ funding: [CapitalFunding], in unit: MoneyUnit = .thousands) -> [UInt8] {
    BudgetSheet.funding.write(funding, in: unit, years: Self.years(funding.map(\.amounts)))
  }

  /// Writes grants.
  public static func write(_ grants: [SpecificGrant], in unit: MoneyUnit = .pounds) -> [UInt8] {
    BudgetSheet.grants.write(grants, in: unit, years: [])
  }

  /// Writes the blocks of the Dedicated Schools Grant, with what is kept back and the stated total in the last rows.
  public static func write(_ grant: SchoolsGrant, in unit: MoneyUnit = .pounds) -> [UInt8] {
    let more = [("RECOUPMENT", grant.recoupment), ("TOTAL", grant.total)].compactMap { part, amount in
      amount.map { BlockAllocation(part: part, amount: $0) }
    }
    return BudgetSheet.blocks.write((grant.allocations ?? []) + more, in: unit, years: [])
  }

  /// Writes table A1 of a section 251 outturn return.
  public static func write(_ rows: [Section251Row], in unit: MoneyUnit = .pounds) -> [UInt8] {
    BudgetSheet.section251.write(rows, in: unit, years: [])
  }

  private static func years(_ plans: [YearlyAmounts?]) -> [ReportingYear] {
    Set(plans.flatMap { $0?.years ?? [] }).sorted()
  }
}
