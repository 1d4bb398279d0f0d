import ChildrensServices

extension Command {
  /// `figures`: whether the figures of a printed report follow from one another.
  static let figures = Command(
    name: "figures", summary: "whether the figures of a published report follow from its own numbers",
    details: [
      """
      FILE is JSON with the figures of a report: {"title": …, "entries": [{"id", "published", "unit", "inputs", "calculation" or \
      "expression", …}]}. Of a folder, every .json file that has entries is read. Nothing is carried out: an expression is arithmetic \
      over the names of the inputs.
      """,
      "A figure agrees when rounding its exact value to the nearest prints it. What could not be worked out is not compared.",
      "Exit code 0 when the files could be read, whatever the figures say.",
    ],
    syntax: {
      Syntax(
        operands: ["FILE"],
        options: [.choice("--format", ["text", "json", "html"], "the form of the result; text unless said")])
    },
    run: { arguments in
      let files = try FigureFiles(arguments.operands[0])
      Progress.stage("Working out")
      let report = FigureReport(files.figures)
      Progress.finish()
      switch arguments.value("--format") {
      case "json": try Output.write(try CanonicalJSON.encode(report.json, layout: .readable))
      case "html": try Output.write(FigurePage(report, name: files.name).html)
      default: try Output.write(report.text(files))
      }
      return .done
    })
}

/// The files of figures that were given.
private struct FigureFiles {
  let name: String
  var figures: [PublishedFigure] = []
  /// What could not be used, a line each.
  var passedOver: [String] = []

  init(_ path: String) throws {
    name = path.split(separator: "/").last.map { String($0) } ?? path
    let isFolder = Files.isFolder(path)
    let paths = isFolder ? try Files.list(path).filter { $0.hasSuffix(".json") }.map { path + "/" + $0 } : [path]
    var isAny = false
    for path in paths {
      let file = path.split(separator: "/").last.map { String($0) } ?? path
      let json: JSONValue
      do {
        json = try Self.json(path)
      } catch let failure as Failure where isFolder {
        passedOver.append(failure.message)
        continue
      }
      guard let found = FigureFile(json) else {
        passedOver.append("\(file) holds no entries.")
        continue
      }
      isAny = true
      figures += found.figures
      if !found.unusable.isEmpty { passedOver.append("\(file): \(found.unusable.count) entries have no id.") }
    }
    guard isAny else { throw Failure("\(name) holds no file of figures: an object with entries.") }
    for line in passedOver { Output.note("childrens-services: \(line)") }
  }

  private static func json(_ path: String) throws -> JSONValue {
    do {
      return try CanonicalJSON.decode(JSONValue.self, from: try Files.read(path))
    } catch let problem as JSONProblem {
      throw Failure("\(path): \(problem)")
    }
  }
}

/// The figures that do not agree, a row each, and the findings: what both forms for reading show.
private struct FigureSummary {
  var disagreeing: [[String]] = []
  let counts: String

  init(_ report: FigureReport) {
    var (agreeing, notCompared) = (0, 0)
    for (figure, answer) in zip(report.figures, report.answers) {
      switch answer.agrees {
      case true?: agreeing += 1
      case nil: notCompared += 1
      case false? where figure.kind == .contradiction: break
      case false?:
        let exact = answer.exact.map { $0.isWhole ? $0.text : $0.rounded(toPlaces: (figure.decimals ?? 0) + 2) }
        let value = exact ?? answer.verdict ?? "–"
        disagreeing.append([
          figure.id, figure.source?.section ?? "", figure.printed?.text ?? "", value,
          answer.agreement?.explanation.map { "\($0)" } ?? "nothing",
        ])
      }
    }
    let all = "\(report.figures.count) \(report.figures.count == 1 ? "figure" : "figures")"
    counts =
      "\(all): \(agreeing) agree with their own inputs, \(disagreeing.count) do not, "
      + "\(notCompared) could not be compared."
  }

  static let columns: [TextTable.Column] = [
    .init("Figure", narrowest: 20), .init("Where", narrowest: 16), .init("Printed", .trailing, narrowest: 10),
    .init("Worked out", .trailing), .init("Explained by", narrowest: 14),
  ]

  static let findingColumns: [TextTable.Column] = [.init("Severity"), .init("Finding", narrowest: 40)]

  static func findings(_ report: FigureReport) -> [[String]] {
    report.findings.map { [$0.severity.rawValue, "\($0)"] }
  }
}

extension FigureReport {
  fileprivate func text(_ files: FigureFiles) -> String {
    let summary = FigureSummary(self)
    var blocks: [ReportDocument.Block] = [
      .heading("Published figures", level: 1), .paragraph("Checked \(files.name)."), .paragraph(summary.counts),
    ]
    if !summary.disagreeing.isEmpty {
      blocks.append(.heading("Figures that do not follow from their inputs", level: 2))
      blocks.append(.table(TextTable(FigureSummary.columns, rows: summary.disagreeing)))
    }
    blocks.append(.heading("Findings", level: 2))
    let findings = FigureSummary.findings(self)
    blocks.append(
      findings.isEmpty ? .paragraph("None.") : .table(TextTable(FigureSummary.findingColumns, rows: findings)))
    return ReportDocument(blocks).text(width: 120)
  }
}

/// The report as one page that asks for nothing from outside.
private struct FigurePage {
  let html: String

  init(_ report: FigureReport, name: String) {
    let summary = FigureSummary(report)
    html = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Published figures: \(Self.escaped(name))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>Published figures</h1>
      <p>Checked \(Self.escaped(name)). \(Self.escaped(summary.counts))</p>
      \(Self.table("Figures that do not follow from their inputs", FigureSummary.columns, summary.disagreeing))
      \(Self.table("Findings", FigureSummary.findingColumns, FigureSummary.findings(report)))
      </main>
      </body>
      </html>

      """
  }

  private static let style = """
    :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:72rem;margin:0 auto;padding:1rem}\
    .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}\
    caption{text-align:start;font-weight:600;padding:1rem 0 .5rem}th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;\
    border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}.number{text-align:end}
    """

  private static func table(_ caption: String, _ columns: [TextTable.Column], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "<h2>\(escaped(caption))</h2><p>None.</p>" }
    func cell(_ tag: String, _ text: String, _ column: TextTable.Column) -> String {
      let scope = tag == "th" ? " scope=\"col\"" : ""
      let style = column.alignment == .trailing ? " class=\"number\"" : ""
      return "<\(tag)\(scope)\(style)>\(escaped(text))</\(tag)>"
    }
    let head = columns.map { cell("th", $0.title, $0) }.joined()
    let body = rows.map { row in "<tr>\(zip(row, columns).map { cell("td", $0, $1) }.joined())</tr>" }.joined(
      separator: "\n")
    return """
      <div class="wide" tabindex="0" role="region" aria-label="\(escaped(caption))">
      <table><caption>\(escaped(caption))</caption><thead><tr>\(head)</tr></thead><tbody>
      \(body)
      </tbody></table></div>
      """
  }

  /// Text that cannot be taken for markup.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
