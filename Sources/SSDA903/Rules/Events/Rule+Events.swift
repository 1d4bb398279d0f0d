import CareModels

extension Rule {
  /// A rule put to each review.
  static func review(
    _ code: String, _ message: String, fields: [ReviewRow.Column], years: ClosedRange<Int> = allYears,
    note: String = "", when isBroken: @escaping @Sendable (RowView<ReviewRow>) -> Bool
  ) -> Rule {
    row(
      ReviewRow.self, code, message, fields: fields.map { .review($0) }, years: years, note: note, when: isBroken)
  }

  /// A rule put to each time that a child was missing or away.
  static func missing(
    _ code: String, _ message: String, fields: [MissingRow.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<MissingRow>) -> Bool
  ) -> Rule {
    row(
      MissingRow.self, code, message, fields: fields.map { .missing($0) }, years: years, with: tables, note: note,
      when: isBroken)
  }

  /// A rule put to each social worker episode. The table has been part of the return since 2023/24.
  static func socialWorker(
    _ code: String, _ message: String, fields: [SWEpisodeRow.Column], years: ClosedRange<Int> = 2024...2027,
    note: String = "", when isBroken: @escaping @Sendable (RowView<SWEpisodeRow>) -> Bool
  ) -> Rule {
    row(
      SWEpisodeRow.self, code, message, fields: fields.map { .socialWorker($0) }, years: years, note: note,
      when: isBroken)
  }

  /// A rule put to each pair of a child's social worker episodes that follow one another, in order of start and then of
  /// end; it notes the later one.
  static func socialWorkerPair(
    _ code: String, _ message: String, fields: [SWEpisodeRow.Column], years: ClosedRange<Int>, note: String = "",
    when isBroken: @escaping @Sendable (_ before: RowView<SWEpisodeRow>, _ after: RowView<SWEpisodeRow>) -> Bool
  ) -> Rule {
    child(
      code, message, fields: fields.map { .socialWorker($0) }, years: years, tables: [.socialWorkerEpisodes],
      note: note
    ) { child, flags in
      let workers = child.socialWorkerEpisodes.byStartAndEnd
      for (before, after) in zip(workers, workers.dropFirst()) where isBroken(before, after) { flags.flag(after) }
    }
  }

  /// A rule put to each deprivation of liberty. The table has been part of the return since 2026/27.
  static func liberty(
    _ code: String, _ message: String, fields: [DoLoRow.Column], note: String = "",
    when isBroken: @escaping @Sendable (RowView<DoLoRow>) -> Bool
  ) -> Rule {
    row(
      DoLoRow.self, code, message, fields: fields.map { .liberty($0) }, years: 2027...2027, note: note, when: isBroken)
  }
}
