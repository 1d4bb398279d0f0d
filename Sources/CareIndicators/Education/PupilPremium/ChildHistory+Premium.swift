import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Children with an allocation of pupil premium plus for a financial year of the period.
  static var withPremium: Population {
    Population(
      "with-premium", title: "with an allocation of Pupil Premium Plus",
      missing: "the kind or the year of an allocation",
      requires: [.pupilPremiumAllocations, .pupilPremiumSpends]
    ) { child, context in
      child.pupilPremiumAllocations.anyHolds { $0.isPlusOf(context) }
    }
  }
}

extension PupilPremiumAllocation {
  /// Whether it is of pupil premium plus, for a financial year of the period.
  fileprivate func isPlusOf(_ context: MeasurementContext) -> Bool? {
    both(kind?.code.map { $0 == .lookedAfter }, financialYear.map { context.period.contains($0) })
  }

  /// What goes to the school: as recorded, or else what is not kept.
  fileprivate var forSchool: Money? {
    passedOn ?? retained.flatMap { retained in amount.flatMap { $0.subtracting(retained) } }
  }
}

extension PupilPremiumSpend {
  /// Whether the school spent it of the child's own premium in the period.
  fileprivate func isOwnOf(_ context: MeasurementContext) -> Bool? {
    both(
      both(kind?.code.map { $0 == .lookedAfter }, isFromPool.map { !$0 }), start.map { context.period.contains($0) })
  }
}

extension ChildHistory {
  /// What was passed on for the child; `nil` when it cannot be told.
  func premiumPassedOn(_ context: MeasurementContext) -> Money? {
    Self.sum(pupilPremiumAllocations.map { ($0.isPlusOf(context), $0.forSchool) })
  }

  /// What was spent of it; `nil` when it cannot be told.
  func premiumSpent(_ context: MeasurementContext) -> Money? {
    Self.sum(pupilPremiumSpends.map { ($0.isOwnOf(context), $0.amount) })
  }

  private static func sum(_ amounts: [(isWanted: Bool?, amount: Money?)]) -> Money? {
    var wanted: [Money] = []
    for (isWanted, amount) in amounts where isWanted != false {
      guard isWanted == true, let amount else { return nil }
      wanted.append(amount)
    }
    return Money.sum(wanted)
  }
}

extension IndicatorExample {
  /// A, for whom the rest of two terms is passed on; B, for whom it is so for the year; C, of whose spending the amount is
  /// missing; D, of whose allocation it is; and E, who has free meals alone.
  static func premium(counted: String, undetermined: String, shows: String) -> IndicatorExample {
    let year = "{\"end\":\"2021-03-31\",\"start\":\"2020-04-01\"}"
    return IndicatorExample(
      """
      pupilPremiumAllocations: child kind financialYear amount retained passedOn
      A lookedAfter \(year) . . \(pence(100000))
      A lookedAfter \(year) . . \(pence(94500))
      B lookedAfter \(year) \(pence(234500)) \(pence(40000))
      C lookedAfter \(year) \(pence(234500)) \(pence(40000))
      D lookedAfter \(year) \(pence(234500))
      E freeMealsPrimary \(year) \(pence(134500))
      pupilPremiumSpends: child kind isFromPool amount start
      A lookedAfter false \(pence(60000)) 2020-05-01
      A lookedAfter false \(pence(80040)) 2020-10-01
      A lookedAfter true \(pence(50000)) 2020-10-01
      C lookedAfter false . 2020-10-01
      """, counted: counted, undetermined: undetermined, outside: "E", shows: shows)
  }
}
