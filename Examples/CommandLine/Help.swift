import ChildrensServices

/// What `--help` prints.
enum Help {
  /// The help of the tool.
  static var overview: String {
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        "childrens-services: figures and checks from the statutory return on children looked after (SSDA903)."),
      .paragraph("USAGE: childrens-services COMMAND [ARGUMENTS] [OPTIONS]"),
      .table(
        TextTable([.init(""), .init("", narrowest: 30)], rows: Command.all.map { ["  " + $0.name, $0.summary] })),
      .paragraph(
        "Without a command: report, on the synthetic return that comes with the package. `childrens-services COMMAND --help` "
          + "says more about a command; --version gives the version."),
    ]
    blocks += exitCodes
    return ReportDocument(blocks).text()
  }

  /// The help of one command.
  static func text(for command: Command) -> String {
    let syntax = command.syntax()
    var usage = "USAGE: childrens-services \(command.name)"
    for (position, operand) in syntax.operands.enumerated() {
      let isOptional = position >= syntax.operands.count - syntax.optionalOperands
      usage += isOptional ? " [\(operand)]" : " \(operand)"
    }
    if !syntax.options.isEmpty { usage += " [OPTIONS]" }
    var blocks: [ReportDocument.Block] = [.paragraph(command.summary), .paragraph(usage)]
    blocks += command.details.map { .paragraph($0) }
    if !syntax.options.isEmpty {
      let rows = syntax.options.map { option in
        ["  " + option.name + (option.value.map { " " + $0 } ?? ""), option.help]
      }
      blocks.append(.table(TextTable([.init("", narrowest: 30), .init("", narrowest: 30)], rows: rows)))
    }
    blocks += exitCodes
    return ReportDocument(blocks).text()
  }

  private static let exitCodes: [ReportDocument.Block] = [
    .paragraph("EXIT CODES"),
    .table(
      TextTable(
        [.init(""), .init("")],
        rows: [
          ["  0", "done"],
          ["  1", "done, and something was found that you must know of: check, convert, budget, dashboard"],
          ["  2", "could not run: wrong arguments, or a file that could not be used"],
        ])),
  ]
}
