import CareCore

/// Rows of bars along one scale, with the name of each row beside it (or above it, where there is little room) and its
/// figures in a column at the right.
struct RowPlot {
  private var drawing: Drawing
  private let format: Drawing.Format
  private let axis: Axis
  private let figureFormat: FigureFormat
  private let labelWidth: Int
  private let left: Int
  private let length: Int
  private var rowTop = 0
  private var lines = 0
  private var top = 0

  private static let lineHeight = 190
  private static let barHeight = 150
  private static let gap = 90

  init(
    _ format: Drawing.Format, labels: [String], figures: [[String]], values: [Fraction], figureFormat: FigureFormat,
    startsAtZero: Bool = true
  ) {
    drawing = Drawing(format)
    self.format = format
    self.figureFormat = figureFormat
    let figureWidth = min(figures.flatMap { $0.map(\.boldWidth) }.max() ?? 0, drawing.width / 3)
    let wanted = labels.map(\.boldWidth).max() ?? 0
    labelWidth = format == .wide ? min(wanted, drawing.width * 36 / 100) : drawing.width
    left = format == .wide ? labelWidth + 120 : 10
    length = drawing.width - left - figureWidth - 140
    axis = Axis(
      values, includesZero: startsAtZero, marks: format == .wide ? 5 : 3, smallestStep: figureFormat.smallestStep)
  }

  /// The lowest value on the scale.
  var lowest: Fraction { axis.marks.first ?? .zero }

  private func x(_ value: Fraction) -> Int { left + axis.place(value, along: length) }

  /// Makes room for the name of a line across the rows.
  mutating func reserveTop(for reference: ReferenceValue) {
    top = 220
    drawing.height = top
  }

  /// Begins a row with its name and the figures of its lines.
  mutating func beginRow(_ label: String, lines figures: [String], isStrong: Bool = false) {
    rowTop = drawing.height + Self.gap / 2
    let strength = isStrong ? "strong" : ""
    if format == .narrow {
      drawing.text(label, x: left, y: rowTop + 120, .start, strength, within: labelWidth)
      rowTop += 170
    } else {
      let middle = rowTop + figures.count * Self.lineHeight / 2
      drawing.text(label, x: labelWidth, y: middle + 40, .end, strength, within: labelWidth)
    }
    lines = max(1, figures.count)
    for (line, figure) in figures.enumerated() {
      let y = rowTop + line * Self.lineHeight + Self.lineHeight / 2 + 42
      drawing.text(figure, x: drawing.width - 10, y: y, .end, strength, within: drawing.width / 3)
    }
  }

  /// Ends a row.
  mutating func endRow() {
    drawing.height = rowTop + lines * Self.lineHeight + Self.gap / 2
  }

  /// Adds a bar to a line of the row; a value of nought is a thin line.
  mutating func bar(
    from start: Fraction, to end: Fraction, line: Int, _ style: SeriesStyle, inside text: String? = nil
  ) {
    let (first, last) = (x(min(start, end)), x(max(start, end)))
    let y = rowTop + line * Self.lineHeight + (Self.lineHeight - Self.barHeight) / 2
    let box = Drawing.Box(x: first, y: y, width: max(last - first, 10), height: Self.barHeight)
    drawing.rect(box, style, edged: text != nil)
    guard let text, text.drawnWidth + 60 <= box.width else { return }
    drawing.text(text, x: first + box.width / 2, y: y + Self.barHeight / 2 + 42, .middle, "inside \(style.colour)")
  }

  /// Adds a thin line at a value from the bar of this row to that of the next.
  mutating func connector(at value: Fraction) {
    let bottom = rowTop + (Self.lineHeight + Self.barHeight) / 2
    let room = Self.lineHeight - Self.barHeight + Self.gap + (format == .narrow ? 170 : 0)
    drawing.line(x(value), bottom, x(value), bottom + room, "link")
  }

  /// The drawing with its axis, and the line of a value across all rows.
  consuming func finished(target: ReferenceValue? = nil) -> Drawing {
    let bottom = drawing.height
    var grid = Drawing(format, height: bottom + 240)
    var free = Int.min
    for mark in axis.marks {
      let x = x(mark)
      grid.line(x, top, x, bottom, mark == .zero ? "zero" : "")
      let text = figureFormat.mark(mark, step: axis.step)
      let half = text.drawnWidth / 2
      let middle = min(max(x, half), drawing.width - half)
      if middle - half >= free {
        grid.text(text, x: middle, y: bottom + 160, .middle, "soft", within: drawing.width)
        free = middle + half + 60
      }
    }
    grid.add(drawing)
    if let target {
      let x = x(target.value)
      let text = "\(target.label) \(figureFormat.text(target.value))"
      let half = min(text.boldWidth, drawing.width) / 2
      grid.line(x, top - 40, x, bottom, "target")
      grid.text(
        text, x: min(max(x, half), drawing.width - half), y: top - 80, .middle, "strong", within: drawing.width)
    }
    return grid
  }
}
