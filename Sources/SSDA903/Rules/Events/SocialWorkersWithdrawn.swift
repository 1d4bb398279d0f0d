import CareCore
import CareModels

extension Rule {
  /// Rules that were written for one rule set and withdrawn in it, before they were ever in force: in no ``RuleBook``
  /// and not among ``all``. Their ``years`` are those of the rule set.
  public static let withdrawn: [Rule] = socialWorkersWithdrawn.map { rule in
    var rule = rule
    rule.theme = .socialWorkers
    return rule
  }

  private static let socialWorkersWithdrawn: [Rule] = [
    .socialWorker(
      "SW15STG2",
      "The reason for the change of social worker is blank, though the episode started no earlier than a year before "
        + "the collection year. Enter the reason, or check the start.",
      fields: [.reason], years: 2025...2025, note: "A blank start does not show that the episode started earlier."
    ) { worker in
      guard worker.isBlank(.reason), !worker.isStartUnusable else { return false }
      return worker.start.map { $0 >= worker.facts.socialWorkerYears.start } ?? true
    },
    .socialWorkerCarriedOver(
      "SW16aSTG2",
      "The social worker was open at the end of last year, but this year's first episode has another ID. Check the ID.",
      fields: [.worker]
    ) { now, before in
      !now.agrees(with: before, on: .worker)
    },
    .socialWorkerCarriedOver(
      "SW16bSTG2",
      "The social worker was open at the end of last year, but this year's first episode starts on another day. "
        + "Check the start.",
      fields: [.start]
    ) { now, before in
      !now.isStartUnusable && !before.isStartUnusable && now.start != before.start
    },
    .socialWorkerCarriedOver(
      "SW16cSTG2",
      "The social worker was open at the end of last year, but this year's first episode has another reason. "
        + "Check the reason.",
      fields: [.reason]
    ) { now, before in
      !now.agrees(with: before, on: .reason)
    },
  ]

  /// A rule put to a child's first social worker episode of this year and the one that was open at the end of last
  /// year.
  private static func socialWorkerCarriedOver(
    _ code: String, _ message: String, fields: [SWEpisodeRow.Column],
    when isBroken: @escaping @Sendable (_ now: RowView<SWEpisodeRow>, _ before: RowView<SWEpisodeRow>) -> Bool
  ) -> Rule {
    child(
      code, message, fields: fields.map { .socialWorker($0) }, years: 2025...2025, tables: [.socialWorkerEpisodes],
      needs: [.lastYear(.socialWorkerEpisodes)]
    ) { child, flags in
      guard let (now, before) = child.carriedOverSocialWorker, isBroken(now, before) else { return }
      flags.flag(now)
    }
  }
}
