public import CareCore

extension SchoolsGrant {
  /// What a block comes to: the sum of its parts; `nil` when none was supplied, an amount is not known, or the sum does not
  /// fit.
  public func amount(of block: GrantBlock) -> Money? {
    let parts = (allocations ?? []).filter { $0.block?.code == block }
    let known = parts.compactMap(\.amount)
    return !parts.isEmpty && known.count == parts.count ? Money.sum(known) : nil
  }

  /// What all allocations come to; `nil` when none were supplied, an amount is not known, or the sum does not fit.
  public var sumOfBlocks: Money? {
    guard let allocations, !allocations.isEmpty else { return nil }
    let known = allocations.compactMap(\.amount)
    return known.count == allocations.count ? Money.sum(known) : nil
  }

  /// A block in percent of all of them, exact; `nil` when an amount is not known or all are nought.
  public func percent(of block: GrantBlock) -> Fraction? {
    amount(of: block).flatMap { part in sumOfBlocks.flatMap { part.percent(of: $0) } }
  }

  /// What reaches the authority once the shares of academies have been kept back; `nil` when an amount is not known.
  public var netOfRecoupment: Money? {
    recoupment.flatMap { kept in (total ?? sumOfBlocks)?.subtracting(kept) }
  }

  /// Recoupment in percent of the grant, exact; `nil` when an amount is not known or the grant is nought.
  public var recoupmentPercent: Fraction? {
    recoupment.flatMap { kept in (total ?? sumOfBlocks).flatMap { kept.percent(of: $0) } }
  }

  /// The allocations that may still change: those that are not final, or do not say.
  public var unsettled: [BlockAllocation] { (allocations ?? []).filter { $0.status?.code != .final } }

  /// Checks the stated total against the blocks.
  ///
  /// - Parameter step: What the amounts were rounded to: see ``AmountTable/check(printedTo:)``.
  /// - Returns: How many sums are right, and what was found.
  public func check(printedTo step: Money? = nil) -> AddUpReport {
    let whole = "\u{0}total"
    let rows = (allocations ?? []).map { AmountTable.Row(code: nil, partOf: whole, amounts: [$0.amount]) }
    return AmountTable(
      .schoolsGrant, columns: [BlockAllocation.Field.amount.rawValue],
      rows: rows + [AmountTable.Row(code: whole, amounts: [total])]
    ).check(printedTo: step)
  }
}

/// The high needs deficit over the years: what each year is short of, and what has come together.
///
/// The two are different measures and are often taken for one another: the gap of a year is spending above the grant of that
/// year, the cumulative deficit is all gaps so far. Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire,
/// January 2020), paragraphs 20, 27 and 29.
public struct GrantDeficit: Codable, Hashable, Sendable {
  /// One year.
  public struct Year: Codable, Hashable, Sendable {
    /// The financial year.
    public let year: ReportingYear

    /// What spending is planned to exceed the grant by, above nought; a surplus is below.
    public let planned: Money

    /// What more is spent than was planned.
    public let overspend: Money

    /// The gap of the year: planned and overspend.
    public let gap: Money

    /// All gaps so far, with what was brought forward.
    public let cumulative: Money
  }

  /// What was brought forward into the first year, above nought for a deficit.
  public let broughtForward: Money

  /// The years, each the one after the one before.
  public let years: [Year]

  /// Adds up gaps; `nil` when an amount is not known, a year is left out, or a sum does not fit.
  ///
  /// - Parameters:
  ///   - broughtForward: The deficit at the start of the first year.
  ///   - planned: What spending is planned to exceed the grant by in each year.
  ///   - overspend: What more is spent than planned; a year that is not there has none.
  public init?(
    broughtForward: Money = .zero, planned: YearlyAmounts, overspend: YearlyAmounts = YearlyAmounts()
  ) {
    guard planned.isComplete, Set(overspend.years).isSubset(of: planned.years) else { return nil }
    var years: [Year] = []
    var cumulative = broughtForward
    for entry in planned.entries {
      let more = overspend.has(entry.year) ? overspend[entry.year] : .zero
      guard let planned = entry.amount, let more, let gap = planned.adding(more), let sum = cumulative.adding(gap)
      else { return nil }
      cumulative = sum
      years.append(Year(year: entry.year, planned: planned, overspend: more, gap: gap, cumulative: sum))
    }
    self.broughtForward = broughtForward
    self.years = years
  }

  /// The line that balances the high needs budget: the gap as income, so that spending nets to the grant; `nil` when there
  /// is no such year or it does not fit.
  public func balancingLine(in year: ReportingYear) -> Money? { years.first { $0.year == year }?.gap.negated }
}
