import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day who had three or more social workers in the year.
  public static let threeOrMoreSocialWorkers = proportion(
    "stability.three-or-more-social-workers", "Three or more social workers in the year",
    definition: """
      Of children looked after on the last day of the year, those whose case was held by three or more different \
      social workers in it, also while they were not looked after. A worker who comes back counts once.
      """,
    sources: [.interactiveTool("social worker stability")], polarity: .lowIsGood,
    requires: [.episodes, .socialWorkerEpisodes], of: .lookedAfter,
    steps: [
      .count("Three or more social workers", missing: "a social worker or the day one took the case") {
        child, context in child.socialWorkerCounts(in: context.period)?.reaches(3)
      }
    ],
    example: IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U6
      B 2018-06-01 S C2 N1 U6
      C 2018-06-01 S C2 N1 U6
      D 2018-06-01 S C2 N1 U6 2021-03-31 E4A
      socialWorkerEpisodes: CHILD SW_ID SW_DECOM SW_DEC
      A W1 2019-01-01 2020-06-01
      A W2 2020-06-01 2020-09-01
      A W3 2020-09-01
      B W1 2019-01-01 2020-06-01
      B W2 2020-06-01 2020-09-01
      B W1 2020-09-01
      C W1 2019-01-01 2020-06-01
      C W2 2020-06-01 2020-09-01
      C . 2020-09-01
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
}
