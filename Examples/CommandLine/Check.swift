import ChildrensServices

extension Command {
  /// `check`: what is wrong with the data.
  static let check = Command(
    name: "check", summary: "what is wrong with a return, by the rules of its year, or with any records",
    details: [
      """
      With --year the rules of the statutory return (SSDA903) that are in force for that collection year are put to it: \
      --year 2025 is 1 April 2024 to 31 March 2025. Rules that need last year's return, postcodes or the list of \
      providers are run when those are given, and listed as not run when they are not.
      """,
      """
      Without --year the records of a return or of a register in JSON are held against one another, and with \
      --timeliness against the statutory clocks.
      """,
      "Exit code 1 when a rule is broken, or a check finds an error or a warning; notes alone are 0.",
    ],
    syntax: {
      Syntax(
        operands: ["FOLDER"],
        options: [
          .value("--year", "YEAR", "put the rules of this collection year to the return: 2025 or 2024/25"),
          .value("--previous", "FOLDER", "the return of the year before (with --year)"),
          .value("--authority", "CODE", "the authority that makes the return: E10000018 or 855 (with --year)"),
          .value("--postcodes", "FILE", "CSV with the authority and grid position of postcodes (with --year)"),
          .value("--providers", "FILE", "CSV with the registered providers (with --year)"),
          .value("--rules", "LIST", "only these rules: 141,435 (with --year)"),
          .choice("--theme", RuleTheme.allCases.map(\.rawValue), "only the rules of one theme (with --year)"),
          .value("--collected", "YEAR", "judge dates by this year instead, with the rules of --year"),
          .choice(
            "--format", ["text", "json", "csv", "sarif", "html"],
            "the form of the result; text unless said (html: with --year)"),
          .flag("--identified", "name the children: personal data (with --year, JSON, CSV and HTML)"),
          .value("--pseudonym-key", "FILE", "give the children pseudonyms made with this key"),
          .flag("--timeliness", "also what was late or is overdue by the statutory clocks"),
          .value("--waivers", "FILE", "JSON with findings that are accepted: check, record, reason, acceptedBy, until"),
          .value("--only", "LIST", "only these checks of records, by name or theme"),
          .value(
            "--earlier", "FILE", "what an earlier check wrote as JSON: say what is new, put right and still there"),
          .choice("--group", ["child", "table", "check"], "list the findings of records under headings (text)"),
          .choice("--severity", Severity.allCases.map(\.rawValue), "leave out what matters less (checks of records)"),
          .value("--as-at", "DATE", "the day for --timeliness and --waivers; the last day of an episode unless said"),
          .value("--since", "DATE", "leave out what was due before this day; twelve months before unless said"),
          .flag("--all", "list every finding, not only the first of each kind (text; the other forms always do)"),
        ])
    },
    run: { arguments in
      let ofRules = [
        "--previous", "--authority", "--postcodes", "--providers", "--rules", "--theme", "--collected",
        "--pseudonym-key",
      ]
      if arguments.value("--year") != nil {
        for name in ["--waivers", "--as-at", "--since", "--only", "--earlier", "--group", "--severity"]
        where arguments.value(name) != nil {
          throw UsageProblem.other("\(name) is for the checks of records, which are run without --year.")
        }
        if arguments.has("--timeliness") {
          throw UsageProblem.other("--timeliness is for the checks of records, which are run without --year.")
        }
        return try await ReturnRules.run(arguments)
      }
      for name in ofRules where arguments.value(name) != nil {
        throw UsageProblem.other("\(name) needs --year, the collection year whose rules are meant.")
      }
      if arguments.has("--identified") || arguments.value("--format") == "html" {
        throw UsageProblem.other(
          "--identified and --format html need --year, the collection year whose rules are meant.")
      }
      return try RecordChecks.run(arguments)
    })
}
