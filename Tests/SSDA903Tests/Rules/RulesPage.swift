import CareCore
import CareModels

@testable import SSDA903

/// `Documentation/Reference/Rules.md`, from the rule book and the cases.
struct RulesPage {
  let cases: [RuleCase]

  func markdown() -> String {
    var lines = [
      "# Rules of the statutory return", "",
      "Every rule of the children looked-after return (SSDA903) that the library checks, by theme. This page is written",
      "by a test from `Rule.all` and the cases in `Tests/Fixtures/Rules`; write it again with",
      "`CHILDRENS_SERVICES_WRITE_REFERENCE=1`.", "",
      "In an example, `!` marks a row that breaks the rule; only the columns that matter are shown, the others are empty.",
      "Where the rules differ from the public validator on purpose, `Divergences.md` says why.", "",
      "| Collection year | Rules in force |", "|---|---:|",
    ]
    for year in RuleBook.years {
      lines.append("| \(ReportingYear(year).name) | \(RuleBook(year: ReportingYear(year))?.rules.count ?? 0) |")
    }
    lines += ["", "Codes ever in force: \(Set(Rule.all.map(\.code)).count).", ""]
    for theme in RuleTheme.allCases {
      let rules = Rule.all.filter { $0.theme == theme }
      guard !rules.isEmpty else { continue }
      lines += ["## \(theme.title)", ""]
      for rule in rules { lines += section(rule) }
    }
    return lines.joined(separator: "\n")
  }

  private func section(_ rule: Rule) -> [String] {
    var lines = ["### \(rule.code) (\(Self.years(rule.years)))", "", rule.message, ""]
    let items = rule.fields.map { "\($0.table.rawValue) `\($0.item)`" }
    lines.append("- Cells: \(items.joined(separator: ", "))")
    let needs = rule.tables.map { "table \($0.rawValue)" } + rule.needs.map { RuleGap.need($0).description }
    lines.append("- Needs: \(needs.joined(separator: ", "))")
    if !rule.note.isEmpty { lines.append("- Note: \(rule.note)") }
    lines.append("- Source: \(rule.source)")
    let own = cases.filter { $0.code == rule.code && rule.years.contains($0.collectionYear) }
    lines += ["- Cases: \(own.count)", ""]
    if let example = own.first(where: { !$0.flagged.isEmpty }) {
      lines += ["```text", example.text, "```", ""]
    }
    return lines
  }

  private static func years(_ years: ClosedRange<Int>) -> String {
    func name(_ year: Int) -> String { ReportingYear(year).name }
    return years.count == 1
      ? name(years.lowerBound) : "\(name(years.lowerBound)) to \(name(years.upperBound))"
  }
}

/// `Documentation/Reference/Divergences.md`, from the divergences.
struct DivergencesPage {
  let divergences: [RuleCase]

  func markdown() -> String {
    var lines = [
      "# Where the rules differ from the public validator", "",
      "The rules do what they are meant to do. Where the Python validator `csc-validator-be-903` 0.1.17 does something",
      "else, the reason is here, with a return on which the two differ. This page is written by a test from",
      "`Tests/Fixtures/Rules/Divergences`; write it again with `CHILDRENS_SERVICES_WRITE_REFERENCE=1`.", "",
      "`!` marks a row that only we report, `~` one that only the validator reports, `=` one that both do.", "",
      "\(Set(divergences.map(\.code)).count) rules, \(divergences.count) divergences.", "",
    ]
    for entry in divergences {
      lines += ["## \(entry.code): \(entry.title)", "", entry.reason, "", "```text"]
      lines += entry.text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("because ") }
      lines += ["```", ""]
    }
    return lines.joined(separator: "\n")
  }
}
