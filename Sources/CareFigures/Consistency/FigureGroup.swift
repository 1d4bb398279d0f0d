import CareCore

/// Figures that are printed about one matter, in one place or several, and must go together.
///
/// What is used is the print, without remarks on what somebody recounted, and the inputs with what their names say: no verdict.
struct FigureGroup {
  let figure: PublishedFigure
  /// What is printed in each place: the two sides of `96.3% vs 94.7%`.
  let sides: [PrintedText]
  let text: String
  let inputs: CalculationInputs

  /// How many places are compared with one another.
  private static let mostSides = 32

  init(_ figure: PublishedFigure) {
    self.figure = figure
    text = Self.withoutRecounts(figure.printed?.text ?? "")
    sides = Self.sides(of: text).prefix(Self.mostSides).map { PrintedText($0) }
    inputs = figure.values
  }

  /// The first rule that the figures break; `nil` when they break none.
  func finding() -> FigureFinding? {
    for check in Self.checks {
      if let (rule, severity) = check(self) { return FigureFinding(rule, severity, parts) }
    }
    return nil
  }

  private var parts: [FigureFinding.Part] {
    let named = inputs.names.map { FigureFinding.Part(figure.id, $0) }
    return named.isEmpty ? [FigureFinding.Part(figure.id)] : named
  }

  typealias Outcome = (FigureRule, FigureFinding.Severity)

  /// The rules, those that know most first.
  private static let checks: [@Sendable (FigureGroup) -> Outcome?] = [
    { $0.stockFlow() }, { $0.change() }, { $0.share() }, { $0.bases() }, { $0.target() }, { $0.words() },
    { $0.tally() },
    { $0.phrases() }, { $0.restated() }, { $0.partition() }, { $0.printedBesideValue() }, { $0.levels() },
  ]

  // MARK: - Text

  /// A remark in brackets on what somebody recounted is no part of the print.
  private static func withoutRecounts(_ text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let open = rest.firstIndex(of: "(") {
      let close = rest[open...].firstIndex(of: ")") ?? rest.endIndex
      let inside = rest[open..<close].lowercased()
      kept += rest[..<open]
      if !["recomputed", "counted", "implied", "expected"].contains(where: { inside.hasPrefix("(" + $0) }) {
        kept += rest[open..<close] + (close < rest.endIndex ? ")" : "")
      }
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : rest[rest.endIndex...]
    }
    return kept + rest
  }

  private static func sides(of text: String) -> [String] {
    var sides = [text]
    for separator in [" vs ", " versus ", " then ", " -> ", "; "] {
      sides = sides.flatMap { side in side.split(separator: separator).map { String($0) } }
    }
    return sides
  }

  var isCompared: Bool { text.contains(" vs ") || text.contains(" versus ") }

  /// The printed percentages.
  var percentages: [PrintedNumber] { sides.flatMap(\.numbers).filter { $0.unit == .percent } }
}
