public import CareCore

/// The grants of a year together: how much is sure, how much is passed on.
public struct GrantRegister: Hashable, Sendable {
  /// The grants, in order.
  public let grants: [SpecificGrant]

  /// Some grants.
  public init(_ grants: [SpecificGrant]) { self.grants = grants }

  /// What all grants come to; `nil` when an amount is not known or the sum does not fit.
  public var total: Money? { total { _ in true } }

  /// What the grants of a treatment come to; `nil` when an amount is not known or the sum does not fit.
  public func total(_ treatment: GrantTreatment) -> Money? { total { $0.treatment?.code == treatment } }

  /// What the grants of a confirmation come to; `nil` when an amount is not known or the sum does not fit.
  public func total(_ confirmation: GrantConfirmation) -> Money? { total { $0.confirmation?.code == confirmation } }

  /// What some grants come to; nought for none, `nil` when an amount is not known or the sum does not fit.
  public func total(where isIncluded: (SpecificGrant) -> Bool) -> Money? {
    let wanted = grants.filter(isIncluded)
    let known = wanted.compactMap(\.amount)
    return known.count == wanted.count ? Money.sum(known) : nil
  }

  /// The grants of which the amount may still change: not confirmed, or it is not said.
  public var unconfirmed: [SpecificGrant] { grants.filter { $0.confirmation?.code != .confirmed } }

  /// The grants that end on or before a day.
  public func ending(by day: CalendarDay) -> [SpecificGrant] { grants.filter { $0.ends.map { $0 <= day } ?? false } }

  /// The same grants for the year after, each assumed to go on as it is: what a plan does until grants are announced.
  ///
  /// A grant that ends before that year is left out; conditions, treatment and end stay. Source: Medium Term Financial Strategy
  /// 2020/21–2023/24 (Leicestershire, January 2020), paragraph 43.
  public func assumedToContinue(in year: ReportingYear) -> GrantRegister {
    let going = grants.filter { $0.ends.map { $0 >= year.start } ?? true }
    return GrantRegister(
      going.map { grant in
        var next = grant
        next.year = year
        next.confirmation = .known(.assumedAsLastYear)
        return next
      })
  }

  /// Codes given twice, amounts not known, and grants that end before their year.
  public func check() -> AddUpReport {
    var report = AddUpReport()
    var seen: Set<String> = []
    for (row, grant) in grants.enumerated() {
      func note(_ kind: BudgetFinding.Kind, _ field: SpecificGrant.Field) {
        let place = BudgetPlace(.grants, row: row, code: grant.code, column: field.rawValue)
        report.note([BudgetFinding(kind, check: "grants", at: place, stated: grant.amount)])
      }
      if let code = grant.code, !seen.insert(code).inserted { note(.codeTwice, .code) }
      if let ends = grant.ends, let year = grant.year, ends < year.start { note(.grantHasEnded, .ends) }
    }
    return report
  }
}
