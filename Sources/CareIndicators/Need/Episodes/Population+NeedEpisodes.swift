import CareCore
public import CareModels

extension Population<RegisterRow<ChildInNeedEpisode>> {
  /// Episodes of need that were open on the last day of the period.
  public static var needEpisodesOnDay: Population {
    .records(
      of: ChildInNeedEpisode.self, "episodes-of-need-on-day", title: "open on the day", noun: "episodes of need",
      missing: "whether the episode was open on the day"
    ) { row, context in
      isCaseOpen(
        from: row.start, to: row.end, closesUnread: row.record.unreadFields.contains(.end), on: context.asAt)
    }
  }
}

extension Step<RegisterRow<ChildInNeedEpisode>> {
  /// Leaves out episodes whose referral was closed without further action: the referral that the episode names, or else
  /// the child's of the same day.
  static var closedAtReferral: Step {
    .exclude("The referral was closed without further action", missing: "what was decided about the referral") {
      row, _ in
      guard let history = row.history else { return false }
      return history.records(of: Referral.self).anyHolds { referral -> Bool? in
        row.record.began(with: referral) ? referral.isWithoutFurtherAction : false
      }
    }
  }
}

extension ChildInNeedEpisode {
  /// Whether a referral of the child began it: the one that it names, or else one of its day.
  func began(with other: Referral) -> Bool {
    referral.map { $0 == other.id } ?? (start != nil && start == other.received)
  }
}

extension Breakdown<RegisterRow<ChildInNeedEpisode>> {
  /// By primary need.
  public static var primaryNeed: Breakdown {
    .codes("primary-need", title: CINPrimaryNeed.title, requires: []) {
      row, _ -> Coded<CINPrimaryNeed>? in row.record.primaryNeed
    }
  }
}
