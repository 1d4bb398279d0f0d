/// How the members of one series are told from those of another: by a colour and a hatching, and by the shape of a mark.
///
/// The first six differ in all; with more, hatchings are combined anew, and there are 36 before one comes again.
struct SeriesStyle: Hashable {
  /// Which series it is, from 0.
  let number: Int

  /// The manner of the series with this number.
  init(_ number: Int) {
    self.number = max(0, number)
  }

  /// The class of its colour.
  var colour: String { "series-\(number % 6 + 1)" }

  /// The class of its hatching; `nil` for none.
  var hatch: String? {
    let hatchings = Pattern.allCases
    let index = (number % 6 + number / 6) % 6
    return index == 0 ? nil : hatchings[index - 1].rawValue
  }

  /// A mark of the shape of the series around a point.
  func mark(x: Int, y: Int) -> HTML {
    let classes = HTML.Attribute.class(colour, "edge")
    func polygon(_ offsets: [(Int, Int)]) -> HTML {
      let points = offsets.map { "\((x + $0.0).tenths),\((y + $0.1).tenths)" }.joined(separator: " ")
      return HTML(.polygon, [classes, .init(.points, points)])
    }
    switch number % 6 {
    case 0: return HTML(.circle, [classes, .init(.cx, x.tenths), .init(.cy, y.tenths), .init(.r, "4.5")])
    case 1: return polygon([(-40, -40), (40, -40), (40, 40), (-40, 40)])
    case 2: return polygon([(0, -52), (50, 38), (-50, 38)])
    case 3: return polygon([(0, -56), (56, 0), (0, 56), (-56, 0)])
    case 4: return polygon([(0, 52), (50, -38), (-50, -38)])
    default:
      return polygon([
        (-15, -50), (15, -50), (15, -15), (50, -15), (50, 15), (15, 15), (15, 50), (-15, 50), (-15, 15), (-50, 15),
        (-50, -15), (-15, -15),
      ])
    }
  }

  /// A small square in its manner, for a list of what the series are.
  var swatch: HTML {
    let box: [HTML.Attribute] = [.init(.x, "1"), .init(.y, "1"), .init(.width, "14"), .init(.height, "14")]
    let overlay = hatch.map { HTML(.rect, [.class($0)] + box) } ?? []
    return HTML(
      .svg, [.init(.viewBox, "0 0 16 16"), .hidden], HTML(.rect, [.class(colour)] + box) + overlay)
  }

  /// The mark of the series, for a list of what the series are.
  var key: HTML {
    HTML(.svg, [.init(.viewBox, "0 0 16 16"), .hidden], mark(x: 80, y: 80))
  }

  /// A list of what the series are.
  static func legend(_ names: [String]) -> HTML {
    HTML(
      .ul, [.class("legend")],
      HTML(names.enumerated().map { HTML(.li, SeriesStyle($0.offset).swatch + HTML(text: $0.element)) }))
  }
}

/// The hatchings, drawn over a colour in the colour of the ground. A page defines them once.
enum Pattern: String, CaseIterable {
  case stripes = "hatch-stripes"
  case dots = "hatch-dots"
  case level = "hatch-level"
  case back = "hatch-back"
  case upright = "hatch-upright"

  /// Where on the page it is defined.
  var anchor: HTML.Anchor { HTML.Anchor(rawValue) }

  private var size: Int { self == .dots ? 6 : 7 }

  private var content: HTML {
    switch self {
    case .stripes: HTML(.path, [.init(.d, "M-1 1L1 -1M0 7L7 0M6 8L8 6")])
    case .dots: HTML(.circle, [.init(.cx, "3"), .init(.cy, "3"), .init(.r, "1.1")])
    case .level: HTML(.path, [.init(.d, "M0 3.5H7")])
    case .back: HTML(.path, [.init(.d, "M-1 6L1 8M0 0L7 7M6 -1L8 1")])
    case .upright: HTML(.path, [.init(.d, "M3.5 0V7")])
    }
  }

  /// The definitions, which take no room.
  static var definitions: HTML {
    let patterns = allCases.map { pattern in
      HTML(
        .pattern,
        [
          .anchor(pattern.anchor), .init(.width, "\(pattern.size)"), .init(.height, "\(pattern.size)"),
          .init(.patternUnits, "userSpaceOnUse"),
        ], pattern.content)
    }
    return HTML(
      .svg, [.class("pattern-store"), .init(.width, "0"), .init(.height, "0"), .hidden], HTML(.defs, HTML(patterns)))
  }
}
