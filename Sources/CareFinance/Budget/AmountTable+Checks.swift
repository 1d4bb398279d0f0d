public import CareCore

/// What came of checking sums: how many are right, and everything that is not.
public struct AddUpReport: Codable, Hashable, Sendable {
  /// How many sums were looked at, the undetermined ones included.
  public private(set) var checked = 0

  /// How many are right to the penny.
  public private(set) var kept = 0

  /// Everything that was found, in the order of tables, rows and columns.
  public private(set) var findings: [BudgetFinding] = []

  /// What could not be checked because the table has none of the amounts of a column that the sum needs.
  public private(set) var notRun: [NotRun] = []

  /// A check that was not made.
  public struct NotRun: Codable, Hashable, Sendable {
    /// The table.
    public let table: BudgetTable

    /// The check: the name of an identity.
    public let check: String
  }

  /// Nothing checked.
  public init() {}

  /// The sums that are not right, with their amounts.
  public var misses: [BudgetFinding] { findings.filter { $0.kind == .doesNotAddUp } }

  /// Notes a sum that is right.
  mutating func keep() {
    checked += 1
    kept += 1
  }

  /// Notes a sum that is not, or could not be checked.
  mutating func fail(_ finding: BudgetFinding) {
    checked += 1
    findings.append(finding)
  }

  /// Notes a check that was not made.
  mutating func skip(_ check: String, _ table: BudgetTable) { notRun.append(NotRun(table: table, check: check)) }

  /// Notes something that is not about a sum.
  mutating func note(_ more: some Sequence<BudgetFinding>) { findings += more }

  /// Both reports in one.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.checked += right.checked
    sum.kept += right.kept
    sum.findings = (sum.findings + right.findings).sorted()
    sum.notRun += right.notRun
    return sum
  }

  /// The report with more findings that are not about sums.
  public func adding(_ more: [BudgetFinding]) -> AddUpReport {
    var report = self
    report.note(more)
    report.sort()
    return report
  }

  mutating func sort() { findings.sort() }

  /// Turns the rows of findings into those of a longer table, of which only some rows were checked.
  mutating func movePlaces(_ rows: [Int]) {
    findings = findings.map { finding in
      func moved(_ place: BudgetPlace) -> BudgetPlace {
        let row = place.row.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
        return BudgetPlace(place.table, row: row, code: place.code, column: place.column)
      }
      return BudgetFinding(
        finding.kind, check: finding.check, at: moved(finding.place), stated: finding.stated,
        recomputed: finding.recomputed, terms: finding.terms, explanation: finding.explanation,
        suspect: finding.suspect.map(moved))
    }
  }
}

extension AmountTable {
  /// Checks every sum of the table: across, by its identities, and down, every row that has parts against them.
  ///
  /// A stated amount that is not the sum is listed whatever the size of the difference. Nothing is checked where no sum is
  /// stated.
  ///
  /// - Parameter step: What the amounts were rounded to when the table was printed (£1, £1,000), so that a difference that
  ///   so many roundings can come to is told from one that they cannot: at most half a step for each amount in the sum,
  ///   the stated one included. `nil` when the amounts are exact.
  /// - Returns: How many sums are right, and what was found.
  /// - Complexity: O(*n*) in the number of cells, and O(*k*) more for each difference in a sum of *k* amounts.
  public func check(printedTo step: Money? = nil) -> AddUpReport {
    var report = AddUpReport()
    report.note(faults)
    // A table need not have every column that there could be; that a sum cannot be checked then is said once.
    let given = Set(
      columns.indices.filter { column in rows.contains { $0.amounts[column] != nil } }.map { columns[$0] })
    let (runs, skipped) = identities.reduce(into: ([AmountIdentity](), [AmountIdentity]())) { parts, identity in
      let isGiven = (identity.adding + identity.subtracting).allSatisfy(given.contains)
      if isGiven { parts.0.append(identity) } else { parts.1.append(identity) }
    }
    for identity in skipped where given.contains(identity.target) { report.skip(identity.name, table) }
    for row in rows.indices {
      for identity in runs { check(identity, row, step, &report) }
      guard !parts[row].isEmpty else { continue }
      for column in columns.indices {
        let terms = parts[row].map { Term(row: $0, column: column, sign: 1) }
        check(Term(row: row, column: column, sign: 1), is: terms, "parts", step, &report)
      }
    }
    report.sort()
    return report
  }

