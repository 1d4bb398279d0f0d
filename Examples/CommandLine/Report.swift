import ChildrensServices

extension Command {
  /// `report`: figures for people.
  static let report = Command(
    name: "report", summary: "a report to read: figures, breakdowns, and what the data could not say",
    details: [
      """
      FOLDER holds the CSV files of a return; a single CSV, XML or register JSON file will do too. Without it, the \
      synthetic return that comes with the package is used.
      """,
      """
      Without --as-at the day is the 31 March that the data leads to: the first on or after the last day of an episode when \
      that is at most 31 days away, otherwise the one before. The report says which it was.
      """,
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER"], optionalOperands: 1,
        options: MeasuringOptions.all + [
          .choice("--format", ["text", "markdown"], "the form of the report; text unless said")
        ]
      )
    },
    run: { arguments in
      let holdings = try Holdings.read(arguments.operands.first).checked()
      let (context, choice) = try MeasuringOptions.context(arguments, holdings.register)
      Progress.stage("Measuring")
      let histories = ChildHistories(holdings.register)
      let measurements = await histories.measureInParallel(Indicator.all, in: context)
      let report = ChildrenInCareReport(
        measurements, findings: holdings.findings + histories.findings(),
        source: ReportSource(holdings.name, holdings.register), notes: choice.map { [$0] } ?? [])
      let document = report.document
      Progress.finish()
      try Output.write(arguments.value("--format") == "markdown" ? document.markdown() : document.text())
      return .done
    })

  /// `list`: what can be measured.
  static let list = Command(
    name: "list", summary: "the indicators: id, official name, title and unit",
    syntax: { Syntax(options: [.flag("--options", "the choices that definitions leave open, instead")]) },
    run: { arguments in
      if arguments.has("--options") {
        var table = TextTable([.init("Option"), .init("Usual"), .init("Otherwise"), .init("Figures", .trailing)])
        for choice in Indicator.options(of: Indicator.all) {
          let users = Indicator.all.count { $0.options.contains { $0.name == choice.name } }
          let others = choice.valueNames.dropFirst().joined(separator: ", ")
          table.append([choice.name, choice.valueNames[0], others, "\(users)"])
        }
        try Output.write(table.lines().joined(separator: "\n") + "\n")
        return .done
      }
      var table = TextTable([.init("ID"), .init("Official"), .init("Title"), .init("Unit")])
      for indicator in Indicator.all {
        table.append([indicator.id, indicator.officialName ?? "", indicator.title, indicator.unit])
      }
      try Output.write(table.lines().joined(separator: "\n") + "\n")
      return .done
    })
}
