import CareCore
import CareIndicators
import CareModels
import CareValidation

/// The last section: what the data could not say, and what the figures are not.
extension ChildrenInCareReport {
  var gaps: [ReportDocument.Block] {
    let blocks = notPlaced + notSupplied + found + choices
    return blocks.isEmpty ? [] : [.heading("What the data could not say", level: 2)] + blocks
  }

  /// What could not be placed, by figure and by what is missing.
  private var notPlaced: [ReportDocument.Block] {
    var table = TextTable([
      .init("Figure", narrowest: 20), .init("Cannot be told", narrowest: 20), .init("Of", narrowest: 8),
      .init("How many", .trailing),
    ])
    for measurement in measurements {
      for tally in measurement.undetermined where tally.count > 0 {
        table.append([name(measurement), tally.reason, measurement.subjects, tally.count.grouped])
      }
    }
    if table.rows.isEmpty {
      return measurements.isEmpty ? [] : [.paragraph("Everything could be placed in every figure.")]
    }
    return [
      .heading("What could not be placed", level: 3),
      .paragraph("It is in neither the count nor what that is taken of."), .table(table),
    ]
  }

  private var notSupplied: [ReportDocument.Block] {
    // Of the many tables beside the return only those that a figure asked for are missed.
    let missing = RegisterTable.allCases.filter { table in
      if measurements.contains(where: { $0.notSupplied.contains(table) }) { return true }
      return RegisterTable.statutory.contains(table) && source.map { $0.tables[table] == nil } ?? false
    }
    guard !missing.isEmpty else { return [] }
    return [.paragraph("Tables not supplied: \(missing.map(\.rawValue).joined(separator: ", ")).")]
  }

  /// What was found, check by check, with the first place of each.
  private var found: [ReportDocument.Block] {
    let summaries = FindingSummary.summaries(of: findings)
    guard !summaries.isEmpty else { return [] }
    var table = TextTable([
      .init("Severity"), .init("Check"), .init("Found", narrowest: 24), .init("Times", .trailing),
      .init("First", narrowest: 16),
    ])
    for summary in summaries {
      let first = summary.first
      table.append([
        first.severity.rawValue, first.check, first.message, summary.count.grouped, "\(first.location)",
      ])
    }
    return [
      .heading("Found in the data", level: 3),
      .paragraph("Rows are counted from 0, without the heading of the file; lines are those of the file."),
      .table(table),
    ]
  }

  /// The choices that were made, and what the figures are not because of them.
  private var choices: [ReportDocument.Block] {
    var sentences: [String] = []
    var seen: Set<Measurement.OptionUsed> = []
    for used in measurements.flatMap(\.options) where seen.insert(used).inserted {
      sentences.append("\(used.option.words.capitalised): \(used.valueInWords).")
    }
    if let figure = measurements.lazy.compactMap(\.populationFigure).first {
      let year = figure.midYear.map { "mid-year \($0)" } ?? "the year was not said"
      sentences.append("Rates are over a population of \(figure.count.grouped), as given; \(year).")
    }
    // A measurement loses its official name when its period is not the one the name is defined for.
    let unofficial = measurements.compactMap { measurement in
      measurement.officialName == nil ? Indicator.withID(measurement.id)?.officialName : nil
    }
    if !unofficial.isEmpty {
      let names = unofficial.joined(separator: ", ")
      sentences.append("The period is not a year from 1 April to 31 March, so these figures are not \(names).")
    }
    return sentences.isEmpty ? [] : [.heading("Choices made", level: 3), .list(sentences)]
  }
}

extension Measurement.OptionUsed {
  /// The value in words: `in care in both years`, `28 February`.
  fileprivate var valueInWords: String {
    guard option == LeapDayBirthday.name, let day = LeapDayBirthday(rawValue: value) else { return value.words }
    return switch day {
    case .twentyEighthFebruary: "28 February"
    case .firstMarch: "1 March"
    }
  }
}
