extension ReportDocument {
  /// The report as a page: the first heading of level 1 is its title, headings of level 2 and 3 begin its parts, and what
  /// stands before the first part is its summary.
  public var page: Page {
    var page = Page("")
    var outline: [(level: Int, section: Page.Section)] = []
    var heading: String?

    /// Puts the parts that are as deep as a level, or deeper, into those that hold them.
    func close(to level: Int) {
      while let last = outline.last, last.level >= level {
        outline.removeLast()
        if outline.isEmpty {
          page.sections.append(last.section)
        } else {
          outline[outline.count - 1].section.sections.append(last.section)
        }
      }
    }

    for block in blocks {
      if case .heading(let text, let level) = block {
        heading = text
        if level <= 1, page.title.isEmpty {
          page.title = text
        } else {
          close(to: max(level, 2))
          outline.append((max(level, 2), Page.Section(text)))
        }
      } else if outline.isEmpty {
        page.summary = page.summary + block.html(under: heading)
      } else {
        let own = outline[outline.count - 1].section.content
        outline[outline.count - 1].section.content = own + block.html(under: heading)
      }
    }
    close(to: 0)
    if page.title.isEmpty { page.title = "Report" }
    return page
  }
}

extension ReportDocument.Block {
  /// The block on a page. A table is named by the heading above it.
  fileprivate func html(under heading: String?) -> HTML {
    switch self {
    case .heading(let text, _): HTML(.h2, HTML(text: text))
    case .paragraph(let text): HTML(.p, HTML(text: text))
    case .list(let items): HTML(.ul, HTML(items.map { HTML(.li, HTML(text: $0)) }))
    case .table(let table): DataTable(heading ?? "Table", table).html
    }
  }
}

extension DataTable {
  /// The same rows as a table of text; its lines that name rows begin groups.
  public init(_ caption: String, _ table: TextTable) {
    var groups = [Group()]
    for row in table.rows {
      switch row {
      case .heading(let title): groups.append(Group(title))
      case .cells(let cells): groups[groups.count - 1].rows.append(cells.map(Cell.text))
      }
    }
    self.init(
      caption, columns: table.columns.map { Column($0.title, $0.alignment == .leading ? .text : .number) },
      groups: groups)
  }
}
