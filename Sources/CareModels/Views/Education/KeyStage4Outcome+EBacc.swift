public import CareCore

/// What the points of the English Baccalaureate are averaged over.
@frozen public enum EBaccAverage: String, CaseIterable, Codable, Hashable, Sendable {
  /// Six: English, mathematics, two sciences, a humanity, a language. As published since 2018.
  case sixSlots
  /// Five subject areas, science as one.
  case fivePillars
}

extension KeyStage4Outcome {
  /// The English Baccalaureate average point score as the results give it, in points; exact.
  ///
  /// English is the better of language and literature where both were taken; science the award in combined science, which
  /// counts twice, or the better two of at least three single sciences; of humanities and languages the best. What was
  /// not taken is nought. `nil` when the results were not supplied, or one that would count has no points.
  /// Source: LG Inform Plus, average point score in the English Baccalaureate; the change of the measure in 2018.
  ///
  /// - Parameter average: What it is averaged over.
  /// - Returns: The score, 0–9.
  public func ebaccAverage(over average: EBaccAverage) -> Fraction? {
    guard let results else { return nil }
    func points(_ subjects: Set<GCSESubject>) -> [Int]? {
      let entries = results.filter { result in
        result.isGCSE && result.pillar?.code != .notCounted && result.subject?.code.map(subjects.contains) ?? false
      }
      let points = entries.compactMap(\.points).filter { (0...900).contains($0) }
      return points.count == entries.count ? points : nil
    }
    guard let language = points([.englishLanguage]), let literature = points([.englishLiterature]),
      let mathematics = points([.mathematics]), let combined = points([.combinedScience]),
      let singles = points([.biology, .chemistry, .physics, .computerScience]),
      let humanities = points([.history, .geography]), let languages = points([.language])
    else { return nil }
    let english = language.isEmpty || literature.isEmpty ? 0 : (language + literature).max() ?? 0
    let bestSingles = singles.count < 3 ? 0 : singles.sorted().suffix(2).reduce(0, +)
    let science = max(bestSingles, 2 * (combined.max() ?? 0))
    let others = english + (mathematics.max() ?? 0) + (humanities.max() ?? 0) + (languages.max() ?? 0)
    switch average {
    case .sixSlots: return Fraction(others + science, over: 600)
    case .fivePillars: return Fraction(2 * others + science, over: 1000)
    }
  }
}
