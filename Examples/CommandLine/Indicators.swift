import ChildrensServices

extension Command {
  /// `indicators`: figures for programs.
  static let indicators = Command(
    name: "indicators", summary: "the figures for programs and spreadsheets: JSON, CSV or text",
    details: [
      """
      With --trace the JSON lists the records behind every count, each standing for a child by table and row. Only \
      --identified adds the child's identifier; --pseudonym-key adds a pseudonym made with the bytes of a file (32 or more, \
      from a source of random numbers).
      """,
      """
      The form figures is a file of every value, account and share with what it is made of, that the command figures reads and works \
      out again.
      """,
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER"],
        options: MeasuringOptions.all + [
          .choice("--format", ["text", "json", "csv", "figures"], "the form of the result; text unless said"),
          .value("--only", "ID,…", "only these indicators, by id or official name"),
          .flag("--trace", "list the records behind every count (JSON only)"),
          .flag("--identified", "name the children in the trace: personal data"),
          .value("--pseudonym-key", "FILE", "give the children in the trace pseudonyms made with this key"),
        ])
    },
    run: { arguments in
      let format = arguments.value("--format") ?? "text"
      let tracing = arguments.has("--trace")
      let namesChildren = arguments.has("--identified") || arguments.value("--pseudonym-key") != nil
      if tracing && format != "json" { throw UsageProblem.other("--trace needs --format json.") }
      if namesChildren && !tracing {
        throw UsageProblem.other("--identified and --pseudonym-key say nothing without --trace.")
      }
      let indicators = try MeasuringOptions.indicators(arguments)
      let key = try arguments.value("--pseudonym-key").map(PseudonymKeyFile.read)
      let holdings = try Holdings.read(arguments.operands[0]).checked()
      let (context, choice) = try MeasuringOptions.context(arguments, holdings.register)
      Progress.stage("Measuring")
      let histories = ChildHistories(holdings.register)
      let measurements = await histories.measureInParallel(indicators, in: context, tracing: tracing)
      let findings = holdings.findings + histories.findings()
      Progress.finish()
      if let choice, format != "text" { Output.note(choice + ".") }
      switch format {
      case "json":
        let names = ChildNames(histories, isIdentified: arguments.has("--identified"), key: key)
        if arguments.has("--identified") { Output.note("The output names children: it is personal data.") }
        let result = IndicatorResult(
          asAt: context.asAt, period: context.period, source: .init(holdings),
          measurements: measurements.map { TracedMeasurement($0, namesChildren ? names : nil) },
          findings: Dictionary(findings.map { ($0.check, 1) }, uniquingKeysWith: +))
        try Output.write(try CanonicalJSON.encode(result, layout: .readable))
      case "figures":
        let figures = measurements.flatMap { $0.publishedFigures() }
        let title = "Children in care, \(context.period.start) to \(context.period.end)"
        try Output.write(try CanonicalJSON.encode(FigureFile.json(of: figures, title: title), layout: .readable))
      case "csv":
        try Output.write(Table.csv(MeasurementTable.header, MeasurementTable.rows(measurements)))
      default:
        let report = ChildrenInCareReport(
          measurements, findings: findings, source: ReportSource(holdings.name, holdings.register),
          notes: choice.map { [$0] } ?? [])
        try Output.write(report.document.text())
      }
      return .done
    })
}

/// Rows as a CSV file.
enum Table {
  static func csv(_ header: [String], _ rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter(options: .init(lineEnding: .lf))
    writer.row(header)
    for row in rows { writer.row(row) }
    return writer.bytes
  }
}

/// The JSON of `indicators`. Keys are added to it, none is renamed or taken away.
private struct IndicatorResult: Encodable {
  struct Source: Encodable {
    let files: [String]
    let tables: [RegisterTable: Int]

    init(_ holdings: Holdings) {
      files = holdings.files
      tables = Dictionary(uniqueKeysWithValues: holdings.register.suppliedTables.map { ($0.table, $0.rows) })
    }
  }

  let schemaVersion = 1
  let asAt: CalendarDay
  let period: Period
  let source: Source
  let measurements: [TracedMeasurement]
  let findings: [String: Int]

  // Named, so that the version is written although it never differs.
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, asAt, period, source, measurements, findings
  }
}

/// What the children behind references are called, as far as the user asked for it.
private struct ChildNames {
  private var identifiers: [RecordReference: ChildIdentifier] = [:]
  private let isIdentified: Bool
  private let key: PseudonymKey?

  init(_ histories: ChildHistories, isIdentified: Bool, key: PseudonymKey?) {
    self.isIdentified = isIdentified
    self.key = key
    guard isIdentified || key != nil else { return }
    for child in histories { identifiers[child.reference] = child.identifier }
  }

  func name(_ reference: RecordReference) -> NamedReference {
    let identifier = identifiers[reference]
    return NamedReference(
      table: reference.table, row: reference.row, pseudonym: identifier.flatMap { key?.pseudonym(for: $0) },
      child: isIdentified ? identifier : nil)
  }
}

/// A reference with what the child is called, `nil` for what was not asked for.
private struct NamedReference: Encodable {
  let table: RegisterTable
  let row: Int
  let pseudonym: Pseudonym?
  let child: ChildIdentifier?
}

/// A measurement in its usual JSON, the records of its trace with what their children are called.
private struct TracedMeasurement: Encodable {
  private struct Trace: Encodable {
    struct Records: Encodable {
      let reason: String
      let records: [NamedReference]
    }

    let counted: [NamedReference]
    let notCounted: [NamedReference]
    let leftOut: [Records]
    let undetermined: [Records]
    let groups: [Records]

    init(_ trace: Measurement.Trace, _ names: ChildNames) {
      func named(_ lists: [Measurement.Trace.Records]) -> [Records] {
        lists.map { Records(reason: $0.reason, records: $0.records.map(names.name)) }
      }
      counted = trace.counted.map(names.name)
      notCounted = trace.notCounted.map(names.name)
      leftOut = named(trace.leftOut)
      undetermined = named(trace.undetermined)
      groups = named(trace.groups)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case trace
  }

  private let measurement: Measurement
  private let trace: Trace?

  /// `names` says what the children are called; `nil` when nobody asked.
  init(_ measurement: Measurement, _ names: ChildNames?) {
    self.measurement = measurement
    trace = names.flatMap { names in measurement.trace.map { Trace($0, names) } }
  }

  func encode(to encoder: any Encoder) throws {
    try measurement.encode(to: encoder)
    guard let trace else { return }
    // In the place of the trace that the measurement has just written.
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(trace, forKey: .trace)
  }
}
