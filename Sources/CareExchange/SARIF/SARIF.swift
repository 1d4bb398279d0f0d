public import CareCore
public import CareModels
public import CareValidation

/// Findings as a log of the Static Analysis Results Interchange Format, which code hosts and editors show.
///
/// The log is of version 2.1.0 (OASIS Standard, 27 March 2020), with one run. Rules are in the order of their
/// identifiers, results in the order of ``CareValidation/Finding``; the same findings give the same bytes. Rows are counted from 0, without
/// the heading, as everywhere in this library; lines from 1. The log shows a place and a message, and no child's details.
public struct SARIF: Sendable {
  /// What a rule is called and where it comes from.
  public struct Rule: Hashable, Sendable {
    /// The check of a ``CareValidation/Finding``: `"episodes.overlap"`.
    public let id: String

    /// What it finds, as a statement.
    public let title: String

    /// How much a finding of it matters, unless the finding says otherwise.
    public let severity: Severity

    /// Why it matters, or what to look at; `nil` when nobody said.
    public let doc: String?

    /// Where the requirement comes from, in words; `nil` when it is not known.
    public let help: String?

    /// Describes a rule.
    public init(id: String, title: String, severity: Severity, doc: String? = nil, help: String? = nil) {
      self.id = id
      self.title = title
      self.severity = severity
      self.doc = doc
      self.help = help
    }
  }

  /// What the tool is called.
  public let tool: String

  /// The version of the tool.
  public let version: String

  /// The rules that are known, by identifier. A finding of another rule gets one from its own message.
  public let rules: [Rule]

  /// A log of a tool.
  public init(tool: String = "childrens-services", version: String, rules: [Rule] = []) {
    self.tool = tool
    self.version = version
    self.rules = rules
  }

  /// The log in canonical JSON, laid out to be read.
  ///
  /// - Throws: ``JSONProblem`` when it cannot be written, which no finding causes.
  /// - Complexity: O(*n* log *n*) in the findings.
  public func log(_ findings: [Finding]) throws(JSONProblem) -> [UInt8] {
    try CanonicalJSON.encode(value(findings), layout: .readable)
  }

  /// The log as a value.
  public func value(_ findings: [Finding]) -> JSONValue { log(findings.map { Result(finding: $0) }) }

  /// The log of a report in canonical JSON, laid out to be read: what was found, and what a waiver lets stand as results
  /// that are suppressed.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - comparison: What changed since an earlier report: the results are then those that are new or remain, each with
  ///     its `status`, and those that waivers let stand. What was put right is no result. `nil` lists all that was found.
  ///   - reading: What was found in the files before, which no report has and no waiver lets stand.
  /// - Returns: The log in UTF-8.
  /// - Throws: ``JSONProblem`` when it cannot be written, which no report causes.
  /// - Complexity: O(*n* log *n*) in the findings.
  public func log(
    _ report: RecordReport, comparison: RecordReport.Comparison? = nil, reading: [Finding] = []
  ) throws(JSONProblem) -> [UInt8] {
    try CanonicalJSON.encode(value(report, comparison: comparison, reading: reading), layout: .readable)
  }

  /// The log of a report as a value, as ``log(_:comparison:reading:)`` writes it.
  public func value(
    _ report: RecordReport, comparison: RecordReport.Comparison? = nil, reading: [Finding] = []
  ) -> JSONValue {
    let standing =
      if let comparison {
        comparison.new.map { Result(finding: $0.finding, status: "new") }
          + comparison.remaining.map { Result(finding: $0.finding, status: "remaining") }
      } else {
        report.findings.map { Result(finding: $0) }
      }
    let accepted = report.accepted.map { Result(finding: $0.finding, isAccepted: true) }
    return log(reading.map { Result(finding: $0) } + standing + accepted)
  }

  /// A finding as a result of the log.
  private struct Result {
    let finding: Finding
    var status: String?
    var isAccepted = false
  }

