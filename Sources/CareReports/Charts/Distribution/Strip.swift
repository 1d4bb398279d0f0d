public import CareCore

/// Where one value stands among many: a dot for each of the others, quartile marks, and a mark with a name for one's own.
///
/// It draws marks it is given and works none out, so the picture cannot say anything else than the figures beside it.
public struct Strip: Hashable, Sendable {
  /// One of the many.
  public struct Member: Hashable, Sendable {
    /// What it is to the reader.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// One of the many: a small dot.
      case other
      /// One of those that are most like one's own: a ring.
      case neighbour
      /// One's own: a diamond with its name.
      case own
    }

    /// Its name.
    public var label: String

    /// Its value.
    public var value: Datum

    /// What it is to the reader.
    public var kind: Kind

    /// Describes a member.
    public init(_ label: String, _ value: Datum, _ kind: Kind = .other) {
      self.label = label
      self.value = value
      self.kind = kind
    }
  }

  /// What it shows.
  public var title: String

  /// What is to be seen in it.
  public var summary: String

  /// How the numbers are printed.
  public var format: FigureFormat

  /// The members, in any order.
  public var members: [Member]

  /// The three values between the quarters, from the lowest; empty when they are not shown.
  public var quartiles: [Fraction]

  /// Describes a chart.
  public init(
    _ title: String, summary: String = "", format: FigureFormat = .percentage(), members: [Member],
    quartiles: [Fraction] = []
  ) {
    self.title = title
    self.summary = summary
    self.format = format
    self.members = members
    self.quartiles = quartiles
  }
}

extension Strip: DrawnDiagram {
  private var known: [Fraction] { members.compactMap(\.value.value) }

  var isEmpty: Bool { known.isEmpty }

  var remarks: [String] {
    let left = members.count { $0.value.value == nil }
    let unknown = left == 0 ? nil : "Without a value, and not drawn: \(left.grouped)."
    let kinds = Set(members.map(\.kind))
    let key = kinds.contains(.neighbour) ? "Rings are neighbours, dots the others." : nil
    return [key, unknown].compactMap(\.self)
  }

  /// All the numbers, from the highest; of equals the one given first.
  public var table: DataTable {
    let rows = members.enumerated().sorted { left, right in
      guard let first = left.element.value.value else { return false }
      guard let second = right.element.value.value else { return true }
      return first == second ? left.offset < right.offset : first > second
    }
    let marks = zip(Self.quartileNames, quartiles).map { name, value in
      [DataTable.Cell.text(name), .number(value, shown: format.text(value))]
    }
    return DataTable(
      title, columns: [.init("Of"), .init("Value", .number), .init("Kind")],
      rows: rows.map { [.text($0.element.label), $0.element.value.cell(format), .text($0.element.kind.rawValue)] },
      totals: marks)
  }

  private static let quartileNames = ["Lower quartile", "Median", "Upper quartile"]

  func drawing(_ size: Drawing.Format) -> Drawing {
    var drawing = Drawing(size)
    let axis = Axis(
      known + quartiles, includesZero: false, marks: size == .wide ? 6 : 3, smallestStep: format.smallestStep)
    let margin = 200
    let length = drawing.width - 2 * margin
    func x(_ value: Fraction) -> Int { margin + axis.place(value, along: length) }

    let stacks = DotStacks(members.compactMap { member in member.value.value.map { (x($0), member.kind) } })
    let own = members.filter { $0.kind == .own && $0.value.value != nil }
    let top = 200 * own.count + 60
    let base = top + stacks.height(rise: Self.rise) + 120
    if quartiles.count == 3 {
      let (low, high) = (x(quartiles[0]), x(quartiles[2]))
      drawing.rect(Drawing.Box(x: low, y: top, width: high - low, height: base - top), "band")
      for value in quartiles { drawing.line(x(value), top, x(value), base, "link") }
    }
    drawing.line(margin, base, drawing.width - margin, base, "zero")
    for dot in stacks.dots {
      let y = base - 50 - Self.rise * dot.level
      switch dot.kind {
      case .other: drawing.add(circle(dot.x, y, "dot", radius: "2.6"))
      case .neighbour:
        drawing.add(circle(dot.x, y, "series-3", radius: "3.6"))
        drawing.add(circle(dot.x, y, "hole", radius: "1.8"))
      case .own: break
      }
    }
    for (number, member) in own.enumerated() {
      guard let value = member.value.value else { continue }
      let text = "\(member.label) \(format.text(value))"
      let y = 150 + 200 * number
      let half = min(text.boldWidth, drawing.width) / 2
      let middle = min(max(x(value), half), drawing.width - half)
      drawing.line(x(value), y + 40, x(value), base - 100, "target")
      drawing.add(SeriesStyle(3).mark(x: x(value), y: base - 60))
      drawing.text(text, x: middle, y: y, .middle, "strong label \(SeriesStyle(3).colour)", within: drawing.width)
    }
    var free = Int.min
    for mark in axis.marks {
      let text = format.mark(mark, step: axis.step)
      guard x(mark) - text.drawnWidth / 2 >= free else { continue }
      drawing.text(text, x: x(mark), y: base + 170, .middle, "soft")
      free = x(mark) + text.drawnWidth / 2 + 60
    }
    drawing.height = base + 230
    drawQuartileNames(in: &drawing, x: x)
    return drawing
  }

  private static let rise = 64

  private func circle(_ x: Int, _ y: Int, _ name: String, radius: String) -> HTML {
    HTML(.circle, [.class(name), .init(.cx, x.tenths), .init(.cy, y.tenths), .init(.r, radius)])
  }

  /// The names of the quartiles, each on the first line where it does not meet the one before it.
  private func drawQuartileNames(in drawing: inout Drawing, x: (Fraction) -> Int) {
    guard quartiles.count == 3 else { return }
    var ends: [Int] = []
    for (name, value) in zip(Self.quartileNames, quartiles) {
      let text = "\(name) \(format.text(value))"
      let half = text.drawnWidth / 2
      let middle = min(max(x(value), half), drawing.width - half)
      let line = ends.firstIndex { $0 <= middle - half } ?? ends.count
      if line == ends.count { ends.append(0) }
      ends[line] = middle + half + 100
      drawing.text(text, x: middle, y: drawing.height + 130 + 160 * line, .middle)
    }
    drawing.height += 180 + 160 * max(0, ends.count - 1)
  }
}

/// Dots along a line, those that would hide one another stacked.
struct DotStacks {
  /// A dot and how many lie under it.
  struct Dot {
    let x: Int
    let level: Int
    let kind: Strip.Member.Kind
  }

  private(set) var dots: [Dot] = []
  private var levels = 0

  /// How wide a stack is, in tenths of a unit.
  private static let width = 60

  /// Stacks dots: neighbours at the bottom, in the order given otherwise. One's own is not among them.
  ///
  /// - Complexity: O(*n*) in the number of dots.
  init(_ members: [(x: Int, kind: Strip.Member.Kind)]) {
    var filled: [Int: Int] = [:]
    for kind in [Strip.Member.Kind.neighbour, .other] {
      for member in members where member.kind == kind {
        let column = member.x / Self.width
        let level = filled[column, default: 0]
        filled[column] = level + 1
        dots.append(Dot(x: column * Self.width + Self.width / 2, level: level, kind: kind))
        levels = max(levels, level + 1)
      }
    }
  }

  /// How high the highest stack is; at least two dots.
  func height(rise: Int) -> Int { rise * max(levels, 2) }
}
