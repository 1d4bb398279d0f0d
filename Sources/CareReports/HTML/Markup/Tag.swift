extension HTML {
  /// The elements there are. None of them runs, fetches, embeds or submits anything.
  ///
  /// Source: WHATWG, HTML, section 4; W3C, SVG 2, sections 5, 9, 10, 11 and 14.
  public enum Tag: String, CaseIterable, Sendable {
    // Parts of a page.
    case article, aside, div, footer, header, main, nav, section
    // Headings and blocks.
    case h1, h2, h3, h4, h5, h6, hgroup, p, ul, ol, li, dl, dt, dd, details, summary, figure, figcaption, hr, pre
    // Within a line.
    case a, abbr, b, br, code, em, small, span, strong, sub, sup, time
    // Tables.
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td
    // Drawings.
    case svg, g, rect, line, path, circle, polygon, polyline, text, tspan, title, desc, defs, pattern

    /// Whether the element has no content and no end tag (WHATWG, HTML, section 13.1.2).
    var isVoid: Bool {
      switch self {
      case .br, .col, .hr: true
      default: false
      }
    }

    /// Whether the element is put on a line of its own, where white space before it means nothing.
    var startsLine: Bool {
      switch self {
      case .a, .abbr, .b, .br, .code, .em, .small, .span, .strong, .sub, .sup, .time, .th, .td, .tspan, .title, .dd,
        .text, .svg:
        false
      default: true
      }
    }
  }
}
