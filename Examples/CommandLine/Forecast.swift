import ChildrensServices

extension Command {
  /// `forecast`: how many children will be in care, where and at what cost.
  static let forecast = Command(
    name: "forecast",
    summary: "how many children will be in care, where and at what cost: the mean of many simulated paths",
    details: [
      """
      FOLDER holds the CSV files of a return with the history of some years: rates are estimated from the year up to the day, so \
      children who left in it must be there. A single CSV, XML or register JSON file will do too.
      """,
      """
      --scenario is a JSON file, or changes with commas between them: entries=-10%, exits=5%, foster-places=20 (more places with \
      the authority's own carers, taken before those of agencies), inflation=4% (on each 1 April), SETTING=+40 (children more), \
      price.SETTING=800 (pounds a week, from the start on). Settings are the codes of PlacementSetting: fosterInHouse, \
      fosterAgency, childrensHomeExternal and so on. Without prices there are no costs. `schema ForecastScenario` describes the file.
      """,
      "The same seed gives the same numbers on every system. Documentation/Design/Forecast.md says how it is done, and its limits.",
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER"],
        options: [
          .value("--horizon", "DAYS", "how far ahead: 365d unless said, at most 3650d"),
          .value("--seed", "S", "what the random numbers start from; 1 unless said"),
          .value("--scenario", "FILE|CHANGES", "what is otherwise than in the year before"),
          .value("--paths", "N", "how many paths are simulated; 1000 unless said"),
          .value("--level", "PERCENT", "how much of the paths an interval holds; 90% unless said"),
          .value("--history", "DAYS", "how many days before the start rates are estimated from; 365d unless said"),
          .flag("--backtest", "forecast the days up to the day instead, and compare with what happened"),
          MeasuringOptions.asAt,
          .choice("--format", ["text", "json"], "the form of the result; text unless said"),
        ])
    },
    run: { arguments in
      let request = try ForecastRequest(arguments)
      let holdings = try Holdings.read(arguments.operands[0]).checked()
      let (context, choice) = try MeasuringOptions.context(arguments, holdings.register)
      Progress.stage("Simulating")
      do {
        let result = try request.result(ChildHistories(holdings.register), on: context.asAt)
        Progress.finish()
        if arguments.value("--format") == "json" {
          if let choice { Output.note(choice + ".") }
          if let doubt = result.doubt { Output.note(doubt) }
          try Output.write(try CanonicalJSON.encode(result, layout: .readable))
        } else {
          try Output.write(result.document(source: holdings.name, note: choice).text())
        }
      } catch let problem as ForecastProblem {
        throw Failure(problem.description)
      }
      return .done
    })
}

/// What is asked for.
private struct ForecastRequest {
  var options = ForecastOptions()
  var changes: ScenarioChanges
  let history: Int
  let isBacktest: Bool

  init(_ arguments: Arguments) throws {
    options.horizon = try Self.days(arguments, "--horizon") ?? 365
    history = try Self.days(arguments, "--history") ?? 365
    if let text = arguments.value("--seed") {
      guard let seed = UInt64(text) else { throw UsageProblem.notUsable("--seed", needs: "a whole number, 0 or more") }
      options.seed = seed
    }
    if let text = arguments.value("--paths") {
      guard let paths = Int(text) else { throw UsageProblem.notUsable("--paths", needs: "a whole number") }
      options.paths = paths
    }
    if let text = arguments.value("--level") {
      guard let percent = ScenarioChanges.percent(text), percent >= 1, percent < 100,
        let level = percent.divided(by: 100)
      else {
        throw UsageProblem.notUsable("--level", needs: "a percentage from 1% to below 100%, such as 90%")
      }
      options.level = level
    }
    isBacktest = arguments.has("--backtest")
    changes = try ScenarioChanges(arguments.value("--scenario"))
    if isBacktest && arguments.value("--scenario") != nil {
      throw UsageProblem.other("--backtest compares with what happened, so it takes no --scenario.")
    }
  }

  private static func days(_ arguments: Arguments, _ name: String) throws(UsageProblem) -> Int? {
    guard let text = arguments.value(name) else { return nil }
    guard let days = Int(text.hasSuffix("d") ? text.dropLast() : text[...]), (1...36_500).contains(days) else {
      throw .notUsable(name, needs: "a number of days such as 365d")
    }
    return days
  }

  func result(_ histories: ChildHistories, on day: CalendarDay) throws -> ForecastResult {
    if isBacktest {
      let test = try ForecastBacktest(histories, endingOn: day, windowDays: history, options: options)
      return ForecastResult(forecast: test.forecast, backtest: test)
    }
    guard let first = day.adding(days: -history) else { throw ForecastProblem.window }
    let flows = CareFlows(histories, in: Period(first, day))
    let scenario = try changes.scenario(from: day)
    let forecast = try CareForecast(flows, options: options, scenario: scenario)
    var result = ForecastResult(forecast: forecast)
    let unchanged = ForecastScenario(prices: scenario.prices)
    if scenario != unchanged {
      result.withoutScenario = try CareForecast(flows, options: options, scenario: unchanged)
    }
    return result
  }
}

