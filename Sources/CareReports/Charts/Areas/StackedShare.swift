import CareCore

/// What a whole is made of, as bars of one length: a placement mix, or the same mix year by year.
///
/// The parts are counts, or amounts, that are not below nought; the shares are worked out from them and together are the
/// whole exactly. A row of which a part is missing has no whole, so it is named and not drawn.
public struct StackedShare: Hashable, Sendable {
  /// A whole and its parts.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public var label: String

    /// Its parts, in the order of the names.
    public var parts: [Datum]

    /// Describes a whole.
    public init(_ label: String, _ parts: [Datum]) {
      self.label = label
      self.parts = parts
    }
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// The names of the parts.
  public let parts: [String]

  /// How the parts are printed in the table; shares are printed as percentages.
  public var format: FigureFormat

  /// The wholes, from the top.
  public var rows: [Row]

  /// Describes a chart.
  public init(
    _ title: String, summary: String = "", parts: [String], format: FigureFormat = .number(), rows: [Row]
  ) {
    self.title = title
    self.summary = summary
    self.parts = parts
    self.format = format
    self.rows = rows
  }
}

extension StackedShare: DrawnDiagram {
  private func values(_ row: Row) -> [Datum] {
    parts.indices.map { $0 < row.parts.count ? row.parts[$0] : .none() }
  }

  /// The sum of the parts; `nil` when a part is missing or below nought, when all are nought, or when it does not fit.
  func whole(_ row: Row) -> Fraction? {
    let values = values(row).map(\.value)
    guard values.allSatisfy({ $0.map { !$0.isNegative } ?? false }) else { return nil }
    let sum = values.compactMap(\.self).reduce(Fraction?.some(.zero)) { $0?.adding($1) }
    return sum == .zero ? nil : sum
  }

  private func percent(_ value: Fraction?, of whole: Fraction?) -> Fraction? {
    guard let value, let whole else { return nil }
    return value.divided(by: whole)?.multiplied(by: 100)
  }

  var isEmpty: Bool { !rows.contains { whole($0) != nil } }

  var legend: HTML { SeriesStyle.legend(parts) }

  var remarks: [String] {
    let left = rows.filter { whole($0) == nil }.map(\.label)
    return left.isEmpty
      ? [] : ["Not drawn, because a part is not known or there is none: \(left.joined(separator: ", "))."]
  }

  /// All the numbers, with their shares.
  public var table: DataTable {
    DataTable(
      title,
      columns: [.init("Of")] + parts.flatMap { [.init($0, .number), .init("\($0), %", .number)] }
        + [.init("Whole", .number)],
      rows: rows.map { row in
        let whole = whole(row)
        let cells = values(row).flatMap { datum in
          let share = percent(datum.value, of: whole)
          return [
            datum.cell(format), .number(share, shown: share.map { FigureFormat.percentage(places: 1).text($0) } ?? ""),
          ]
        }
        return [.text(row.label)] + cells + [.number(whole, shown: whole.map { format.text($0) } ?? "")]
      })
  }

  func drawing(_ size: Drawing.Format) -> Drawing {
    var drawing = Drawing(size)
    let drawn = rows.filter { whole($0) != nil }
    let isWide = size == .wide
    let labelWidth = isWide ? min(drawn.map(\.label.drawnWidth).max() ?? 0, drawing.width * 30 / 100) : drawing.width
    let left = isWide ? labelWidth + 120 : 0
    let length = drawing.width - left
    for row in drawn {
      guard let whole = whole(row) else { continue }
      if isWide {
        drawing.text(row.label, x: labelWidth, y: drawing.height + 200, .end, within: labelWidth)
      } else {
        drawing.text(row.label, x: 0, y: drawing.height + 130, within: labelWidth)
        drawing.height += 180
      }
      // Borders are rounded, not widths, so the parts fill the bar to the end.
      var sum = Fraction.zero
      var start = 0
      for (index, datum) in values(row).enumerated() {
        guard let value = datum.value, let next = sum.adding(value) else { continue }
        sum = next
        let end = sum.divided(by: whole)?.multiplied(by: Fraction(length))?.rounded() ?? start
        let box = Drawing.Box(x: left + start, y: drawing.height + 20, width: end - start, height: 280)
        let style = SeriesStyle(index)
        drawing.rect(box, style, edged: true)
        let text = percent(value, of: whole).map { FigureFormat.percentage().text($0) } ?? ""
        if text.drawnWidth + 60 <= box.width {
          drawing.text(text, x: box.x + box.width / 2, y: box.y + 185, .middle, "inside \(style.colour)")
        }
        start = end
      }
      drawing.height += 320 + (isWide ? 40 : 100)
    }
    return drawing
  }
}
