import CareCore
import CareModels

extension Rule {
  /// Rules about the entries for a child's social workers. The table has been part of the return since 2023/24.
  static let socialWorkers: [Rule] = [
    .episode(
      "SW01STG1",
      "The child is looked after on 31 March, but social worker details are missing. "
        + "Enter who the social worker is, the start and the reason in table SWEpisodes.",
      fields: [.end], years: 2024...2024, with: [.socialWorkerEpisodes],
      note: "Each of SW_ID, SW_DECOM and SW_REASON has to be there at least once; a single row that is not complete is "
        + "reported by SW03STG1. What is reported is the open episode."
    ) { episode in
      guard episode.isOpen, !episode.isShortBreak, let workers = episode.child?.socialWorkerEpisodes
      else { return false }
      let needed: [SWEpisodeRow.Column] = [.worker, .start, .reason]
      return !needed.allSatisfy { column in workers.contains { $0.isFilled(column) } }
    },
    .socialWorker(
      "SW01aSTG1",
      "The social worker episode has no start, or started before 1 April 2023 without a social worker ID. "
        + "Enter the start and the ID.",
      fields: [.start, .worker], years: 2025...2025,
      note: "A start that is no date says no more than a blank one, and is reported too."
    ) { worker in
      guard let isReasoned = worker.startedWithReason else { return true }
      return !isReasoned && worker.isBlank(.worker)
    },
    .socialWorker(
      "SW01bSTG1",
      "The social worker episode has no start, or started on or after 1 April 2023 without a social worker ID or a "
        + "reason. Enter the start, the ID and the reason.",
      fields: [.start, .worker, .reason], years: 2025...2025,
      note: "A start that is no date says no more than a blank one, and is reported too."
    ) { worker in
      guard let isReasoned = worker.startedWithReason else { return true }
      return isReasoned && !worker.hasAll(.worker, .reason)
    },
    .socialWorker(
      "SW02STG1", "The social worker ID does not begin with SW or XX, or is blank. Check the ID.", fields: [.worker],
      years: 2024...2025
    ) { worker in
      let text = worker.text(.worker)
      return !(text.hasPrefix("SW") || text.hasPrefix("XX"))
    },
    .socialWorker(
      "SW02STG1",
      "The social worker ID does not begin with SW or XX, is shorter than four characters, or is blank. Check the ID.",
      fields: [.worker], years: 2026...2027
    ) { worker in
      let text = worker.text(.worker)
      return !(text.hasPrefix("SW") || text.hasPrefix("XX")) || text.count < 4
    },
    .socialWorker(
      "SW03STG1", "The social worker episode is not complete. Enter the social worker ID, the start and the reason.",
      fields: [.worker, .start, .reason], years: 2024...2024
    ) { worker in
      !worker.hasAll(.worker, .start, .reason)
    },
    .socialWorker(
      "SW04STG1",
      "The start of the social worker episode is no date. Enter the day as dd/mm/yyyy, with ZZ or ZZZZ for a part that "
        + "is not known.",
      fields: [.start], years: 2024...2025
    ) { worker in
      worker.isNoReturnedDay(.start) && !worker.text(.start).isDayWithUnknownParts
    },
    .socialWorker(
      "SW04STG1", "The start of the social worker episode is no date. Enter the day as dd/mm/yyyy.", fields: [.start],
      years: 2026...2027, note: "ZZ for a part that is not known is no longer taken."
    ) { worker in
      worker.isNoReturnedDay(.start)
    },
    .socialWorker(
      "SW05STG1",
      "The end of the social worker episode is no date. Enter the day as dd/mm/yyyy, with ZZ or ZZZZ for a part that "
        + "is not known.",
      fields: [.end], years: 2024...2025
    ) { worker in
      worker.isNoReturnedDay(.end) && !worker.text(.end).isDayWithUnknownParts
    },
    .socialWorker(
      "SW05STG1", "The end of the social worker episode is no date. Enter the day as dd/mm/yyyy.", fields: [.end],
      years: 2026...2027, note: "ZZ for a part that is not known is no longer taken."
    ) { worker in
      worker.isNoReturnedDay(.end)
    },
    .socialWorker(
      "SW06STG2", "The social worker episode starts after the end of the collection year. Check the date.",
      fields: [.start]
    ) { worker in
      guard let start = worker.start else { return false }
      return start > worker.facts.year.end
    },
    .socialWorker(
      "SW07STG2", "The social worker episode ended before or after the collection year. Check the date.",
      fields: [.end], years: 2024...2024
    ) { worker in
      worker.ends(outside: worker.facts.year)
    },
    .socialWorker(
      "SW07STG2",
      "The social worker episode ended before the year that precedes the collection year, or after the collection "
        + "year. Check the date.",
      fields: [.end], years: 2025...2027,
      note: "Social workers are returned for the collection year and the year before it, so from 1 April to 31 March "
        + "two years later."
    ) { worker in
      worker.ends(outside: worker.facts.socialWorkerYears)
    },
    .socialWorker(
      "SW13STG1", "The reason for the change of social worker is blank or not on the list. Check the code.",
      fields: [.reason], years: 2024...2024
    ) { worker in
      worker.isBlank(.reason) || worker.isNoReturnedCode(.reason, \.reason)
    },
    .socialWorker(
      "SW13STG1",
      "The reason for the change of social worker is not on the list, or is blank though the episode started on or "
        + "after 1 April 2023. Check the code.",
      fields: [.reason], years: 2025...2027
    ) { worker in
      worker.isBlank(.reason)
        ? worker.startedWithReason ?? false : worker.isNoReturnedCode(.reason, \.reason)
    },
  ]
}
