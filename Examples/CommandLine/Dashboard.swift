import ChildrensServices

extension Command {
  /// `dashboard`: a performance dashboard, printed or measured.
  static let dashboard = Command(
    name: "dashboard", summary: "a performance dashboard: what follows from its figures, and where it says otherwise",
    details: [
      """
      SOURCE is a printed dashboard: JSON with measures, a CSV file with a row for each, or a file of published figures whose \
      entries have columns.
      """,
      "Exit code 1 when the dashboard disagrees with its own figures, or holds a cell that is not understood.",
    ],
    syntax: {
      Syntax(
        operands: ["SOURCE"],
        options: [
          .choice("--format", ["text", "markdown", "json", "html"], "the form of the result; text unless said"),
          .value("--html", "OUT", "also write the dashboard as a page to this file"),
        ])
    },
    run: { arguments in
      let path = arguments.operands[0]
      let reviews = try DashboardSource.printed(path).map { DashboardReview($0) }
      for review in reviews {
        switch arguments.value("--format") {
        case "json": try Output.write(try CanonicalJSON.encode(review.json, layout: .readable))
        case "markdown": try Output.write(review.document.markdown())
        default: try Output.write(review.document.text(width: 160))
        }
      }
      return reviews.allSatisfy(\.isSound) ? .done : .found
    })
}

/// Where a printed dashboard is read from.
enum DashboardSource {
  /// The dashboards of a file.
  static func printed(_ path: String) throws -> [PrintedDashboard] {
    let name = Holdings.baseName(path)
    let bytes = try Files.read(path)
    do {
      if name.lowercased().hasSuffix(".csv") { return [try table(bytes)] }
      return try PrintedDashboard.read(try CanonicalJSON.decode(JSONValue.self, from: bytes))
    } catch let problem as JSONProblem {
      throw Failure("\(name): \(problem)")
    } catch let problem as DashboardProblem {
      throw Failure("\(name): \(problem).")
    }
  }

  private static func table(_ bytes: [UInt8]) throws(DashboardProblem) -> PrintedDashboard {
    let grid = CSV.read(bytes).grid
    return try PrintedDashboard.read(header: grid.columns, rows: (0..<grid.rowCount).map { grid.cells(row: $0) })
  }
}
