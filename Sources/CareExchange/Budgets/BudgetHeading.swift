import CareCore

/// A heading of a budget table, taken apart: `2020/21 £000` is a year and a unit, `Gross Budget £` a name and a unit.
struct BudgetHeading: Hashable {
  /// The letters of what is left without year and unit, in lower case.
  let name: String
  /// The financial year; `nil` when there is none in it.
  let year: ReportingYear?
  /// The unit; `nil` when it does not say.
  let unit: MoneyUnit?

  init(_ text: String) {
    var words = text.lowercased().split { " \t\n\r\u{A0}()[],:".contains($0) }.map(String.init)
    var unit: MoneyUnit?
    words = words.enumerated().compactMap { index, word in
      guard let found = Self.units[word] else { return word }
      unit = found
      // `£ million` is one unit in two words.
      if word == "£", words.dropFirst(index + 1).first.map({ $0.hasPrefix("million") }) ?? false { unit = .millions }
      return nil
    }
    var year: ReportingYear?
    words = words.filter { word in
      guard year == nil, let found = Self.year(word) else { return unit == nil || !word.hasPrefix("million") }
      year = found
      return false
    }
    self.unit = unit
    self.year = year
    name = String(words.joined().filter { $0.isLetter || $0.isNumber })
  }

  private static let units: [String: MoneyUnit] = [
    "£": .pounds, "£000": .thousands, "£000s": .thousands, "£'000": .thousands, "£’000": .thousands, "£k": .thousands,
    "£m": .millions, "£mn": .millions,
  ]

  /// `2020/21` in any form that is read, and `20/21`.
  private static func year(_ word: String) -> ReportingYear? {
    // Six digits without a stroke could be anything.
    guard word.contains("/") || word.contains("-") else { return nil }
    return ReportingYear(name: word) ?? (word.utf8.count == 5 ? ReportingYear(name: "20" + word) : nil)
  }
}
