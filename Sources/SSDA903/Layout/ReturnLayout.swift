public import CareCore
public import CareModels

/// The tables of the return and their columns, for each collection year from 2017 on.
///
/// The columns of a table have been the same in every year; tables were added. What changed with the years is which
/// codes may be returned (``CareCore/CodeSet/validYears``).
/// Source: Department for Education, children looked-after return (SSDA903), guides for 2016/17 to 2026/27.
public enum ReturnLayout {
  /// A table of the return.
  public struct Table: Hashable, Sendable {
    /// Which table of a register its rows go to.
    public let table: RegisterTable

    /// The items of its columns, in the order of the return.
    public let items: [String]

    /// The years in which it is collected, each named by the year of its 31 March.
    public let years: ValidYears

    /// The name of its file when the library writes it; any name will do for reading.
    public let fileName: String
  }

  /// Every table, in the order of ``CareModels/RegisterTable``.
  public static let tables: [Table] = [
    table(HeaderRow.self, "header.csv"),
    table(EpisodeRow.self, "episodes.csv", without: [.location, .distanceFromHome]),
    table(ReviewRow.self, "reviews.csv"),
    table(MissingRow.self, "missing.csv"),
    table(UASCRow.self, "uasc.csv"),
    table(PrevPermRow.self, "previous_permanence.csv"),
    table(AD1Row.self, "ad1.csv"),
    table(PlacedAdoptionRow.self, "placed_for_adoption.csv"),
    table(OC2Row.self, "oc2.csv"),
    table(OC3Row.self, "oc3.csv"),
    table(SWEpisodeRow.self, "social_worker.csv", years: .from(2024)),
    table(DoLoRow.self, "dolo.csv", years: .from(2027)),
  ]

  /// The layout of a table; `nil` for one that is not part of the return.
  public static func layout(of table: RegisterTable) -> Table? {
    tables.first { $0.table == table }
  }

  /// The tables collected for the year ending 31 March `year`.
  public static func tables(in year: Int) -> [Table] {
    tables.filter { $0.years.contains(year) }
  }

  private static func table<Row: ReturnRow>(
    _: Row.Type, _ fileName: String, without: [Row.Column] = [], years: ValidYears = .always
  ) -> Table {
    let columns = Row.Column.allCases.filter { !without.contains($0) }
    return Table(table: Row.table, items: columns.map(\.item), years: years, fileName: fileName)
  }
}
