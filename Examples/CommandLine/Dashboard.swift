import ChildrensServices

extension Command {
  /// `dashboard`: a performance dashboard, printed or measured.
  static let dashboard = Command(
    name: "dashboard", summary: "a performance dashboard: printed and checked, or measured for a quarter",
    details: [
      """
      SOURCE is a printed dashboard: JSON with measures, a CSV file with a row for each, or a file of published figures whose \
      entries have columns. Direction, target, rating and overview are worked out again, and every disagreement is listed.
      """,
      """
      With --quarter or --as-at, SOURCE is a return or a register, and its indicators are measured. Targets are by indicator: \
      {"stability.three-or-more-placements": "<9%"}, or CSV with the columns indicator and target.
      """,
      """
      A measured one is for the authority's own use: small numbers are shown as they are. With --publish a figure that is \
      small, or of which few are counted or not counted, is shown as c, and nothing else is said of it. Each is looked at by \
      itself: see that none follows from others.
      """,
      """
      Exit code 1 when a printed dashboard disagrees with its own figures, or holds a cell that is not understood.
      """,
    ],
    syntax: {
      Syntax(
        operands: ["SOURCE"],
        options: [
          .choice("--format", ["text", "markdown", "json", "html"], "the form of the result; text unless said"),
          .value("--html", "OUT", "also write the dashboard as a page to this file"),
          RatingOptions.policy,
          .value(
            "--previous", "FILE", "the printed dashboard before, for directions where no figure before is printed"),
          .value("--number", "N", "which dashboard of a file with several, from 1; all unless said"),
          .value(
            "--quarter", "QUARTER",
            "measure the quarter: “Q4 2024/25”, or 2024Q4 for the fourth of the year from April 2024"),
          MeasuringOptions.asAt,
          .choice(
            "--over", DashboardWindow.allCases.map(\.rawValue),
            "the days measured, up to the last of the quarter; year unless said"),
          .value("--targets", "FILE", "targets of the indicators, JSON or CSV"),
          .flag("--publish", "withhold small figures of a measured dashboard"),
          DisclosureOptions.rule,
        ])
    },
    run: { arguments in
      let isMeasured = arguments.value("--quarter") != nil || arguments.value("--as-at") != nil
      let result = isMeasured ? try DashboardSource.measured(arguments) : try DashboardSource.printed(arguments)
      Progress.finish()
      if arguments.value("--html") != nil { try Output.write(result.page.utf8, toFileOf: "--html", arguments) }
      switch arguments.value("--format") {
      case "html": try Output.write(result.page.utf8)
      case "json": try Output.write(try CanonicalJSON.encode(result.json, layout: .readable))
      case "markdown": try Output.write(result.document.markdown())
      default: try Output.write(result.document.text(width: 140))
      }
      return result.isSound ? .done : .found
    })
}

/// What `dashboard` says.
private struct DashboardResult {
  let document: ReportDocument
  let page: Page
  let json: JSONValue
  let isSound: Bool
}

extension DashboardResult {
  /// What is said of one printed dashboard, or of several one after the other.
  init(_ reviews: [DashboardReview]) {
    document = ReportDocument(reviews.flatMap(\.document.blocks))
    isSound = reviews.allSatisfy(\.isSound)
    if reviews.count == 1 {
      page = reviews[0].page
      json = reviews[0].json
    } else {
      let pages = reviews.map(\.page)
      page = Page(
        "Performance dashboards",
        sections: pages.map { Page.Section($0.title, $0.summary, sections: $0.sections) })
      json = .array(reviews.map(\.json))
    }
  }
}

/// Where a dashboard comes from.
private enum DashboardSource {
  static func printed(_ arguments: Arguments) throws -> DashboardResult {
    let given = ["--targets", "--over", "--rule"].filter { arguments.value($0) != nil }
    if let option = given.first ?? (arguments.has("--publish") ? "--publish" : nil) {
      throw UsageProblem.other("\(option) is for a dashboard that is measured: --quarter or --as-at.")
    }
    let path = arguments.operands[0]
    guard !Files.isFolder(path), !path.lowercased().hasSuffix(".xml") else {
      throw UsageProblem.other("A return is measured, so the quarter must be given: --quarter or --as-at.")
    }
    let dashboards = try dashboards(path)
    let chosen = try number(arguments, of: dashboards.count).map { [dashboards[$0 - 1]] } ?? dashboards
    let options = try DashboardOptions(policy: RatingOptions.policy(arguments) ?? .leicestershire2021Quarter1)
    let earlier = try arguments.value("--previous").map(earlier)
    let reviews = chosen.map { dashboard in
      DashboardReview(earlier.map { dashboard.comparing(with: $0) } ?? dashboard, options: options)
    }
    return DashboardResult(reviews)
  }

