import CareCore

/// Holds the figures of a report against one another.
///
/// Three kinds of evidence are looked at: a figure and the inputs that are printed for it; a row of a dashboard, whose cells must go
/// together; and figures that are printed beside each other (`96.3% vs 94.7%`), which must be the same, or lead to one another.
public enum FigureConsistency {
  /// What the figures say against one another.
  ///
  /// - Parameters:
  ///   - figures: The figures of a report.
  ///   - answers: What came of working them out, in the same order.
  /// - Returns: The findings, in the order of the figures; those of tables, and of figures far apart, come last.
  /// - Complexity: O(*n*) in the number of figures.
  public static func findings(in figures: [PublishedFigure], answers: [FigureAnswer]) -> [FigureFinding] {
    var findings: [FigureFinding] = []
    for (figure, answer) in zip(figures, answers) {
      switch figure.kind {
      case .contradiction:
        if let finding = FigureGroup(figure).finding() { findings.append(finding) }
      case .derived, nil:
        if let finding = claim(figure, answer) { findings.append(finding) }
      case .datum:
        findings += row(figure)
        if let finding = countedShare(figure) { findings.append(finding) }
      case .rule, .codeset: break
      }
    }
    return joined(findings, figures) + TableConsistency.findings(in: figures) + restated(figures)
  }

  /// A figure that does not follow from its own inputs, where the inputs are what the report says.
  private static func claim(_ figure: PublishedFigure, _ answer: FigureAnswer) -> FigureFinding? {
    guard answer.agrees == false, figure.basis == .printed || figure.basis == nil else { return nil }
    let part = FigureFinding.Part(figure.id)
    if let implied = answer.implied {
      // The base or count that is said to be meant is not among those that print so.
      return FigureFinding(.wholeCount, implied.ranges.isEmpty ? .impossible : .definition, [part])
    }
    let rule = rule(for: figure)
    guard let agreement = answer.agreement else {
      return FigureFinding(rule, rule == .targetQuartile ? .definition : .wording, [part])
    }
    let severity: FigureFinding.Severity =
      if agreement.explanation != nil {
        .rounding
      } else if rule == .partition, let exact = answer.exact {
        figure.severity(of: exact, printedAs: figure.printedNumber?.value, parts: figure.inputs.count + 1)
      } else {
        .impossible
      }
    return FigureFinding(rule, severity, [part], correction: SmallestCorrection(figure, answer)?.correction)
  }

  private static func rule(for figure: PublishedFigure) -> FigureRule {
    guard let name = figure.calculation.map(NamedCalculation.key) else { return .calculation }
    let inputs = figure.values
    if let verdict = FigureVerdict(named: name) {
      if figure.printed?.numbers.isEmpty == false, figure.unit.name != "quartile" { return .tally }
      switch verdict {
      case .quartile, .targetTest: return .targetQuartile
      case .rag: return .rating
      case .direction: return .direction
      case .benchmark, .band: return .calculation
      }
    }
    return switch name {
    case "sum", "rollforward", "cumulative", "net", "remainder", "total":
      !inputs.names(.opening).isEmpty && !inputs.names(.outflow).isEmpty ? .stockFlow : .partition
    case "stockflow": .stockFlow
    case "difference" where inputs[.current] == nil || inputs[.previous] == nil: .partition
    case "difference", "percentagechange", "percentagepointchange", "growth": .change
    case "percentage", "share", "timeliness", "proportion": .share
    case "rateper", "rate": .rate
    default: .calculation
    }
  }

  // MARK: - Rows

  /// The cells of one row of a dashboard against one another.
  private static func row(_ figure: PublishedFigure) -> [FigureFinding] {
    guard let row = figure.row, row.current != nil else { return [] }
    var findings: [FigureFinding] = []
    let part = FigureFinding.Part(figure.id)
    if let meets = row.meetsTarget, let quartile = row.quartile, meets != (quartile == 1) {
      findings.append(FigureFinding(.targetQuartile, .definition, [part]))
    }
    if let rating = row.rating, row.quartile != nil, !row.allowedRatings.contains(rating) {
      let only = row.allowedRatings.count == 1 ? row.allowedRatings.first : nil
      let correction = only.map { FigureFinding.Correction(FigureFinding.Part(figure.id, "rag"), to: $0.rawValue) }
      findings.append(FigureFinding(.rating, .wording, [part], correction: correction))
    }
    if let count = row.count, let current = row.current, current.unit == .percent {
      if let severity = severity(ofCount: count, printing: current) {
        findings.append(FigureFinding(.wholeCount, severity, [part]))
      }
    }
    return findings
  }

