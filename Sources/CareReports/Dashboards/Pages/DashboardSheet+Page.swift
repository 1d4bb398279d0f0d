import CareCore
import CareIndicators

extension DashboardReview {
  /// The dashboard as a page: what needs attention first, then where it disagrees with its own figures, then every
  /// measure with what follows.
  public var page: Page { sheet.page }
}

extension DashboardSheet {
  /// The dashboard as a page.
  var page: Page {
    var sections = [Page.Section("What needs attention", attentionContent)]
    if let disagreements {
      sections.append(.init("Where the dashboard disagrees with its own figures", Self.content(disagreements)))
    }
    if !problems.isEmpty {
      sections.append(.init("Not understood", HTML(.ul, HTML(problems.map { HTML(.li, HTML(text: $0)) }))))
    }
    sections.append(.init("Measures", HTML([table.html, quartileChart])))
    sections.append(.init("How to read this page", reading))
    let summary =
      [HTML(.p, HTML(text: sentences.first ?? "")), keyFigures.html]
      + sentences.dropFirst().map { HTML(.p, HTML(.small, HTML(text: $0))) }
      + cautions.map { Note(.caution, HTML(text: $0)).html }
    return Page(
      title, subtitle: subtitle, summary: HTML(summary), sections: sections, footer: HTML(.p, HTML(text: footer)))
  }

  private var keyFigures: KeyFigures {
    var entries = [Rating.red, .amber, .green].map { rating in
      KeyFigures.Entry(rating.title.capitalised, count(rating).grouped, marks: Badge(rating).html)
    }
    entries.append(
      .init(
        "Got worse", declined.grouped, marks: TrendMark(.lower, "For the worse", .bad).html))
    entries.append(
      .init(
        "Got better", improved.grouped, marks: TrendMark(.higher, "For the better", .good).html))
    if let disagreements {
      entries.append(.init("Disagreements", disagreements.count.grouped, remark: "of the print with its own figures"))
    }
    return KeyFigures(entries)
  }

  private var attentionContent: HTML {
    let attention = attention
    guard !attention.isEmpty else { return HTML(.p, "Nothing is red, and nothing got worse.") }
    let most = 12
    let rest = attention.dropFirst(most)
    guard !rest.isEmpty else { return Self.cards(attention[...]) }
    return Self.cards(attention.prefix(most))
      + Disclosure("\(rest.count.grouped) more that got worse", Self.cards(rest)).html
  }

  private static func cards(_ lines: ArraySlice<DashboardLine>) -> HTML {
    KeyFigures(
      lines.map { line in
        .init(line.title, line.value, remark: HTML(text: line.attentionRemark), marks: HTML(line.marks))
      }
    ).html
  }

  private static func content(_ disagreements: [DashboardDisagreement]) -> HTML {
    guard !disagreements.isEmpty else { return HTML(.p, "Nowhere: all that is printed follows.") }
    return DefinitionList(
      disagreements.map { item in
        .init(
          [HTML(text: item.subject), HTML(.br, []), HTML(.small, HTML(text: item.check.title))],
          [
            "Printed: ", HTML(.strong, HTML(text: item.printed)), HTML(text: ". \(item.follows.sentence)"),
            HTML(.br, []), HTML(.small, HTML(text: item.reason.sentence)),
          ])
      }
    ).html
  }
}

// MARK: - The table of measures

extension DashboardSheet {
  /// A column and what stands in it; `nil` for nothing.
  private struct Column {
    let column: DataTable.Column
    let cell: (DashboardLine) -> DataTable.Cell?

    init(_ title: String, _ kind: DataTable.Column.Kind = .text, _ cell: @escaping (DashboardLine) -> DataTable.Cell?) {
      column = DataTable.Column(title, kind)
      self.cell = cell
    }
  }

  private var table: DataTable {
    let columns = Self.columns.filter { column in lines.contains { column.cell($0) != nil } }
    return DataTable(
      "Every measure", columns: columns.map(\.column),
      groups: sections.map { section in
        .init(section.title, rows: section.lines.map { line in columns.map { $0.cell(line) ?? "" } })
      })
  }

  // The colour stands beside the name, so that a phone shows both at once.
  private static var columns: [Column] {
    [
      Column("Measure") { line in
        let remark = line.remark.map { HTML(.small, " (\($0))") } ?? []
        return .init([HTML(text: line.title), remark], key: line.title)
      },
      Column("Rating") { line in
        let badges = line.ratingMarks
        return badges.isEmpty ? nil : .init(HTML(badges))
      },
      Column("Now", .number) { .text($0.value) },
      Column("Count", .number) { $0.counts == "–" ? nil : .text($0.counts) },
      Column("Before", .number) { $0.before.map { .text($0) } },
      Column("Direction") { line in
        guard let movement = line.movement, let mark = line.trendMark else { return nil }
        let doubt = line.doubts.contains(.movement) ? " (disputed)" : ""
        return .init([mark.html, HTML(text: "\u{A0}\(movement.title)\(doubt)")])
      },
      Column("Over time") { line in
        line.history.isEmpty ? nil : .init(Sparkline("\(line.title) over time", line.history).html)
      },
      Column("Target", .number) { line in
        guard let target = line.target else { return nil }
        let mark = line.meetsTarget.map { $0 ? "\u{A0}met" : "\u{A0}missed" } ?? ""
        return .text(target + mark)
      },
      Column("Quartile") { line in
        line.quartile.map { .init([QuartileMark($0).html, HTML(text: "\u{A0}\($0.short)")]) }
      },
      Column("Neighbours", .number) { line in
        line.neighbours.map { mean in
          .text(mean + (line.isBetterThanNeighbours.map { $0 ? "\u{A0}better" : "\u{A0}worse" } ?? ""))
        }
      },
    ]
  }

