import CareCore
import CareModels

extension Indicator {
  /// The share of referrals that came within twelve months of an earlier one of the child.
  public static let reReferrals = proportion(
    "need.re-referrals", "Re-referrals within twelve months",
    definition: """
      Of referrals received in the period, those that came within twelve months after another referral of the same \
      child, whatever came of that. A second referral on the same day is not after the first. The records must reach \
      back twelve months before the period; where no earlier referral is on record, the authority's own count of the \
      twelve months before it is believed.
      """,
    sources: Source.reReferrals + [.quarterlyPerformance("re-referrals to social care within 12 months")],
    polarity: .lowIsGood, options: [WindowEdge.self], of: .referralsReceived,
    steps: [
      .count("An earlier referral within twelve months", missing: "the day of another referral, or the child") {
        row, context in row.isReReferral(context)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      referrals: child date
      A 2020-05-01
      B 2020-05-01
      B 2021-03-31
      C 2019-05-01
      C 2020-05-02
      D 2020-06-01
      D .
      E 2021-04-01
      """, counted: "B", notCounted: "A B C", undetermined: "D D", outside: "E", shows: "25.0"))

  /// The share of children referred who were referred again within twelve months.
  public static let childrenReReferred = proportion(
    "need.children-re-referred", "Children re-referred within twelve months",
    definition: """
      Of children referred in the period, those of whom at least one of its referrals came within twelve months after \
      another. Each child counts once.
      """,
    sources: Source.reReferrals, polarity: .lowIsGood, options: [WindowEdge.self], of: .referred,
    steps: [
      .count("A referral of the period within twelve months after another", missing: "the day of another referral") {
        child, context in
        let edge = context.options[WindowEdge.self]
        return child.records(of: Referral.self).anyHolds { referral in
          guard let received = referral.received else { return nil }
          guard context.period.contains(received) else { return false }
          return referral.isRepeat(within: 12, among: child.records(of: Referral.self), edge)
        }
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      referrals: child date
      A 2020-05-01
      B 2020-05-01
      B 2020-09-01
      B 2021-03-31
      C 2019-05-01
      C 2020-05-02
      D 2020-06-01
      D .
      E 2021-04-01
      """, counted: "B", notCounted: "A C", undetermined: "D", outside: "E", shows: "33.3"))
}

extension Source {
  fileprivate static var reReferrals: [Source] {
    [
      .interactiveTool("item 271"), .needStatistics("referrals within 12 months of a previous referral"),
      Source("Department for Education, Children in need: a focus on re-referrals", "methodology"),
    ]
  }
}
