import CareCore
import CareModels

/// A child, as a rule sees it: the rows of every table, each in order of time, in this year's return and the last.
struct ChildView: Sendable {
  let facts: RuleFacts
  /// The return whose rows are meant: this year's or last year's.
  let tables: ReturnTables
  let number: Int32

  /// The child's rows of a table.
  func rows<Row: RuledRow>(_: Row.Type = Row.self) -> RowViews<Row> {
    let table = Row.table(of: tables)
    let range = table?.range(ofChild: number) ?? 0..<0
    return RowViews(
      facts: facts, tables: tables, table: table, startIndex: range.lowerBound, endIndex: range.upperBound)
  }

  /// The same child in last year's return; `nil` when that was not given. The child may have no rows in it.
  var lastYear: ChildView? {
    facts.lastYear.map { ChildView(facts: facts, tables: $0, number: number) }
  }

  /// The child's first row of the header; `nil` when there is none.
  var header: RowView<HeaderRow>? { rows(HeaderRow.self).first }

  /// The date of birth by the header; `nil` when it does not say.
  var birthDate: CalendarDay? { header?.birthDate }

  var episodes: RowViews<EpisodeRow> { rows() }
  var reviews: RowViews<ReviewRow> { rows() }
  var missing: RowViews<MissingRow> { rows() }
  var uasc: RowViews<UASCRow> { rows() }
  var previousPermanence: RowViews<PrevPermRow> { rows() }
  var adoptions: RowViews<AD1Row> { rows() }
  var placedForAdoption: RowViews<PlacedAdoptionRow> { rows() }
  var healthOutcomes: RowViews<OC2Row> { rows() }
  var careLeavers: RowViews<OC3Row> { rows() }
  var socialWorkerEpisodes: RowViews<SWEpisodeRow> { rows() }
  var deprivationsOfLiberty: RowViews<DoLoRow> { rows() }
}

extension ChildView: CustomStringConvertible, CustomReflectable {
  /// Nothing that is known of the child.
  var description: String { "child (details hidden)" }

  var customMirror: Mirror { Mirror(self, children: [:]) }
}
