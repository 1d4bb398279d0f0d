import CareCore

/// Two groups by age, back to back: boys and girls, or any two.
public struct Pyramid: Hashable, Sendable {
  /// An age band.
  public struct Band: Hashable, Sendable {
    /// Its name.
    public var label: String

    /// The value of the group at the left.
    public var left: Datum

    /// The value of the group at the right.
    public var right: Datum

    /// Describes a band.
    public init(_ label: String, left: Datum, right: Datum) {
      self.label = label
      self.left = left
      self.right = right
    }
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// The name of the group at the left.
  public var left: String

  /// The name of the group at the right.
  public var right: String

  /// How the numbers are printed.
  public var format: FigureFormat

  /// The bands, from the top.
  public var bands: [Band]

  /// What is in no band or neither group, in a sentence; `nil` when there is nothing to say.
  public var remark: String?

  /// Describes a chart.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - summary: What is to be seen in it.
  ///   - left: The name of the group at the left.
  ///   - right: The name of the group at the right.
  ///   - format: How the numbers are printed.
  ///   - bands: The bands, from the top.
  ///   - remark: What is in no band or neither group.
  public init(
    _ title: String, summary: String = "", left: String, right: String, format: FigureFormat = .number(),
    bands: [Band], remark: String? = nil
  ) {
    self.title = title
    self.summary = summary
    self.left = left
    self.right = right
    self.format = format
    self.bands = bands
    self.remark = remark
  }
}

extension Pyramid: DrawnDiagram {
  private var known: [Fraction] { bands.flatMap { [$0.left.value, $0.right.value] }.compactMap(\.self) }

  var isEmpty: Bool { known.isEmpty }

  var remarks: [String] {
    let hasNegative = known.contains(where: \.isNegative)
    return [remark, hasNegative ? "Values below nought have no bar." : nil].compactMap(\.self)
  }

  /// All the numbers.
  public var table: DataTable {
    DataTable(
      title, columns: [.init("Age"), .init(left, .number), .init(right, .number)],
      rows: bands.map { [.text($0.label), $0.left.cell(format), $0.right.cell(format)] })
  }

  func drawing(_ size: Drawing.Format) -> Drawing {
    var drawing = Drawing(size)
    let middle = min(bands.map(\.label.drawnWidth).max() ?? 0, drawing.width / 4) + 160
    let figures = bands.flatMap { [$0.left, $0.right] }.map { $0.text(format).drawnWidth }
    let room = min(figures.max() ?? 0, drawing.width / 6) + 80
    let length = (drawing.width - middle) / 2 - room
    let axis = Axis(
      known.filter { !$0.isNegative }, marks: size == .wide ? 4 : 2, smallestStep: format.smallestStep)
    let (leftEdge, rightEdge) = ((drawing.width - middle) / 2, (drawing.width + middle) / 2)
    let styles = (SeriesStyle(0), SeriesStyle(1))

    drawing.text(left, x: leftEdge, y: 140, .end, "strong label \(styles.0.colour)", within: leftEdge)
    drawing.text(right, x: rightEdge, y: 140, .start, "strong label \(styles.1.colour)", within: leftEdge)
    let top = 220
    let bottom = top + 230 * bands.count
    var free = Int.min
    for mark in axis.marks {
      let distance = axis.place(mark, along: length)
      drawing.line(leftEdge - distance, top, leftEdge - distance, bottom)
      drawing.line(rightEdge + distance, top, rightEdge + distance, bottom)
      let text = format.mark(mark, step: axis.step)
      guard distance - text.drawnWidth / 2 >= free else { continue }
      drawing.text(text, x: leftEdge - distance, y: bottom + 160, .middle, "soft")
      drawing.text(text, x: rightEdge + distance, y: bottom + 160, .middle, "soft")
      free = distance + text.drawnWidth / 2 + 40
    }
    for (number, band) in bands.enumerated() {
      let y = top + 230 * number
      drawing.text(band.label, x: drawing.width / 2, y: y + 157, .middle, within: middle - 60)
      for (datum, isLeft) in [(band.left, true), (band.right, false)] {
        let value = max(datum.value ?? .zero, .zero)
        let width = axis.place(value, along: length)
        let box = Drawing.Box(x: isLeft ? leftEdge - width : rightEdge, y: y + 20, width: width, height: 190)
        drawing.rect(box, isLeft ? styles.0 : styles.1)
        let x = isLeft ? leftEdge - width - 40 : rightEdge + width + 40
        let strength = datum.value == nil ? "soft" : ""
        drawing.text(datum.text(format), x: x, y: y + 157, isLeft ? .end : .start, strength, within: room)
      }
    }
    drawing.height = bottom + 240
    return drawing
  }
}
