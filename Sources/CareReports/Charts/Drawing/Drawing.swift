/// A drawing in the making. All lengths are whole tenths of a unit, and a unit is a pixel where the drawing is not scaled.
struct Drawing {
  /// How wide it is.
  let width: Int

  /// How high it is.
  var height: Int

  private var marks: [HTML] = []

  /// The widths a drawing is made for, so that its letters have the size of the text around it: a phone or half a page,
  /// and a whole page.
  enum Format: String, CaseIterable {
    case narrow
    case wide

    var width: Int {
      switch self {
      case .narrow: 3400
      case .wide: 7200
      }
    }
  }

  /// An empty drawing.
  init(_ format: Format, height: Int = 0) {
    width = format.width
    self.height = height
  }

  /// A rectangle.
  struct Box: Hashable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  /// On which side of its place a text stands.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// Adds anything.
  mutating func add(_ mark: HTML) { marks.append(mark) }

  /// Adds all of another drawing.
  mutating func add(_ other: Drawing) { marks += other.marks }

  /// Adds a rectangle; one without width or height is left out.
  mutating func rect(_ box: Box, _ classes: String, title: String? = nil) {
    guard box.width > 0, box.height > 0 else { return }
    let attributes: [HTML.Attribute] = [
      .class(classes), .init(.x, box.x.tenths), .init(.y, box.y.tenths), .init(.width, box.width.tenths),
      .init(.height, box.height.tenths),
    ]
    marks.append(HTML(.rect, attributes, title.map { HTML(.title, HTML(text: $0)) } ?? []))
  }

  /// Adds a rectangle in the manner of a series.
  mutating func rect(_ box: Box, _ style: SeriesStyle, edged: Bool = false) {
    rect(box, edged ? "\(style.colour) edge" : style.colour)
    if let hatch = style.hatch { rect(box, "hatch \(hatch)") }
  }

  /// Adds a straight line.
  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ classes: String = "") {
    let ends: [HTML.Attribute] = [
      .init(.x1, x1.tenths), .init(.y1, y1.tenths), .init(.x2, x2.tenths), .init(.y2, y2.tenths),
    ]
    marks.append(HTML(.line, classes.isEmpty ? ends : [.class(classes)] + ends))
  }

  /// Adds a line through points; the pieces are not joined to one another.
  mutating func trace(_ pieces: [[(x: Int, y: Int)]], _ classes: String) {
    let path = Self.path(pieces)
    if !path.isEmpty { marks.append(HTML(.path, [.class(classes), .init(.d, path)])) }
  }

  static func path(_ pieces: [[(x: Int, y: Int)]]) -> String {
    pieces.filter { $0.count > 1 }.map { piece in
      "M" + piece.map { "\($0.x.tenths) \($0.y.tenths)" }.joined(separator: "L")
    }.joined()
  }

  /// Adds a text, cut to a width with `…`; what is cut can be had by pointing at it.
  mutating func text(
    _ text: String, x: Int, y: Int, _ anchor: Anchor = .start, _ classes: String = "", within limit: Int = .max
  ) {
    let isBold = classes.contains("strong")
    let shown = text.fitted(toWidth: isBold && limit != .max ? limit * 100 / 113 : limit)
    guard !shown.isEmpty else { return }
    var attributes: [HTML.Attribute] = [.init(.x, x.tenths), .init(.y, y.tenths)]
    if !classes.isEmpty { attributes.insert(.class(classes), at: 0) }
    if anchor != .start { attributes.append(.init(.anchor, anchor.rawValue)) }
    let title = shown == text ? HTML() : HTML(.title, HTML(text: text))
    marks.append(HTML(.text, attributes, HTML(text: shown) + title))
  }

  /// The drawing with a name and a description for screen readers.
  func svg(_ format: Format, title: String, description: String) -> HTML {
    HTML(
      .svg,
      [
        .class("drawing", format.rawValue), .init(.viewBox, "0 0 \(width.tenths) \(height.tenths)"),
        .init(.role, "img"),
      ],
      [HTML(.title, HTML(text: title)), HTML(.desc, HTML(text: description))] + HTML(marks))
  }
}

extension Int {
  /// Tenths as decimal text: 125 is `12.5`, 120 is `12`.
  var tenths: String {
    let size = magnitude
    let text = size % 10 == 0 ? "\(size / 10)" : "\(size / 10).\(size % 10)"
    return self < 0 ? "-" + text : text
  }
}
