import CareCore
import CareModels

extension Rule {
  /// All collection years that the rule book covers, each by the year it ends in.
  static let allYears = 2023...2027

  /// A rule put to each row of a table.
  static func row<Row: RuledRow>(
    _: Row.Type, _ code: String, _ message: String, fields: [RuleField], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<Row>) -> Bool
  ) -> Rule {
    Rule(
      code: code, message: message, fields: fields, years: years, tables: [Row.table] + tables, needs: needs,
      note: note,
      search: .rows { facts, flags in
        guard let table = Row.table(of: facts.thisYear) else { return }
        for position in table.rows.indices {
          let row = RowView(facts: facts, tables: facts.thisYear, table: table, position: position)
          if isBroken(row) { flags.flag(row) }
        }
      })
  }

  /// A rule put to each child; it notes the rows that break it, of any table. Of the tables, it cannot do without
  /// those in `tables`.
  ///
  /// Children whom only last year's return names come too.
  static func child(
    _ code: String, _ message: String, fields: [RuleField], years: ClosedRange<Int> = allYears,
    tables: [RegisterTable], needs: [RuleNeed] = [], note: String = "",
    find: @escaping @Sendable (ChildView, inout RuleFlags) -> Void
  ) -> Rule {
    Rule(
      code: code, message: message, fields: fields, years: years, tables: tables, needs: needs, note: note,
      search: .children(find))
  }

  /// A rule put to each episode.
  static func episode(
    _ code: String, _ message: String, fields: [EpisodeRow.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<EpisodeRow>) -> Bool
  ) -> Rule {
    row(
      EpisodeRow.self, code, message, fields: fields.map { .episode($0) }, years: years, with: tables, needs: needs,
      note: note, when: isBroken)
  }

  /// A rule put to each row of the header.
  static func header(
    _ code: String, _ message: String, fields: [HeaderRow.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<HeaderRow>) -> Bool
  ) -> Rule {
    row(
      HeaderRow.self, code, message, fields: fields.map { .header($0) }, years: years, with: tables, needs: needs,
      note: note, when: isBroken)
  }

  /// A rule put to each adoption.
  static func adoption(
    _ code: String, _ message: String, fields: [AD1Row.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<AD1Row>) -> Bool
  ) -> Rule {
    row(
      AD1Row.self, code, message, fields: fields.map { .adoption($0) }, years: years, with: tables, needs: needs,
      note: note, when: isBroken)
  }

  /// A rule put to each decision to place a child for adoption.
  static func placedForAdoption(
    _ code: String, _ message: String, fields: [PlacedAdoptionRow.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<PlacedAdoptionRow>) -> Bool
  ) -> Rule {
    row(
      PlacedAdoptionRow.self, code, message, fields: fields.map { .placedForAdoption($0) }, years: years, with: tables,
      needs: needs, note: note, when: isBroken)
  }

  /// A rule put to each row of OC2.
  static func health(
    _ code: String, _ message: String, fields: [OC2Row.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<OC2Row>) -> Bool
  ) -> Rule {
    row(
      OC2Row.self, code, message, fields: fields.map { .health($0) }, years: years, with: tables, needs: needs,
      note: note, when: isBroken)
  }

  /// A rule put to each row of OC3.
  static func careLeaver(
    _ code: String, _ message: String, fields: [OC3Row.Column], years: ClosedRange<Int> = allYears,
    with tables: [RegisterTable] = [], needs: [RuleNeed] = [], note: String = "",
    when isBroken: @escaping @Sendable (RowView<OC3Row>) -> Bool
  ) -> Rule {
    row(
      OC3Row.self, code, message, fields: fields.map { .careLeaver($0) }, years: years, with: tables, needs: needs,
      note: note, when: isBroken)
  }
}
