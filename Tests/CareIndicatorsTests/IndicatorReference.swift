import CareCore
import CareIndicators
import CareModels
import Foundation
import Testing

/// The page `Documentation/Reference/Indicators.md`, written from the declarations.
enum IndicatorReference {
  static func markdown() -> String {
    var lines = [
      "# Indicators", "",
      "Every indicator of the library: what it means, how it is worked out, and an example. This page is written by a test from",
      "`Indicator.all`; write it again with `CHILDRENS_SERVICES_WRITE_REFERENCE=1`.", "",
      "In the examples a row is a line, and `.` is an empty cell. Episodes have the columns",
      "`CHILD DECOM RNE LS CIN PLACE DEC REC`, children `CHILD DOB SEX ETHNIC`, unless others are named. The period is the year to",
      "31 March 2021 unless another is.", "",
      "| Indicator | Id | Kind | Official name |", "| --- | --- | --- | --- |",
    ]
    lines += Indicator.all.map { indicator in
      "| [\(indicator.title)](#\(anchor(indicator.id))) | `\(indicator.id)` | \(indicator.kind.rawValue) | \(indicator.officialName ?? "") |"
    }
    for indicator in Indicator.all { lines += section(indicator) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func anchor(_ id: String) -> String { id.filter { $0 != "." } }

  private static func section(_ indicator: Indicator) -> [String] {
    var lines = ["", "## \(indicator.id)", "", "**\(indicator.title).** \(indicator.definition)", ""]
    func add(_ name: String, _ text: String) { if !text.isEmpty { lines.append("- \(name): \(text)") } }
    add("Formula", indicator.formula)
    add("Unit", "\(indicator.unit), to \(places(indicator.decimals))")
    add("Better", better(indicator.polarity))
    add("Undetermined", "where this is missing: " + missing(indicator).joined(separator: "; "))
    add("Tables", indicator.requires.map(\.rawValue).joined(separator: ", "))
    add("Options", indicator.options.map(option).joined(separator: "; "))
    add("Figures used", indicator.figures.map(\.name).joined(separator: "; "))
    add("Source", indicator.sources.map(\.description).joined(separator: "; "))
    if let example = indicator.example { lines += self.example(example, of: indicator) }
    return lines
  }

  private static func places(_ decimals: Int) -> String {
    decimals == 0 ? "the whole number" : "\(decimals) decimal place\(decimals == 1 ? "" : "s")"
  }

  private static func better(_ polarity: Indicator.Polarity) -> String {
    switch polarity {
    case .highIsGood: "high"
    case .lowIsGood: "low"
    case .none: ""
    }
  }

  private static func missing(_ indicator: Indicator) -> [String] {
    var reasons: [String] = []
    for reason in indicator.missingReasons where !reasons.contains(reason) { reasons.append(reason) }
    return reasons
  }

  private static func option(_ choice: any MeasurementChoice.Type) -> String {
    func words<Choice: MeasurementChoice>(_ choice: Choice.Type) -> String {
      let others = Choice.allCases.filter { $0 != Choice.usual }.map { "`\($0.rawValue)`" }
      return "`\(Choice.name)`: `\(Choice.usual.rawValue)`, or \(others.joined(separator: " or "))"
    }
    return words(choice)
  }

  /// A choice that an example makes; `nil` when it has the usual value.
  private static func choice(_ choice: any MeasurementChoice.Type, in options: MeasurementOptions) -> String? {
    func words<Choice: MeasurementChoice>(_ choice: Choice.Type) -> String? {
      options[choice] == Choice.usual ? nil : "`\(Choice.name)` `\(options[choice].rawValue)`"
    }
    return words(choice)
  }

  private static func example(_ example: IndicatorExample, of indicator: Indicator) -> [String] {
    var lines = ["", "```text"] + example.records.split(separator: "\n").map(String.init) + ["```", ""]
    let lists = [
      ("counted", example.counted), ("in the denominator only", example.notCounted), ("left out", example.leftOut),
      ("undetermined", example.undetermined), ("of no concern", example.outside),
    ]
    var parts = lists.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: " "))" }
    if !example.groups.isEmpty {
      let groups = example.groups.sorted { $0.key < $1.key }
      parts.append("groups: " + groups.map { "`\($0.key)` \($0.value.joined(separator: " "))" }.joined(separator: ", "))
    }
    if let population = example.population { parts.append("population: \(population.count)") }
    let choices = indicator.options.compactMap { choice($0, in: example.options) }
    if !choices.isEmpty { parts.append("chosen: \(choices.joined(separator: ", "))") }
    if example.period != ReportingYear(2021).period { parts.append("period: \(example.period)") }
    lines.append("\(parts.joined(separator: "; ")). The value is \(example.shows ?? "none").")
    return lines
  }
}

@Suite("The reference page of the indicators")
struct IndicatorReferenceTests {
  @Test("says what the code says")
  func isFresh() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("Documentation/Reference/Indicators.md")
    let page = IndicatorReference.markdown()
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == page, "Stale: write it again with CHILDRENS_SERVICES_WRITE_REFERENCE=1")
  }
}