  /// How wrong it is to print a count with a percentage: not at all when it has some base.
  static func severity(ofCount count: Int, printing number: PrintedNumber) -> FigureFinding.Severity? {
    let possible = Rounding.allCases.filter { rounding in
      number.interval(rounding: rounding).flatMap { ImpliedCount.denominators(of: count, printing: $0) } != nil
    }
    if possible.contains(.halfAwayFromZero) || possible.contains(.halfToEven) { return nil }
    return possible.isEmpty ? .impossible : .rounding
  }

  /// A count and a percentage that are printed together: `407 (87.6%)`, `4/18 (22.2%)`.
  private static func countedShare(_ figure: PublishedFigure) -> FigureFinding? {
    guard let printed = figure.printed, printed.numbers.count == 2, !printed.isApproximate,
      let share = printed.numbers.first(where: { $0.unit == .percent }),
      let count = printed.numbers.first(where: { $0.unit == .plain })?.value, count.isWhole, printed.text.contains("(")
    else { return nil }
    return severity(ofCount: count.numerator, printing: share)
      .map { FigureFinding(.wholeCount, $0, [FigureFinding.Part(figure.id)]) }
  }

  // MARK: - Several figures

  /// Figures of the same quantity whose prints have no value in common.
  private static func restated(_ figures: [PublishedFigure]) -> [FigureFinding] {
    var first: [Quantity: PublishedFigure] = [:]
    var findings: [FigureFinding] = []
    for figure in figures where figure.kind != .contradiction && figure.kind != .rule && figure.kind != .codeset {
      guard let quantity = Quantity(figure), let number = figure.printedNumber else { continue }
      guard let other = first[quantity], let known = other.printedNumber else {
        first[quantity] = figure
        continue
      }
      guard let severity = known.contradiction(to: number) else { continue }
      findings.append(
        FigureFinding(.restated, severity, [FigureFinding.Part(other.id), FigureFinding.Part(figure.id)]))
    }
    return findings
  }

  /// A row and a figure that follows from it may break the same rule: one finding names both.
  private static func joined(_ findings: [FigureFinding], _ figures: [PublishedFigure]) -> [FigureFinding] {
    var owners: [String: String] = [:]
    for figure in figures where figure.kind == .derived && figure.row != nil {
      if let hyphen = figure.id.lastIndex(of: "-") { owners[figure.id] = String(figure.id[..<hyphen]) }
    }
    var joined: [FigureFinding] = []
    var places: [String: Int] = [:]
    for finding in findings {
      guard let id = finding.figures.first?.figure else { continue }
      let key = "\(owners[id] ?? id) \(finding.rule.rawValue)"
      if let place = places[key], owners[id] != nil || joined[place].figures.allSatisfy({ owners[$0.figure] != nil }) {
        joined[place] = joined[place].joined(with: finding)
      } else {
        places[key] = joined.count
        joined.append(finding)
      }
    }
    return joined
  }
}

extension PrintedNumber {
  /// Whether it is printed as a whole number of something, without a percent or pound sign.
  var isCount: Bool { unit == .plain && decimals == 0 && !hasMultiplier }

  /// How wrong it is that the same quantity is printed as this number and as another; `nil` when both can stand for one value.
  func contradiction(to other: PrintedNumber) -> FigureFinding.Severity? {
    guard let own = interval(), let theirs = other.interval() else { return nil }
    // Whole numbers are counts, which nobody rounds.
    if isCount, other.isCount { return value == other.value ? nil : .impossible }
    if own.intersection(theirs) != nil { return nil }
    let roundings = Rounding.allCases.flatMap { one in Rounding.allCases.map { (one, $0) } }
    let isExplained = roundings.contains { one, two in
      guard let own = interval(rounding: one), let theirs = other.interval(rounding: two) else { return false }
      return own.intersection(theirs) != nil
    }
    return isExplained ? .rounding : .impossible
  }
}
