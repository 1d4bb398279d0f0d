import CareCore
import CareIndicators

extension Publication {
  /// The tables as a page that stands alone, each with a picture where one can be drawn of what is shown, and lines over time
  /// where there is a table for more than one day.
  ///
  /// `pictures` are put before the tables: a ``Strip`` of where the authority stands among others, for one.
  public func page(with pictures: [any Diagram] = []) -> Page {
    var sections: [Page.Section] = []
    let overview = pictures.map(\.html) + trends.map(\.html)
    if !overview.isEmpty { sections.append(.init("Overview", HTML(overview))) }
    sections += tables.map { table in
      let lead = HTML(.p, HTML(text: "For \(table.period.inWords). \(table.optionWords ?? "")"))
      return Page.Section(table.heading, HTML([lead] + table.pictures.map(\.html) + table.dataTables.map(\.html)))
    }
    if !symbols.isEmpty {
      let entries = symbols.map { DefinitionList.Entry(HTML(text: $0.rawValue), HTML(text: $0.meaning)) }
      sections.append(.init("Symbols", DefinitionList(entries).html))
    }
    sections.append(.init("Notes", HTML(.ul, HTML(notes.map { HTML(.li, HTML(text: $0)) }))))
    return Page(title, subtitle: authorityName, sections: sections)
  }

  /// A line for each group of an indicator that there are tables of for more than one day.
  private var trends: [LineChart] {
    var series: [[String]: [PublicationTable]] = [:]
    var order: [[String]] = []
    for table in tables where table.columns == nil {
      let key = [table.id, table.rows.id]
      if series[key, default: []].isEmpty { order.append(key) }
      series[key, default: []].append(table)
    }
    return order.compactMap { key in
      let tables = (series[key] ?? []).sorted { $0.period.end < $1.period.end }
      guard tables.count > 1, let last = tables.last, let measure = last.measures.last else { return nil }
      let groups = last.rows.groups.count <= 5 ? last.rows.groups.map(\.code) : []
      let lines = groups.map { code -> LineChart.Series in
        let values = tables.map { table -> Datum in
          guard let row = table.rows.groups.firstIndex(where: { $0.code == code }) else { return .none("none") }
          return table.datum(measure.kind, row, 0)
        }
        return .init(last.rows.groups.first { $0.code == code }?.title ?? code, values)
      }
      let whole = tables.map { $0.datum(measure.kind, $0.rows.groups.count, 0) }
      return LineChart(
        "\(last.title), \(last.breakdownWords), over time", periodTitle: "Day",
        periods: tables.map { "\($0.period.end)" }, format: measure.format,
        series: (last.isAddedUp(measure) && !groups.isEmpty ? [] : [.init("Total", whole)]) + lines)
    }
  }
}

extension PublicationTable {
  /// What a cell of a measure shows, as a chart takes it.
  fileprivate func datum(_ kind: Measure.Kind, _ row: Int, _ column: Int) -> Datum {
    guard let values = measure(kind)?.values, values.indices.contains(row), values[row].indices.contains(column) else {
      return .none()
    }
    return values[row][column].datum
  }

  /// Whether a total is the sum of its groups, beside which it would dwarf them.
  fileprivate func isAddedUp(_ measure: Measure) -> Bool { measure.kind != .figure }

  /// The numbers: with one breakdown a column for each measure, with two a table for each.
  fileprivate var dataTables: [DataTable] {
    func table(_ caption: String, _ first: String, _ names: [String], _ rows: [[PublishedValue]]) -> DataTable {
      let cells = zip(rowTitles, rows).map { title, values in
        [DataTable.Cell.text(title)] + values.map { .number($0.number, shown: $0.text(grouped: true)) }
      }
      return DataTable(
        caption, columns: [.init(first)] + names.map { .init($0, .number) }, rows: Array(cells.dropLast()),
        totals: Array(cells.suffix(1)))
    }
    guard let columns else {
      let rows = rowTitles.indices.map { row in measures.map { $0.values[row][0] } }
      return [table(heading, self.rows.title, measures.map(\.heading), rows)]
    }
    return measures.map { measure in
      table("\(measure.heading): \(heading)", "\(rows.title) / \(columns.title)", columnTitles, measure.values)
    }
  }

  /// A picture of the table; none where it would have too many parts to be read.
  fileprivate var pictures: [any Diagram] {
    guard let measure = measures.last else { return [] }
    guard let columns else { return [oneWay(measure)] }
    if measure.kind == .count, let pyramid { return [pyramid] }
    guard columns.groups.count <= 6, rows.groups.count <= 20 else { return [] }
    return [
      BarChart(
        "\(measure.title), \(breakdownWords)", categoryTitle: rows.title, series: columns.groups.map(\.title),
        format: measure.format,
        bars: rows.groups.indices.map { row in
          BarChart.Bar(rowTitles[row], columns.groups.indices.map { measure.values[row][$0].datum })
        })
    ]
  }

  /// Where every part is shown, what the whole is made of; otherwise bars, since shares of what is not known cannot be drawn.
  private func oneWay(_ measure: Measure) -> any Diagram {
    let data = rows.groups.indices.map { measure.values[$0][0].datum }
    let name = "\(measure.title), \(breakdownWords)"
    if measure.kind == .count, rows.groups.count <= 6, data.allSatisfy({ $0.value != nil }) {
      return StackedShare(
        name, parts: rows.groups.map(\.title), format: measure.format, rows: [.init(period.end.inWords, data)])
    }
    let all = measure.kind == .figure ? measure.total?.number.map { ReferenceValue("All", $0) } : nil
    return BarChart(
      name, categoryTitle: rows.title, format: measure.format, target: all,
      bars: zip(rowTitles, data).map { BarChart.Bar($0, $1) })
  }

  /// Boys and girls by age; `nil` when the table is not by age and sex.
  private var pyramid: Pyramid? {
    guard let columns, let measure = measure(.count), Set([rows.id, columns.id]) == ["age-band", "sex"] else {
      return nil
    }
    let isAgeDown = rows.id == "age-band"
    let (ages, sexes) = isAgeDown ? (rows, columns) : (columns, rows)
    func place(_ meaning: String) -> Int? { sexes.groups.firstIndex { $0.code == meaning } }
    guard let male = place("male"), let female = place("female") else { return nil }
    func datum(_ age: Int, _ sex: Int) -> Datum {
      isAgeDown ? measure.values[age][sex].datum : measure.values[sex][age].datum
    }
    let others = sexes.groups.indices.filter { $0 != male && $0 != female }
      .filter { sex in ages.groups.indices.contains { datum($0, sex).value != .zero } }
    return Pyramid(
      "\(title) by age and sex", left: sexes.groups[male].title, right: sexes.groups[female].title,
      format: measure.format,
      bands: ages.groups.indices.reversed().map { age in
        .init(ages.groups[age].title, left: datum(age, male), right: datum(age, female))
      },
      remark: others.isEmpty
        ? nil : "Not drawn: \(others.map { sexes.groups[$0].title.lowercased() }.joined(separator: ", ")).")
  }
}

extension PublishedValue {
  fileprivate var datum: Datum { Datum(number, absence: symbol?.rawValue ?? "") }

  fileprivate var places: Int { if case .number(_, let places) = self { places } else { 0 } }
}

extension PublicationTable.Measure {
  fileprivate var format: FigureFormat {
    let places = values.joined().map(\.places).max() ?? 0
    return unit == "percent" ? .percentage(places: places) : .number(places: places)
  }
}
