import CareCore

/// Values over time, one line for each series, with a gap where a value is missing.
public struct LineChart: Hashable, Sendable {
  /// A series: a value for each period.
  public struct Series: Hashable, Sendable {
    /// Its name.
    public var name: String

    /// Its values in the order of the periods. Those that are missing at the end have no value.
    public var values: [Datum]

    /// Describes a series.
    public init(_ name: String, _ values: [Datum]) {
      self.name = name
      self.values = values
    }
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// What the periods are: the heading of the first column of its table.
  public var periodTitle: String

  /// The names of the periods, equally far apart, from the earliest.
  public let periods: [String]

  /// The series, at most six of which have marks of their own shape.
  public var series: [Series]

  /// How the numbers are printed.
  public var format: FigureFormat

  /// A value to hold the lines against; `nil` for none.
  public var target: ReferenceValue?

  /// Whether the axis begins at nought. Where it does not and nought is off the axis, a sentence below says so.
  public var startsAtZero: Bool

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - summary: What is to be seen in it.
  ///   - periodTitle: What the periods are.
  ///   - periods: The names of the periods, equally far apart, from the earliest.
  ///   - format: How the numbers are printed.
  ///   - target: A value to hold the lines against.
  ///   - startsAtZero: Whether nought is on the axis whatever the values are.
  ///   - series: The lines.
  public init(
    _ title: String, summary: String = "", periodTitle: String = "Period", periods: [String],
    format: FigureFormat = .number(), target: ReferenceValue? = nil, startsAtZero: Bool = true, series: [Series]
  ) {
    self.title = title
    self.summary = summary
    self.periodTitle = periodTitle
    self.periods = periods
    self.format = format
    self.target = target
    self.startsAtZero = startsAtZero
    self.series = series
  }
}

extension LineChart: DrawnDiagram {
  /// The values of a series, one for each period.
  private func values(_ series: Series) -> [Datum] {
    periods.indices.map { $0 < series.values.count ? series.values[$0] : .none() }
  }

  private var known: [Fraction] { series.flatMap { values($0).compactMap(\.value) } }

  var isEmpty: Bool { known.isEmpty }

  var remarks: [String] {
    let axis = axis(.wide)
    guard axis.first > 0 || axis.last < 0, let start = axis.marks.first else { return [] }
    return ["The axis does not begin at nought but at \(format.mark(start, step: axis.step))."]
  }

  /// What the marks stand for; only where there is no room for the names beside the lines.
  var legend: HTML {
    guard series.count > 1 else { return [] }
    let entries = series.enumerated().map { number, series in
      HTML(.li, SeriesStyle(number).key + HTML(text: series.name))
    }
    return HTML(.ul, [.class("legend", "narrow")], HTML(entries))
  }

  /// All the numbers.
  public var table: DataTable {
    DataTable(
      title, columns: [.init(periodTitle)] + series.map { .init($0.name, .number) },
      rows: periods.indices.map { index in
        [.text(periods[index])] + series.map { values($0)[index].cell(format) }
      },
      totals: target.map { target in
        [[.text(target.label)] + series.map { _ in .number(target.value, shown: format.text(target.value)) }]
      } ?? [])
  }

  private func axis(_ size: Drawing.Format) -> Axis {
    Axis(
      known + (target.map { [$0.value] } ?? []), includesZero: startsAtZero, marks: size == .wide ? 5 : 4,
      smallestStep: format.smallestStep)
  }

