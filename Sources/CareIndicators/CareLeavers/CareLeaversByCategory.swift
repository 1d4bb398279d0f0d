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
  fileprivate func careLeaverCategory(_ context: MeasurementContext) -> CareLeaverEligibility? {
    careLeaverCategory(on: context.asAt, leapDay: context.options.leapDayBirthday)
  }
}

extension Indicator {
  /// Young people entitled to support, by category.
  public static let careLeaversByCategory = distribution(
    "care-leavers.by-category", "Young people entitled to support by category",
    definition: """
      Young people of 16 to 24 on the day who are eligible (still looked after), relevant, former relevant or qualifying: \
      the category recorded for the day, or else the one that the episodes give. Those without one are not in it.
      """,
    sources: [
      Source("Children Act 1989", "sections 23A, 23C and 24 and schedule 2, paragraph 19B"),
      .reviewRegulations("regulation 40"),
      Source("Annex A to Ofsted's inspection of local authority children's services", "list 9"),
    ],
    of: .careLeaversWithCategory,
    by: .codes("care-leaver-category", title: "Category", requires: []) { child, context in
      child.careLeaverCategory(context).map { .known($0) }
    },
    example: IndicatorExample(
      """
      A 2018-01-08 S C2 N1 U4
      B 2018-01-08 S C2 N1 U4 2020-06-01 E4A
      C 2018-01-08 S C2 N1 U4 2020-06-01 E4A
      D 2020-05-04 S C2 N1 U4 2020-06-01 E4A
      E 2018-01-08 S C2 N1 U4
      F 2018-01-08 S C2 N1 U4 2020-06-01 E12
      children:
      A 2004-06-01
      B 2003-06-02
      C 2002-06-01
      D 2003-06-02
      F 2003-06-02
      """, counted: "A B C D", undetermined: "E", outside: "F",
      groups: ["Eligible": "A", "Relevant": "B", "Former relevant": "C", "Qualifying": "D"], shows: "4"))

  /// The share of care leavers who have a personal adviser.
  public static let careLeaversWithAdviser = proportion(
    "care-leavers.with-personal-adviser", "Care leavers with a personal adviser",
    definition: """
      Of relevant and former relevant young people to 20 on the day, and to 24 of those who asked for support, those to whom \
      a personal adviser was allocated.
      """,
    sources: [
      Source("Children Act 1989", "sections 23B and 23C"),
      Source("Leicestershire County Council, scrutiny committee, 21 January 2020", "care leavers report, paragraph 40"),
    ], polarity: .highIsGood, requires: [.personalAdviserAllocations], of: .supportedCareLeavers,
    steps: [
      .count("Has a personal adviser", missing: "the first day of the adviser") { child, context in
        child.personalAdviserAllocations.lazy.map { allocation -> Bool? in
          if let end = allocation.end, end <= context.asAt { return false }
          return allocation.start.map { $0 <= context.asAt }
        }.anyTrue
      }
    ], decimals: 1,
    example: .supported(
      """
      personalAdviserAllocations: child adviser start end
      A P1 2020-06-01
      B P1 2020-06-01 2021-03-31
      C P1 .
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D"))

  /// Visits of personal advisers made in time.
  public static let adviserVisitsInTime = timeliness(
    "care-leavers.adviser-visits-in-time", "Visits of personal advisers in time",
    definition: """
      Of visits of personal advisers that were due in the period, the first in a home and the later ones, those made in time.
      """,
    sources: [Source("Care Leavers (England) Regulations 2010", "regulation 8")],
    of: .clocks("pa_visit_first", "pa_visit_next", noun: "visits"), decimals: 1,
    example: IndicatorExample(
      """
      leavingCareHomes: child start end
      A 2020-06-01 2020-06-20
      B 2020-06-01 2020-06-20
      C . 2020-06-20
      D 2021-03-29
      personalAdviserVisits: child held
      A 2020-06-08
      B 2020-06-09
      """, counted: "A", notCounted: "B", undetermined: "C C", outside: "D", shows: "50.0"))
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
