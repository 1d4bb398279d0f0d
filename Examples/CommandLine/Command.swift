/// How the tool ends.
enum ExitCode: Int32 {
  /// Done.
  case done = 0
  /// Done, and something was found that the caller must know of.
  case found = 1
  /// It could not run: wrong arguments, or a file that could not be used.
  case failed = 2
}

/// One thing the tool can do.
struct Command: Sendable {
  let name: String
  /// What it does, in half a line.
  let summary: String
  /// More of it, for its own help: paragraphs.
  var details: [String] = []
  let syntax: @Sendable () -> Syntax
  let run: @Sendable (Arguments) async throws -> ExitCode

  static let all: [Command] = [
    .report, .indicators, .check, .convert, .explain, .compare, .dashboard,
    .publish, .budget, .forecast, .figures, .sample, .schema, .list,
  ]
}

/// Why a command could not do its work. It names no child and shows no cell.
struct Failure: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
