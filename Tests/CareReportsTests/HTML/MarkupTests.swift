import CareTestSupport
import Testing

@testable import CareReports

@Suite("Markup")
struct MarkupTests {
  @Test(
    "what is text stays text, whatever is in it",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("a & b", "a &amp; b"), ("&lt;", "&amp;lt;"), ("]]>", "]]&gt;"), ("<!-- -->", "&lt;!-- --&gt;"),
      ("\"quoted\" and 'single'", "\"quoted\" and 'single'"), ("tab\tline\n", "tab\tline\n"),
      ("\u{0}\u{1B}\u{7F}\u{85}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{202E}abc\u{2066}", "\u{FFFD}abc\u{FFFD}"),
      ("Zoë Ó Súilleabháin 李", "Zoë Ó Súilleabháin 李"),
    ])
  func escapesText(text: String, markup: String) {
    #expect(HTML(text: text).markup == markup)
    #expect(HTML(.p, "\(text)").markup == "<p>\(markup)</p>")
  }

  @Test("noncharacters are not written", arguments: [0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF] as [UInt32])
  func noncharacters(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(HTML(text: "a\(scalar)b").markup == "a\u{FFFD}b")
  }

  @Test("an attribute cannot be left from within")
  func escapesAttributes() {
    let hostile = "\" onclick=\"x\" <b> & '"
    let markup = HTML(.span, [.title(hostile), .class("a", "b")], "x").markup
    #expect(markup == "<span title=\"&quot; onclick=&quot;x&quot; &lt;b&gt; &amp; '\" class=\"a b\">x</span>")
  }

  @Test("a random text is read back as it was, tags and all, by one who knows only the four escapes")
  func readsBack() {
    var random = SplitMix64(seed: 11)
    let signs = Array("<>&\"'=/ab;#x0-]!é李\u{0}".unicodeScalars)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) { text.append(random.pick(signs) ?? "x") }
      let markup = HTML(text: String(text)).markup
      #expect(!markup.contains("<") && !markup.contains(">"))
      var read = markup
      for (escape, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        read = read.split(separator: escape, omittingEmptySubsequences: false).joined(separator: sign)
      }
      #expect(read == String(String.UnicodeScalarView(text.map { $0 == "\u{0}" ? "\u{FFFD}" : $0 })))
    }
  }

  @Test("no element runs, fetches, embeds or submits, and no attribute does either")
  func listsAreClosed() {
    let tags = Set(HTML.Tag.allCases.map(\.rawValue))
    let forbidden: Set = [
      "script", "style", "iframe", "object", "embed", "img", "image", "video", "audio", "source", "link", "meta",
      "base",
      "form", "input", "button", "use", "foreignObject", "animate", "set", "textarea", "template", "noscript",
    ]
    #expect(tags.isDisjoint(with: forbidden))
    for name in HTML.Attribute.Name.allCases.map(\.rawValue) {
      #expect(!name.hasPrefix("on") && !["style", "src", "srcset", "action", "xlink:href", "data"].contains(name))
    }
    #expect(HTML.Attribute.link(to: HTML.Anchor("javascript:alert(1)")).value == "#javascript-alert-1")
  }

  @Test("an element in an element in an element, without end, keeps its text and its end tags")
  func isSafeInDepth() {
    var html: HTML = "deep"
    for _ in 0..<100_000 { html = HTML(.div, html) }
    let markup = html.markup
    #expect(html.plainText == "deep")
    #expect(markup.split(separator: "<div>").count == HTML.maximumDepth)
    #expect(markup.hasSuffix("deep" + String(repeating: "</div>", count: HTML.maximumDepth)))
    #expect(html == html && html.hashValue == html.hashValue)
  }

  @Test("elements without content have no end tag")
  func void() {
    #expect(HTML(.p, ["a", HTML(.br, []), "b"]).markup == "<p>a<br>b</p>")
    #expect(HTML(.br, [], "lost").plainText.isEmpty)
    #expect(HTML().isEmpty && HTML(text: "").isEmpty && !HTML(.p, []).isEmpty)
  }

  @Test(
    "a title makes a name of a place",
    arguments: [
      ("Children looked after (2025)", "children-looked-after-2025"), ("  ", "part"), ("李", "part"),
      ("Children's homes", "childrens-homes"), ("\"><script>", "script"), ("--a--", "a"),
    ])
  func anchors(title: String, name: String) {
    #expect(HTML.Anchor(title).text == name)
  }

  @Test("a badge and a trend say in words what they show")
  func marks() {
    for meaning in Badge.Meaning.allCases {
      let markup = Badge("GREEN", "Green & met", meaning).html.markup
      #expect(markup.contains("<title>Green &amp; met</title>") && markup.contains(">GR</text>"))
      #expect(markup.contains("role=\"img\"") && markup.contains("badge \(meaning.rawValue)"))
    }
    let shapes = Badge.Meaning.allCases.map { Badge("X", "x", $0).html.markup.split(separator: "\n")[1] }
    #expect(Set(shapes).count == shapes.count)
    let arrows = TrendMark.Direction.allCases.map { TrendMark($0, "x").html.markup }
    #expect(Set(arrows).count == arrows.count)
  }

  @Test("blocks hold what they are given, and nothing comes of nothing")
  func blocks() {
    #expect(Disclosure("More", "text").html.markup == "<details>\n<summary>More</summary>text</details>")
    #expect(Disclosure("More", isOpen: true, "text").html.markup.hasPrefix("<details open>"))
    #expect(Note(.problem, "wrong").html.markup.contains("<strong>Problem. </strong>wrong"))
    #expect(DefinitionList([]).html.isEmpty && KeyFigures([]).html.isEmpty)
    #expect(DefinitionList([.init("<t>", "d")]).html.markup.contains("<dt>&lt;t&gt;</dt><dd>d</dd>"))
    #expect(KeyFigures([.init("Children", "700", remark: "more")]).html.plainText == "Children700more")
  }
}
