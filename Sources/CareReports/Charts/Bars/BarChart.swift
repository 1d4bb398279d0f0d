public import CareCore

/// Horizontal bars: one, several beside one another, or several stacked to a whole, for each category.
public struct BarChart: Hashable, Sendable {
  /// How the series of a category stand to one another.
  public enum Arrangement: String, CaseIterable, Hashable, Sendable {
    /// Each on a line of its own.
    case grouped
    /// One after the other from nought; what is below nought goes the other way.
    case stacked
  }

  /// A category with a value for each series.
  public struct Bar: Hashable, Sendable {
    /// Its name.
    public var label: String

    /// Its values in the order of the series. Those that are missing at the end have no value.
    public var values: [Datum]

    /// Describes a category with several series.
    public init(_ label: String, _ values: [Datum]) {
      self.label = label
      self.values = values
    }

    /// Describes a category of a chart with one series.
    public init(_ label: String, _ value: Datum) {
      self.init(label, [value])
    }
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// What the categories are: the heading of the first column of its table.
  public var categoryTitle: String

  /// The names of the series; at least one.
  public let series: [String]

  /// The categories, from the top.
  public var bars: [Bar]

  /// How the series stand to one another.
  public var arrangement: Arrangement

  /// How the numbers are printed.
  public var format: FigureFormat

  /// A value to hold the bars against; `nil` for none.
  public var target: ReferenceValue?

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - summary: What is to be seen in it.
  ///   - categoryTitle: What the categories are.
  ///   - series: The names of the series. An empty list stands for one series named like the chart.
  ///   - arrangement: How the series stand to one another.
  ///   - format: How the numbers are printed.
  ///   - target: A value to hold the bars against.
  ///   - bars: The categories, from the top.
  public init(
    _ title: String, summary: String = "", categoryTitle: String = "Category", series: [String] = [],
    arrangement: Arrangement = .grouped, format: FigureFormat = .number(), target: ReferenceValue? = nil, bars: [Bar]
  ) {
    self.title = title
    self.summary = summary
    self.categoryTitle = categoryTitle
    self.series = series.isEmpty ? [title] : series
    self.arrangement = arrangement
    self.format = format
    self.target = target
    self.bars = bars
  }
}

/// A value that a chart is held against: a target, the mean of neighbours.
public struct ReferenceValue: Hashable, Sendable {
  /// What it is.
  public var label: String

  /// The exact value.
  public var value: Fraction

  /// Describes a value.
  public init(_ label: String, _ value: Fraction) {
    self.label = label
    self.value = value
  }
}

extension BarChart: DrawnDiagram {
  var isEmpty: Bool { !bars.contains { values($0).contains { $0.value != nil } } }

  var legend: HTML { series.count > 1 ? SeriesStyle.legend(series) : [] }

  /// All the numbers.
  public var table: DataTable {
    let hasTotals = arrangement == .stacked && series.count > 1
    return DataTable(
      title,
      columns: [.init(categoryTitle)] + series.map { .init($0, .number) }
        + (hasTotals ? [.init("Total", .number)] : []),
      rows: bars.map { bar in
        let total = hasTotals ? [Datum(total(bar)).cell(format)] : []
        return [.text(bar.label)] + values(bar).map { $0.cell(format) } + total
      })
  }

  /// As many values as there are series.
  func values(_ bar: Bar) -> [Datum] {
    series.indices.map { $0 < bar.values.count ? bar.values[$0] : .none() }
  }

  /// The sum of a category; `nil` when one of its values is missing, or when it does not fit.
  func total(_ bar: Bar) -> Fraction? {
    values(bar).reduce(Fraction.zero) { sum, datum in
      sum.flatMap { sum in datum.value.flatMap(sum.adding) }
    }
  }

  /// Where each part of a stack begins and ends; `nil` for a part without a value.
  func stack(_ bar: Bar) -> [(from: Fraction, to: Fraction)?] {
    var (above, below) = (Fraction.zero, Fraction.zero)
    return values(bar).map { datum in
      guard let value = datum.value else { return nil }
      let start = value.isNegative ? below : above
      let end = start.adding(value) ?? start
      if value.isNegative { below = end } else { above = end }
      return (start, end)
    }
  }

  private var extremes: [Fraction] {
    let own =
      arrangement == .stacked
      ? bars.flatMap { stack($0).compactMap { $0?.to } } : bars.flatMap { values($0).compactMap(\.value) }
    return own + (target.map { [$0.value] } ?? [])
  }

  func drawing(_ format: Drawing.Format) -> Drawing {
    let shown = bars.map { bar in
      arrangement == .stacked ? [Datum(total(bar)).text(self.format)] : values(bar).map { $0.text(self.format) }
    }
    var plot = RowPlot(
      format, labels: bars.map(\.label), figures: shown, values: extremes, figureFormat: self.format)
    if let target { plot.reserveTop(for: target) }
    for (bar, figures) in zip(bars, shown) {
      plot.beginRow(bar.label, lines: figures)
      switch arrangement {
      case .grouped:
        for (line, datum) in values(bar).enumerated() {
          guard let value = datum.value else { continue }
          plot.bar(from: .zero, to: value, line: line, SeriesStyle(line))
        }
      case .stacked:
        for (index, part) in stack(bar).enumerated() {
          guard let part, part.from != part.to else { continue }
          let text = values(bar)[index].text(self.format)
          plot.bar(from: part.from, to: part.to, line: 0, SeriesStyle(index), inside: series.count > 1 ? text : nil)
        }
      }
      plot.endRow()
    }
    return plot.finished(target: target)
  }
}