  func drawing(_ size: Drawing.Format) -> Drawing {
    let axis = axis(size)
    var drawing = Drawing(size, height: size == .wide ? 3300 : 2700)
    let marks = axis.marks.map { format.mark($0, step: axis.step) }
    let lines = series.enumerated().compactMap { number, series in
      let name = size == .wide ? series.name : nil
      return Line(number: number, name: name, values: values(series).map(\.value), format: format)
    }
    let right = min(lines.map(\.label.boldWidth).max() ?? 0, drawing.width * 32 / 100) + 120
    let left = min(marks.map(\.drawnWidth).max() ?? 0, drawing.width / 4) + 70
    let plot = Drawing.Box(
      x: left, y: 180, width: drawing.width - left - right, height: drawing.height - 180 - 300)
    func x(_ index: Int) -> Int {
      periods.count > 1 ? plot.x + plot.width * index / (periods.count - 1) : plot.x + plot.width / 2
    }
    func y(_ value: Fraction) -> Int { plot.y + plot.height - axis.place(value, along: plot.height) }

    for (value, text) in zip(axis.marks, marks) {
      drawing.line(plot.x, y(value), plot.x + plot.width, y(value), value == .zero ? "zero" : "")
      drawing.text(text, x: plot.x - 70, y: y(value) + 42, .end, "soft", within: drawing.width / 4)
    }
    for place in PeriodLabels(periods, plot: plot, x: x, drawingWidth: drawing.width).places {
      drawing.text(periods[place.index], x: place.x, y: plot.y + plot.height + 220, .middle, "soft", within: place.room)
    }
    if let target {
      drawing.line(plot.x, y(target.value), plot.x + plot.width, y(target.value), "target")
      let text = "\(target.label) \(format.text(target.value))"
      drawing.text(text, x: plot.x + 20, y: y(target.value) - 50, .start, "strong", within: plot.width)
    }
    for line in lines { line.draw(in: &drawing, x: x, y: y) }
    let places = Self.spread(lines.map { y($0.lastValue) }, within: plot.y...(plot.y + plot.height))
    for (line, place) in zip(lines, places) {
      let style = "label strong \(line.style.colour)"
      drawing.text(
        line.label, x: plot.x + plot.width + 110, y: place + 42, .start, style, within: right - 110)
    }
    return drawing
  }

  /// Places for labels, in the order given, no nearer to one another than a line of text where there is room.
  static func spread(_ wanted: [Int], within range: ClosedRange<Int>) -> [Int] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let distance = min(160, (range.upperBound - range.lowerBound) / max(1, wanted.count - 1))
    var places = wanted
    var free = Int.min
    for index in order {
      places[index] = max(wanted[index], free)
      free = places[index] + distance
    }
    var ceiling = range.upperBound
    for index in order.reversed() {
      places[index] = min(places[index], ceiling)
      ceiling = places[index] - distance
    }
    return places
  }
}

extension LineChart {
  /// A series that has a value.
  private struct Line {
    let style: SeriesStyle
    let values: [Fraction?]
    let lastValue: Fraction
    /// The last value, and the name where there is room for it.
    let label: String

    init?(number: Int, name: String?, values: [Fraction?], format: FigureFormat) {
      guard let last = values.lazy.compactMap(\.self).last else { return nil }
      style = SeriesStyle(number)
      self.values = values
      lastValue = last
      label = [format.text(last), name].compactMap(\.self).joined(separator: " ")
    }

    /// Draws the line and its marks: all where there is room, otherwise the last and those that stand alone.
    func draw(in drawing: inout Drawing, x: (Int) -> Int, y: (Fraction) -> Int) {
      var pieces: [[(x: Int, y: Int)]] = [[]]
      for (index, value) in values.enumerated() {
        if let value {
          pieces[pieces.count - 1].append((x(index), y(value)))
        } else if pieces.last?.isEmpty == false {
          pieces.append([])
        }
      }
      pieces.removeAll(where: \.isEmpty)
      drawing.trace(pieces, "trace \(style.colour)")
      let isCrowded = values.count > 24
      for (number, piece) in pieces.enumerated() {
        let isAlone = piece.count == 1
        for (position, point) in piece.enumerated() {
          let isLast = number == pieces.count - 1 && position == piece.count - 1
          if !isCrowded || isAlone || isLast { drawing.add(style.mark(x: point.x, y: point.y)) }
        }
      }
    }
  }
}

/// Which periods are named below a line: the last, and of the others every so many as there is room for.
private struct PeriodLabels {
  struct Place {
    let index: Int
    let x: Int
    let room: Int
  }

  let places: [Place]

  init(_ periods: [String], plot: Drawing.Box, x: (Int) -> Int, drawingWidth: Int) {
    let widest = min(periods.map(\.drawnWidth).max() ?? 0, plot.width / 2) + 100
    let distance = periods.count > 1 ? max(1, plot.width / (periods.count - 1)) : plot.width
    let every = max(1, (widest + distance - 1) / distance)
    places = periods.indices.filter { (periods.count - 1 - $0).isMultiple(of: every) }.map { index in
      // A name at an end may stand out as far as the drawing goes.
      let centre = x(index)
      let half = min(periods[index].drawnWidth, widest) / 2
      return Place(index: index, x: min(max(centre, half), drawingWidth - half), room: widest)
    }
  }
}
