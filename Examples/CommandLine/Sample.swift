import ChildrensServices

extension Command {
  /// `sample`: a made-up return.
  static let sample = Command(
    name: "sample", summary: "a return of children who never lived, to try things on",
    details: [
      """
      The same numbers and day give the same return on every system. Without --annual it has the whole history of the years; \
      with it, what a return for the last year would hold.
      """
    ],
    syntax: {
      Syntax(options: [
        .value("--out", "FOLDER", "where the CSV files go"),
        .value("--children", "N", "how many are looked after on the day; 500 unless said, at most 1,000,000"),
        .value("--seed", "S", "what the random numbers start from; 1 unless said"),
        .value("--as-at", "DATE", "the last day, not before 31 March 2017; 2025-03-31 unless said"),
        .value("--years", "N", "the years of history, 1 to 25; 5 unless said"),
        .flag("--annual", "only what a return for the last year would hold"),
        .flag("--force", "replace files that are there already"),
      ])
    },
    run: { arguments in
      guard let folder = arguments.value("--out") else { throw UsageProblem.other("--out FOLDER is missing.") }
      let children = try number(arguments, "--children", in: 0...1_000_000) ?? 500
      let years = try number(arguments, "--years", in: 1...25) ?? 5
      let seed = try number(arguments, "--seed", in: 0...Int.max) ?? 1
      let day = try MeasuringOptions.day(arguments) ?? CalendarDay(2025, 3, 31)
      guard day >= CalendarDay(2017, 3, 31) else {
        throw UsageProblem.notUsable("--as-at", needs: "31 March 2017 or a later day")
      }
      Progress.stage("Making up children")
      let authority = SyntheticAuthority(children: children, seed: UInt64(seed), asAt: day, years: years)
      let register = arguments.has("--annual") ? authority.annualReturn() : authority.register()
      Progress.stage("Writing")
      do {
        try ReturnWriter.write(register, toFolder: folder, overwriting: arguments.has("--force"))
      } catch let problem as FileProblem where problem.reason == .exists {
        throw Failure("\(problem). --force replaces it.")
      }
      return .done
    })

  private static func number(
    _ arguments: Arguments, _ name: String, in range: ClosedRange<Int>
  ) throws(UsageProblem) -> Int? {
    guard let text = arguments.value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      let bounds =
        range.upperBound == .max ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
      throw .notUsable(name, needs: "a whole number, \(bounds)")
    }
    return number
  }
}
