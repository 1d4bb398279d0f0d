/// A report as headings, paragraphs, lists and tables, before it takes a form: plain text or Markdown.
public struct ReportDocument: Hashable, Sendable {
  /// A part of a report.
  public enum Block: Hashable, Sendable {
    /// A heading: 1 for the report, 2 for a section, 3 for a part of one.
    case heading(String, level: Int)
    /// A paragraph.
    case paragraph(String)
    /// A list of short statements.
    case list([String])
    /// A table.
    case table(TextTable)
  }

  /// The parts, in order.
  public var blocks: [Block]

  /// A report made of parts.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// The report as plain text, its lines at most `width` columns wide, with a line end after the last.
  ///
  /// Only a single word of a paragraph may be wider. A width below 20 is taken for 20.
  public func text(width: Int = 100) -> String {
    let width = max(20, width)
    var parts: [[String]] = []
    for block in blocks {
      switch block {
      case .heading(let text, let level):
        let lines = text.wrapped(toWidth: width)
        let longest = lines.map(\.displayWidth).max() ?? 0
        switch level {
        case ...1: parts.append(lines + [String(repeating: "═", count: longest)])
        case 2: parts.append(lines + [String(repeating: "─", count: longest)])
        default: parts.append(lines)
        }
      case .paragraph(let text): parts.append(text.wrapped(toWidth: width))
      case .list(let items): parts.append(items.flatMap { "• \($0)".wrapped(toWidth: width, indent: 2) })
      case .table(let table): parts.append(table.lines(width: width))
      }
    }
    return Self.joined(parts)
  }

  /// The report as GitHub Flavored Markdown, with a line end after the last line.
  public func markdown() -> String {
    Self.joined(
      blocks.map { block in
        switch block {
        case .heading(let text, let level):
          [String(repeating: "#", count: min(max(level, 1), 6)) + " " + text.markdown]
        case .paragraph(let text): [text.markdown]
        case .list(let items): items.map { "- " + $0.markdown }
        case .table(let table): table.markdownLines()
        }
      })
  }

  /// The lines of all parts, with an empty one between any two.
  private static func joined(_ parts: [[String]]) -> String {
    let parts = parts.map { $0.joined(separator: "\n") }.filter { !$0.isEmpty }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
  }
}
