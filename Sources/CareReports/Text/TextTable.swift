/// A table of text, for a terminal, a plain file or a Markdown page.
///
/// Widths are counted in the columns of a terminal: wide signs take two, accents on a letter none. Whatever would move
/// the cursor is shown as a space.
public struct TextTable: Hashable, Sendable {
  /// On which side of its column a cell stands.
  public enum Alignment: String, CaseIterable, Codable, Hashable, Sendable {
    /// At the start: words.
    case leading
    /// At the end: numbers.
    case trailing
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands above it; empty for nothing.
    public var title: String

    /// On which side its cells stand.
    public var alignment: Alignment

    /// To how few columns of the terminal its cells may be narrowed when the table is too wide; `nil` when they may not.
    /// Their words then go on in the lines below.
    public var narrowest: Int?

    /// Describes a column.
    public init(_ title: String, _ alignment: Alignment = .leading, narrowest: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.narrowest = narrowest
    }
  }

  /// One row.
  public enum Row: Hashable, Sendable {
    /// A cell for each column.
    case cells([String])
    /// A line that names the rows below it.
    case heading(String)
  }

  /// The columns.
  public let columns: [Column]

  /// The rows, in order.
  public private(set) var rows: [Row] = []

  /// A table without rows.
  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// A table with rows of cells.
  public init(_ columns: [Column], rows: [[String]]) {
    self.init(columns)
    for cells in rows { append(cells) }
  }

  /// Adds a row. Cells that are missing at its end are empty; cells for which there is no column are dropped.
  public mutating func append(_ cells: [String]) {
    let given = cells.prefix(columns.count).map(\.onOneLine)
    rows.append(.cells(given + Array(repeating: "", count: columns.count - given.count)))
  }

  /// Adds a line that names the rows below it.
  public mutating func appendHeading(_ text: String) {
    rows.append(.heading(text.onOneLine))
  }

  /// Whether there is a line that names rows.
  private var hasHeadings: Bool {
    rows.contains { if case .heading = $0 { true } else { false } }
  }
}

// MARK: - Plain text

extension TextTable {
  private static let gap = "  "

  /// The table as lines of text, without spaces at their ends.
  ///
  /// Where it is wider than `width`, the widest of the columns that may be narrowed are narrowed first, and what does
  /// not fit in them goes on in the next line; where that is not enough, lines end in `…`. The titles, and a rule below
  /// them, are left out when there are none. Rows below a heading are indented.
  public func lines(width: Int = .max) -> [String] {
    let indent = hasHeadings ? Self.gap : ""
    let widths = widths(within: width == .max ? width : max(0, width - indent.utf8.count))
    func line(_ cells: [String]) -> String {
      let padded = zip(zip(cells, columns), widths).map { $0.0.padded(toWidth: $1, $0.1.alignment) }
      return (indent + padded.joined(separator: Self.gap)).withoutTrailingSpaces
    }
    func row(_ cells: [String]) -> [String] {
      let parts = zip(cells, widths).map { cell, width in
        cell.displayWidth <= width
          ? [cell] : cell.wrapped(toWidth: width, indent: Self.gap.utf8.count).map { $0.clipped(toWidth: width) }
      }
      return (0..<(parts.map(\.count).max() ?? 0)).map { number in
        line(parts.map { $0.indices.contains(number) ? $0[number] : "" })
      }
    }
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += row(columns.map(\.title.onOneLine))
      lines.append(line(widths.map { String(repeating: "─", count: $0) }))
    }
    for content in rows {
      switch content {
      case .cells(let cells): lines += row(cells)
      case .heading(let text): lines.append(text)
      }
    }
    return lines.map { $0.clipped(toWidth: width) }
  }

  /// How wide each column is, so that the table keeps within a width if its columns may be narrowed so far.
  private func widths(within width: Int) -> [Int] {
    var natural = columns.map(\.title.onOneLine.displayWidth)
    for case .cells(let cells) in rows {
      for (position, cell) in cells.enumerated() { natural[position] = max(natural[position], cell.displayWidth) }
    }
    let gaps = max(0, columns.count - 1) * Self.gap.utf8.count
    func narrowed(to limit: Int) -> [Int] {
      zip(natural, columns).map { natural, column in
        column.narrowest.map { min(natural, max($0, limit)) } ?? natural
      }
    }
    // The highest limit under which the table is narrow enough.
    var (low, high) = (0, natural.max() ?? 0)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if narrowed(to: middle).reduce(gaps, +) <= width { low = middle } else { high = middle - 1 }
    }
    return narrowed(to: low)
  }
}

// MARK: - Markdown

extension TextTable {
  /// The table as lines of GitHub Flavored Markdown, section "Tables (extension)".
  ///
  /// A line that names rows is a row with its text in bold in the first cell.
  public func markdownLines() -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    var lines = [
      line(columns.map { $0.title.markdown }), line(columns.map { $0.alignment == .leading ? "---" : "---:" }),
    ]
    for row in rows {
      switch row {
      case .cells(let cells): lines.append(line(cells.map(\.markdown)))
      case .heading(let text):
        lines.append(line(["**\(text.markdown)**"] + Array(repeating: "", count: max(0, columns.count - 1))))
      }
    }
    return lines
  }
}

extension String {
  /// The text on one line, with the signs that mean something in Markdown escaped.
  var markdown: String {
    var text = ""
    for character in onOneLine {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": text.append("\\")
      default: break
      }
      text.append(character)
    }
    return text
  }
}
