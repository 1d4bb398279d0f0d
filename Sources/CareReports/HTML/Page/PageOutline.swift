/// The parts of a page with their places, each of which is told apart from the others.
struct PageOutline {
  /// A part with its place.
  private struct Entry {
    let section: Page.Section
    let anchor: HTML.Anchor
    let entries: [Entry]
  }

  private let entries: [Entry]

  /// Gives every part a place; the names in `taken` are used already.
  init(_ sections: [Page.Section], taken: [HTML.Anchor]) {
    var naming = Naming(taken: Set(taken))
    entries = Self.entries(sections, level: 2, naming: &naming)
  }

  private struct Naming {
    var taken: Set<HTML.Anchor>
    var counts: [HTML.Anchor: Int] = [:]

    /// The first name of its kind that is free.
    mutating func place(for wanted: HTML.Anchor) -> HTML.Anchor {
      var anchor = wanted
      while !taken.insert(anchor).inserted {
        let number = counts[wanted, default: 1] + 1
        counts[wanted] = number
        anchor = wanted.numbered(number)
      }
      return anchor
    }
  }

  /// Parts below the sixth level of headings stand beside one another in the order of reading.
  private static func entries(_ sections: [Page.Section], level: Int, naming: inout Naming) -> [Entry] {
    var entries: [Entry] = []
    for section in sections {
      let anchor = naming.place(for: section.anchor ?? HTML.Anchor(section.title))
      let isDeepest = level >= 6
      let inner = isDeepest ? [] : Self.entries(section.sections, level: level + 1, naming: &naming)
      entries.append(Entry(section: section, anchor: anchor, entries: inner))
      if isDeepest {
        var pending = Array(section.sections.reversed())
        while let next = pending.popLast() {
          let anchor = naming.place(for: next.anchor ?? HTML.Anchor(next.title))
          entries.append(Entry(section: next, anchor: anchor, entries: []))
          pending += next.sections.reversed()
        }
      }
    }
    return entries
  }

  /// Links to the parts; nothing when there are fewer than three.
  var contents: HTML {
    guard entries.count >= 3 else { return [] }
    let items = entries.map { HTML(.li, HTML(.a, [.link(to: $0.anchor)], "\($0.section.title)")) }
    return HTML(.nav, [.class("contents"), .label("Contents")], HTML(.ul, HTML(items)))
  }

  /// The parts.
  var html: HTML { HTML(entries.map { Self.html($0, level: 2) }) }

  private static let headings: [HTML.Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]

  private static func html(_ entry: Entry, level: Int) -> HTML {
    let heading = HTML(headings[min(level, 6) - 1], [.anchor(entry.anchor)], "\(entry.section.title)")
    let inner = entry.entries.map { html($0, level: level + 1) }
    return HTML(.section, HTML([heading, entry.section.content] + inner))
  }
}
