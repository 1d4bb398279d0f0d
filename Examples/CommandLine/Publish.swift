import ChildrensServices

extension Command {
  /// `publish`: tables that may be handed out.
  static let publish = Command(
    name: "publish", summary: "tables by one or two breakdowns with small counts hidden, fit to be handed out",
    details: [
      """
      FOLDER is a return or a register, as for report; without it the synthetic return is used. Without --indicators the table is \
      of the children looked after on the day.
      """,
      """
      Small counts are shown as c, and so is what would give them away together with the totals. --by A,B crosses two \
      breakdowns; with --each there is a table for each breakdown instead, and they are protected together. Tables of \
      different indicators are not protected against one another, nor tables for different days: the notes say so.
      """,
      "Breakdowns: \(Breakdown.published.map(\.id).joined(separator: ", ")).",
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER"], optionalOperands: 1,
        options: MeasuringOptions.all + [
          .value("--by", "BREAKDOWN[,BREAKDOWN]", "one or two breakdowns; with --each as many as you like"),
          .flag("--each", "a table for each breakdown, protected together"),
          .value("--indicators", "ID,…", "the indicators, by id or official name"),
          .value("--years", "N", "also the years before, N tables in all; 1 to 20"),
          DisclosureOptions.rule,
          .choice("--round", ["5", "10"], "round counts to the nearest 5 or 10, totals on their own"),
          .value("--least-base", "N", "mark a percentage or average over fewer than N as of low reliability (u)"),
          .choice("--low", ["low", "k"], "what is shown for above nought that rounds to nought; low unless said"),
          .choice(
            "--format", ["text", "markdown", "csv", "json", "html"], "the form of the result; text unless said"),
          .value("--output", "FILE", "write to this file"),
        ])
    },
    run: { arguments in
      let breakdowns = try PublishOptions.breakdowns(arguments)
      let indicators = try PublishOptions.indicators(arguments)
      let rule = try DisclosureOptions.rule(arguments)
      let years = try arguments.number("--years", 1...20) ?? 1
      let holdings = try Holdings.read(arguments.operands.first).checked()
      let (context, choice) = try MeasuringOptions.context(arguments, holdings.register)
      Progress.stage("Measuring")
      let histories = ChildHistories(holdings.register)
      let tables = try PublishOptions.contexts(context, years: years).flatMap { context in
        try indicators.flatMap { indicator in
          try PublishOptions.tables(
            of: indicator, by: breakdowns, each: arguments.has("--each"), histories, context, rule)
        }
      }
      Progress.finish()
      if let choice { Output.note(choice + ".") }
      let publication = Publication(
        indicators.count == 1 ? indicators[0].title : "Tables for publication",
        authority: holdings.register.authority, tables: tables)
      let bytes = try PublishOptions.bytes(publication, as: arguments.value("--format") ?? "text")
      if arguments.value("--output") != nil {
        try Output.write(bytes, toFileOf: "--output", arguments)
      } else {
        try Output.write(bytes)
      }
      return .done
    })
}

/// The options of `publish`, and what is made of them.
private enum PublishOptions {
  static func breakdowns(_ arguments: Arguments) throws(UsageProblem) -> [Breakdown<ChildHistory>] {
    guard let text = arguments.value("--by") else { throw .other("--by is missing: --by age-band,sex") }
    var chosen: [Breakdown<ChildHistory>] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      guard let breakdown = Breakdown.published(name) else {
        let near = NearMatches.of(name, among: Breakdown.published.map(\.id))
        throw .other(
          "There is no breakdown \(name)."
            + (near.isEmpty ? " --help lists them." : " Did you mean \(near.joined(separator: " or "))?"))
      }
      guard !chosen.contains(where: { $0.id == name }) else { throw .other("--by names \(name) twice.") }
      chosen.append(breakdown)
    }
    guard arguments.has("--each") || chosen.count <= 2 else {
      throw .other("--by crosses two breakdowns at most; --each makes a table for each.")
    }
    return chosen
  }

  static func indicators(_ arguments: Arguments) throws(UsageProblem) -> [Indicator] {
    guard let names = arguments.value("--indicators") else { return [.lookedAfter] }
    var chosen: [Indicator] = []
    for name in names.split(separator: ",") { chosen.append(try MeasuringOptions.indicator(String(name))) }
    guard !chosen.isEmpty else { throw .notUsable("--indicators", needs: "one or more indicators") }
    return chosen
  }

  /// The year asked for and those before it, the latest first. A population is that of one year, so the others have no rates.
  static func contexts(_ context: MeasurementContext, years: Int) throws -> [MeasurementContext] {
    try (0..<years).map { back in
      if back == 0 { return context }
      guard let day = context.asAt.adding(years: -back),
        let earlier = MeasurementContext(yearTo: day, options: context.options)
      else { throw UsageProblem.notUsable("--years", needs: "no more years than the calendar has") }
      return earlier
    }
  }

  static func tables(
    of indicator: Indicator, by breakdowns: [Breakdown<ChildHistory>], each: Bool, _ histories: ChildHistories,
    _ context: MeasurementContext, _ rule: DisclosureRule
  ) throws -> [PublicationTable] {
    let sides = each ? breakdowns.map { [$0] } : [breakdowns]
    let tabulated = sides.compactMap { side in
      histories.crossTabulated(indicator, by: side[0], and: side.count > 1 ? side[1] : nil, in: context)
    }
    guard tabulated.count == sides.count else {
      let lacking = (sides.joined().flatMap(\.requires) + indicator.requires).filter {
        histories.register.rowCount($0) == nil
      }
      throw Failure(
        lacking.isEmpty
          ? "\(indicator.id) cannot be broken down that way."
          : "\(indicator.id) cannot be broken down: not supplied: \(lacking.map(\.rawValue).joined(separator: ", ")).")
    }
    guard each else { return tabulated.map { PublicationTable($0, rule: rule) } }
    return PublicationTable.together(tabulated, rule: rule) ?? []
  }

  static func bytes(_ publication: Publication, as format: String) throws -> [UInt8] {
    switch format {
    case "json": return try CanonicalJSON.encode(publication, layout: .readable)
    case "html": return publication.page().utf8
    case "markdown": return Array(publication.document.markdown().utf8)
    case "csv":
      var writer = CSVWriter(options: .init(lineEnding: .lf, neutralisingFormulas: true))
      writer.row(publication.tidyHeader)
      for row in publication.tidyRows { writer.row(row) }
      return writer.bytes
    default: return Array(publication.document.text(width: 120).utf8)
    }
  }
}
