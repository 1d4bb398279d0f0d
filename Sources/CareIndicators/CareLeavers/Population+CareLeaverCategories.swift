import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Young people with a category of eligibility on the day: eligible, relevant, former relevant or qualifying.
  static var careLeaversWithCategory: Population {
    Population(
      "care-leavers-with-category", title: "of 16 to 24 entitled to support as care leavers on the day",
      missing: "what the young person is entitled to as a care leaver", options: [LeapDayBirthday.self]
    ) { child, context in
      child.careLeaverCategory(context).map { $0 != .noCurrentEligibility }
    }
  }

  /// Young people who have left care and are to have a personal adviser on the day: relevant and former relevant to 20,
  /// and to 24 those who asked for support.
  static var supportedCareLeavers: Population {
    Population(
      "supported-care-leavers", title: "relevant or former relevant and to be supported on the day",
      missing: "what the young person is entitled to as a care leaver", options: [LeapDayBirthday.self]
    ) { child, context in
      switch child.careLeaverCategory(context) {
      case nil: return nil
      case .relevant?: return true
      case .eligible?, .qualifying?, .noCurrentEligibility?: return false
      case .formerRelevant?:
        guard let age = child.age(on: context.asAt, leapDay: context.options.leapDayBirthday) else { return nil }
        return age < 21 || (age < 25 && child.hasAskedForSupport(by: context.asAt))
      }
    }
  }
}

extension ChildHistory {
  /// The category on the last day of the period.
  func careLeaverCategory(_ context: MeasurementContext) -> CareLeaverEligibility? {
    careLeaverCategory(on: context.asAt, leapDay: context.options.leapDayBirthday)
  }
}

extension IndicatorExample {
  /// Young people who left care at 17; D is still looked after.
  static func supported(
    _ records: String, counted: String, notCounted: String = "", leftOut: String = "", undetermined: String,
    outside: String, groups: [String: String] = [:], shows: String = "50.0"
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-01-08 S C2 N1 U4 2020-05-01 E4A
      B 2018-01-08 S C2 N1 U4 2020-05-01 E4A
      C 2018-01-08 S C2 N1 U4 2020-05-01 E4A
      D 2018-01-08 S C2 N1 U4
      children:
      A 2002-06-01
      B 2002-06-01
      C 2002-06-01
      D 2004-06-01
      \(records)
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: outside,
      groups: groups, shows: shows)
  }
}
