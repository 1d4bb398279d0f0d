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

extension IndicatorExample {
  static func topUps(
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

  static func spends(
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
