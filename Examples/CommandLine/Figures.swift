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
        options: [
          .choice("--format", ["text", "markdown", "json", "html"], "the form of the result; text unless said")
        ])
    },
    run: { arguments in
      let files = try FigureFiles(arguments.operands[0])
      Progress.stage("Working out")
      let report = FigureReport(files.figures)
      Progress.finish()
      switch arguments.value("--format") {
      case "json": try Output.write(try CanonicalJSON.encode(report.json, layout: .readable))
      case "html": try Output.write(report.page(of: files.name, notes: files.passedOver).utf8)
      case "markdown": try Output.write(report.document(of: files.name).markdown())
      default: try Output.write(report.document(of: files.name).text(width: 120))
      }
      return .done
    })
}

/// The files of figures that were given.
private struct FigureFiles {
  let name: String
  var figures: [PublishedFigure] = []
  /// What could not be used, a sentence each.
  var passedOver: [String] = []

  init(_ path: String) throws {
    name = path.split(separator: "/").last.map { String($0) } ?? path
    let isFolder = Files.isFolder(path)
    let paths = isFolder ? try Files.list(path).filter { Holdings.isJSON($0) }.map { path + "/" + $0 } : [path]
    var isAny = false
    for path in paths {
      let file = path.split(separator: "/").last.map { String($0) } ?? path
      let json: JSONValue
      do {
        json = try Self.json(path)
      } catch let failure as Failure where isFolder {
        passedOver.append(failure.message)
        continue
      } catch let problem as FileProblem where isFolder {
        passedOver.append("\(problem).")
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
    guard isAny, !figures.isEmpty || !passedOver.isEmpty else {
      throw Failure("\(name) holds no file of figures: an object with entries.")
    }
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
