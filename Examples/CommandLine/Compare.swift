import ChildrensServices

extension Command {
  /// `compare`: where an authority stands among all, from a published statistics file.
  static let compare = Command(
    name: "compare", summary: "where an authority stands among all, from a published statistics file",
    details: [
      """
      FILE is a tidy CSV file of published statistics: a row for each area, year and thing measured, with columns for the year \
      (time_period, year), the authority (old_la_code, new_la_code, la_name and the like) and figures. Counts are compared \
      only where there is no percentage or rate. Symbols such as c, z and low are kept and are never nought.
      """,
      """
      Quartiles are of type 7 over all authorities with a figure; one on a boundary is in the lower interval. Equals share the \
      smallest rank. Without a polarity there is neither quartile nor rank: it is taken from --polarity, from the file, or for \
      measures that the department's Local Authority Interactive Tool has, from there.
      """,
      """
      --policy gives each measure a colour by its quartile, its direction and --target, as the key has it; without a key a target \
      is green when it is met and otherwise red. A target is for one measure: name it with --measure.
      """,
      "How each column was understood is said at the end. Exit code 0 when the file could be read.",
    ],
    syntax: {
      Syntax(
        operands: ["FILE"],
        options: [
          .value("--authority", "CODE|NAME", "whose standing: the code of either kind (855, E10000018) or the name"),
          .value("--neighbours", "FILE", "its statistical neighbours: a CSV file with a row for each authority"),
          .choice("--polarity", ["high", "low", "none"], "which way is better"),
          .value("--measure", "NAME", "only this: a title, a part of one, or a column; all unless said"),
          .value("--year", "YEAR", "2025, 202425 or 2024/25; the latest unless said"),
          .value("--tolerance", "SIZE", "how much a figure may move and be similar: 1, or 5% of it; none unless said"),
          .value("--target", "LEVEL", "what a measure is to reach: '<9%', '>= 90%', or 90% on the side that is good"),
          RatingOptions.policy,
          .choice("--format", ["text", "markdown", "json", "html"], "the form of the result; text unless said"),
          .value("--html", "OUT", "also write the page to a file"),
        ])
    },
    run: { arguments in
      let comparing = try Comparing(arguments)
      let report = try comparing.report()
      Progress.finish()
      for problem in comparing.problems { Output.note("childrens-services: \(problem).") }
      if arguments.value("--html") != nil { try Output.write(report.page.utf8, toFileOf: "--html", arguments) }
      switch arguments.value("--format") {
      case "json": try Output.write(try CanonicalJSON.encode(report.json, layout: .readable))
      case "html": try Output.write(report.page.utf8)
      case "markdown": try Output.write(report.document.markdown())
      default: try Output.write(report.document.text(width: 120))
      }
      return .done
    })
}

/// What is compared with what, as asked for.
private struct Comparing {
  private let table: StatisticsTable
  private let authority: LocalAuthorityCode
  private let neighbours: NeighbourSet?
  private let polarity: Indicator.Polarity?
  private let year: Int?
  private let tolerance: Tolerance
  private let measure: String?
  private let target: String?
  private let policy: RatingPolicy?
  private var notes: [String] = []
  /// What is wrong with rows of the files.
  private(set) var problems: [StatisticsProblem] = []

  init(_ arguments: Arguments) throws {
    guard let name = arguments.value("--authority") else {
      throw UsageProblem.other("--authority is missing: a code such as 855 or E10000018, or a name.")
    }
    polarity = arguments.value("--polarity").flatMap { Indicator.Polarity(words: $0) }
    tolerance = try Self.tolerance(arguments.value("--tolerance"))
    measure = arguments.value("--measure")
    target = arguments.value("--target")
    policy = try RatingOptions.policy(arguments) ?? (target == nil ? nil : .targetAlone)
    Progress.stage("Reading")
    let path = arguments.operands[0]
    table = try StatisticsTable(csv: try Files.read(path), file: Holdings.baseName(path))
    year = try Self.year(arguments.value("--year"), in: table)
    authority = try Self.authority(name, in: table)
    problems = table.problems
    guard let path = arguments.value("--neighbours") else {
      neighbours = nil
      return
    }
    let file = Holdings.baseName(path)
    let list = try NeighbourFile(csv: try Files.read(path), file: file)
    neighbours = NeighbourSet(version: file, list.neighbours)
    problems += list.problems
    if list.neighbours[authority] == nil { notes.append("\(file) has no neighbours of this authority.") }
  }

