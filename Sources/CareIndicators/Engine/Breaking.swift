import CareCore
import CareModels

extension Population {
  /// Those of this population who are in one group of a breakdown.
  ///
  /// One of whom it cannot be told whether they belong to this population cannot be told to belong to that of their group
  /// either, so the groups of a breakdown add up to the whole, those who cannot be told included. A code that is not a
  /// group's makes a population without anyone.
  public func filtered(to group: BreakdownGroup, of breakdown: Breakdown<Subject>) -> Population {
    let position = breakdown.groups.firstIndex { $0.code == group.code }
    let whole = contains
    return narrowed(
      "\(id)/\(breakdown.id)=\(group.code)", title: "\(title) (\(breakdown.title): \(group.title))", missing: missing,
      requires: breakdown.requires, options: breakdown.options
    ) { subject, context in
      guard breakdown.position(subject, context) == position else { return false }
      return whole(subject, context)
    }
  }
}

extension Indicator {
  /// The same indicator for one group of a breakdown; `nil` when the breakdown is neither of children nor of what the
  /// indicator counts.
  ///
  /// A breakdown of children divides records by their child; what is about no child is under "not recorded". The new
  /// indicator has no official name, which stands for the whole. A rate is still taken over all the people of the area, so
  /// that the rates of the groups add up to that of the whole.
  public func narrowed<Subject: IndicatorSubject>(
    to group: BreakdownGroup, of breakdown: Breakdown<Subject>
  ) -> Indicator? {
    narrowed(to: group, of: breakdown as any AnyBreakdown)
  }

  func narrowed(to group: BreakdownGroup, of breakdown: any AnyBreakdown) -> Indicator? {
    recipe.narrowed(to: group, of: breakdown).map { recipe in
      Indicator(
        id: "\(id)/\(breakdown.id)=\(group.code)", title: "\(title) (\(breakdown.title): \(group.title))",
        definition: definition, officialName: nil, sources: sources, polarity: polarity, requires: requires,
        options: options, figures: figures.filter { figure in !recipe.figures.contains { $0.name == figure.name } },
        decimals: decimals, kind: kind, unit: unit, percentile: percentile, example: nil, scale: scale, recipe: recipe)
    }
  }

  /// The indicator for each group of a breakdown, in the order of the groups. Their populations, denominators and
  /// numerators add up to those of the whole.
  ///
  /// Empty when the breakdown is neither of children nor of what the indicator counts.
  public func broken<Subject: IndicatorSubject>(downBy breakdown: Breakdown<Subject>) -> [Indicator] {
    breakdown.groups.compactMap { narrowed(to: $0, of: breakdown) }
  }
}
