import CareCore
import CareTestSupport
import Testing

@testable import CareReports

@Suite("Pages")
struct PageTests {
  private static let sortable = DataTable("T", columns: [.init("A")], rows: [["x"]], isSortable: true).html

  @Test("hashes are written in base 64 as in RFC 4648 and FIPS 180-4")
  func hashes() {
    let vectors = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
    ]
    for (plain, encoded) in vectors { #expect(PagePolicy.base64(Array(plain.utf8)) == encoded) }
    #expect(PagePolicy.hash("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test("the policy forbids every request and names the style sheet as it stands in the page")
  func policy() throws {
    let text = Page("Title").text
    #expect(
      text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv="))
    #expect(text.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(text.contains("base-uri 'none'; form-action 'none'\""))
    #expect(!text.contains("unsafe-inline") && !text.contains("script"))
    let sheet = try #require(Self.content(of: "style", in: text))
    #expect(text.contains("'\(PagePolicy.hash(sheet))'"))
  }

  @Test("there is a script only with a table that can be sorted, and the policy names it as it stands in the page")
  func script() throws {
    let text = Page("T", sections: [.init("S", sections: [.init("Deeper", HTML(.div, Self.sortable))])]).text
    let source = try #require(Self.content(of: "script", in: text))
    #expect(text.contains("script-src '\(PagePolicy.hash(source))'"))
    #expect(!source.contains("</") && !source.contains("innerHTML") && !source.contains("eval"))
  }

  @Test("nothing in a page points outside it", arguments: SamplePages.names)
  func standsAlone(name: String) throws {
    let text = try #require(SamplePages.page(name)).text
    for sign in ["http:", "https:", "//", "@import", " src=", "srcset", " onclick", "javascript:"] {
      #expect(!text.contains(sign), "\(sign) in the page")
    }
    for use in text.split(separator: "url(").dropFirst() { #expect(use.hasPrefix("#hatch-")) }
    let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    for link in text.split(separator: "href=\"#").dropFirst() {
      #expect(ids.contains(link.prefix { $0 != "\"" }))
    }
  }

  @Test("titles that are alike, or like names of the page's own, get places of their own")
  func places() {
    let titles = [
      "A", "a", "A-2", "content", "hatch-dots", "A", String(repeating: "long ", count: 30),
      String(repeating: "long ", count: 31),
    ]
    let text = Page("T", sections: titles.map { .init($0) }).text
    let ids = text.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(Set(ids).count == ids.count)
    #expect(Array(ids.suffix(8).prefix(3)) == ["a", "a-2", "a-2-2"])
  }

  @Test("headings go down by one, and parts below the sixth level stand beside one another")
  func outline() {
    var section = Page.Section("Level 12", "end")
    for level in (2...11).reversed() { section = Page.Section("Level \(level)", sections: [section]) }
    let text = Page("T", sections: [section]).text
    for level in 2...6 { #expect(text.contains("<h\(level) id=\"level-\(level)\">Level \(level)</h\(level)>")) }
    for level in 7...12 { #expect(text.contains("<h6 id=\"level-\(level)\">")) }
    #expect(!text.contains("Contents"))
    #expect(Page("T", sections: [.init("A"), .init("B"), .init("C")]).text.contains("aria-label=\"Contents\""))
  }

  @Test("a hostile title is text in the head and in the body")
  func hostileTitle() {
    let text = Page("</title><script>x</script>").text
    #expect(text.contains("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>"))
    #expect(text.contains("<h1>&lt;/title&gt;"))
  }

  @Test("a report in words becomes a page with the same outline, and no text is lost")
  func reportDocument() {
    var table = TextTable([.init("Figure"), .init("Value", .trailing)])
    table.append(["First", "1"])
    table.appendHeading("Group")
    table.append(["Second", "2"])
    let page = ReportDocument([
      .paragraph("Before."), .heading("Title", level: 1), .paragraph("Lead."), .heading("Part", level: 2),
      .table(table),
      .heading("Inner", level: 3), .list(["One", "Two"]), .heading("Other", level: 2), .heading("Again", level: 1),
    ]).page
    #expect(page.title == "Title")
    #expect(page.summary.plainText == "Before.Lead.")
    #expect(page.sections.map(\.title) == ["Part", "Other", "Again"])
    #expect(page.sections.first?.sections.map(\.title) == ["Inner"])
    let text = page.body.plainText
    for word in ["First", "Group", "Second", "One", "Two"] { #expect(text.contains(word)) }
    #expect(ReportDocument().page.title == "Report")
  }

  @Test("words stand out from what they are written on at 4.5 to 1, in the light and in the dark")
  func contrast() {
    for shade in [\Palette.Colour.light, \.dark] {
      func colour(_ name: String) -> String { Palette.all.first { $0.name == name }?[keyPath: shade] ?? "" }
      for ground in ["ground", "raised"] {
        for name in ["ink", "soft", "link"] + Palette.series.map(\.name) {
          let ratio = Self.ratio(colour(name), colour(ground))
          #expect(ratio >= 4.5, "\(name) on \(ground)")
        }
      }
      for meaning in Badge.Meaning.allCases.map(\.rawValue) {
        #expect(Self.ratio(colour(meaning), colour("on-\(meaning)")) >= 4.5, "\(meaning)")
      }
    }
  }

  /// The contrast of two colours (W3C, WCAG 2.2, relative luminance).
  private static func ratio(_ first: String, _ second: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let number = Int(colour.dropFirst(), radix: 16) ?? 0
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(number >> shift & 255) / 255
        // The power of 2.4, by a series would be long; the sample points of the standard are met by this root.
        return part <= 0.04045 ? part / 12.92 : Self.power((part + 0.055) / 1.055)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (one, two) = (luminance(first), luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// A number between 0 and 1 to the power 2.4: its square, times the fifth root of its square.
  private static func power(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - number * number) / (5 * root * root * root * root) }
    return number * number * root
  }

  private static func content(of tag: String, in text: String) -> String? {
    let after = text.split(separator: "<\(tag)>", maxSplits: 1).dropFirst().first
    return after?.split(separator: "</\(tag)>", maxSplits: 1).first.map(String.init)
  }
}
