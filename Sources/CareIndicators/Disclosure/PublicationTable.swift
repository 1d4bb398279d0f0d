public import CareCore

/// A table that may be published: of an indicator by one or two breakdowns, with totals.
///
///     let tabulated = histories.crossTabulated(.threeOrMorePlacements, by: .ageBand, and: .sex, in: context)
///     let table = tabulated.map { PublicationTable($0, rule: .standard) }
///
/// Small counts are not shown, nor what would give them away together with the totals. What the table holds is what is shown
/// and nothing more: no count that is hidden or was rounded can be had from it. It says nothing of other tables: see
/// ``together(_:rule:)`` for several of the same children, and Documentation/Design/Disclosure.md for what no table can be
/// protected from.
public struct PublicationTable: Codable, Hashable, Identifiable, Sendable {
  /// One number for every cell: how many, of how many, or the figure worked out of them.
  public struct Measure: Codable, Hashable, Sendable {
    /// What a measure is.
    public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
      /// How many are counted.
      case count
      /// Of how many.
      case base
      /// The figure: a percentage, a rate, an average.
      case figure
    }

    /// What it is.
    public let kind: Kind

    /// Its name, for a reader.
    public let title: String

    /// Its unit: `children`, `percent`, `days`.
    public let unit: String

    /// The values, row by row. The last of each row is its total, and the last row holds the totals of the columns and that of
    /// all; with one breakdown every row is one value.
    public let values: [[PublishedValue]]

    /// The value for all.
    public var total: PublishedValue? { values.last?.last }
  }

  /// The indicator's ``Indicator/id``.
  public let id: String

  /// The indicator's title.
  public let title: String

  /// The official number or name; `nil` when there is none.
  public let officialName: String?

  /// The period measured, both days included.
  public let period: Period

  /// The groups down the side.
  public let rows: TableDimension

  /// The groups across the top; `nil` where there is one breakdown only.
  public let columns: TableDimension?

  /// What is shown of each cell, the counts first.
  public let measures: [Measure]

  /// The options that the indicator depends on, with the values they had.
  public let options: [Measurement.OptionUsed]

  /// The rule by which small counts are hidden and others shown.
  public let rule: DisclosureRule

  /// Whether it is safe beside the other tables that were made with it (``together(_:rule:)``).
  public let isProtectedTogether: Bool

  /// Makes a table that may be published on its own.
  public init(_ table: CrossTabulation, rule: DisclosureRule = .standard) {
    let draft = TableDraft(table, rule, keepsTotals: false)
    self.init(draft, isTogether: false)
  }

  /// Makes several tables that may be published side by side: of the same children, each by another breakdown.
  ///
  /// The total of all stands in each of them, so it is taken to be known and hidden in none to protect another; where it is
  /// small itself it is hidden in all. `nil` when a table has two breakdowns, because such tables have more than a total in
  /// common, or when they are not of the same indicator and period.
  public static func together(_ tables: [CrossTabulation], rule: DisclosureRule = .standard) -> [PublicationTable]? {
    guard let first = tables.first else { return [] }
    let areAlike = tables.allSatisfy { table in
      table.columns == nil && table.total.id == first.total.id && table.total.period == first.total.period
    }
    guard areAlike else { return nil }
    var drafts = tables.map { TableDraft($0, rule, keepsTotals: true) }
    // Where those counted are not shown in one table, another must not show how many they are together.
    if drafts.contains(where: \.hidesAllCounted) {
      for index in drafts.indices { drafts[index].hideAllCounted() }
    }
    return drafts.map { PublicationTable($0, isTogether: tables.count > 1) }
  }

  private init(_ draft: TableDraft, isTogether: Bool) {
    let total = draft.table.total
    id = total.id
    title = total.title
    officialName = total.officialName
    period = total.period
    rows = draft.table.rows
    columns = draft.table.columns
    options = total.options
    rule = draft.rule
    measures = draft.measures
    isProtectedTogether = isTogether
  }

  /// The measure of a kind; `nil` when the table has none.
  public func measure(_ kind: Measure.Kind) -> Measure? { measures.first { $0.kind == kind } }

  /// The symbols that stand in the table, in the order of ``TableSymbol``.
  public var symbols: [TableSymbol] {
    let used = Set(measures.flatMap { $0.values.joined().compactMap(\.symbol) })
    return TableSymbol.allCases.filter(used.contains)
  }

  /// What a reader must know of the numbers, in sentences: what is hidden, what is rounded, what is not protected.
  public var notes: [String] {
    let small = "\(rule.showsNought ? 1 : 0) to \(rule.largestSmallCount)"
    var notes = ["Counts from \(small) are not shown, nor what would give them away together with the totals."]
    if measure(.base) != nil {
      notes.append("A share is not shown where so few are counted, or so few are not.")
    }
    if let rounding = rule.rounding {
      notes.append(
        "Counts are rounded to the nearest \(rounding.rawValue), halves up, each on its own: they need not add up to their "
          + "totals. Percentages and rates are worked out of the rounded counts.")
    }
    notes.append(
      isProtectedTogether
        ? "The tables of this indicator by one breakdown each are protected together."
        : "The table is protected on its own. Others of the same children may give away together with it what it hides."
    )
    notes.append(
      "Tables for different days are not protected from being compared: who came and who left between them may be told."
    )
    if measures.contains(where: { $0.unit.hasPrefix("per ") }) {
      notes.append(
        "A rate of a group is taken over all residents, not over those of the group: the groups add up to the whole.")
    }
    return notes
  }
}
