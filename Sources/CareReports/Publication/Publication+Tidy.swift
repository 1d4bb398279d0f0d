import CareCore
import CareIndicators

extension Publication {
  /// Every breakdown of the tables, in the order in which they come.
  private var dimensions: [TableDimension] {
    var seen: Set<String> = []
    return tables.flatMap { [$0.rows] + ($0.columns.map { [$0] } ?? []) }.filter { seen.insert($0.id).inserted }
  }

  /// The names of the columns of a tidy file: time, place, indicator, a column for each breakdown, measure, unit, value.
  ///
  /// Source: Department for Education, Open data standards, "Tidy data structure", "Time and geography".
  public var tidyHeader: [String] {
    ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"]
      + ["old_la_code", "new_la_code", "la_name", "indicator_id", "indicator"]
      + dimensions.map { $0.id.replacingHyphens } + ["measure", "unit", "value"]
  }

  /// A row for every cell and measure, totals among them: a cell for each column of ``tidyHeader``, none empty but those of
  /// an authority that is not known.
  ///
  /// A value is a number without commas or a symbol. A breakdown that a table does not have says `Total`, and what several
  /// tables have in common stands there once. The year is that of the last day; `Reporting year` stands for one that ends on
  /// 31 March, otherwise the month. Texts are as they are: write the file with formulas neutralised.
  public var tidyRows: [[String]] {
    var seen: Set<[String]> = []
    let dimensions = dimensions
    return tables.flatMap { table -> [[String]] in
      let (first, titles) = (place(table) + [table.id, table.title], (table.rowTitles, table.columnTitles))
      return table.measures.flatMap { measure in
        measure.values.enumerated().flatMap { row, values in
          values.enumerated().map { column, value in
            let groups = dimensions.map { dimension in
              dimension.id == table.rows.id
                ? titles.0[row] : dimension.id == table.columns?.id ? titles.1[column] : "Total"
            }
            return first + groups + [measure.title, measure.unit, value.text()]
          }
        }
      }
    }.filter { seen.insert($0).inserted }
  }

  private func place(_ table: PublicationTable) -> [String] {
    let (year, month, day) = table.period.end.components
    let known = authority?.authority
    let isReportingYear = month == 3 && day == 31
    return [
      String(year), isReportingYear ? "Reporting year" : table.period.end.monthName, "Local authority", "E92000001",
      "England", known?.code.text ?? authority?.text ?? "", known?.gssCode.text ?? "", known?.name ?? "",
    ]
  }
}

extension String {
  fileprivate var replacingHyphens: String { String(map { $0 == "-" ? "_" : $0 }) }
}

extension CalendarDay {
  /// The name of its month.
  fileprivate var monthName: String {
    inWords.split(separator: " ").dropFirst().first.map(String.init) ?? ""
  }
}
