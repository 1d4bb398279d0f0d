import CareCore
import CareModels

extension Indicator {
  /// Children reported missing, by group.
  public static let reportedMissingByGroup = distribution(
    "missing.reported-children", "Children reported missing by group",
    definition: """
      Children who were missing on a day of the period, whether or not they are looked after, by the group in which \
      they are reported: not in care, in the care of this authority, in the care of another authority and placed here. \
      A child counts once in each group they were in.
      """,
    sources: [.careReport("6.2, children reported missing")], of: .reportedMissing, by: .reportingGroup,
    example: .reports(
      counted: "A A B", undetermined: "C", outside: "D",
      groups: ["local-cic": "A", "community": "A", "other-cic": "B"], shows: "3"))

  /// Reports of missing children, by group.
  public static let reportedIncidentsByGroup = distribution(
    "missing.reported-incidents", "Reports of missing children by group",
    definition: """
      Times that children were missing on a day of the period, whether or not they are looked after, by the group in \
      which they are reported.
      """,
    sources: [.careReport("6.2, children reported missing")], of: .reportedIncidents, by: .reportingGroup,
    example: .reports(
      counted: "A A A B", undetermined: "C", outside: "D",
      groups: ["local-cic": "A A", "community": "A", "other-cic": "B"], shows: "4"))

  /// How often a child who was reported missing was so.
  public static let reportedIncidentsPerChild = mean(
    "missing.reports-per-child", "Reports for each child reported missing",
    definition: """
      Of children who were missing on a day of the period, each once in each group they were reported in, the mean \
      number of times. Broken down by the group it is the figure of each.
      """,
    sources: [.careReport("6.2, children reported missing")], of: .reportedMissing,
    .number("Reports", unit: "reports", missing: "the kind or the days of an incident") { reported, _ in
      reported.counts.count == 1 ? reported.counts.lowerBound : nil
    }, decimals: 1, example: .reports(counted: "A A B", undetermined: "C", outside: "D", shows: "1.3"))
}

extension IndicatorExample {
  /// A child reported twice while in care and once before, one in the care of another authority, one of whom the kind is
  /// not recorded, and one who was away.
  fileprivate static func reports(
    counted: String, undetermined: String, outside: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      missingIncidents: child kind group start end
      A M community 2020-05-01 2020-05-02
      A M local-cic 2020-08-01 2020-08-01
      A M local-cic 2021-03-31
      B M other-cic 2020-03-30 2020-04-01
      C . local-cic 2020-08-01 2020-08-01
      D A local-cic 2020-08-01 2020-08-01
      """, counted: counted, undetermined: undetermined, outside: outside, groups: groups, shows: shows)
  }
}