  private static func tolerance(_ text: String?) throws(UsageProblem) -> Tolerance {
    guard let text else { return .none }
    let isPercent = text.hasSuffix("%")
    guard let size = Fraction(decimal: isPercent ? String(text.dropLast()) : text),
      let tolerance = Tolerance(size, isPercent ? .percent : .unit)
    else { throw .notUsable("--tolerance", needs: "a number such as 1 or 5%") }
    return tolerance
  }

  private static func year(_ text: String?, in table: StatisticsTable) throws(UsageProblem) -> Int? {
    guard let text else { return nil }
    guard let year = StatisticsYear.number(text) else {
      throw .notUsable("--year", needs: "a year such as 2025, 202425 or 2024/25")
    }
    guard table.years.contains(year) else {
      let years = table.years.map(String.init).joined(separator: ", ")
      throw .other("\(table.file) has no figures for that year; it has \(years).")
    }
    return year
  }

  private static func authority(_ name: String, in table: StatisticsTable) throws(UsageProblem) -> LocalAuthorityCode {
    if let code = table.authority(name) { return code }
    let near = NearMatches.of(name, among: table.names.values.sorted())
    let meant = near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
    throw .other("\(table.file) has no authority \(name).\(meant)")
  }

  /// The series that were asked for, those in which all authorities are the same left out.
  private func chosen() throws -> (series: [StatisticsSeries], alike: [String]) {
    guard let measure else {
      let all = table.comparable
      guard !all.isEmpty else { throw StatisticsProblem(.noFigures, file: table.file) }
      let telling = all.filter { !isAlike($0) }
      return telling.isEmpty ? (all, []) : (telling, all.filter(isAlike).map { title($0) })
    }
    let found = table.series(named: measure)
    guard found.isEmpty else { return (found, []) }
    let titles = Array(Set(table.comparable.flatMap { [$0.title] + $0.dimensions })).sorted()
    let near = NearMatches.of(measure, among: titles)
    let some = near.isEmpty ? Array(titles.prefix(12)) : near
    throw UsageProblem.other(
      "\(table.file) has no measure of that name. It has, for example: \(some.joined(separator: "; ")).")
  }

  /// Whether every authority has the same number, as the 100% of a total.
  private func isAlike(_ series: StatisticsSeries) -> Bool {
    Set(series.authorities.values.flatMap { $0.values.compactMap(\.number) }).count < 2
  }

  /// The title, with the column where a thing is measured in more than one.
  private func title(_ series: StatisticsSeries) -> String {
    let others = table.comparable.filter { $0.dimensions == series.dimensions }
    return others.count > 1 && !series.dimensions.isEmpty ? "\(series.title) (\(series.column.name))" : series.title
  }

  func report() throws -> ComparisonReport {
    let chosen = try chosen()
    Progress.stage("Comparing")
    var notes = notes
    if !chosen.alike.isEmpty {
      notes.append("Left out because every authority has the same figure: \(chosen.alike.joined(separator: "; ")).")
    }
    let shown = chosen.series.prefix(Self.mostMeasures)
    if shown.count < chosen.series.count {
      notes.append(
        "Only the first \(shown.count) of \(chosen.series.count) measures are shown; name one with --measure.")
    }
    if target != nil, shown.count != 1 {
      throw UsageProblem.other("--target is for one measure, and there are \(shown.count): name it with --measure.")
    }
    let entries = try shown.compactMap(entry).map(rated)
    let neighbourVersion = neighbours.map(\.version)
    return ComparisonReport(
      of: authority, names: table.names, neighbourVersion: neighbourVersion, entries: entries,
      notes: notes + readingNotes)
  }

