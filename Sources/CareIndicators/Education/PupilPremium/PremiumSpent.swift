import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Children with an allocation of pupil premium plus for a financial year of the period.
  fileprivate static var withPremium: Population {
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
  fileprivate func premiumPassedOn(_ context: MeasurementContext) -> Money? {
    Self.sum(pupilPremiumAllocations.map { ($0.isPlusOf(context), $0.forSchool) })
  }

  /// What was spent of it; `nil` when it cannot be told.
  fileprivate func premiumSpent(_ context: MeasurementContext) -> Money? {
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

extension Indicator {
  /// How much pupil premium plus is passed on to schools for a child.
  public static let premiumPassedOn = mean(
    "pupil-premium.passed-on", "Pupil Premium Plus passed on for each child",
    definition: """
      Of children with an allocation of Pupil Premium Plus in the financial year, the mean of what is passed on to schools \
      for them, all terms and schools together. The sum is what leaves the virtual school, top-ups aside.
      """,
    sources: [.careReport("4.3, Pupil Premium Plus"), .virtualSchoolReport("pupil premium")], of: .withPremium,
    .money("Passed on", missing: "what is passed on of an allocation") { child, context in
      child.premiumPassedOn(context)
    }, decimals: 2, example: .premium(counted: "A B C", undetermined: "D", shows: "1945.00"))

  /// The share of pupil premium plus passed on that schools have spent.
  public static let premiumSpent = ratio(
    "pupil-premium.spent", "Pupil Premium Plus spent, of what was passed on",
    definition: """
      Of what was passed on to schools for children with an allocation of Pupil Premium Plus in the financial year, the \
      share recorded as spent for them from the first to the last day of the period. Top-ups from the pool are aside.
      """,
    sources: [.virtualSchoolHead("paragraphs 19–22")], of: .withPremium,
    .money("Spent", missing: "the day, the amount or the source of what was spent") { child, context in
      child.premiumSpent(context)
    },
    over: .money("Passed on", missing: "what is passed on of an allocation") { child, context in
      child.premiumPassedOn(context)
    }, unit: "percent", scale: 100, example: .premium(counted: "A B", undetermined: "C D", shows: "36.0"))
}

extension IndicatorExample {
  /// A, for whom the rest of two terms is passed on; B, for whom it is so for the year; C, of whose spending the amount is
  /// missing; D, of whose allocation it is; and E, who has free meals alone.
  fileprivate static func premium(counted: String, undetermined: String, shows: String) -> IndicatorExample {
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
