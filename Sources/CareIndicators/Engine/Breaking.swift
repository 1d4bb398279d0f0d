public import CareModels

extension Population {
  /// The children of this population who are in one group of a breakdown.
  ///
  /// A child of whom it cannot be told whether they belong to this population cannot be told to belong to that of their
  /// group either, so the groups of a breakdown add up to the whole, those who cannot be told included. A code that is
  /// not a group's makes a population without children.
  public func filtered(to group: Breakdown.Group, of breakdown: Breakdown) -> Population {
    let position = breakdown.groups.firstIndex { $0.code == group.code }
    let whole = contains
    return Population(
      "\(id)/\(breakdown.id)=\(group.code)", title: "\(title) (\(breakdown.title): \(group.title))", missing: missing
    ) { child, context in
      guard breakdown.position(child, context) == position else { return false }
      return whole(child, context)
    }
  }

  /// The children of this population of whom something else `holds` as well (`nil`: it cannot be told).
  ///
  /// The name for programs, the title and what is missing are those of what else is true; they are added to those of
  /// this population.
  public func filtered(
    _ id: String, title: String, missing: String,
    where holds: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Population {
    let whole = contains
    return Population("\(self.id)/\(id)", title: "\(self.title), \(title)", missing: "\(self.missing), or \(missing)") {
      child, context in
      switch (whole(child, context), holds(child, context)) {
      case (false?, _), (_, false?): false
      case (true?, true?): true
      default: nil
      }
    }
  }
}

extension Indicator {
  /// The same indicator for the children of one group of a breakdown.
  ///
  /// It has no official name, which stands for the whole. A rate is still taken over all the people of the area, so that
  /// the rates of the groups add up to that of the whole.
  public func narrowed(to group: Breakdown.Group, of breakdown: Breakdown) -> Indicator {
    narrowed(
      "\(breakdown.id)=\(group.code)", title: "\(breakdown.title): \(group.title)",
      to: population.filtered(to: group, of: breakdown), breakdown: breakdown)
  }

  /// The indicator for each group of a breakdown, in the order of the groups. Their populations, denominators and
  /// numerators add up to those of the whole.
  public func broken(downBy breakdown: Breakdown) -> [Indicator] {
    breakdown.groups.map { narrowed(to: $0, of: breakdown) }
  }

  private func narrowed(
    _ id: String, title: String, to population: Population, breakdown: Breakdown
  ) -> Indicator {
    Indicator(
      id: "\(self.id)/\(id)", title: "\(self.title) (\(title))", definition: definition, officialName: nil,
      sources: sources, polarity: polarity,
      requires: RegisterTable.allCases.filter { requires.contains($0) || breakdown.requires.contains($0) },
      options: MeasurementOption.allCases.filter { options.contains($0) || breakdown.options.contains($0) },
      population: population, steps: steps, decimals: decimals, method: method)
  }
}
