import Testing

@testable import CareReports

@Suite("Report documents")
struct ReportDocumentTests {
  private static let document = ReportDocument([
    .heading("All of it", level: 1), .paragraph("Some words that go on for more than a line of the report."),
    .heading("A part", level: 2), .list(["one", "two with words enough to need another line"]),
    .heading("Smaller", level: 3), .table(TextTable([.init("A"), .init("N", .trailing)], rows: [["x", "1"]])),
    .paragraph(""),
  ])

  @Test("Plain text underlines headings and wraps paragraphs and lists")
  func text() {
    #expect(
      Self.document.text(width: 30) == """
        All of it
        ═════════

        Some words that go on for more
        than a line of the report.

        A part
        ──────

        • one
        • two with words enough to
          need another line

        Smaller

        A  N
        ─  ─
        x  1

        """)
  }

  @Test("Markdown has the same parts")
  func markdown() {
    #expect(
      Self.document.markdown() == """
        # All of it

        Some words that go on for more than a line of the report.

        ## A part

        - one
        - two with words enough to need another line

        ### Smaller

        | A | N |
        | --- | ---: |
        | x | 1 |

        """)
  }

  @Test("A document without parts is no text")
  func empty() {
    #expect(ReportDocument().text() == "")
    #expect(ReportDocument().markdown() == "")
  }
}
