import CareCore
import CareModels

extension Rule {
  /// Rules about a child's social workers against one another, and against the child's time in care.
  static let socialWorkerSequence: [Rule] = [
    .socialWorker(
      "SW08STG2", "A later social worker episode has started, but this one has no end. Enter the end.", fields: [.end],
      note: "Only episodes with a start are put in order."
    ) { worker in
      worker.isOpen && worker.start != nil && worker.next?.start != nil
    },
    .socialWorker(
      "SW09STG2",
      "The social worker episode ends on the day it starts, so that it lasted less than 24 hours. Check both dates.",
      fields: [.start, .end],
      note: "The return has days and no times, so less than 24 hours is the same day. An end before the start is "
        + "reported by SW18STG2 from 2025/26."
    ) { worker in
      worker.start != nil && worker.start == worker.end
    },
    .socialWorkerPair(
      "SW10STG2",
      "The social worker episode starts more than 7 days before or after the end of the one before it. "
        + "Check both dates.",
      fields: [.start], years: 2024...2024,
      note: "An episode before it that has no end is reported by SW08STG2; there is no end to compare with."
    ) { before, after in
      after.startsFar(from: before)
    },
    .socialWorkerPair(
      "SW10STG2",
      "The social worker episode starts more than 7 days before or after the end of the one before it, and not with a "
        + "first contact. Check both dates and the reason.",
      fields: [.start], years: 2025...2027,
      note:
        "An episode before it that has no end is reported by SW08STG2; there is no end to compare with. From 2025/26 "
        + "SW10aSTG2 asks for the same, and both are in force."
    ) { before, after in
      after.reason != .firstContactOrReferral && after.startsFar(from: before)
    },
    .socialWorkerPair(
      "SW10aSTG2",
      "The social worker episode, which is no first contact, starts more than 7 days before or after the end of the "
        + "one before it. Check both dates and the reason.",
      fields: [.start], years: 2026...2027,
      note: "A blank reason is no first contact. An episode before it that has no end is reported by SW08STG2."
    ) { before, after in
      after.reason != .firstContactOrReferral && after.startsFar(from: before)
    },
    .socialWorkerPair(
      "SW10bSTG2",
      "The social worker episode starts with a first contact on or before the last day of the one before it. "
        + "Check both dates and the reason.",
      fields: [.start, .reason], years: 2026...2027,
      note: "A first contact has to come after the end of the episode before it: one on that day is reported."
    ) { before, after in
      guard after.reason == .firstContactOrReferral, let start = after.start, let end = before.end
      else { return false }
      return start <= end
    },
    .socialWorker(
      "SW11aSTG2",
      "The social worker episode before this one ended well before 31 March, and this one does not start within 5 days "
        + "of its end. Check both dates.",
      fields: [.end], years: 2024...2024,
      note: "Put to episodes that ended 5 days or more before the end of the year; the one that follows is reported. "
        + "A blank start is not within 5 days."
    ) { worker in
      let lastDay = worker.facts.year.end.shifted(-5)
      guard let end = worker.previous?.end, end <= lastDay, worker.cells.start != .unusable else { return false }
      return worker.start.map { !(-5...5).contains(end.days(until: $0)) } ?? true
    },
    .socialWorker(
      "SW11bSTG2",
      "A social worker episode ended in the last days before 31 March, and none follows. "
        + "Enter the next social worker, or the start that is blank.",
      fields: [.end],
      note: "The last days are those from 5 days before the end of the year. What follows starts on or after the end, "
        + "at any time. Where it has no start, it is what is reported."
    ) { worker in
      let lastDays = worker.facts.lastDaysOfYear
      guard let before = worker.previous else { return worker.isLast && worker.ends(in: lastDays) }
      if worker.isBlank(.start) { return before.ends(in: lastDays) }
      guard worker.isLast, worker.ends(in: lastDays), let end = worker.end, let start = before.start
      else { return false }
      return start < end
    },
    .episode(
      "SW12STG2",
      "The child is looked after on 31 March, but no social worker is returned for this episode. "
        + "Enter all social workers of the year, those before care too.",
      fields: [.start, .end], years: 2024...2024, with: [.socialWorkerEpisodes], note: lacksSocialWorkerNote
    ) { episode in
      episode.lacksSocialWorker
    },
    .episode(
      "SW12STG2",
      "The child is looked after on 31 March, but no social worker is returned for this episode. "
        + "Enter all social workers of the year and of the year before it, those before care too.",
      fields: [.start, .end], years: 2025...2027, with: [.socialWorkerEpisodes], note: lacksSocialWorkerNote
    ) { episode in
      episode.lacksSocialWorker && (episode.end.map(episode.facts.socialWorkerYears.contains) ?? true)
    },
    .socialWorker(
      "SW14STG2", "The social worker episode is not the child's latest, but has no end. Enter the end.",
      fields: [.end], years: 2024...2024
    ) { worker in
      worker.isOpen && worker.next != nil
    },
    .child(
      "SW17STG2",
      "The child's latest social worker episode has an end, so that none is open on 31 March. "
        + "Check the end, or enter the next social worker.",
      fields: [.socialWorker(.end), .socialWorker(.start)], years: 2026...2027, tables: [.socialWorkerEpisodes],
      note: "Put to every child in the table, looked after on 31 March or not."
    ) { child, flags in
      if let latest = child.latestSocialWorker, latest.isFilled(.end) { flags.flag(latest) }
    },
    .socialWorker(
      "SW18STG2", "The social worker episode ends on or before the day it starts. Check both dates.",
      fields: [.end, .start], years: 2026...2027,
      note: "The end has to be after the start, so that one on the same day is reported, here and by SW09STG2."
    ) { worker in
      guard let start = worker.start, let end = worker.end else { return false }
      return end <= start
    },
    .socialWorker(
      "SW19STG2", "Another social worker episode of the child starts on the same day. Check both dates.",
      fields: [.end, .start], years: 2026...2027,
      note: "The second and any further one in the order of the table is reported."
    ) { worker in
      worker.start != nil && worker.previous?.start == worker.start
    },
  ]

  private static let lacksSocialWorkerNote =
    "Put to the episodes with which care starts (RNE S), and to those after which it does not go on (any REC but X1). "
    + "They need a social worker who started on or before the end, before care or in it; where care starts, a later "
    + "one will do."
}
