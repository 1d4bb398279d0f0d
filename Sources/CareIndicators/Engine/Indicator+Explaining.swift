public import CareCore
public import CareModels

extension Indicator {
  /// What an indicator makes of one child, record or event.
  public enum Verdict: Hashable, Sendable {
    /// Not in its population.
    case outside
    /// In the population, but left out: the reason of a step, or not yet due.
    case leftOut(reason: String)
    /// It cannot be told, because something is missing.
    case undetermined(missing: String)
    /// In the denominator, and not counted.
    case notCounted
    /// In the denominator, and counted; for a distribution, in a group.
    case counted(group: BreakdownGroup?)
    /// Counted with a quantity, and with what it is taken over in a ratio.
    case measured(Fraction, over: Fraction?)
  }

  /// What it makes of one child, or of each record or event of one child, in the order of the records: each with the row
  /// that stands for it. An indicator of children has exactly one verdict.
  public func verdicts(
    on child: ChildHistory, in context: MeasurementContext
  ) -> [(record: RecordReference, verdict: Verdict)] {
    recipe.placings(of: child, context).map { ($0.at, verdict($0.placing)) }
  }

  /// What it makes of one child; of an indicator of records, what it makes of their first that is not outside.
  public func verdict(on child: ChildHistory, in context: MeasurementContext) -> Verdict {
    verdicts(on: child, in: context).lazy.map(\.verdict).first { $0 != .outside } ?? .outside
  }

  private func verdict(_ placing: Placing?) -> Verdict {
    switch placing {
    case nil: .outside
    case .leftOut(let place)?: .leftOut(reason: recipe.leftOutReasons[place])
    case .undetermined(let place)?: .undetermined(missing: recipe.missingReasons[place])
    case .notCounted?: .notCounted
    case .counted?: .counted(group: nil)
    case .grouped(let place)?: .counted(group: groups.indices.contains(place) ? groups[place] : nil)
    case .measured(let value, let over)?: .measured(value, over: over)
    }
  }

  /// Why a child is counted or not, in sentences that do not name them: `Header row 3 is left out: Aged 16 or over.`
  ///
  /// There is one for each record or event of the child that belongs to the population, or may; if there is none, one that
  /// says so. When a table is missing, the last sentence says that there is no measurement at all.
  public func explain(_ child: ChildHistory, in context: MeasurementContext) -> [String] {
    var sentences = verdicts(on: child, in: context)
      .filter { recipe.isOfChildren || $0.verdict != .outside }
      .map { sentence($0.record, $0.verdict) }
    if sentences.isEmpty {
      sentences = ["\(child.reference) has no \(population.noun) in the population (\(population.title))."]
    }
    let missing = requires.filter { child.register.rowCount($0) == nil }
    if !missing.isEmpty {
      let names = missing.map(\.rawValue).joined(separator: ", ")
      sentences.append("The figure cannot be given: not supplied: \(names).")
    }
    return sentences
  }

  /// Why a child is counted or not, as ``explain(_:in:)`` says, in one text; what is missing of the register aside.
  public func explanation(for child: ChildHistory, in context: MeasurementContext) -> String {
    explain(child, in: context).filter { !$0.hasPrefix("The figure cannot be given") }.joined(separator: " ")
  }

  private func sentence(_ record: RecordReference, _ verdict: Verdict) -> String {
    switch verdict {
    case .outside: return "\(record) is not in the population (\(population.title))."
    case .leftOut(let reason): return "\(record) is left out: \(reason)."
    case .undetermined(let missing):
      return "\(record) cannot be placed, because this is not known: \(missing)."
    case .notCounted: return "\(record) is in the denominator, and not counted as: \(countedAs)."
    case .counted(let group):
      if let group, let title = recipe.breakdownTitle { return "\(record) is counted under \(title): \(group.title)." }
      return "\(record) is counted: \(countedAs)."
    case .measured(let value, let over):
      let titles = recipe.quantityTitles
      let amount = "\(titles.first ?? title): \(value.rounded(toPlaces: 2, grouped: true))"
      guard let over else { return "\(record) is counted with \(amount)." }
      return
        "\(record) is counted with \(amount); \(titles.last ?? title): \(over.rounded(toPlaces: 2, grouped: true))."
    }
  }

  /// What is true of those counted, in the words of the steps.
  var countedAs: String {
    if kind == .timeliness { return "In time" }
    let reasons = steps.filter { $0.effect == .count }.map(\.reason)
    return reasons.isEmpty ? population.title : reasons.joined(separator: ", or ")
  }
}

extension AnyRecipe {
  /// Whether it counts children.
  var isOfChildren: Bool { Subject.self is ChildHistory.Type }
}
