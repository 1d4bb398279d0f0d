import CareCore
import CareIndicators

extension ComparisonReport {
  /// The report to read as text or Markdown.
  public var document: ReportDocument {
    var blocks: [ReportDocument.Block] = [.heading(title, level: 1)]
    blocks += overview.map { .paragraph($0) }
    for entry in entries { blocks += entry.blocks(names: names, neighbourVersion: neighbourVersion) }
    if !notes.isEmpty { blocks += [.heading("How the files were read", level: 2), .list(notes)] }
    return ReportDocument(blocks)
  }
}

extension ComparisonReport.Entry {
  func blocks(names: [LocalAuthorityCode: String], neighbourVersion: String?) -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [.heading(measure.title, level: 2)]
    blocks += remarks.map { .paragraph($0) }
    blocks.append(.table(facts(names: names, neighbourVersion: neighbourVersion)))
    if let noise = noiseWords { blocks.append(.paragraph(noise)) }
    if let picture { blocks.append(.paragraph(picture)) }
    if trend.count > 1 { blocks.append(.table(trendTable)) }
    return blocks
  }

  private func facts(names: [LocalAuthorityCode: String], neighbourVersion: String?) -> TextTable {
    var rows: [[String]] = [["Figure in \(standing.year)", text(standing)]]
    if let interval = intervalWords { rows.append(["Made of", interval]) }
    rows.append(["Polarity", polarityWords])
    if let place = place(standing) { rows.append(["Rank", place]) }
    if let quartile = quartileWords { rows.append(["Quartile", quartile]) }
    if let quartiles = standing.quartiles {
      rows.append(["Authorities with a figure", "\(standing.count)"])
      rows.append(["Quartile boundaries", quartiles.boundaries.map(boundary).joined(separator: ", ")])
      rows.append(["Lowest and highest", "\(format.text(quartiles.lowest)) and \(format.text(quartiles.highest))"])
      if standing.polarity == nil || standing.polarity == Indicator.Polarity.none, let figure = standing.figure {
        rows.append(["Interval from the lowest", "\(quartiles.interval(of: figure)) of 4"])
      }
    }
    if let mean = standing.neighbours {
      let count = "\(mean.counted.count) of \(mean.counted.count + mean.leftOut.count) neighbours"
      let version = neighbourVersion.map { ", \($0)" } ?? ""
      rows.append(["Neighbours' mean", "\(mean.value.map(fine) ?? "none") (\(count)\(version))"])
      if !mean.leftOut.isEmpty {
        rows.append(["Neighbours left out", mean.leftOut.map { names[$0] ?? $0.text }.joined(separator: ", ")])
      }
    }
    if let national = national[standing.year] { rows.append(["England", format.text(national)]) }
    rows.append(["Since the year before", travelWords])
    if let target = targetWords { rows.append(["Target", target]) }
    if let colour = colourWords { rows.append(["Colour", colour]) }
    return TextTable([.init(""), .init("", narrowest: 30)], rows: rows)
  }

  /// The quarter, or why there is none; `nil` without a figure or a polarity.
  private var quartileWords: String? {
    if let band = standing.band { return "\(band.title) (\(band.letter))" }
    guard standing.place != nil else { return nil }
    return standing.count == 1 ? "none: no other authority has a figure" : "none: every authority has the same figure"
  }

  private var trendTable: TextTable {
    let hasNeighbours = trend.contains { $0.neighbours?.value != nil }
    var columns: [TextTable.Column] = [.init("Year"), .init("Figure", .trailing), .init("Median of all", .trailing)]
    if hasNeighbours { columns.append(.init("Neighbours", .trailing)) }
    if !national.isEmpty { columns.append(.init("England", .trailing)) }
    columns += [.init("Quartile", .trailing), .init("Rank", .trailing)]
    return TextTable(
      columns,
      rows: trend.map { year in
        var cells = [String(year.year), text(year), year.quartiles.map { boundary($0.median) } ?? "–"]
        if hasNeighbours { cells.append(year.neighbours?.value.map(fine) ?? "–") }
        if !national.isEmpty { cells.append(national[year.year].map { format.text($0) } ?? "–") }
        return cells + [year.band.map { String($0.rawValue) } ?? "–", place(year) ?? "–"]
      })
  }

  /// All authorities along a line of forty signs, the higher a sign the more of them, and the authority as a diamond.
  private var picture: String? {
    guard let figure = standing.figure, let quartiles = standing.quartiles,
      let range = quartiles.highest.subtracting(quartiles.lowest), range > .zero
    else { return nil }
    let length = 40
    func place(_ value: Fraction) -> Int? {
      value.subtracting(quartiles.lowest)?.divided(by: range)?.multiplied(by: Fraction(length - 1))?.rounded()
    }
    var counts = [Int](repeating: 0, count: length)
    for value in (measure.figures[standing.year] ?? [:]).values {
      if let place = place(value), counts.indices.contains(place) { counts[place] += 1 }
    }
    guard let own = place(figure), let most = counts.max(), most > 0 else { return nil }
    let steps = Array("▁▂▃▄▅▆▇█")
    var line = ""
    for (index, count) in counts.enumerated() {
      line.append(index == own ? "◆" : count == 0 ? "·" : steps[(count * steps.count - 1) / most])
    }
    return "\(format.text(quartiles.lowest)) \(line) \(format.text(quartiles.highest))"
  }
}
