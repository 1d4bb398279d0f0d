import Foundation

/// Runs the built command line tool as a user does.
enum ToolRunner {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  /// The tool beside the tests, or in the build folder of the package; `nil` when it has not been built.
  static let executable: URL? = {
    let tests = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../.build/debug").standardizedFileURL
    return [tests, package].map { $0.appendingPathComponent("childrens-services") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  static func run(_ arguments: [String], in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files rather than pipes: a pipe that nobody empties fills up.
    let files = ["output", "errors"].map { folder.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Result(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  /// Makes a folder with a small return in `return`, and gives it up when `body` is done.
  static func withReturn(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tool-\(UUID().uuidString)")
    let files = folder.appendingPathComponent("return")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in smallReturn {
      try Data(text.utf8).write(to: files.appendingPathComponent(name))
    }
    try body(folder)
  }

  /// Three children on 31 March 2021, one of them with three placements in the year.
  private static let smallReturn = [
    "header.csv": """
    CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
    SECRET1,1,01/02/2010,WBRI,UN1,,
    SECRET2,2,01/02/2012,MWBC,UN1,,
    SECRET3,2,30/06/2008,ABAN,UN1,,

    """,
    "episodes.csv": """
    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
    SECRET1,01/05/2020,S,C2,N1,U6,PR1,01/06/2020,X1,CARPL,,,
    SECRET1,01/06/2020,P,C2,N1,K2,PR4,01/07/2020,X1,CARPL,,,
    SECRET1,01/07/2020,P,C2,N1,U6,PR1,,,,,,
    SECRET2,01/05/2019,S,V2,N5,U4,PR1,,,,,,
    SECRET3,01/05/2018,S,C2,N8,U1,PR1,,,,,,

    """,
  ]
}
