import ChildrensServices

extension Command {
  /// `schema`: what register JSON looks like, for other programs.
  static let schema = Command(
    name: "schema", summary: "what register JSON looks like, as a JSON Schema",
    details: [
      """
      TYPE is Register, or the type of a record such as Episode; capitals make no difference. The schema is of draft 2020-12 \
      and needs no other.
      """
    ],
    syntax: {
      Syntax(
        operands: ["TYPE"], optionalOperands: 1, options: [.flag("--list", "list the types, with their tables")])
    },
    run: { arguments in
      let name = arguments.operands.first
      switch (name, arguments.has("--list")) {
      case (nil, true):
        let rows = JSONSchema.all.map { [$0.name, $0.table?.rawValue ?? ""] }
        try Output.write(ReportDocument([.table(TextTable([.init("Type"), .init("Table")], rows: rows))]).text())
      case (let name?, false):
        guard let schema = JSONSchema.named(name) else {
          throw UsageProblem.unknownType(name, near: NearMatches.of(name, among: JSONSchema.all.map(\.name)))
        }
        try Output.write(try schema.bytes())
      case (nil, false): throw UsageProblem.other("TYPE is missing; --list lists the types.")
      case (.some, true): throw UsageProblem.other("--list takes no TYPE.")
      }
      return .done
    })
}
