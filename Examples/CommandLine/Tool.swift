import ChildrensServices

/// The command line tool: `childrens-services`.
@main
enum Tool {
  static let version = "0.1.0"

  static func main() async {
    Output.survivePipesWithoutReader()
    Progress.start()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let code = await run(arguments)
    Progress.finish()
    Output.end(code)
  }

  /// Runs a command and reports what goes wrong to standard error.
  static func run(_ arguments: [String]) async -> ExitCode {
    var name = ""
    do {
      switch arguments.first {
      case "--help", "-h", "help":
        try Output.write(Help.overview)
        return .done
      case "--version":
        try Output.write("childrens-services \(version)\n")
        return .done
      default: break
      }
      let command = try command(arguments.first)
      name = command.name
      let rest = arguments.first == command.name ? arguments.dropFirst() : arguments[...]
      let given = try Arguments(rest, command.syntax())
      if given.asksForHelp {
        try Output.write(Help.text(for: command))
        return .done
      }
      return try await command.run(given)
    } catch {
      Progress.finish()
      Output.note("childrens-services: \(message(error))")
      if error is UsageProblem {
        Output.note("Try: childrens-services \(name.isEmpty ? "" : name + " ")--help")
      }
      return .failed
    }
  }

  /// The command of a name. Without one, or with an option in its place, it is `report`.
  private static func command(_ name: String?) throws(UsageProblem) -> Command {
    guard let name, !name.hasPrefix("-") else { return .report }
    guard let command = Command.all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name, near: NearMatches.of(name, among: Command.all.map(\.name)))
    }
    return command
  }

  private static func message(_ error: any Error) -> String {
    switch error {
    case let error as UsageProblem: error.message
    case let error as Failure: error.message
    case let error as FileProblem: "\(error)."
    case let error as ReferenceProblem: "\(error)."
    case let error as StatisticsProblem: "\(error)."
    case let error as UnwritableCell: "\(error)."
    case let error as XMLWriter.Problem: "The result cannot be written as XML: \(error)."
    case let error as JSONProblem: "Not a register that can be read: \(error)."
    default: "Something went wrong that has no name."
    }
  }
}