  private static func earlier(_ path: String) throws -> PrintedDashboard {
    let dashboards = try dashboards(path)
    guard dashboards.count == 1 else {
      throw UsageProblem.other("The file of --previous holds \(dashboards.count) dashboards.")
    }
    return dashboards[0]
  }

  static func measured(_ arguments: Arguments) throws -> DashboardResult {
    for option in ["--number", "--previous"] where arguments.value(option) != nil {
      throw UsageProblem.other("\(option) is for a printed dashboard.")
    }
    guard arguments.has("--publish") || arguments.value("--rule") == nil else {
      throw UsageProblem.other("--rule says what --publish withholds.")
    }
    let rule = arguments.has("--publish") ? try DisclosureOptions.rule(arguments) : nil
    let day = try day(arguments)
    let targets = try arguments.value("--targets").map(targets) ?? [:]
    let policy = try RatingOptions.policy(arguments) ?? .targetAlone
    let holdings = try Holdings.read(arguments.operands[0]).checked()
    let window = arguments.value("--over").flatMap { DashboardWindow(rawValue: $0) } ?? .year
    let contexts = window.periods(to: day, count: 5).map { MeasurementContext(period: $0) }
    guard !contexts.isEmpty else { throw UsageProblem.notUsable("--as-at", needs: "a day with a year before it") }
    Progress.stage("Measuring")
    var dashboard = MeasuredDashboard(
      of: ChildHistories(holdings.register), in: contexts, targets: targets, policy: policy, publishingBy: rule)
    dashboard.source = holdings.name
    let firstEnd = (holdings.register.episodes ?? []).lazy.compactMap(\.end).min()
    if let firstEnd, let before = dashboard.periods.dropLast().last, before.start < firstEnd {
      dashboard.notes.append(
        "No episode ends before \(firstEnd), so the figures before may be of less than the whole time; give the returns of earlier years too."
      )
    }
    return DashboardResult(
      document: dashboard.document, page: dashboard.page, json: dashboard.json, isSound: true)
  }

  /// The dashboards of a file.
  private static func dashboards(_ path: String) throws -> [PrintedDashboard] {
    let name = Holdings.baseName(path)
    let bytes = try Files.read(path)
    do {
      if name.lowercased().hasSuffix(".csv") {
        let (header, rows) = table(bytes)
        return [try PrintedDashboard.read(header: header, rows: rows)]
      }
      return try PrintedDashboard.read(try CanonicalJSON.decode(JSONValue.self, from: bytes))
    } catch let problem as JSONProblem {
      throw Failure("\(name): \(problem)")
    } catch let problem as DashboardProblem {
      throw Failure("\(name): \(problem). A register is measured: --quarter or --as-at.")
    }
  }

  private static func table(_ bytes: [UInt8]) -> (header: [String], rows: [[String]]) {
    let grid = CSV.read(bytes).grid
    return (grid.columns, (0..<grid.rowCount).map { grid.cells(row: $0) })
  }

  private static func number(_ arguments: Arguments, of count: Int) throws(UsageProblem) -> Int? {
    guard let text = arguments.value("--number") else { return nil }
    guard let number = Int(text), (1...count).contains(number) else {
      throw .notUsable("--number", needs: "a number from 1 to \(count)")
    }
    return number
  }

  private static func day(_ arguments: Arguments) throws(UsageProblem) -> CalendarDay {
    guard let text = arguments.value("--quarter") else {
      guard let day = try MeasuringOptions.day(arguments) else { throw .missingValue("--as-at") }
      return day
    }
    guard arguments.value("--as-at") == nil else { throw .other("--quarter and --as-at are the same thing twice.") }
    guard let quarter = Quarter(name: text) ?? shortQuarter(text) else {
      throw .notUsable("--quarter", needs: "a quarter such as “Q4 2024/25” or 2024Q4")
    }
    return quarter.period.end
  }

  /// `2024Q4` is the fourth quarter of the year that begins in April 2024, as `Q4 2024/25` is.
  private static func shortQuarter(_ text: String) -> Quarter? {
    let parts = text.uppercased().split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), (1900...2999).contains(first), parts[0].count == 4 else {
      return nil
    }
    return Quarter(name: "Q\(parts[1]) \(first)/\(first + 1)")
  }

  private static func targets(_ path: String) throws -> [String: Target] {
    let name = Holdings.baseName(path)
    let bytes = try Files.read(path)
    do {
      if name.lowercased().hasSuffix(".csv") {
        let (header, rows) = table(bytes)
        return try DashboardTargets.read(header: header, rows: rows)
      }
      return try DashboardTargets.read(try CanonicalJSON.decode(JSONValue.self, from: bytes))
    } catch let problem as JSONProblem {
      throw Failure("\(name): \(problem)")
    } catch let problem as DashboardTargets.Problem {
      throw Failure("\(name): \(problem).")
    }
  }
}
