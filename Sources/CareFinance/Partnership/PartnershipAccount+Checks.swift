public import CareCore

extension PartnershipAccount {
  /// Checks the stated totals against contributions and expenses, and each shared expense against its share of the whole.
  ///
  /// The rows of findings are those of the account in order: contributions, income, expenses, expenditure.
  ///
  /// - Parameter step: What the amounts were rounded to: see ``AmountTable/check(printedTo:)``.
  /// - Returns: How many sums are right, and what was found.
  /// - Complexity: O(*n*) in the number of contributions and expenses.
  public func check(printedTo step: Money? = nil) -> AddUpReport {
    let (contributions, expenses) = (contributions ?? [], expenses ?? [])
    func rows(_ amounts: [Money?], _ total: Money?, _ code: String) -> [AmountTable.Row] {
      amounts.map { AmountTable.Row(code: nil, partOf: code, amounts: [$0]) }
        + [AmountTable.Row(code: code, amounts: [total])]
    }
    // (A code that starts with NUL is for no reader.)
    let paid = rows(contributions.map(\.amount), income, "\u{0}income")
    let spent = rows(expenses.map(\.amount), expenditure, "\u{0}expenditure")
    let column = PartnershipExpense.Field.amount.rawValue
    let sums = AmountTable(.partnership, columns: [column], rows: paid + spent).check(printedTo: step)
    var shares = AddUpReport()
    for (index, expense) in expenses.enumerated() {
      guard let stated = expense.amount, let part = expense.share, let share = expense.apportioned() else { continue }
      if stated == share {
        shares.keep()
        continue
      }
      let isRounding = stated.subtracting(share).map { Self.isRounding($0, of: part, step) } ?? false
      shares.fail(
        BudgetFinding(
          .doesNotAddUp, check: "share", at: BudgetPlace(.partnership, row: paid.count + index, column: column),
          stated: stated, recomputed: share, explanation: isRounding ? .rounding : nil))
    }
    return sums + shares
  }

  /// The stated share is rounded by half a step at most, and so is the whole, of which the share is taken.
  private static func isRounding(_ difference: Money, of share: Fraction, _ step: Money?) -> Bool {
    guard let step, let allowed = share.adding(1)?.multiplied(by: Fraction(step.pence)),
      let twice = Fraction(difference.pence).magnitude?.multiplied(by: 2)
    else { return false }
    return twice <= allowed
  }
}
