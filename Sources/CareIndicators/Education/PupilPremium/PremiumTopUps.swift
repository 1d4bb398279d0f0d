import CareCore
import CareModels

extension Population<RegisterRow<PupilPremiumSpend>> {
  /// Pupil premium spent for children in the period, whatever the kind.
  static var premiumSpends: Population {
    records(
      of: PupilPremiumSpend.self, "premium-spends", title: "that began in the period", noun: "uses of pupil premium",
      missing: "the first day"
    ) { row, context in row.start.map { context.period.contains($0) } }
  }

  /// Applications to the pool that were decided in the period.
  static var topUpsDecided: Population {
    records(
      of: PupilPremiumSpend.self, "top-ups-decided", title: "to the pool, decided in the period",
      noun: "applications", missing: "whether it was to the pool, or the day of the decision"
    ) { row, context in
      // Not decided is not missing, unless money was given.
      let isInPeriod = row.decided.map { context.period.contains($0) } ?? (row.amount == nil ? false : nil)
      return both(row.isFromPool, isInPeriod)
    }
  }
}

extension Indicator {
  /// Uses of pupil premium that were paid from the pool.
  public static let premiumTopUps = count(
    "pupil-premium.top-ups", "Top-ups from the Pupil Premium Plus pool",
    definition: """
      Applications to the pool for more than a child's own allocation that were decided in the period and agreed, in whole \
      or in part. What the pool pays for no one child is not among them.
      """,
    sources: [.virtualSchoolHead("paragraph 25"), .careReport("4.3, Pupil Premium Plus")], of: .topUpsDecided,
    steps: [
      .exclude("Not agreed", missing: "the amount agreed") { row, _ in row.amount.map { $0 <= .zero } }
    ], example: .topUps(counted: "A", leftOut: "B"))

  /// The share of applications to the pool that were agreed.
  public static let premiumTopUpsAgreed = proportion(
    "pupil-premium.top-ups-agreed", "Applications to the Pupil Premium Plus pool agreed",
    definition: """
      Of applications to the pool that were decided in the period, those for which an amount was agreed. One decided with \
      nothing agreed is recorded with £0.
      """,
    sources: [.virtualSchoolHead("paragraph 25"), .careReport("4.3, Pupil Premium Plus")], of: .topUpsDecided,
    steps: [.count("Agreed", missing: "the amount agreed") { row, _ in row.amount.map { $0 > .zero } }],
    example: .topUps(counted: "A", notCounted: "B", shows: "50"))

  /// Uses of pupil premium, by what it was spent on.
  public static let premiumByIntervention = distribution(
    "pupil-premium.by-intervention", "Uses of pupil premium by intervention",
    definition: """
      Uses of pupil premium for children, by schools or from the pool, that began in the period, by what it was spent on.
      """,
    sources: [.virtualSchoolReport("pupil premium"), .virtualSchoolHead("paragraph 24")], of: .premiumSpends,
    by: .codes("intervention", title: "Intervention", requires: [.pupilPremiumSpends]) { row, _ in
      row.intervention
    },
    example: .spends(counted: "A B", groups: ["tuition": "A", "notRecorded": "B"], shows: "2"))

  /// The share of uses of pupil premium that are linked to a target.
  public static let premiumLinkedToTargets = proportion(
    "pupil-premium.linked-to-targets", "Uses of pupil premium linked to a target",
    definition: """
      Of uses of pupil premium for children that began in the period, those that name the personal education plan and the \
      target in it that they serve.
      """,
    sources: [.virtualSchoolReport("pupil premium"), .virtualSchoolHead("paragraph 20")], polarity: .highIsGood,
    of: .premiumSpends,
    steps: [
      .count("Names a plan and a target", missing: "the plan") { row, _ in row.plan != nil && row.target != nil }
    ], example: .spends(counted: "A", notCounted: "B", shows: "50"))
}

extension IndicatorExample {
  fileprivate static func topUps(
    counted: String, notCounted: String = "", leftOut: String = "", shows: String = "1"
  ) -> IndicatorExample {
    IndicatorExample(
      """
      pupilPremiumSpends: child isFromPool requested decided amount
      A true 2020-05-01 2020-05-11 \(pence(50000))
      B true 2020-05-01 2020-05-11 \(pence(0))
      D true 2020-05-01 2020-05-11
      E false . . \(pence(12000))
      E true 2020-05-01
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: "D", outside: "E", shows: shows)
  }

  fileprivate static func spends(
    counted: String, notCounted: String = "", groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      pupilPremiumSpends: child start intervention plan target
      A 2020-05-01 tuition p1 2
      B 2020-05-01 . p2
      D . tuition p3 1
      E 2020-03-31 tuition p4 1
      """, counted: counted, notCounted: notCounted, undetermined: "D", outside: "E", groups: groups, shows: shows)
  }
}
