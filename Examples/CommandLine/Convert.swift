import ChildrensServices

extension Command {
  /// `convert`: the same data in another form.
  static let convert = Command(
    name: "convert", summary: "a return as register JSON, or a register as a return (CSV files or XML)",
    details: [
      """
      SOURCE is a folder of CSV files, a CSV or XML file, or a register in JSON. With --to NAME.json the result is a register \
      in canonical JSON, in which nothing that was received is lost; with --to NAME.xml it is a return in XML; with any \
      other name it is a folder of CSV files. The result holds the children's details.
      """,
      "Exit code 1 when the result was written and there was an error or a warning in reading; `check` says which.",
    ],
    syntax: {
      Syntax(
        operands: ["SOURCE"],
        options: [
          .value("--to", "PATH", "where the result goes: NAME.json, NAME.xml, or a folder"),
          .flag("--force", "replace files that are there already"),
        ])
    },
    run: { arguments in
      guard let target = arguments.value("--to") else { throw UsageProblem.other("--to PATH is missing.") }
      if target.hasSuffix(".csv") {
        throw UsageProblem.other("The result is NAME.json, NAME.xml or a folder of CSV files.")
      }
      let holdings = try Holdings.read(arguments.operands[0]).checked()
      Progress.stage("Writing")
      let overwriting = arguments.has("--force")
      do {
        let isFile = target.hasSuffix(".json") || target.hasSuffix(".xml")
        if isFile, !overwriting, isThere(target) { throw FileProblem(path: target, reason: .exists) }
        if target.hasSuffix(".json") {
          try Files.write(try RegisterJSON.write(holdings.register), to: target)
        } else if isFile {
          try Files.write(try ReturnWriter.xml(for: holdings.register), to: target)
        } else {
          try ReturnWriter.write(holdings.register, toFolder: target, overwriting: overwriting)
        }
      } catch let problem as FileProblem where problem.reason == .exists {
        throw Failure("\(problem). --force replaces it.")
      }
      Progress.finish()
      if !target.hasSuffix(".json"), holdings.register.schoolEnrolments != nil {
        Output.note("School enrolments are no part of the return and were not written.")
      }
      let problems = holdings.findings.filter { $0.severity != .note }
      guard !problems.isEmpty else { return .done }
      Output.note("Written. \(problems.count) things were found in reading; `childrens-services check` says which.")
      return .found
    })

  /// Whether there is anything at a path.
  private static func isThere(_ path: String) -> Bool {
    do throws(FileProblem) {
      _ = try Files.read(path, limit: 0)
      return true
    } catch {
      return error.reason != .missing
    }
  }
}
