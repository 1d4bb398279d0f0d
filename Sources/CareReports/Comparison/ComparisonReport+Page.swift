import CareCore
import CareIndicators

extension ComparisonReport {
  /// The report as a page that stands alone: for each measure the figure with its place, a picture of where it stands among
  /// all, and its course over the years.
  ///
  /// - Complexity: O(*m* × *n* log *n*) in the number of measures and of authorities.
  public var page: Page {
    var sections = entries.map { entry in
      Page.Section(entry.measure.title, entry.content(self))
    }
    if entries.count > 1 { sections.insert(Page.Section("At a glance", summaryTable.html), at: 0) }
    if !notes.isEmpty {
      sections.append(
        Page.Section("How the files were read", HTML(.ul, HTML(notes.map { HTML(.li, HTML(text: $0)) }))))
    }
    return Page(
      title, subtitle: subtitle, summary: HTML(overview.map { HTML(.p, HTML(text: $0)) }), sections: sections,
      footer: HTML(
        .p,
        """
        Quartiles are of type 7 over all authorities with a figure; one on a boundary is in the lower interval. Equals share \
        the smallest rank. The mean of neighbours leaves out those without a figure. Everything was worked out exactly from \
        the published figures, and rounded once.
        """))
  }

  private var subtitle: String {
    let years = Set(entries.map(\.standing.year)).sorted()
    let neighbours = neighbourVersion.map { " Neighbours: \($0)." } ?? ""
    return years.isEmpty ? "" : "Year \(years.map(String.init).joined(separator: ", ")).\(neighbours)"
  }

  private var summaryTable: DataTable {
    DataTable(
      "Every measure",
      columns: [
        .init("Measure"), .init("Figure", .number), .init("Quartile"), .init("Rank", .number),
        .init("Neighbours", .number), .init("England", .number), .init("Change"), .init("Polarity"),
      ],
      rows: entries.map { entry in
        let standing = entry.standing
        let mean = standing.neighbours?.value
        let national = entry.national[standing.year]
        return [
          .text(entry.measure.title), .number(standing.figure, shown: entry.text(standing)),
          standing.band.map { .init([$0.badge.html, HTML(text: "\u{A0}\($0.title)")], key: String($0.rawValue)) }
            ?? .text("–"),
          .number(
            standing.place.map { Fraction($0) }, shown: standing.place.map { "\($0) of \(standing.count)" } ?? "–"),
          .number(mean, shown: mean.map(entry.fine) ?? "–"),
          .number(national, shown: national.map { entry.format.text($0) } ?? "–"),
          .init([entry.travelMark, HTML(text: entry.differenceText)], key: entry.differenceText),
          .text(entry.polarityWords),
        ]
      }, isSortable: true)
  }
}

extension ComparisonReport.Entry {
  func content(_ report: ComparisonReport) -> HTML {
    let remarks = HTML(remarks.map { Note(.note, HTML(text: $0)).html })
    var pictures: HTML = strip(report).html
    if trend.count > 1 { pictures = pictures + course(report).html }
    let noise = noiseWords.map { HTML(.p, HTML(text: $0)) } ?? []
    return KeyFigures(keyFigures(report)).html + remarks + noise + pictures
  }

  private func keyFigures(_ report: ComparisonReport) -> [KeyFigures.Entry] {
    var figures: [KeyFigures.Entry] = [
      .init(
        "\(report.name), \(standing.year)", shownText,
        remark: HTML(
          text: [absence, travelWords.capitalised, intervalWords].compactMap { $0 }.joined(separator: "; ")),
        marks: travelMark)
    ]
    if let band = standing.band {
      figures.append(
        .init("Quartile", band.title.capitalised, remark: HTML(text: polarityWords.capitalised), marks: band.badge.html)
      )
    }
    if let place = standing.place {
      let shared = standing.sharing.map { $0 > 1 ? "Shared by \($0)" : "" } ?? ""
      figures.append(.init("Rank", "\(place) of \(standing.count)", remark: HTML(text: shared)))
    }
    if let mean = standing.neighbours {
      let better = standing.isBetterThanNeighbours.map { $0 ? "The authority is better" : "The authority is worse" }
      figures.append(
        .init(
          "Neighbours' mean", mean.value.map(fine) ?? "none",
          remark: HTML(text: "\(mean.counted.count) with a figure. \(better ?? "")")))
    }
    if let national = national[standing.year] {
      figures.append(.init("England", format.text(national), remark: []))
    }
    if let colour = colourWords {
      let target = targetWords.map { "Target \($0). " } ?? ""
      figures.append(
        .init(
          "Colour", rating?.allowed.only?.title.capitalised ?? "–", remark: HTML(text: target + colour.capitalised),
          marks: rating?.allowed.only.map { Badge($0).html } ?? []))
    }
    return figures
  }

  /// The figure, or the symbol in its place without what it means.
  private var shownText: String {
    let text = text(standing)
    return standing.figure == nil ? text.split(separator: " ").first.map(String.init) ?? text : text
  }

  /// What the symbol in place of the figure means; `nil` when there is a figure.
  private var absence: String? { standing.figure == nil ? text(standing) : nil }

  /// The move as an arrow; nothing when it is not known.
  fileprivate var travelMark: HTML {
    guard let travel = standing.travel else { return [] }
    let direction: TrendMark.Direction =
      switch travel.movement {
      case .higher: .higher
      case .similar: .similar
      case .lower: .lower
      }
    let meaning: Badge.Meaning =
      switch travel.trend {
      case .improving: .good
      case .declining: .bad
      case .steady, nil: .neutral
      }
    return TrendMark(direction, travelWords.capitalised, meaning).html
  }

  private func strip(_ report: ComparisonReport) -> Strip {
    let figures = measure.figures[standing.year] ?? [:]
    let neighbours = Set(standing.neighbours?.counted ?? [])
    var members = figures.sorted { $0.key.text < $1.key.text }.map { code, value in
      Strip.Member(
        report.names[code] ?? code.text, Datum(value),
        code == standing.authority ? .own : neighbours.contains(code) ? .neighbour : .other)
    }
    if figures[standing.authority] == nil {
      members.append(.init(report.name, .none(marks[standing.year] ?? "no figure"), .own))
    }
    return Strip(
      "All authorities in \(standing.year)", summary: sentence, format: format, members: members,
      quartiles: standing.quartiles?.boundaries ?? [])
  }

  private func course(_ report: ComparisonReport) -> LineChart {
    var series: [LineChart.Series] = [
      .init(report.name, trend.map { Datum($0.figure, absence: marks[$0.year] ?? "no figure") }),
      .init("Median of all", trend.map { Datum($0.quartiles?.median) }),
    ]
    if trend.contains(where: { $0.neighbours?.value != nil }) {
      series.append(.init("Neighbours' mean", trend.map { Datum($0.neighbours?.value) }))
    }
    if !national.isEmpty { series.append(.init("England", trend.map { Datum(national[$0.year]) })) }
    return LineChart(
      "Year by year", summary: travelWords.capitalised + ".", periodTitle: "Year",
      periods: trend.map { String($0.year) },
      format: format, startsAtZero: false, series: series)
  }
}

extension QuartileBand {
  /// It by letter, colour and shape.
  var badge: Badge {
    switch self {
    case .first: Badge("1", "Top quartile", .good)
    case .second: Badge("2", "Second quartile", .information)
    case .third: Badge("3", "Third quartile", .caution)
    case .fourth: Badge("4", "Fourth quartile", .bad)
    }
  }
}
