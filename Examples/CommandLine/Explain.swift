import ChildrensServices

extension Command {
  /// `explain`: one child and one figure.
  static let explain = Command(
    name: "explain", summary: "why a child is counted in a figure, or is not",
    details: [
      """
      INDICATOR is an id or an official name (`childrens-services list`). The child is named by any row that is theirs: \
      a table and the number of the row, counted from 0 without the heading.
      """
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER", "INDICATOR"],
        options: [.value("--row", "TABLE:N", "a row of the child's, such as Header:12 or Episodes:40")]
          + MeasuringOptions.all)
    },
    run: { arguments in
      guard let text = arguments.value("--row") else { throw UsageProblem.other("--row TABLE:N is missing.") }
      let reference = try reference(text)
      let indicator = try MeasuringOptions.indicator(arguments.operands[1])
      let holdings = try Holdings.read(arguments.operands[0]).checked()
      let (context, choice) = try MeasuringOptions.context(arguments, holdings.register)
      let histories = ChildHistories(holdings.register)
      guard let rows = holdings.register.rowCount(reference.table) else {
        throw Failure("Table \(reference.table.rawValue) was not supplied.")
      }
      guard reference.row < rows else {
        throw Failure("Table \(reference.table.rawValue) has \(rows) rows, counted from 0.")
      }
      let child = histories.first { $0.references(in: reference.table).contains(reference) }
      guard let child else { throw Failure("\(reference) names no child.") }
      Progress.finish()
      var blocks: [ReportDocument.Block] = [
        .heading(indicator.officialName.map { "\(indicator.title) (\($0))" } ?? indicator.title, level: 1),
        .paragraph(indicator.definition),
        .paragraph("Period: \(context.period.start) to \(context.period.end)."),
      ]
      if let choice { blocks.append(.paragraph(choice + ".")) }
      if child.reference != reference {
        blocks.append(.paragraph("\(reference) is of the child of \(child.reference)."))
      }
      blocks.append(.paragraph(indicator.explanation(for: child, in: context)))
      let missing = indicator.requires.filter { holdings.register.rowCount($0) == nil }
      if !missing.isEmpty {
        let names = missing.map(\.rawValue).joined(separator: ", ")
        blocks.append(.paragraph("The figure cannot be given: not supplied: \(names)."))
      }
      try Output.write(ReportDocument(blocks).text())
      return .done
    })

  private static func reference(_ text: String) throws(UsageProblem) -> RecordReference {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let table = RegisterTable.allCases.first { $0.rawValue.lowercased() == parts[0].lowercased() }
    guard parts.count == 2, let table, let row = Int(parts[1]), row >= 0 else {
      let names = RegisterTable.allCases.map(\.rawValue).joined(separator: ", ")
      throw .notUsable("--row", needs: "a table and a row such as Header:12; the tables are \(names)")
    }
    return RecordReference(table, row)
  }
}
