import ChildrensServices

/// One thing that may be said to a command with a name of its own: `--as-at DATE`, or the flag `--trace`.
struct Option {
  /// The name with its two hyphens.
  let name: String
  /// What stands for the value in the help; `nil` for a flag, which has none.
  let value: String?
  /// The values that may be given; empty when others than these may be.
  let choices: [String]
  /// What it does, for the help.
  let help: String

  static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, value: nil, choices: [], help: help)
  }

  static func value(_ name: String, _ value: String, _ help: String) -> Option {
    Option(name: name, value: value, choices: [], help: help)
  }

  static func choice(_ name: String, _ choices: [String], _ help: String) -> Option {
    let list = choices.joined(separator: "|")
    // A list too long for the column of the options stands in the text beside it.
    return list.count <= 40
      ? Option(name: name, value: list, choices: choices, help: help)
      : Option(name: name, value: "NAME", choices: choices, help: help + ": " + choices.joined(separator: ", "))
  }
}

/// What a command may be told.
struct Syntax {
  /// What is given without a name, in order: `FOLDER`.
  var operands: [String] = []
  /// How many of ``operands`` may be left out, from the last.
  var optionalOperands = 0
  var options: [Option] = []
}

/// What was said to a command, sorted.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []
  private(set) var asksForHelp = false

  /// The value of an option; `nil` when it was not given.
  func value(_ name: String) -> String? { values[name] }

  /// All that was given but for the value of one option: what may be the name of something that is read.
  func given(beside option: String) -> [String] {
    operands + values.filter { $0.key != option }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether a flag was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// Reads arguments: `--name value` or `--name=value`, flags, `-h` and `--help`; after `--` everything is an operand.
  init(_ arguments: some Sequence<String>, _ syntax: Syntax) throws(UsageProblem) {
    var rest = Array(arguments)[...]
    var onlyOperands = false
    while let argument = rest.popFirst() {
      if onlyOperands || argument == "-" || !argument.hasPrefix("-") {
        guard operands.count < syntax.operands.count else { throw .extraOperand(argument) }
        operands.append(argument)
      } else if argument == "--" {
        onlyOperands = true
      } else if argument == "--help" || argument == "-h" {
        asksForHelp = true
      } else {
        try read(argument, &rest, syntax)
      }
    }
    let least = syntax.operands.count - syntax.optionalOperands
    if operands.count < least, !asksForHelp { throw .missingOperand(syntax.operands[operands.count]) }
  }

  private mutating func read(
    _ argument: String, _ rest: inout ArraySlice<String>, _ syntax: Syntax
  ) throws(UsageProblem) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let option = syntax.options.first(where: { $0.name == name }) else {
      throw .unknownOption(name, near: NearMatches.of(name, among: syntax.options.map(\.name) + ["--help"]))
    }
    guard values[name] == nil, !flags.contains(name) else { throw .repeatedOption(name) }
    guard option.value != nil else {
      guard attached == nil else { throw .needlessValue(name) }
      flags.insert(name)
      return
    }
    // What begins with two hyphens is the next option, and the value was forgotten.
    let value = attached ?? rest.first.flatMap { $0.hasPrefix("--") ? nil : $0 }
    guard let value, !value.isEmpty else { throw .missingValue(name) }
    if attached == nil { rest.removeFirst() }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .notAChoice(name, option.choices)
    }
    values[name] = value
  }
}

/// What is wrong with what was said to the tool.
enum UsageProblem: Error {
  case unknownCommand(String, near: [String])
  case unknownOption(String, near: [String])
  case unknownType(String, near: [String])
  case unknownCheck(String, near: [String])
  case unknownRule(String, year: String, near: [String])
  case repeatedOption(String)
  case needlessValue(String)
  case missingValue(String)
  case notAChoice(String, [String])
  case notUsable(String, needs: String)
  case extraOperand(String)
  case missingOperand(String)
  case other(String)

  /// What is wrong, and what might have been meant.
  var message: String {
    func meant(_ near: [String]) -> String {
      near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
    }
    return switch self {
    case .unknownCommand(let name, let near): "There is no command \(name).\(meant(near))"
    case .unknownOption(let name, let near): "There is no option \(name).\(meant(near))"
    case .unknownType(let name, let near):
      "There is no type \(name).\(meant(near)) --list lists the types."
    case .unknownCheck(let name, let near): "There is no check \(name).\(meant(near))"
    case .unknownRule(let name, let year, let near):
      "There is no rule \(name) in \(year).\(meant(near)) Documentation/Reference/Rules.md lists the rules."
    case .repeatedOption(let name): "\(name) is given twice."
    case .needlessValue(let name): "\(name) takes no value."
    case .missingValue(let name): "\(name) needs a value."
    case .notAChoice(let name, let choices): "\(name) must be \(choices.joined(separator: ", "))."
    case .notUsable(let name, let needs): "\(name) must be \(needs)."
    case .extraOperand(let text): "\(text) is one too many."
    case .missingOperand(let name): "\(name) is missing."
    case .other(let message): message
    }
  }
}

extension Arguments {
  /// The number of an option; `nil` when it is not given.
  func number(_ option: String, _ range: ClosedRange<Int>) throws(UsageProblem) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .notUsable(option, needs: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
