import ChildrensServices

/// The options of the commands that measure, and what is made of them.
enum MeasuringOptions {
  static let asAt = Option.value(
    "--as-at", "DATE", "the day to count on, as 2021-03-31 or 31/03/2021; the year that ends on it is measured")
  static let all = [
    asAt, .value("--population", "N", "residents aged 0 to 17, for rates"),
    .value("--population-year", "YEAR", "the year of that mid-year estimate"),
    .choice(
      "--temporary-moves", TemporaryMoves.allCases.map(\.rawValue), "what temporary moves do to counts of placements"),
    .choice("--two-years", TwoYearCohort.allCases.map(\.rawValue), "who is counted over two years"),
    .value("--options", "NAME=VALUE,…", "other choices that definitions leave open; `list --options` shows them"),
  ]

  /// What to measure with, and how the day was chosen; `nil` for the latter when it was given.
  static func context(
    _ arguments: Arguments, _ register: Register
  ) throws -> (context: MeasurementContext, choice: String?) {
    var options = MeasurementOptions()
    if let moves = arguments.value("--temporary-moves").flatMap(TemporaryMoves.init) { options.temporaryMoves = moves }
    if let cohort = arguments.value("--two-years").flatMap(TwoYearCohort.init) { options.twoYearCohort = cohort }
    let own = [("--temporary-moves", TemporaryMoves.name), ("--two-years", TwoYearCohort.name)]
    try choose(
      arguments.value("--options"), in: &options, beside: own.filter { arguments.value($0.0) != nil }.map(\.1))
    let population = try population(arguments)
    let (day, choice) = try day(arguments, register)
    guard let context = MeasurementContext(yearTo: day, options: options, population: population) else {
      throw UsageProblem.notUsable("--as-at", needs: "a day with a year before it")
    }
    if let year = population?.midYear, !(context.period.start.year - 1...day.year).contains(year) {
      Output.note("The population is that of the middle of \(year); the year measured is \(context.period).")
    }
    return (context, choice)
  }

  /// Makes the choices of `reviewCohort=twentyEightDays,twoYearCohort=continuously`.
  /// Those that options of their own have made already are not made twice.
  private static func choose(
    _ list: String?, in options: inout MeasurementOptions, beside made: [String]
  ) throws(UsageProblem) {
    guard let list else { return }
    let choices = Indicator.options(of: Indicator.all)
    var chosen = Set(made)
    for item in list.split(separator: ",") {
      let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw .notUsable("--options", needs: "NAME=VALUE, with commas between several") }
      guard let choice = choices.first(where: { $0.name.lowercased() == parts[0].lowercased() }) else {
        let near = NearMatches.of(parts[0], among: choices.map { $0.name })
        throw .other(
          "There is no option \(parts[0]). "
            + (near.isEmpty ? "`list --options` names them all." : "Did you mean \(near.joined(separator: " or "))?"))
      }
      guard chosen.insert(choice.name).inserted else { throw .other("\(choice.name) is given twice.") }
      let value = choice.valueNames.first { $0.lowercased() == parts[1].lowercased() }
      guard let value, options.choose(value, for: choice) else {
        throw .other("\(choice.name) must be \(choice.valueNames.joined(separator: " or ")).")
      }
    }
  }

  private static func population(_ arguments: Arguments) throws(UsageProblem) -> PopulationFigure? {
    let year = try arguments.value("--population-year").map { text throws(UsageProblem) in
      guard let year = Int(text), (1801...9999).contains(year) else {
        throw .notUsable("--population-year", needs: "a year such as 2020")
      }
      return year
    }
    guard let text = arguments.value("--population") else {
      if year != nil { throw .other("--population-year says nothing without --population.") }
      return nil
    }
    guard let count = Int(text), let figure = PopulationFigure(count: count, midYear: year) else {
      throw .notUsable("--population", needs: "a whole number above 0")
    }
    return figure
  }

  private static func day(_ arguments: Arguments, _ register: Register) throws -> (CalendarDay, String?) {
    if let day = try day(arguments) { return (day, nil) }
    guard let last = register.lastEpisodeDay, let day = yearEnd(for: last) else {
      throw UsageProblem.other("No episode has a day, so the day to count on must be given: --as-at DATE.")
    }
    return (
      day,
      "No day was given: \(day) is the 31 March that the last day of an episode (\(last)) leads to; --as-at chooses another"
    )
  }

  /// The day that an option gives; `nil` when it was not given.
  static func day(_ arguments: Arguments, _ option: String = "--as-at") throws(UsageProblem) -> CalendarDay? {
    guard let text = arguments.value(option) else { return nil }
    guard let (day, _) = CalendarDay.reading(text, forms: [.iso, .dayMonthYear]) else {
      throw .notUsable(option, needs: "a day such as 2021-03-31")
    }
    return day
  }

  /// The 31 March that a return with a last event on a day is for: the next one when it is at most a month away, since
  /// the last event of a return mostly lies a little before its end, otherwise the one before.
  static func yearEnd(for last: CalendarDay) -> CalendarDay? {
    guard let year = ReportingYear(containing: last) else { return nil }
    if last.days(until: year.end) <= 31 { return year.end }
    return year.previous?.end
  }

  /// The indicators asked for with `--only`, by id or official name; all of them without it.
  static func indicators(_ arguments: Arguments) throws(UsageProblem) -> [Indicator] {
    guard let names = arguments.value("--only") else { return Indicator.all }
    var chosen: [Indicator] = []
    for name in names.split(separator: ",") { chosen.append(try indicator(String(name))) }
    guard !chosen.isEmpty else { throw .notUsable("--only", needs: "one or more indicators") }
    return chosen
  }

  /// An indicator by id or official name.
  static func indicator(_ name: String) throws(UsageProblem) -> Indicator {
    if let indicator = Indicator.named(name) { return indicator }
    let near = Indicator.near(name).map(\.id)
    let meant =
      near.isEmpty ? "`childrens-services list` names them all." : "Did you mean \(near.joined(separator: " or "))?"
    throw .other("There is no indicator \(name). \(meant)")
  }
}