  private var quartileChart: HTML {
    let bands = QuartileBand.allCases.map { band in lines.count { $0.quartile == band && $0.value != "–" } }
    guard bands.reduce(0, +) > 0 else { return [] }
    let total = bands.reduce(0, +)
    return StackedShare(
      "Measures by quartile",
      summary:
        "Of \(total.counted("measure", "measures")) with a benchmark, \(bands[0].grouped) in the top quartile and \(bands[3].grouped) in the fourth.",
      parts: QuartileBand.allCases.map { $0.title.capitalised },
      rows: [.init("Measures", bands.map { Datum(Fraction($0)) })]
    ).html
  }

  private var reading: HTML {
    let ratings = [Rating.green, .amber, .red].map { rating in
      DefinitionList.Entry(
        [Badge(rating).html, HTML(text: " \(rating.title.capitalised)")],
        "A letter, a shape and a colour that say the same.")
    }
    return HTML([
      HTML(.p, HTML(text: key)),
      DefinitionList(
        ratings + [
          .init(
            [TrendMark(.higher, "For the better", .good).html, TrendMark(.lower, "For the worse", .bad).html],
            "Which way the figure moved; green for the better, red for the worse, and black where neither way is good."),
          .init(
            QuartileMark(.second).html,
            "In which quarter of the authorities it is; the tall bar is its own, the best quarter first."),
          .init(
            "Neighbours",
            "The mean of the authorities that are most like this one, and whether the figure here is better or worse."),
          .init("–", "There is no figure."),
        ]
      ).html,
    ])
  }
}

// MARK: - Marks

extension DashboardLine {
  /// The printed rating, with those the key allows where it is not among them.
  var ratingMarks: [HTML] {
    guard let printed else { return allowed.map { Badge($0).html } }
    let badge = Badge(printed).html
    guard doubts.contains(.rating), !allowed.isEmpty else { return [badge] }
    return [badge, HTML(.small, " key: "), HTML(allowed.map { Badge($0).html })]
  }

  /// The mark of the movement; `nil` when there is none.
  var trendMark: TrendMark? {
    guard let movement, let movementInWords else { return nil }
    let direction: TrendMark.Direction =
      switch movement {
      case .higher: .higher
      case .lower: .lower
      case .similar, .same: .similar
      case .better: .higher
      case .worse: .lower
      }
    let meaning: Badge.Meaning =
      switch trend {
      case .improving: .good
      case .declining: .bad
      case .steady, nil: .neutral
      }
    return TrendMark(direction, movementInWords, meaning)
  }

  /// The rating and the movement as marks.
  fileprivate var marks: [HTML] {
    (ratingMarks.count > 1 && printed == nil ? [] : ratingMarks) + (trendMark.map { [$0.html] } ?? [])
  }

  /// What stands below the figure of a measure that needs attention.
  fileprivate var attentionRemark: String {
    var parts: [String] = []
    if counts != "–" { parts.append(counts) }
    if let before { parts.append("before: \(before)" + (change.map { " (\($0))" } ?? "")) }
    if let target { parts.append("target \(target)" + (meetsTarget.map { $0 ? ", met" : ", missed" } ?? "")) }
    if let quartile { parts.append(quartile.title) }
    return parts.joined(separator: "; ")
  }
}

extension Badge {
  /// The mark of a rating.
  init(_ rating: Rating) {
    switch rating {
    case .red: self.init("R", "Red", .bad)
    case .amber: self.init("A", "Amber", .caution)
    case .green: self.init("G", "Green", .good)
    }
  }
}

/// In which quarter of the authorities a figure lies: four bars, its own a tall one, the best quarter first.
struct QuartileMark: HTMLRepresentable {
  /// The quarter.
  var band: QuartileBand

  init(_ band: QuartileBand) { self.band = band }

  /// A small drawing.
  var html: HTML {
    let bars = QuartileBand.allCases.map { quarter in
      let top = quarter == band ? 4 : 17
      return "M\(1 + 6 * (quarter.rawValue - 1)) \(top)h4V21h-4Z"
    }
    return HTML(
      .svg, [.class("trend", "neutral"), .init(.viewBox, "0 0 24 24"), .init(.role, "img")],
      [HTML(.title, HTML(text: band.title.capitalised)), HTML(.path, [.init(.d, bars.joined())])])
  }
}

extension QuartileBand {
  /// The quarter in a word for a narrow cell.
  fileprivate var short: String {
    switch self {
    case .first: "top"
    case .second: "2nd"
    case .third: "3rd"
    case .fourth: "4th"
    }
  }
}
