public import CareCore

extension StatisticsTable {
  /// What is worth comparing: of each thing measured its percentages, rates and other figures, or its counts where it has
  /// nothing else.
  ///
  /// - Complexity: O(*n*) in the number of figures.
  public var comparable: [StatisticsSeries] {
    let filled = series.filter(\.hasNumbers)
    let withFigures = Set(filled.filter { $0.kind != .count }.map(\.dimensions))
    return filled.filter { $0.kind != .count || !withFigures.contains($0.dimensions) }
  }

  /// What a reader means by a name: the whole title, one of its dimensions or a column; otherwise a part of a title.
  ///
  /// Capitals and signs do not matter. A column of counts is found by its name only.
  ///
  /// - Complexity: O(*n*) in the number of series.
  public func series(named name: String) -> [StatisticsSeries] {
    let wanted = StatisticsColumn.Role.folded(name)
    guard !wanted.isEmpty else { return [] }
    let folded = StatisticsColumn.Role.folded
    let comparable = comparable
    let tries: [(StatisticsSeries) -> Bool] = [
      { folded($0.title) == wanted || folded("\($0.title) \($0.column.name)") == wanted },
      { $0.dimensions.contains { folded($0) == wanted } }, { folded($0.column.name) == wanted },
      { folded($0.title).contains(wanted) },
    ]
    for holds in tries {
      let found = comparable.filter(holds)
      if !found.isEmpty { return found }
    }
    return series.filter { $0.hasNumbers && folded($0.column.name) == wanted }
  }

  /// The counts that the percentages of a series were made of, by year and authority.
  ///
  /// The numerators are those of a column of counts beside it. The denominators are searched for among the other counts: the
  /// same row's, or those of a row that differs in one dimension, one that begins with "Total" first. Only those that give the
  /// printed percentage of every authority are taken, so nothing is guessed.
  ///
  /// - Parameter figures: A series of this table.
  /// - Returns: The counts; nothing when it is no series of percentages, or no counts fit.
  /// - Complexity: O(*s* × *n*) in the number of series and of figures in one.
  public func proportions(of figures: StatisticsSeries) -> [Int: [LocalAuthorityCode: Proportion]] {
    guard figures.kind == .percentage else { return [:] }
    let counts = series.filter { $0.kind == .count && $0.hasNumbers }
    let beside = counts.filter { $0.dimensions == figures.dimensions }
    let others = counts.filter { other in
      zip(other.dimensions, figures.dimensions).count { $0 != $1 } == 1
    }
    let totals = others.filter { other in
      zip(other.dimensions, figures.dimensions).contains { $0 != $1 && $0.lowercased().hasPrefix("total") }
    }
    for numerator in beside {
      for denominator in beside + totals + others
      where denominator.title != numerator.title
        || denominator.column != numerator.column
      {
        if let found = Self.proportions(figures, numerator, denominator) { return found }
      }
    }
    return [:]
  }

  /// The proportions that two series of counts make, if they print every percentage there is, and there are two or more.
  private static func proportions(
    _ figures: StatisticsSeries, _ numerator: StatisticsSeries, _ denominator: StatisticsSeries
  ) -> [Int: [LocalAuthorityCode: Proportion]]? {
    var result: [Int: [LocalAuthorityCode: Proportion]] = [:]
    var found = 0
    for year in figures.authorities.keys {
      let (above, below) = (numerator.numbers(in: year), denominator.numbers(in: year))
      for (authority, printed) in figures.numbers(in: year) {
        guard let count = above[authority], let base = below[authority], base > .zero else { continue }
        guard count.isWhole, base.isWhole, let proportion = Proportion(count.numerator, of: base.numerator),
          let exact = proportion.percent, let gap = exact.subtracting(printed)?.magnitude,
          let step = printed.stepOfPrint, gap.multiplied(by: 2).map({ $0 <= step }) ?? false
        else { return nil }
        result[year, default: [:]][authority] = proportion
        found += 1
      }
    }
    return found >= 2 ? result : nil
  }

  /// To how many decimal places, at most three, the numbers of a series have to be printed to lose nothing.
  public func decimals(of series: StatisticsSeries) -> Int {
    let numbers = series.authorities.values.flatMap { $0.values.compactMap(\.number) }
    return (0..<3).first { places in
      numbers.allSatisfy { Fraction(decimal: $0.rounded(toPlaces: places)) == $0 }
    } ?? 3
  }
}

extension Fraction {
  /// One unit of the last decimal place that the number needs: 1 for 73, 1/10 for 73.4. A number printed to more places than
  /// it needs (73.0) is taken to be printed to whole ones, which allows more.
  fileprivate var stepOfPrint: Fraction? {
    var (step, places) = (Fraction(1), 0)
    while places < 9, Fraction(decimal: rounded(toPlaces: places)) != self {
      guard let smaller = step.divided(by: 10) else { return nil }
      (step, places) = (smaller, places + 1)
    }
    return step
  }
}