  private static let mostMeasures = 200

  private func entry(_ series: StatisticsSeries) -> ComparisonReport.Entry? {
    let years = series.authorities.keys.filter { !series.numbers(in: $0).isEmpty }
    guard let year = year ?? years.max() else { return nil }
    let resolution = PublishedPolarity.resolve(
      given: polarity, file: series.polarities.compactMap { Indicator.Polarity(words: $0) },
      names: series.dimensions + [series.column.name])
    let figures = [Int: [LocalAuthorityCode: Fraction]](
      uniqueKeysWithValues: series.authorities.keys.map { ($0, series.numbers(in: $0)) })
    let measure = ComparedMeasure(
      title(series), polarity: resolution.polarity, figures: figures, proportions: table.proportions(of: series))
    let places = table.decimals(of: series)
    let format: FigureFormat = series.kind == .percentage ? .percentage(places: places) : .number(places: places)
    let marks = series.authorities.compactMapValues { $0[authority].flatMap(Self.mark) }
    let national = series.areas.compactMapValues { $0["England"]?.number }
    return ComparisonReport.Entry(
      measure, of: authority, in: year, neighbours: neighbours, tolerance: tolerance, format: format, marks: marks,
      national: national, remarks: Self.remarks(resolution))
  }

  private func rated(_ entry: ComparisonReport.Entry) throws(UsageProblem) -> ComparisonReport.Entry {
    guard let policy else { return entry }
    guard let text = target else { return entry.rated(by: policy) }
    guard let target = Target(printed: text, polarity: entry.standing.polarity ?? .none) else {
      throw .notUsable("--target", needs: "a level with a side, such as '<9%' or '>= 90%'")
    }
    return entry.rated(by: policy, target: target)
  }

  /// What stands in place of a number, and what it means.
  private static func mark(_ value: StatisticsValue) -> String? {
    guard case .symbol(let symbol) = value else { return value.mark }
    return "\(symbol.rawValue) (\(symbol.meaning))"
  }

  private static func remarks(_ resolution: PublishedPolarity.Resolution) -> [String] {
    let without =
      resolution.polarity == Indicator.Polarity.none ? " Neither way is, so there is neither quartile nor rank." : ""
    return switch (resolution.origin, resolution.isContested) {
    case (.given, true):
      ["The polarity that was given was used; the file or the Local Authority Interactive Tool says otherwise."]
    case (.nobody, _):
      ["Which way is better is not known, so there is neither quartile nor rank: give --polarity high or low."]
    case (_, true):
      ["What is said about which way is better does not agree, so there is neither quartile nor rank: give --polarity."]
    case (.published, false): ["Which way is better is that of the Local Authority Interactive Tool." + without]
    case (.file, false): ["Which way is better is that of the file." + without]
    case (.given, false): without.isEmpty ? [] : ["Neither way is better, so there is neither quartile nor rank."]
    }
  }

  // MARK: - How the file was read

  private var readingNotes: [String] {
    var roles: [(title: String, names: [String])] = []
    for column in table.columns {
      let name = column.name.isEmpty ? "(column \(column.number))" : column.name
      if let index = roles.firstIndex(where: { $0.title == column.role.title }) {
        roles[index].names.append(name)
      } else {
        roles.append((column.role.title, [name]))
      }
    }
    var notes = [
      "Columns: \(roles.map { "\($0.title): \($0.names.joined(separator: ", "))" }.joined(separator: "; "))."
    ]
    let rewritten = table.years.filter { table.yearTexts[$0] != String($0) }
    if let year = rewritten.last, let text = table.yearTexts[year] {
      notes.append("Years go by the later one of two: \(text) is \(year).")
    }
    if table.otherRows > 0 {
      notes.append("\(table.otherRows) rows are about other areas than authorities, regions and countries.")
    }
    return notes + problems.map { "\($0)".hasSuffix(".") ? "\($0)" : "\($0)." }
  }
}
