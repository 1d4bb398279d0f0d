import CareCore
import CareModels

extension Indicator {
  /// The share of referrals after which the child was assessed and found not to be in need.
  public static let referralsAssessedNotInNeed = proportion(
    "need.referrals-assessed-not-in-need", "Referrals assessed as not in need",
    definition: """
      Of referrals received in the period, those whose episode of need closed after the assessment, without further \
      action or with a referral to early help. The episode is that which names the referral, or else began on its day.
      """,
    sources: [
      .interactiveTool("item 290: reasons for closure RC8 and RC9"),
      .needStatistics("children assessed not to be in need"),
    ], requires: [.childInNeedEpisodes], of: .referralsReceived,
    steps: [
      .count("Closed after the assessment, not in need", missing: "the episode of need, or why it closed") { row, _ in
        if row.record.isWithoutFurtherAction == true { return false }
        return row.history.flatMap { row.record.wasFoundNotInNeed(in: $0) }
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      referrals: child id date noFurtherAction
      A a 2020-06-01 false
      B . 2020-06-01 false
      C . 2020-06-01 false
      D . 2020-06-01 true
      E . 2020-06-01 false
      F . 2021-04-01 false
      childInNeedEpisodes: child referral start end reasonClosed
      A a 2020-06-02 2020-08-01 RC8
      B . 2020-06-01 2020-08-01 RC9
      C . 2020-06-01 . .
      """, counted: "A B", notCounted: "C D", undetermined: "E", outside: "F", shows: "50.0"))
}

extension Referral {
  /// Whether the episode of need that it began closed after the assessment; `nil` when there is none on record, or its
  /// reason is not.
  fileprivate func wasFoundNotInNeed(in history: ChildHistory) -> Bool? {
    let own = history.records(of: ChildInNeedEpisode.self).filter { $0.began(with: self) }
    if own.isEmpty { return nil }
    return own.anyHolds { episode in
      if episode.end == nil, episode.reasonClosed == nil, !episode.unreadFields.contains(.end) { return false }
      return episode.reasonClosed?.code.map { $0 == .noFurtherAction || $0 == .earlyHelp }
    }
  }
}
