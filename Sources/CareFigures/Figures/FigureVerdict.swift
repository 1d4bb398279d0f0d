import CareCore

/// Calculations whose result is a word: a test against a target, a quartile, a rating, a direction, a comparison, a band.
enum FigureVerdict: String, CaseIterable {
  case targetTest, quartile, rag, direction, benchmark, band

  init?(named name: String) {
    let key = NamedCalculation.key(name)
    guard let found = Self.allCases.first(where: { NamedCalculation.key($0.rawValue) == key }) else { return nil }
    self = found
  }
}

extension PublishedFigure {
  /// Puts the word into an answer whose calculation has one, and compares it with the word that is printed.
  func judge(_ answer: inout FigureAnswer) {
    guard let calculation, let verdict = FigureVerdict(named: calculation), isWordPrinted || answer.exact == nil else {
      return
    }
    switch verdict {
    case .targetTest: judgeTarget(&answer)
    case .quartile: judgeQuartile(&answer)
    case .rag: judgeRating(&answer)
    case .direction: judgeDirection(&answer)
    case .benchmark: judgeBenchmark(&answer)
    case .band: judgeBand(&answer)
    }
    if answer.verdict != nil, answer.reason != nil { answer.reason = nil }
  }

  /// Whether what is printed is a word, and no number.
  private var isWordPrinted: Bool { printed?.numbers.isEmpty ?? false || unit.name == "quartile" }

  private func judgeTarget(_ answer: inout FigureAnswer) {
    if answer.verdict == nil, let meets = row?.meetsTarget ?? meetsTarget { answer.verdict = meets ? "met" : "not met" }
    guard let verdict = answer.verdict, let text = printed?.text.lowercased(), ["met", "not met"].contains(text) else {
      return
    }
    answer.agrees = text == verdict
  }

  /// Whether the value of the inputs is on the good side of their target, as far as a row tells which side that is.
  private var meetsTarget: Bool? {
    guard let current = values[.current], let target = values[.target], let polarity = row?.polarity else { return nil }
    return polarity == .high ? current > target : current < target
  }

  /// A target that is the boundary of the top quartile is met by the top quartile and by nobody else.
  private func judgeQuartile(_ answer: inout FigureAnswer) {
    guard let meets = row?.meetsTarget ?? meetsTarget, let quartile = values[.quartile] else { return }
    answer.exact = nil
    answer.verdict = meets ? "quartile 1" : "quartile 2-4"
    answer.agrees = meets == (quartile == 1)
  }

  private func judgeRating(_ answer: inout FigureAnswer) {
    guard var row, let rating = printed.flatMap({ DashboardRow.Rating(rawValue: $0.text) }) else { return }
    if let quartile = values[.quartile], quartile.isWhole { row.quartile = quartile.numerator }
    guard row.quartile != nil else { return }
    answer.verdict = row.allowedRatings.map(\.rawValue).joined(separator: "/")
    answer.agrees = row.allowedRatings.contains(rating)
  }

  private func judgeDirection(_ answer: inout FigureAnswer) {
    guard let (current, previous) = try? NamedCalculation.levels(values) else { return }
    let words: [(DashboardRow.Movement, String)] = [(.similar, "Similar/Same"), (.higher, "Higher"), (.lower, "Lower")]
    answer.verdict = words.first { $0.0.holds(from: previous, to: current) == true }?.1
    guard let word = printed.flatMap({ DashboardRow.Movement(word: $0.text) }) else { return }
    answer.agrees = word.holds(from: previous, to: current, polarity: row?.polarity)
  }

  private func judgeBenchmark(_ answer: inout FigureAnswer) {
    guard let polarity = row?.polarity, let (current, other) = values.pair([.current], [.comparator]) else { return }
    answer.verdict = current == other ? "same" : (current > other) == (polarity == .high) ? "better" : "worse"
    guard let word = printed?.text.lowercased(), ["better", "worse", "same"].contains(word) else { return }
    answer.agrees = word == answer.verdict
  }

  private func judgeBand(_ answer: inout FigureAnswer) {
    let inputs = values
    guard inputs.names.count == 3, let low = inputs.values["low"], let high = inputs.values["high"],
      let value = inputs.names.first(where: { $0 != "low" && $0 != "high" }).flatMap({ inputs.values[$0] })
    else { return }
    answer.verdict = value > high ? "above band" : value < low ? "below band" : "in band"
    guard let words = printed?.text.lowercased() else { return }
    let saysAbove = words.contains("higher") || words.contains("above") || words.contains("over")
    let saysBelow = words.contains("lower") || words.contains("below") || words.contains("under")
    guard saysAbove != saysBelow else { return }
    answer.agrees = saysAbove ? value > high : value < low
  }
}

/// The grades of the inspectorate's four-point scale, as ledgers number them: 1 the worst.
///
/// Source: Ofsted, Inspecting local authority children's services, grade descriptors.
enum JudgementGrade {
  private static let words = [
    ("inadequate", "1"), ("requires improvement", "2"), ("requiring improvement", "2"), ("outstanding", "4"),
    ("good", "3"),
  ]

  /// The number of the grade whose name a text begins with; `nil` when it names none.
  static func number(of text: String) -> PrintedNumber? {
    let text = text.lowercased()
    return words.first { text.hasPrefix($0.0) }.flatMap { try? PrintedNumber($0.1) }
  }
}
