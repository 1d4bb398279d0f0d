import CareCore

/// What a figure is a figure of, so that two prints of the same quantity can be found.
///
/// Two figures are of the same quantity when their definitions have the same words, each as often, whatever their order, and unit, base and day are
/// the same. Without a day, or a year in the definition, they must also be of the same document, because the next report is of another time.
struct Quantity: Hashable {
  /// Each word with how often it is there: of two groups that one definition names, each share names its own once more.
  private let words: [String: Int]
  private let unit: String
  private let base: PublishedFigure.Base?
  private let document: String?

  /// The quantity of a figure; `nil` when its definition, or an exact print, is missing.
  init?(_ figure: PublishedFigure) {
    guard let definition = figure.definition, let printed = figure.printed, printed.numbers.count == 1,
      !printed.isApproximate,
      figure.row == nil, figure.calculation == nil || figure.basis == .printed
    else { return nil }
    let words = Dictionary(
      definition.lowercased().split { !$0.isLetter && !$0.isNumber }.map { (String($0), 1) }.filter {
        !Self.unspecific.contains($0.0)
      }, uniquingKeysWith: +)
    guard words.count > 1 else { return nil }
    self.words = words
    unit = figure.unit.name
    base = figure.base.map { PublishedFigure.Base($0.name, day: $0.day) }
    let hasDay =
      figure.base?.day != nil
      || words.keys.contains { $0.utf8.count == 4 && Int($0).map { (1990...2100).contains($0) } ?? false }
    document = hasDay ? nil : figure.source?.publication ?? ""
  }

  /// Words without which a definition says the same, and words for the place where it stands.
  private static let unspecific: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "by", "for", "to", "and", "as", "is", "are", "was", "were", "with",
    "from", "that", "who",
    "text", "table", "chart", "summary", "body", "report", "paragraph", "again", "also",
  ]
}
