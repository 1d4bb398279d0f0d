import ChildrensServices

/// What an authority handed in, read: the records and what was found on the way.
struct Holdings {
  /// What it is called in results: the last part of the path.
  let name: String
  /// The names of the files that were read.
  let files: [String]
  let register: Register
  /// What was found in reading and converting.
  let findings: [Finding]
  /// What of register JSON could not be read and was kept, a line each; empty for other forms.
  private let unread: [String]

  /// Reads a folder, a file of a return, or a register in JSON; without a path the synthetic return of the package.
  static func read(_ path: String?) throws -> Holdings {
    Progress.stage("Reading")
    guard let path else { return try bundled() }
    if isJSON(path) {
      let name = baseName(path)
      let (register, problems) = try registerJSON(path)
      let findings = problems.map { Finding($0, file: name) } + register.unusedValues()
      return Holdings(
        name: name, files: [name], register: register, findings: findings, unread: problems.map(\.description))
    }
    return Holdings(try StatutoryReturn.read(path), name: baseName(path))
  }

  /// Whether a path is that of a file in JSON, by its ending.
  static func isJSON(_ path: String) -> Bool { path.lowercased().hasSuffix(".json") }

  private static func registerJSON(_ path: String) throws -> (register: Register, problems: [JSONProblem]) {
    do {
      return try RegisterJSON.read(try Files.read(path))
    } catch let problem as JSONProblem {
      throw Failure("\(baseName(path)): not a register that can be read: \(problem)")
    }
  }

  private init(
    name: String, files: [String], register: Register, findings: [Finding], unread: [String] = []
  ) {
    self.unread = unread
    self.name = name
    self.files = files
    self.register = register
    self.findings = findings
  }

  private init(_ statutory: consuming StatutoryReturn, name: String) {
    let files = statutory.files
    let reading = statutory.findings
    let (register, conversion) = statutory.converted()
    self.init(name: name, files: files, register: register, findings: reading + conversion)
  }

  /// The synthetic return, from the working directory or else from the package that this was built from.
  private static func bundled() throws(Failure) -> Holdings {
    let folder = "Examples/Data/SyntheticReturn"
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    for path in [folder, package + "/" + folder] where Files.isFolder(path) {
      // (Where the package lies is nobody's business, so the error of the file is not shown.)
      guard let statutory = try? StatutoryReturn.read(path) else { break }
      return Holdings(statutory, name: "the synthetic return of the package")
    }
    throw Failure("The synthetic return was not found. Give a folder: childrens-services report FOLDER")
  }

  /// Refuses data in which no table was recognised, as nothing could be said of it, and says what of register JSON could not
  /// be read.
  func checked() throws(Failure) -> Holdings {
    let most = 20
    if !unread.isEmpty { Progress.finish() }
    for problem in unread.prefix(most) { Output.note("\(name): \(problem)") }
    if unread.count > most {
      Output.note("\(name): \(unread.count - most) more; `childrens-services check` lists them all with --all.")
    }
    guard register.suppliedTables.isEmpty else { return self }
    throw Failure("\(name) holds no table of the return; `childrens-services check` says what was found.")
  }

  static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension Register {
  /// The last day on which an episode of the register starts or ends; `nil` when there is none. Days of the year 9999,
  /// which some systems write for an end that is open, are none.
  var lastEpisodeDay: CalendarDay? {
    let open = CalendarDay(9999, 1, 1)
    return (episodes ?? []).lazy.compactMap { [$0.start, $0.end].compactMap { $0 }.filter { $0 < open }.max() }.max()
  }
}
