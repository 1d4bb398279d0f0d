import CareCore
public import CareIndicators
import CareModels
public import CareValidation

/// A report on children in care, made of any measurements and of what was found in the data.
///
///     let histories = ChildHistories(register)
///     let report = ChildrenInCareReport(
///       histories.measure(Indicator.all, in: context), findings: histories.findings(),
///       source: ReportSource("return", register))
///     print(report.document.text())
///
/// It has the figures by theme, the breakdowns as tables, and a last section on what the data could not say. A user's
/// own indicator is shown like any other. Nothing in it is rounded or suppressed to protect small numbers, and it says
/// so; it shows no child's details.
public struct ChildrenInCareReport: Hashable, Sendable {
  /// What stands at its head.
  public var title = "Children in care"

  /// The figures, in the order in which they are shown within their theme.
  ///
  /// The theme is the part of an indicator's id before the first point.
  public let measurements: [Measurement]

  /// What was found in the data.
  public let findings: [Finding]

  /// What the figures were made from; `nil` when not said.
  public let source: ReportSource?

  /// Sentences for the reader below the heading: how the day was chosen, for example.
  public let notes: [String]

  /// Up to how many groups a breakdown may have for those without a child to be shown. Groups for what is not recorded
  /// or not on the published list are shown only when there is a child in them.
  public var mostGroupsShownEmpty = 12

  /// Who was looked after before the period, who came and left, and who was looked after at its end; `nil` when it is not
  /// to be shown.
  public var stockFlow: StockFlow?

  /// Makes a report of measurements, findings or both.
  public init(
    _ measurements: [Measurement], findings: [Finding] = [], source: ReportSource? = nil, notes: [String] = []
  ) {
    self.measurements = measurements
    self.findings = findings
    self.source = source
    self.notes = notes
  }

  /// The report, ready to be written as plain text or as Markdown.
  public var document: ReportDocument {
    ReportDocument(heading + figures + stockAndFlow + breakdowns + gaps)
  }
}

// MARK: - Heading

extension ChildrenInCareReport {
  private var heading: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.heading(title, level: 1)]
    if let period = measurements.first?.period {
      blocks.append(.paragraph("As at \(period.end.inWords), for \(period.inWords)."))
    }
    if let source { blocks.append(.paragraph(source.inWords)) }
    for note in notes { blocks.append(.paragraph(note.sentence)) }
    blocks.append(
      .paragraph(
        "For the authority's own use: small numbers are shown as they are, and may point to a child. Suppress them before "
          + "anything here is published."))
    return blocks
  }
}

extension ReportSource {
  /// The name and the size of the data in a sentence.
  fileprivate var inWords: String {
    var parts = [name]
    if let authority { parts.append(authority.authority?.name ?? "authority \(authority)") }
    let rows = orderedTables.map { "\($0.table.rawValue) \($0.rows.grouped)" }
    let tables = rows.isEmpty ? "No table was supplied." : "Rows: \(rows.joined(separator: ", "))."
    return "Source: \(parts.joined(separator: ", ")). \(tables)"
  }
}

// MARK: - Figures

extension ChildrenInCareReport {
  /// The themes of some measurements in the order in which they first appear.
  static func themes<Item>(_ items: [Item], id: (Item) -> String) -> [(title: String, members: [Item])] {
    var order: [String] = []
    var members: [String: [Item]] = [:]
    for item in items {
      let theme = id(item).split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
      if members[theme] == nil { order.append(theme) }
      members[theme, default: []].append(item)
    }
    return order.map { (themeTitle($0), members[$0] ?? []) }
  }

  private static func themeTitle(_ theme: String) -> String {
    switch theme {
    case "population": "Looked after"
    case "placement": "Placements"
    case "flow": "Starting and ceasing"
    default: theme.words.capitalised
    }
  }

  private var figures: [ReportDocument.Block] {
    let themes = Self.themes(measurements.filter { $0.groups == nil }, id: \.id)
    guard !themes.isEmpty else { return [] }
    var table = TextTable([
      .init("Figure", narrowest: 20), .init("Counted", .trailing), .init("Of", .trailing), .init("Value", .trailing),
      .init("Left out", .trailing), .init("Not placed", .trailing),
    ])
    var reasons: [String] = []
    for theme in themes {
      if themes.count > 1 { table.appendHeading(theme.title) }
      for measurement in theme.members {
        var value = measurement.valueInWords ?? "none"
        if let reason = measurement.cannotSay {
          let number = reasons.firstIndex(of: reason) ?? reasons.count
          if number == reasons.count { reasons.append(reason) }
          value += " [\(number + 1)]"
        }
        table.append(
          [name(measurement)] + measurement.countsInWords + [value]
            + measurement.otherCountsInWords)
      }
    }
    var blocks: [ReportDocument.Block] = [.heading("Figures", level: 2), .table(table)]
    if !reasons.isEmpty {
      let notes = reasons.enumerated().map { "[\($0 + 1)] \($1.sentence)" }
      blocks.append(.paragraph("No value: \(notes.joined(separator: " "))"))
    }
    return blocks
  }

  /// The name of a measurement, with its period when that is not the one in the heading.
  func name(_ measurement: Measurement) -> String {
    let isOfReport = measurement.period == measurements.first?.period
    return isOfReport ? measurement.name : "\(measurement.name), \(measurement.period.inWords)"
  }
}

// MARK: - Breakdowns

extension ChildrenInCareReport {
  private var breakdowns: [ReportDocument.Block] {
    let distributions = measurements.filter { $0.groups != nil }
    guard !distributions.isEmpty else { return [] }
    return [.heading("Breakdowns", level: 2)] + distributions.flatMap(breakdown)
  }

  private func breakdown(_ measurement: Measurement) -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.heading(name(measurement), level: 3)]
    if let reason = measurement.cannotSay { return blocks + [.paragraph("None: \(reason).")] }
    let all = measurement.groups ?? []
    let ofValues = all.filter { $0.group != .notRecorded && $0.group != .unrecognised }
    let showsEmpty = ofValues.count <= mostGroupsShownEmpty
    let shown = all.filter { $0.count > 0 || (showsEmpty && ofValues.contains($0)) }
    let hasCodes = shown.contains { $0.group.hasPublishedCode }

    var columns: [TextTable.Column] = [
      .init("Group", narrowest: 20), .init(measurement.subjects.capitalised, .trailing), .init("Share", .trailing),
      .init(""),
    ]
    if hasCodes { columns.insert(.init("Code"), at: 0) }
    var table = TextTable(columns)
    for group in shown {
      let share = measurement.share(of: group)
      let cells = [
        group.group.title, group.count.grouped, share?.percentage(places: 1) ?? "–", share?.bar(width: 20) ?? "",
      ]
      table.append(hasCodes ? [group.group.hasPublishedCode ? group.group.code : ""] + cells : cells)
    }
    let whole = ["All", measurement.numerator.grouped, measurement.numerator > 0 ? "100.0%" : "–", ""]
    table.append(hasCodes ? [""] + whole : whole)
    blocks.append(.table(table))
    return blocks
  }
}

extension BreakdownGroup {
  /// Whether the code is one that is published, `C2` or `WBRI`, and not a name for programs such as `notRecorded`.
  fileprivate var hasPublishedCode: Bool {
    code.utf8.contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
      && !code.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }
}
