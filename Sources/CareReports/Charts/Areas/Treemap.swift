import CareCore

/// A whole as a rectangle cut into its parts, each as large as its value: the services of a budget.
///
/// Only values above nought have an area. The others are named below the drawing, and all are in the table.
public struct Treemap: Hashable, Sendable {
  /// A part of the whole.
  public struct Item: Hashable, Sendable {
    /// Its name.
    public var label: String

    /// Its value.
    public var value: Datum

    /// What it belongs to; parts of one group have one colour. `nil` when there are no groups.
    public var group: String?

    /// Describes a part.
    public init(_ label: String, _ value: Datum, group: String? = nil) {
      self.label = label
      self.value = value
      self.group = group
    }
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// How the numbers are printed.
  public var format: FigureFormat

  /// The parts, in any order.
  public var items: [Item]

  /// Describes a chart.
  public init(_ title: String, summary: String = "", format: FigureFormat = .number(), items: [Item]) {
    self.title = title
    self.summary = summary
    self.format = format
    self.items = items
  }
}

extension Treemap: DrawnDiagram {
  /// A part that has an area.
  private struct Part {
    let item: Item
    let value: Fraction
    let order: Int
  }

  /// What is drawn, the largest first; of equals the one given first.
  private var drawn: [Part] {
    let parts = items.enumerated().compactMap { order, item in
      item.value.value.flatMap { $0 > .zero ? Part(item: item, value: $0, order: order) : nil }
    }
    return parts.sorted { $0.value == $1.value ? $0.order < $1.order : $0.value > $1.value }
  }

  private var total: Fraction? { drawn.reduce(Fraction?.some(.zero)) { $0?.adding($1.value) } }

  private var groups: [String] {
    var seen: Set<String> = []
    return items.compactMap(\.group).filter { seen.insert($0).inserted }
  }

  var isEmpty: Bool { drawn.isEmpty || total == nil }

  var legend: HTML { groups.isEmpty ? [] : SeriesStyle.legend(groups) }

  var remarks: [String] {
    let left = items.filter { $0.value.value.map { $0 <= .zero } ?? true }
    guard !left.isEmpty else { return [] }
    let names = left.map { "\($0.label) (\($0.value.text(format)))" }.joined(separator: ", ")
    return ["Not drawn, because only what is above nought has an area: \(names)."]
  }

  /// All the numbers, with the share of each in what is drawn.
  public var table: DataTable {
    let total = total
    let hasGroups = !groups.isEmpty
    return DataTable(
      title,
      columns: [.init("Part")] + (hasGroups ? [.init("Group")] : []) + [
        .init("Value", .number), .init("Share of what is drawn", .number),
      ],
      rows: items.map { item in
        let share = item.value.value.flatMap { value in
          value > .zero ? total.flatMap { value.divided(by: $0)?.multiplied(by: 100) } : nil
        }
        return [.text(item.label)] + (hasGroups ? [.text(item.group ?? "")] : []) + [
          item.value.cell(format),
          .number(share, shown: share.map { FigureFormat.percentage(places: 1).text($0) } ?? ""),
        ]
      })
  }

  func drawing(_ size: Drawing.Format) -> Drawing {
    var drawing = Drawing(size, height: size == .wide ? 3800 : 4400)
    let parts = drawn
    guard let total else { return drawing }
    let whole = Drawing.Box(x: 0, y: 0, width: drawing.width, height: drawing.height)
    let area = Fraction(whole.width * whole.height)
    let areas = parts.map { $0.value.divided(by: total)?.multiplied(by: area)?.rounded() ?? 0 }
    let styles = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($0.element, SeriesStyle($0.offset)) })
    for (part, box) in zip(parts, SquarifiedLayout.boxes(areas, in: whole)) {
      let style = part.item.group.flatMap { styles[$0] } ?? SeriesStyle(0)
      let figure = format.text(part.value)
      drawing.rect(box, "\(style.colour) edge", title: "\(part.item.label): \(figure)")
      if let hatch = style.hatch { drawing.rect(box, "hatch \(hatch)") }
      let room = box.width - 140
      let lines = part.item.label.lines(toWidth: room, atMost: (box.height - 290) / 150)
      guard !lines.isEmpty, figure.drawnWidth <= room else { continue }
      for (number, line) in lines.enumerated() {
        drawing.text(
          line, x: box.x + 70, y: box.y + 160 + 150 * number, .start, "inside strong \(style.colour)", within: room)
      }
      drawing.text(figure, x: box.x + 70, y: box.y + 170 + 150 * lines.count, .start, "inside \(style.colour)")
    }
    return drawing
  }
}

extension String {
  /// The words in lines of at most so many tenths of a unit; the last is longer when there are too few lines. None when
  /// there is no line to be had or no room for the first letters.
  fileprivate func lines(toWidth width: Int, atMost limit: Int) -> [String] {
    guard limit > 0, width > 300 else { return [] }
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, lines.count == limit || "\(last) \(word)".drawnWidth <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
