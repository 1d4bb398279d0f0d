import CareCore
import CareModels

extension Rule {
  /// Rules about earlier permanence arrangements.
  static let previousPermanenceDetails: [Rule] = [
    .episode(
      "630",
      "The child started to be looked after in the year, and the earlier permanence arrangement is missing or incomplete. "
        + "Enter it, or Z1 if there was none.",
      fields: [.reasonForNewEpisode], with: [.previousPermanence]
    ) { episode in
      guard episode.reasonForNewEpisode == .startedToBeLookedAfter, let start = episode.start,
        start >= episode.facts.year.start, let child = episode.child
      else { return false }
      return child.previousPermanence.isEmpty
        || child.previousPermanence.contains {
          $0.isBlank(.option) || ($0.option != .noPreviousOrder && !$0.hasAll(.authority, .date))
        }
    },
    previousPermanence(
      "631", "The earlier permanence arrangement (PREV_PERM) is not a code of the list. Check the code.",
      fields: [.option]
    ) { $0.isNoReturnedCode(.option, \.option) },
    .child(
      "632",
      "The date of the earlier order is not a date, or is not before the child was looked after. Check it; unknown parts "
        + "are written ZZ.",
      fields: [.previousPermanence(.date), .episode(.start)], tables: [.previousPermanence, .episodes],
      note:
        "An unknown day or month is taken for the first there is, so that only a date that cannot have been before the "
        + "episode is reported."
    ) { child, flags in
      guard let first = child.episodes.first(where: { $0.start != nil }), let start = first.start else { return }
      for row in child.previousPermanence {
        let isWrong =
          switch row.earliestOrder {
          case .missing, .unknown: false
          case .unusable: true
          case .from(let day): day >= start
          }
        guard isWrong else { continue }
        flags.flag(first)
        flags.flag(row)
      }
    },
    previousPermanence(
      "633",
      "The authority of the earlier order (LA_PERM) is neither a three-digit code nor WAL, SCO, NIR or NUK. Check the code.",
      fields: [.authority],
      note: "Authorities that have been merged or divided keep the codes that they had: the order may be as old."
    ) { row in
      let code = row.text(.authority)
      return !code.isEmpty && !PermanenceAuthority.isKnown(code)
    },
    .child(
      "634",
      "There is an earlier permanence arrangement, but the child has not started an episode since 1 April 2016, from when "
        + "it is returned. Clear it, or check the dates.",
      fields: [
        .previousPermanence(.authority), .previousPermanence(.option), .previousPermanence(.date), .episode(.start),
      ], tables: [.previousPermanence, .episodes]
    ) { child, flags in
      guard let latest = child.episodes.lazy.compactMap({ $0.start }).max(), latest < CalendarDay(2016, 4, 1) else {
        return
      }
      let filled = child.previousPermanence.filter { $0.hasAny(.option, .authority, .date) }
      guard !filled.isEmpty else { return }
      flags.flag(child.episodes)
      flags.flag(filled)
    },
    previousPermanence(
      "635",
      "There is an authority or a date of an earlier order, but the arrangement is blank or Z1, none. Check which is right.",
      fields: [.authority, .date, .option]
    ) { row in
      row.hasAny(.authority, .date) && (row.isBlank(.option) || row.option == .noPreviousOrder)
    },
  ]

  private static func previousPermanence(
    _ code: String, _ message: String, fields: [PrevPermRow.Column], note: String = "",
    when isBroken: @escaping @Sendable (RowView<PrevPermRow>) -> Bool
  ) -> Rule {
    .row(
      PrevPermRow.self, code, message, fields: fields.map { .previousPermanence($0) }, note: note, when: isBroken)
  }
}

/// The authorities that an earlier order may have been made in.
enum PermanenceAuthority {
  /// Codes of authorities that are no more: Dorset, Poole and Bournemouth (to 2019), Northamptonshire (to 2021) and
  /// Cumbria (to 2023); 999 is an authority that is not known.
  private static let former: Set<String> = ["835", "836", "837", "928", "909", "999"]
  private static let beyondEngland: Set<String> = ["WAL", "SCO", "NIR", "NUK"]

  static func isKnown(_ code: String) -> Bool {
    if former.contains(code) || beyondEngland.contains(code) { return true }
    return code.utf8.count == 3 && LocalAuthorityCode(code).authority != nil
  }
}
