import CareCore
import Testing

@testable import CareReports

@Suite("Text tables")
struct TextTableTests {
  private static let table = {
    var table = TextTable([.init("Place"), .init("Long title here", narrowest: 6), .init("N", .trailing)])
    table.appendHeading("First")
    table.append(["a", "short", "1"])
    table.append(["bb", "rather longer text", "1,200"])
    table.appendHeading("Second")
    table.append(["ccc"])
    table.append(["d", "e", "2", "dropped"])
    return table
  }()

  @Test("A table lines up its columns, with rows indented below their headings")
  func wholeTable() {
    #expect(
      Self.table.lines() == [
        "  Place  Long title here         N",
        "  ─────  ──────────────────  ─────",
        "First",
        "  a      short                   1",
        "  bb     rather longer text  1,200",
        "Second",
        "  ccc",
        "  d      e                       2",
      ])
  }

  @Test("A table that is too wide narrows the columns that may be, and their words go on below")
  func narrowTable() {
    #expect(
      Self.table.lines(width: 26) == [
        "  Place  Long title      N",
        "           here",
        "  ─────  ──────────  ─────",
        "First",
        "  a      short           1",
        "  bb     rather      1,200",
        "           longer",
        "           text",
        "Second",
        "  ccc",
        "  d      e               2",
      ])
  }

  @Test("No line is wider than the width asked for", arguments: 0...40)
  func keepsWithin(width: Int) {
    #expect(Self.table.lines(width: width).allSatisfy { $0.displayWidth <= width })
  }

  @Test("A table without titles has no rule, and one without rows only its head")
  func bareTables() {
    #expect(
      TextTable([.init(""), .init("", .trailing)], rows: [["a", "1"], ["bb", "22"]]).lines() == ["a    1", "bb  22"])
    #expect(TextTable([.init("A")]).lines() == ["A", "─"])
    #expect(TextTable([], rows: [["dropped"]]).lines().isEmpty)
  }

  @Test("Markdown escapes what would be taken for its own signs, and names rows in bold")
  func markdown() {
    var table = TextTable([.init("A|B"), .init("N", .trailing)])
    table.appendHeading("One_two")
    table.append(["*x* <y>", "1"])
    #expect(
      table.markdownLines() == [
        "| A\\|B | N |", "| --- | ---: |", "| **One\\_two** |  |", "| \\*x\\* \\<y\\> | 1 |",
      ])
  }
}

@Suite("The width of text in a terminal")
struct DisplayWidthTests {
  @Test(
    "Wide signs take two columns, accents none",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("👩‍👧", 2), ("❤️", 2), ("–…", 2), ("ﬁ", 1),
      ("Ａ", 2), ("█▏", 2), ("Łódź", 4),
    ])
  func widths(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(
    "Clipping keeps whole characters and says that there was more",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("漢字漢字", 5, "漢字…"),
      ("漢字漢字", 4, "漢…"), ("e\u{301}e\u{301}e", 2, "e\u{301}…"),
    ])
  func clips(text: String, width: Int, clipped: String) {
    #expect(text.clipped(toWidth: width) == clipped)
  }

  @Test(
    "What would move the cursor or turn the line round is shown as a space",
    arguments: ["a\u{1B}b", "a\nb", "a\tb", "a\u{202E}b", "a\u{2028}b", "a\u{0}b", "a\u{9B}b"])
  func controls(text: String) {
    #expect(text.onOneLine == "a b")
  }

  @Test("Wrapping breaks between words, indents what follows, and leaves a long word whole")
  func wraps() {
    #expect("one two three four".wrapped(toWidth: 9) == ["one two", "three", "four"])
    #expect("one two three".wrapped(toWidth: 7, indent: 2) == ["one two", "  three"])
    #expect("extraordinary a".wrapped(toWidth: 5) == ["extraordinary", "a"])
    #expect("".wrapped(toWidth: 5).isEmpty)
  }
}

@Suite("Bars")
struct BarTests {
  @Test(
    "A bar is as long as its share, to an eighth of a column",
    arguments: [
      (1, 1, 4, "████"), (1, 2, 4, "██"), (1, 4, 1, "▎"), (3, 8, 1, "▍"), (1, 1000, 4, "▏"), (0, 9, 4, ""),
      (0, 0, 4, ""),
      (3, 0, 4, ""), (3, 2, 4, "████"), (1, 2, 0, ""), (1, 2, -5, ""), (1, 2, .max, ""), (.max, 1, 2, "██"),
      (2, 3, 3, "██"),
    ])
  func bars(numerator: Int, denominator: Int, width: Int, bar: String) throws {
    let share = try #require(Proportion(numerator, of: denominator))
    #expect(share.bar(width: width) == bar)
  }
}