  private func log(_ results: [Result]) -> JSONValue {
    let results = results.sorted { $0.finding < $1.finding }
    let findings = results.map(\.finding)
    var known: [String: Rule] = [:]
    for rule in rules where known[rule.id] == nil { known[rule.id] = rule }
    for finding in findings where known[finding.check] == nil {
      known[finding.check] = Rule(id: finding.check, title: finding.message, severity: finding.severity)
    }
    let used = Set(findings.map(\.check))
    let listed = known.values.filter { used.contains($0.id) }.sorted { $0.id < $1.id }
    let places = Dictionary(listed.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    return [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "columnKind": "unicodeCodePoints",
          "tool": [
            "driver": [
              "name": .string(tool), "semanticVersion": .string(version),
              "rules": .array(listed.map(Self.value)),
            ]
          ],
          "results": .array(results.map { Self.value($0, rule: places[$0.finding.check] ?? 0) }),
        ]
      ],
    ]
  }

  private static func value(_ rule: Rule) -> JSONValue {
    var members: [JSONObject.Member] = [
      .init("id", .string(rule.id)), .init("name", .string(name(rule.id))),
      .init("shortDescription", ["text": .string(rule.title)]),
      .init("defaultConfiguration", ["level": .string(level(rule.severity))]),
    ]
    if let doc = rule.doc { members.append(.init("fullDescription", ["text": .string(doc)])) }
    if let help = rule.help { members.append(.init("help", ["text": .string(help)])) }
    return object(members)
  }

  private static func value(_ result: Result, rule: Int) -> JSONValue {
    let finding = result.finding
    var members: [JSONObject.Member] = [
      .init("ruleId", .string(finding.check)), .init("ruleIndex", .number(JSONNumber(rule))),
      .init("level", .string(level(finding.severity))), .init("message", ["text": .string(finding.message)]),
    ]
    let place = location(finding.location)
    if !place.isEmpty { members.append(.init("locations", [object(place)])) }
    var properties: [JSONObject.Member] = []
    if !finding.location.fields.isEmpty {
      properties.append(.init("fields", .array(finding.location.fields.map { .string($0) })))
    }
    if let status = result.status { properties.append(.init("status", .string(status))) }
    if !properties.isEmpty { members.append(.init("properties", object(properties))) }
    // The reason stays in the file of waivers: it may be about a person.
    if result.isAccepted { members.append(.init("suppressions", [["kind": "external", "status": "accepted"]])) }
    return object(members)
  }

  private static func location(_ place: Finding.Location) -> [JSONObject.Member] {
    var members: [JSONObject.Member] = []
    if let file = place.file {
      var physical: [JSONObject.Member] = [.init("artifactLocation", ["uri": .string(uri(file))])]
      if let line = place.line, line > 0 {
        physical.append(.init("region", ["startLine": .number(JSONNumber(line))]))
      }
      members.append(.init("physicalLocation", object(physical)))
    }
    if let name = logicalName(place) {
      members.append(
        .init("logicalLocations", [["fullyQualifiedName": .string(name), "kind": "object"]]))
    }
    return members
  }

  /// The place among the records, as ``RecordReference`` writes it: `Episodes row 12`.
  private static func logicalName(_ place: Finding.Location) -> String? {
    switch (place.table, place.row) {
    case (let table?, let row?): "\(RecordReference(table, row))"
    case (let table?, nil): table.rawValue
    case (nil, _): nil
    }
  }

  private static func level(_ severity: Severity) -> String { severity.rawValue }

  /// A rule's name in the form that the format asks for, of words without spaces: `EpisodesOverlap`.
  private static func name(_ id: String) -> String {
    id.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A file's name as a relative reference of RFC 3986: what may not stand there is escaped, byte by byte.
  private static func uri(_ file: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var utf8: [UInt8] = []
    for byte in file.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        utf8.append(byte)
      default: utf8 += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  private static func object(_ members: [JSONObject.Member]) -> JSONValue {
    .object(JSONObject(members) ?? JSONObject())
  }
}

extension SARIF.Rule {
  /// The rule of a check of the records.
  public init(_ check: RecordCheck) {
    self.init(
      id: check.id, title: check.title, severity: check.severity, doc: check.doc, help: "Source: \(check.source).")
  }

  /// The rule of a clock; `nil` when the check names no clock.
  public init?(_ check: TimelinessCheck) {
    guard let clock = check.clock else { return nil }
    let words = check.reading.map { " \($0)" } ?? ""
    self.init(
      id: Timeliness.checkName(check.id), title: "\(clock.name): late or overdue", severity: .warning,
      doc: check.doc, help: "Starts with: \(clock.trigger).\(words) Source: \(clock.source).")
  }
}
