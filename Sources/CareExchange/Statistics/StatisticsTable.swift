public import CareCore

/// A published statistics file, read: what is measured, for which authorities and areas, in which years.
///
/// Such files are tidy: a row for each area, year and thing that is measured; columns for counts, percentages and rates.
/// ``columns`` says what every column was taken for, so that a reader can see how the file was understood.
public struct StatisticsTable: Sendable {
  /// The name of the file.
  public let file: String

  /// Every column, in order, and what it was taken for.
  public let columns: [StatisticsColumn]

  /// What is measured: one entry for each combination of dimensions and each column of figures, in the order of the file.
  public let series: [StatisticsSeries]

  /// The names of the authorities, as the latest year has them.
  public let names: [LocalAuthorityCode: String]

  /// The years that the file has, from the earliest.
  public let years: [Int]

  /// How the file writes each year: `202425` for 2025.
  public let yearTexts: [Int: String]

  /// What is wrong, in the order of the file; the first so many of each kind.
  public let problems: [StatisticsProblem]

  /// How many rows are about areas that are neither an authority, a region nor a country, and were passed over.
  public let otherRows: Int

  /// The authority with a code of either kind, or a name, whatever its capitals; `nil` when the file has none, or several.
  ///
  /// - Complexity: O(*n*) in the number of authorities.
  public func authority(_ text: String) -> LocalAuthorityCode? {
    let code = StatisticsPlaces.code(of: text)
    if let code, names[code] != nil { return code }
    let wanted = StatisticsPlaces.folded(text)
    let found = names.filter { StatisticsPlaces.folded($0.value) == wanted }
    return found.count == 1 ? found.first?.key : nil
  }
}

/// One thing that is measured, in one column of figures, for all areas and years.
public struct StatisticsSeries: Sendable {
  /// The values of the dimensions that tell it from others, in the order of their columns.
  public let dimensions: [String]

  /// The column of figures.
  public let column: StatisticsColumn

  /// The figures of authorities by year.
  public internal(set) var authorities: [Int: [LocalAuthorityCode: StatisticsValue]] = [:]

  /// The figures of regions and countries by year and name.
  public internal(set) var areas: [Int: [String: StatisticsValue]] = [:]

  /// The polarities that the file gives it, as written, each once; usually none.
  public internal(set) var polarities: [String] = []

  /// What kind of numbers it has.
  public var kind: StatisticsColumn.FigureKind {
    if case .figures(let kind) = column.role { kind } else { .other }
  }

  /// The dimensions on one line; the name of the column where there are none.
  public var title: String { dimensions.isEmpty ? column.name : dimensions.joined(separator: " · ") }

  /// The numbers of a year by authority; those without a number are left out.
  public func numbers(in year: Int) -> [LocalAuthorityCode: Fraction] {
    (authorities[year] ?? [:]).compactMapValues(\.number)
  }

  /// Whether any authority has a number in any year.
  public var hasNumbers: Bool { authorities.contains { $0.value.contains { $0.value.number != nil } } }
}