/// What `forecast` says.
private struct ForecastResult: Encodable {
  let schemaVersion = 1
  let forecast: CareForecast
  /// The same forecast with everything as it was; `nil` without a scenario.
  var withoutScenario: CareForecast?
  var backtest: ForecastBacktest?

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, forecast, withoutScenario, backtest
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    // A back-test holds its forecast.
    if let backtest {
      try container.encode(backtest, forKey: .backtest)
    } else {
      try container.encode(forecast, forKey: .forecast)
    }
    try container.encodeIfPresent(withoutScenario, forKey: .withoutScenario)
  }

  /// Why the rates may be no rates; `nil` when nothing speaks against them.
  var doubt: String? {
    let basis = forecast.basis
    guard basis.entries == 0, basis.exits == 0 else { return nil }
    return basis.opening == 0
      ? "Nobody was in care in these days. Is the day right?"
      : "Nobody came and nobody left in these days, so the records may not reach them. Is the day right?"
  }

  func document(source: String, note: String?) -> ReportDocument {
    let basis = forecast.basis
    let percent = forecast.options.level.multiplied(by: 100) ?? .zero
    let level = percent.rounded(toPlaces: percent.isWhole ? 0 : 1)
    let isTest = backtest != nil
    var blocks: [ReportDocument.Block] = [
      .heading(isTest ? "Back-test of a forecast of children in care" : "Forecast of children in care", level: 1),
      .paragraph(
        "From \(forecast.start), \(forecast.options.horizon) days ahead, on \(source). Mean of \(forecast.options.paths) "
          + "simulated paths; the interval holds \(level)% of them. Seed \(forecast.options.seed)."),
    ]
    if let note { blocks.append(.paragraph(note + ".")) }
    blocks += [
      .paragraph(
        "Rates are those of \(basis.window.start) to \(basis.window.end): \(basis.opening) children at the start, "
          + "\(basis.entries) came, \(basis.exits) left, \(basis.turnedEighteen) turned 18, \(basis.moves) moved to another "
          + "setting, \(basis.closing) at the end. Left out: \(basis.leftOut) children whose age is not known or cannot be, "
          + "\(basis.undatedEpisodes) episodes without a place in time; \(basis.daysOfUnknownSetting) days in a setting not known."
      )
    ]
    if let doubt { blocks.append(.paragraph(doubt)) }
    blocks += [
      .paragraph(
        "A forecast says what happens if rates stay as they were. It is for the authority's own use: small numbers are shown."
      ),
      .heading("Children", level: 2), .table(childrenTable), .heading("Settings", level: 2), .table(settingTable),
    ]
    if let backtest { blocks += lines(backtest) }
    if let cost = forecast.cost {
      var text = "All care after the start costs \(text(cost))."
      if let other = withoutScenario?.cost {
        text += " Without the scenario it would be \(self.text(other))"
        text += cost.mean.subtracting(other.mean).map { ": a difference of \($0.text(places: 0))." } ?? "."
      }
      blocks.append(.paragraph(text))
    } else if forecast.scenario.prices != nil {
      blocks.append(
        .paragraph("The price of a setting that children are in is not known, so neither is the cost of all care."))
    }
    return ReportDocument(blocks)
  }

  /// About one line a quarter, and the last day.
  private var childrenTable: TextTable {
    var columns: [TextTable.Column] = [.init("Day"), .init("Mean", .trailing), .init("Interval", .trailing)]
    if withoutScenario != nil { columns.append(.init("Without the scenario", .trailing)) }
    if backtest != nil { columns.append(.init("Happened", .trailing)) }
    let every = max(1, 91 / min(forecast.options.step, 91))
    let shown = forecast.points.indices.filter { $0 % every == 0 || $0 == forecast.points.count - 1 }
    let rows = shown.map { position in
      let point = forecast.points[position]
      var cells = ["\(point.day)", mean(point.children), interval(point.children)]
      if let withoutScenario { cells.append(mean(withoutScenario.points[position].children)) }
      if let backtest { cells.append("\(backtest.actual[position].children)") }
      return cells
    }
    return TextTable(columns, rows: rows)
  }

  private var settingTable: TextTable {
    var columns: [TextTable.Column] = [
      .init("Setting"), .init("Start", .trailing), .init("Last day", .trailing), .init("Interval", .trailing),
    ]
    let isPriced = forecast.scenario.prices != nil
    if isPriced { columns.append(.init("Cost", .trailing)) }
    if backtest != nil { columns.append(.init("Happened", .trailing)) }
    let rows = forecast.settings.indices.map { place in
      var cells = [forecast.settings[place].title]
      cells.append(forecast.points.first.map { mean($0.settings[place]) } ?? "")
      cells += forecast.points.last.map { [mean($0.settings[place]), interval($0.settings[place])] } ?? []
      if isPriced { cells.append(forecast.costs[place].cost.map { $0.mean.text(places: 0) } ?? "not known") }
      if let last = backtest?.actual.last { cells.append("\(last.settings[place])") }
      return cells
    }
    return TextTable(columns, rows: rows)
  }

  private func lines(_ test: ForecastBacktest) -> [ReportDocument.Block] {
    [
      .heading("How it did", level: 2),
      .list([
        "The number of children lay in the interval on \(test.childrenHits.inside) of the \(test.childrenHits.of) days shown.",
        "On the last day it did for \(test.lastDayHits.inside) of \(test.lastDayHits.of) settings and ages.",
        "On the last day the mean was \(test.lastDayError.rounded(toPlaces: 1)) from what happened.",
        "\(mean(forecast.entries)) were to come and \(test.entries) came; \(mean(forecast.exits)) were to leave and \(test.exits) left.",
      ]),
    ]
  }

  private func mean(_ count: ForecastCount) -> String { count.mean.rounded(toPlaces: 1, grouped: true) }

  private func interval(_ count: ForecastCount) -> String { "\(count.low) to \(count.high)" }

  private func text(_ money: ForecastMoney) -> String {
    "\(money.mean.text(places: 0)) (\(money.low.text(places: 0)) to \(money.high.text(places: 0)))"
  }
}
