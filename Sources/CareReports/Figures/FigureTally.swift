public import CareFigures

/// How many figures of a report agree with their own inputs, and how many do not; every figure is counted once.
public struct FigureTally: Hashable, Sendable {
  /// What came of one figure.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// Rounding its exact value prints it.
    case agrees
    /// It was worked out, and prints otherwise.
    case differs
    /// Figures that are printed side by side, and cannot stand so.
    case contradicts
    /// It was not compared: nothing is printed, or nothing could be worked out.
    case notEvaluated
  }

  private let counts: [Outcome: Int]

  /// Counts the figures of a report.
  public init(_ report: FigureReport) {
    var counts: [Outcome: Int] = [:]
    for (figure, answer) in zip(report.figures, report.answers) { counts[Outcome(figure, answer), default: 0] += 1 }
    self.counts = counts
  }

  /// How many figures came out so.
  public subscript(outcome: Outcome) -> Int { counts[outcome] ?? 0 }

  /// How many figures there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// The counts in a sentence: `3 figures: 1 agrees with its own inputs, 1 does not, 1 could not be compared.`
  public var sentence: String {
    let agrees = self[.agrees].counted("agrees with its own inputs", "agree with their own inputs")
    let differs = self[.differs].counted("does not", "do not")
    let contradicts = self[.contradicts].counted("contradicts others", "contradict others")
    return "\(total.counted("figure", "figures")): \(agrees), \(differs), \(contradicts), "
      + "\(self[.notEvaluated].grouped) could not be compared."
  }
}

extension FigureTally.Outcome {
  /// What came of a figure.
  init(_ figure: PublishedFigure, _ answer: FigureAnswer) {
    switch answer.agrees {
    case true?: self = .agrees
    case nil: self = .notEvaluated
    case false?: self = figure.kind == .contradiction ? .contradicts : .differs
    }
  }

  /// It in a word or two.
  var title: String {
    switch self {
    case .agrees: "Agrees"
    case .differs: "Differs"
    case .contradicts: "Contradicts"
    case .notEvaluated: "Not evaluated"
    }
  }

  /// It by letter, colour and shape.
  var badge: Badge {
    switch self {
    case .agrees: Badge("A", title, .good)
    case .differs: Badge("D", title, .bad)
    case .contradicts: Badge("C", title, .caution)
    case .notEvaluated: Badge("N", title, .neutral)
    }
  }
}

extension FigureFinding.Severity {
  /// What it says, for a reader.
  var title: String {
    switch self {
    case .impossible: "Impossible"
    case .rounding: "Rounding"
    case .definition: "Definition"
    case .wording: "Wording"
    }
  }

  /// What follows from it, in a sentence.
  var meaning: String {
    switch self {
    case .impossible: "The figures cannot all be right, however they were rounded."
    case .rounding: "They can be right only if one was not rounded to the nearest."
    case .definition: "They can be right only if they are of different groups, days or definitions."
    case .wording: "Words and numbers say different things."
    }
  }

  /// It by letter, colour and shape.
  var badge: Badge {
    switch self {
    case .impossible: Badge("I", title, .bad)
    case .rounding: Badge("R", title, .caution)
    case .definition: Badge("D", title, .information)
    case .wording: Badge("W", title, .neutral)
    }
  }
}
