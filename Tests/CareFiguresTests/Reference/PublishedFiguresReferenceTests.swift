import CareCore
import CareFigures
import Foundation
import Testing

@Suite("The reference page of published figures")
struct PublishedFiguresReferenceTests {
  @Test("The page is as the figures are now")
  func fresh() throws {
    let file = FigureDocument.packageRoot.appending(path: "Documentation/Reference/PublishedFigures.md")
    let page = try Self.page(FigureDocument.all.get())
    if ProcessInfo.processInfo.environment["CHILDRENS_SERVICES_WRITE_REFERENCE"] == "1" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(
      written == page, "Stale: CHILDRENS_SERVICES_WRITE_REFERENCE=1 swift test --filter PublishedFiguresReferenceTests")
  }

  static func page(_ documents: [FigureDocument]) -> String {
    var lines = [
      "# Published figures", "",
      "Every figure of five council documents (one of them in two parts) that follows from others, worked out again by the library. Generated from "
        + "`Tests/Fixtures/PublishedFigures`; write it again with `CHILDRENS_SERVICES_WRITE_REFERENCE=1 swift test --filter PublishedFiguresReferenceTests`.",
      "",
      "*Agrees*: yes when rounding the exact value to the nearest prints the figure; – when it is not printed. *Made by* names the type that the "
        + "test goes through.",
    ]
    for document in documents { lines += section(document) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ document: FigureDocument) -> [String] {
    let report = document.report
    var lines = [
      "", "## \(document.title)", "", "| Figure | Place | Printed | Calculation | Value | Agrees | Made by |",
      "|---|---|---|---|---|---|---|",
    ]
    for (figure, answer) in zip(document.figures, report.answers) where figure.kind == .derived {
      let api = FigureAPI(figure, answer)?.name ?? PublishedFiguresTests.withoutValue[figure.id] ?? ""
      lines.append(
        row([
          figure.id, figure.source?.section ?? "", printed(figure), figure.calculation ?? "", value(answer),
          verdict(answer), api,
        ]))
    }
    lines += ["", "### Contradictions", "", "| Entry | Printed | Of | Found by |", "|---|---|---|---|"]
    for (figure, entry) in zip(document.figures, document.entries) where figure.kind == .contradiction {
      let rule = report.findings.first { $0.figures.contains { $0.figure == figure.id } }
      let found = rule.map { "\($0.rule.rawValue) (\($0.severity.rawValue))" } ?? "– (\(reason(entry.nature)))"
      lines.append(row([figure.id, printed(figure), entry.nature ?? "", found]))
    }
    lines += ["", "### Not worked out", ""]
    for (kind, why) in [
      (PublishedFigure.Kind.datum, "given: it is an input of others, and its row or print is checked for itself"),
      (
        .rule,
        "a rule in words, tested where the library carries it out; an expression over open inputs has no value of its own"
      ),
      (.codeset, "a list of codes, held by the modules whose lists they are"),
    ] {
      let count = document.figures.count { $0.kind == kind }
      lines.append("- \(count) × \(kind.rawValue): \(why).")
    }
    return lines
  }

  private static func printed(_ figure: PublishedFigure) -> String {
    figure.isPrinted ? figure.printed?.text ?? "–" : "–"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }

  private static func value(_ answer: FigureAnswer) -> String {
    guard let exact = answer.exact else { return answer.verdict ?? "–" }
    return exact.isWhole ? exact.text : "\(exact.text) = \(exact.rounded(toPlaces: 4))"
  }

  private static func verdict(_ answer: FigureAnswer) -> String {
    switch answer.agrees {
    case true?: "yes"
    case false?: answer.agreement?.explanation.map { "no: \($0)" } ?? "no"
    case nil: "–"
    }
  }

  private static func reason(_ nature: String?) -> String {
    switch nature {
    case "period": "a day, year or quarter is named wrongly"
    case "definition": "the same words for different things"
    case "wording": "words without a number to hold them against"
    case "layout": "a print that is unfinished or misplaced"
    default: "not found from the numbers"
    }
  }
}