  private func check(_ identity: AmountIdentity, _ row: Int, _ step: Money?, _ report: inout AddUpReport) {
    func terms(_ names: [String], _ sign: Int128) -> [Term] {
      names.compactMap { columns.firstIndex(of: $0) }.map { Term(row: row, column: $0, sign: sign) }
    }
    let terms = terms(identity.adding, 1) + terms(identity.subtracting, -1)
    guard let target = columns.firstIndex(of: identity.target),
      terms.count == identity.adding.count + identity.subtracting.count
    else { return }
    check(Term(row: row, column: target, sign: 1), is: terms, identity.name, step, &report)
  }

  /// A cell, and whether it is added or taken off.
  private struct Term {
    let row: Int
    let column: Int
    let sign: Int128
  }

  private func place(_ term: Term) -> BudgetPlace {
    // (A total that has no code of its own goes by one that starts with NUL, which is for no reader.)
    let code = rows[term.row].code.flatMap { $0.utf8.first == 0 ? nil : $0 }
    return BudgetPlace(table, row: term.row, code: code, column: columns[term.column])
  }

  private func amount(_ term: Term) -> Money? { rows[term.row].amounts[term.column] }

  private func check(
    _ target: Term, is terms: [Term], _ check: String, _ step: Money?, _ report: inout AddUpReport
  ) {
    guard let stated = amount(target) else { return }
    // Wider than any sum of amounts that a machine can hold.
    let exact = terms.reduce(into: Int128(0)) { $0 += $1.sign * Int128(amount($1)?.pence ?? 0) }
    guard let pence = Int(exactly: exact) else {
      return report.fail(
        BudgetFinding(.overflow, check: check, at: place(target), stated: stated, terms: terms.count))
    }
    let recomputed = Money(pence: pence)
    func finding(_ kind: BudgetFinding.Kind, _ why: (BudgetFinding.Explanation, Term?)? = nil) -> BudgetFinding {
      BudgetFinding(
        kind, check: check, at: place(target), stated: stated, recomputed: recomputed, terms: terms.count,
        explanation: why?.0, suspect: why?.1.map(place))
    }
    if terms.contains(where: { amount($0) == nil }) {
      return report.fail(finding(stated == recomputed ? .rightIfBlankIsNought : .notDetermined))
    }
    guard stated != recomputed else { return report.keep() }
    report.fail(finding(.doesNotAddUp, explanation(of: Int128(stated.pence) - exact, target, terms, step)))
  }

  /// What would explain that a stated amount is so many pence above what its terms come to.
  private func explanation(
    of difference: Int128, _ target: Term, _ terms: [Term], _ step: Money?
  ) -> (BudgetFinding.Explanation, Term?)? {
    // Half a step for each amount; twice as much on both sides, to stay with whole numbers.
    let allowed = Int128(step?.pence.magnitude ?? 0) * Int128(terms.count + 1)
    func isNought(_ rest: Int128, _ allowed: Int128) -> Bool { rest.magnitude * 2 <= allowed.magnitude }
    if isNought(difference, allowed) { return (.rounding, nil) }
    // The target stands on the other side, so what is done to it counts the other way round.
    let cells = terms.map { ($0, -$0.sign) } + [(target, Int128(1))]
    func only(_ rest: (Int128) -> Bool) -> Term? {
      let fitting = cells.filter { cell, sign in amount(cell).map { rest(sign * Int128($0.pence)) } ?? false }
      return fitting.count == 1 ? fitting[0].0 : nil
    }
    if let cell = only({ isNought(difference - 2 * $0, allowed) }) { return (.sign, cell) }
    // An amount in thousands is right to half a thousand only.
    let coarse = allowed + Int128(MoneyUnit.thousands.pence)
    guard difference.magnitude * 2 > coarse.magnitude else { return nil }
    let larger = only { isNought(difference + 999 * $0, coarse) }
    let smaller = only { isNought(1000 * difference - 999 * $0, 1000 * allowed) }
    switch (larger, smaller) {
    case (let cell?, nil), (nil, let cell?): return (.unit, cell)
    default: return nil
    }
  }
}
