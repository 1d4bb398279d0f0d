import CareCore
import CareModels

extension Indicator {
  /// Young people referred for a mentor who were matched with one.
  public static let mentored = proportion(
    "support.mentored", "Young people matched with a mentor",
    definition: """
      Of referrals of young people for a mentor in the period, those that had led to a match by its last day, whether \
      it has ended or not.
      """,
    sources: [.careReport("7.3")],
    of: .records(
      of: Mentoring.self, "mentoring-referrals", title: "made in the period", noun: "referrals",
      missing: "the day of the referral"
    ) { mentoring, context in mentoring.referred.map(context.period.contains) },
    steps: [
      .count("Matched", missing: "the day of the match") { mentoring, context in
        if let matched = mentoring.matched { return matched <= context.asAt }
        return mentoring.mentor == nil ? false : nil
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      mentoring: child mentor referred matched
      A M 2020-06-01 2020-09-01
      B . 2020-06-01
      C M 2020-06-01
      D M 2020-03-31 2020-09-01
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
