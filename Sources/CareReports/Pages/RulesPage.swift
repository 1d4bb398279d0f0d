public import CareModels

/// A page of what rules found in a return: how they came out, rule by rule, child by child and row by row.
///
/// It names tables, rows and columns. How children are called is the caller's choice: by a number, a pseudonym or, in a
/// page that is then personal data, by their identifier.
public struct RulesPage: Hashable, Sendable {
  /// A rule that something breaks.
  public struct Rule: Hashable, Sendable {
    /// What the rule is called: `141`.
    public var code: String
    /// What it is about, for a reader.
    public var theme: String
    /// What is wrong and what to check.
    public var message: String

    /// Describes a rule.
    public init(code: String, theme: String, message: String) {
      self.code = code
      self.theme = theme
      self.message = message
    }
  }

  /// A row that breaks a rule.
  public struct Row: Hashable, Sendable {
    /// The code of the rule.
    public var rule: String
    /// What the row's child is called; empty when the row names none.
    public var child: String
    /// The table.
    public var table: RegisterTable
    /// The data row, counted from 0 without the heading.
    public var row: Int
    /// The columns concerned.
    public var fields: [String]
    /// The file and the line of it, counted from 1; empty and `nil` when they are not known.
    public var file: String
    /// The line of the file, counted from 1; `nil` when it is not known.
    public var line: Int?

    /// Describes a row.
    public init(
      rule: String, child: String, table: RegisterTable, row: Int, fields: [String], file: String = "",
      line: Int? = nil
    ) {
      self.rule = rule
      self.child = child
      self.table = table
      self.row = row
      self.fields = fields
      self.file = file
      self.line = line
    }
  }

  /// The title of the page.
  public var title: String
  /// What was checked, by which rules.
  public var subtitle: String
  /// How the rules came out, in a few figures.
  public var figures: KeyFigures
  /// The rules that something breaks, in the order of the book.
  public var rules: [Rule]
  /// The rows that break them.
  public var rows: [Row]
  /// The rules that were not run: what was missing, and which rules need it.
  public var notRun: [String]

  /// Gathers what the page says.
  public init(
    title: String, subtitle: String, figures: KeyFigures, rules: [Rule], rows: [Row],
    notRun: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.rules = rules
    self.rows = rows
    self.notRun = notRun
    self.figures = figures
  }

  /// The page, complete in one file.
  public var page: Page {
    var sections: [Page.Section] = []
    if rows.isEmpty {
      sections.append(Page.Section("Findings", Note(.note, "No row breaks a rule that was run.").html))
    } else {
      sections.append(Page.Section("By rule", byRule.html))
      sections.append(Page.Section("By child", byChild.html))
      sections.append(Page.Section("Row by row", rowByRow.html))
    }
    if !notRun.isEmpty {
      sections.append(
        Page.Section(
          "Not run", HTML(.ul, HTML(notRun.map { HTML(.li, HTML(text: $0)) }))))
    }
    return Page(
      title, subtitle: subtitle, summary: figures.html,
      sections: sections)
  }

  private var byRule: DataTable {
    let counts = Dictionary(grouping: rows, by: \.rule)
    return DataTable(
      "Rules that are broken",
      columns: [
        .init("Rule", .code), .init("Rows", .number), .init("Children", .number), .init("About"),
        .init("What is wrong, and what to check"),
      ],
      rows: rules.map { rule in
        let own = counts[rule.code] ?? []
        return [
          .code(rule.code), .number(own.count), .number(Set(own.map(\.child)).count), .text(rule.theme),
          .text(rule.message),
        ]
      }, isSortable: true, isFilterable: true)
  }

  private var byChild: DataTable {
    var order: [String] = []
    var rules: [String: [String]] = [:]
    var counts: [String: Int] = [:]
    for row in rows where !row.child.isEmpty {
      if rules[row.child] == nil { order.append(row.child) }
      if rules[row.child]?.last != row.rule { rules[row.child, default: []].append(row.rule) }
      counts[row.child, default: 0] += 1
    }
    return DataTable(
      "Children with a row that breaks a rule",
      columns: [.init("Child", .code), .init("Rows", .number), .init("Rules")],
      rows: order.map { child in
        [.code(child), .number(counts[child] ?? 0), .text((rules[child] ?? []).joined(separator: ", "))]
      }, isSortable: true, isFilterable: true)
  }

  private var rowByRow: DataTable {
    DataTable(
      "Rows that break a rule, counted from 0 without the heading of the file",
      columns: [
        .init("Rule", .code), .init("Child", .code), .init("Table"), .init("Row", .number), .init("Columns", .code),
        .init("File"), .init("Line", .number),
      ],
      rows: rows.map { row in
        [
          .code(row.rule), .code(row.child), .text(row.table.rawValue), .number(row.row),
          .code(row.fields.joined(separator: " ")), .text(row.file),
          row.line.map { .number($0) } ?? .text(""),
        ]
      }, isSortable: true, isFilterable: true)
  }
}
