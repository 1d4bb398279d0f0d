/// A whole page that stands alone: one file, no request to anywhere, readable without a script, on a phone and on paper.
///
/// A policy in its head (Content Security Policy) forbids the browser to fetch anything, and allows no style sheet and no
/// script but the two whose SHA-256 it names.
public struct Page: Hashable, Sendable {
  /// A part of a page, with parts of its own.
  public struct Section: Hashable, Sendable {
    /// Its heading.
    public var title: String

    /// What links to it lead to; `nil` to make it of the title.
    public var anchor: HTML.Anchor?

    /// What stands below the heading.
    public var content: HTML

    /// Its parts.
    public var sections: [Section]

    /// Describes a part.
    public init(_ title: String, anchor: HTML.Anchor? = nil, _ content: HTML = [], sections: [Section] = []) {
      self.title = title
      self.anchor = anchor
      self.content = content
      self.sections = sections
    }
  }

  /// The heading of the page, and its title in the browser.
  public var title: String

  /// A line below the heading: of what and when.
  public var subtitle: String?

  /// What the page comes to, before its first part: a sentence or two, ``KeyFigures``.
  public var summary: HTML

  /// The parts, in order.
  public var sections: [Section]

  /// What stands at the foot: sources, how it was made.
  public var footer: HTML

  /// Describes a page.
  public init(
    _ title: String, subtitle: String? = nil, summary: HTML = [], sections: [Section] = [], footer: HTML = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.sections = sections
    self.footer = footer
  }
}

extension Page {
  /// The page as the text of a file.
  ///
  /// - Complexity: O(*n*) in the size of what is written.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The page as the bytes of a file, in UTF-8.
  ///
  /// - Complexity: O(*n*) in the size of what is written.
  public var utf8: [UInt8] {
    let body = body
    let hasScript = body.asksForScript
    var bytes = Array("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n".utf8)
    for line in PagePolicy.metaTags(hasScript: hasScript) { bytes += "\(line)\n".utf8 }
    bytes += "<title>".utf8
    bytes.append(escaping: title, in: .text)
    // The two below are texts of the program, which the policy names by their hashes: written as they are.
    bytes += "</title>\n<style>\(PageStyle.sheet)</style>\n</head>\n<body>".utf8
    body.write(to: &bytes)
    if hasScript { bytes += "\n<script>\(PageScript.source)</script>".utf8 }
    bytes += "\n</body>\n</html>\n".utf8
    return bytes
  }

  private static let content = HTML.Anchor("content")

  /// What stands in the body, from the link that skips to the content to the foot.
  var body: HTML {
    let outline = PageOutline(sections, taken: [Self.content] + Pattern.allCases.map(\.anchor))
    var heading = [HTML(.h1, "\(title)")]
    if let subtitle { heading.append(HTML(.p, [.class("subtitle")], "\(subtitle)")) }
    var main: [HTML] = []
    if !summary.isEmpty { main.append(HTML(.div, [.class("summary")], summary)) }
    main.append(outline.contents)
    main.append(outline.html)
    var parts = [
      HTML(.a, [.class("skip"), .link(to: Self.content)], "Skip to content"),
      Pattern.definitions,
      HTML(.header, HTML(heading)),
      HTML(.main, [.anchor(Self.content), .init(.tabindex, "-1")], HTML(main)),
    ]
    if !footer.isEmpty { parts.append(HTML(.footer, footer)) }
    return HTML(parts)
  }
}
