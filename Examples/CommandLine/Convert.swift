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
      """
      Exit code 1 when the result was written and there was an error or a warning in reading (`check` says which), or when \
      something of a register is no part of a return and was not written.
      """,
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
      let ending = target.lowercased()
      if ending.hasSuffix(".csv") {
        throw UsageProblem.other("The result is NAME.json, NAME.xml or a folder of CSV files.")
      }
      let holdings = try Holdings.read(arguments.operands[0]).checked()
      Progress.stage("Writing")
      let overwriting = arguments.has("--force")
      do {
        let isFile = ending.hasSuffix(".json") || ending.hasSuffix(".xml")
        if isFile, !overwriting, isThere(target) { throw FileProblem(path: target, reason: .exists) }
        if ending.hasSuffix(".json") {
          try Files.write(try RegisterJSON.write(holdings.register), to: target)
        } else if isFile {
          try Files.write(try ReturnWriter.xml(for: holdings.register), to: target)
        } else {
          let files = ReturnWriter.files(for: holdings.register)
          try ReturnWriter.write(files, toFolder: target, overwriting: overwriting)
          noteOthers(in: target, than: files.map(\.name))
        }
      } catch let problem as FileProblem where problem.reason == .exists {
        throw Failure("\(problem). --force replaces it.")
      }
      Progress.finish()
      let left = ending.hasSuffix(".json") ? [] : holdings.register.leftOutOfReturn
      if !left.isEmpty { Output.note("No part of the return, and not written: \(left.joined(separator: ", ")).") }
      let problems = holdings.findings.count { $0.severity != .note }
      if problems > 0 {
        let what = problems == 1 ? "1 thing was" : "\(problems) things were"
        Output.note("Written. \(what) found in reading; `childrens-services check` says which.")
      }
      return problems == 0 && left.isEmpty ? .done : .found
    })

  /// Says which files of a folder were there before, since whoever reads the folder reads them with what was written.
  private static func noteOthers(in folder: String, than written: [String]) {
    let others = ((try? Files.list(folder)) ?? []).filter {
      !written.contains($0) && ($0.lowercased().hasSuffix(".csv") || $0.lowercased().hasSuffix(".xml"))
    }
    guard !others.isEmpty else { return }
    Output.note(
      "\(Holdings.baseName(folder)) also holds files that were not written now: \(others.joined(separator: ", ")).")
  }

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

extension Register {
  /// What a return has no place for, and values that could not be read, which leave their cells empty; a line each.
  fileprivate var leftOutOfReturn: [String] {
    let isReturned = Dictionary(
      uniqueKeysWithValues: suppliedTables.map { ($0.table, Self.recordType(of: $0.table) is any ReceivedRecord.Type) })
    var left = authority == nil ? [] : ["authority"]
    left += suppliedTables.filter { isReturned[$0.table] == false && $0.rows > 0 }.map { Self.key(of: $0.table) }
    if let keys = unknownFields?.values.count { left.append("keys of the register that are not known (\(keys))") }
    for (table, _) in suppliedTables where isReturned[table] == true {
      let rows = Self.recordType(of: table).map { rowsWithOwnKeys(of: $0) } ?? 0
      if rows > 0 { left.append("keys of \(Self.key(of: table)) that are not known (in \(rows))") }
    }
    if !unreadPaths.isEmpty { left.append("values that could not be read (\(unreadPaths.count))") }
    return left
  }

  /// How many rows hold keys that no field is for.
  private func rowsWithOwnKeys<Row: RegisterRecord>(of type: Row.Type) -> Int {
    (self[Row.self] ?? []).count { record in
      record.unknownFields?.values.keys.contains { key in Row.Field(rawValue: key) == nil } ?? false
    }
  }
}
