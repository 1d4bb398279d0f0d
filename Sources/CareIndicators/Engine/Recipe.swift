import CareCore
import CareModels

/// How an indicator places what it counts: the part of it that knows what that is.
struct Recipe<Subject: IndicatorSubject>: Sendable {
  /// What becomes of those that no step leaves out.
  enum Method: Sendable {
    /// All count.
    case count
    /// Those count whom a step counts.
    case proportion
    /// All count, each in a group.
    case distribution(Breakdown<Subject>)
    /// Those count that were in time.
    case timeliness(@Sendable (Subject, MeasurementContext) -> Timeliness.Outcome)
    /// A quantity is added up.
    case sum(Quantity<Subject>)
    /// The values of a quantity are kept.
    case values(Quantity<Subject>)
    /// Two quantities are added up.
    case ratio(Quantity<Subject>, over: Quantity<Subject>)
  }

  let population: Population<Subject>
  let steps: [Step<Subject>]
  let method: Method

  /// Why something may be left out: the reasons of the steps at their positions, then that of the method.
  let leftOutReasons: [String]

  /// What may be missing: that of the steps at their positions, then that of the method, the population last.
  let missingReasons: [String]

  init(_ population: Population<Subject>, _ steps: [Step<Subject>], _ method: Method) {
    self.population = population
    self.steps = steps
    self.method = method
    var leftOut = steps.map(\.reason)
    var missing = steps.map(\.missing)
    switch method {
    case .count, .proportion, .distribution: break
    case .timeliness:
      leftOut.append("Not yet due")
      missing += Timeliness.Unknown.allCases.map(\.missing)
    case .sum(let quantity), .values(let quantity): missing.append(quantity.missing)
    case .ratio(let quantity, let base): missing += [quantity.missing, base.missing]
    }
    leftOutReasons = leftOut
    missingReasons = missing + [population.missing]
  }
}

/// Where something ends. Positions are those of the reasons of its recipe.
enum Placing: Sendable {
  case leftOut(Int)
  case undetermined(Int)
  case notCounted
  case counted
  case grouped(Int)
  /// Counted with a quantity, and with what that is taken over in a ratio.
  case measured(Fraction, over: Fraction?)
}

extension Recipe {
  /// Where something of the population ends.
  func placing(_ subject: Subject, _ context: MeasurementContext) -> Placing {
    // What one step cannot tell does not matter when another settles the matter.
    var unanswered: Int?
    var mayBeLeftOut = false
    for (position, step) in steps.enumerated() {
      switch (step.answer(subject, context), step.effect) {
      case (nil, let effect):
        unanswered = unanswered ?? position
        if effect == .exclude { mayBeLeftOut = true }
      case (true?, .exclude): return .leftOut(position)
      case (true?, .count): if !mayBeLeftOut { return .counted }
      case (false?, _): continue
      }
    }
    if let unanswered { return .undetermined(unanswered) }
    switch method {
    case .count: return .counted
    case .proportion: return .notCounted
    case .distribution(let breakdown): return .grouped(breakdown.position(subject, context))
    case .timeliness(let outcome): return timely(outcome(subject, context))
    case .sum(let quantity), .values(let quantity):
      guard let value = quantity.value(subject, context) else { return .undetermined(steps.count) }
      return .measured(value, over: nil)
    case .ratio(let quantity, let base):
      guard let value = quantity.value(subject, context) else { return .undetermined(steps.count) }
      guard let over = base.value(subject, context) else { return .undetermined(steps.count + 1) }
      return .measured(value, over: over)
    }
  }

  private func timely(_ outcome: Timeliness.Outcome) -> Placing {
    switch outcome {
    case .inTime: return .counted
    case .late, .overdue: return .notCounted
    case .notYetDue: return .leftOut(steps.count)
    case .notKnown(let reason):
      let position = Timeliness.Unknown.allCases.firstIndex(of: reason) ?? 0
      return .undetermined(steps.count + position)
    }
  }

  /// Where something ends; `nil` when it is not in the population.
  func judged(_ subject: Subject, _ context: MeasurementContext) -> Placing? {
    switch population.contains(subject, context) {
    case nil: .undetermined(missingReasons.count - 1)
    case false?: nil
    case true?: placing(subject, context)
    }
  }
}

/// A recipe, whatever it is about.
protocol AnyRecipe: Sendable {
  associatedtype Subject: IndicatorSubject

  var populationSummary: Indicator.PopulationSummary { get }
  var stepSummaries: [Indicator.StepSummary] { get }
  var leftOutReasons: [String] { get }
  var missingReasons: [String] { get }
  var quantityTitles: [String] { get }
  var groups: [BreakdownGroup] { get }
  var breakdownTitle: String? { get }
  var requires: [RegisterTable] { get }
  var options: [any MeasurementChoice.Type] { get }
  var figures: [MeasurementFigure] { get }

  /// Joins the pass of its population.
  func join(_ passes: inout Passes, at place: Int, tracing: Bool)

  /// Where those of one child end.
  func placings(of child: ChildHistory, _ context: MeasurementContext) -> [(at: RecordReference, placing: Placing?)]

  /// The same for one group of a breakdown, which must be of its subjects or of children; `nil` when it is not.
  func narrowed<Other: IndicatorSubject>(
    to group: BreakdownGroup, of breakdown: Breakdown<Other>
  ) -> (any AnyRecipe)?
}

extension Recipe: AnyRecipe {
  var populationSummary: Indicator.PopulationSummary {
    .init(id: population.id, title: population.title, noun: population.noun, missing: population.missing)
  }

  var stepSummaries: [Indicator.StepSummary] {
    steps.map { .init(effect: $0.effect, reason: $0.reason, missing: $0.missing) }
  }

  var quantityTitles: [String] {
    switch method {
    case .sum(let quantity), .values(let quantity): [quantity.title]
    case .ratio(let quantity, let base): [quantity.title, base.title]
    case .count, .proportion, .distribution, .timeliness: []
    }
  }

  private var breakdown: Breakdown<Subject>? {
    if case .distribution(let breakdown) = method { breakdown } else { nil }
  }

  var groups: [BreakdownGroup] { breakdown?.groups ?? [] }
  var breakdownTitle: String? { breakdown?.title }
  var requires: [RegisterTable] { population.requires + (breakdown?.requires ?? []) }
  var options: [any MeasurementChoice.Type] { population.options + (breakdown?.options ?? []) }
  var figures: [MeasurementFigure] { population.figures }

  func placings(of child: ChildHistory, _ context: MeasurementContext) -> [(at: RecordReference, placing: Placing?)] {
    var placings: [(at: RecordReference, placing: Placing?)] = []
    let source = population.source.open(child.histories)
    source.forEach(child, context) { placings.append(($0.reference, judged($0, context))) }
    return placings
  }

  func narrowed<Other: IndicatorSubject>(
    to group: BreakdownGroup, of breakdown: Breakdown<Other>
  ) -> (any AnyRecipe)? {
    let own = breakdown as? Breakdown<Subject> ?? (breakdown as? Breakdown<ChildHistory>)?.ofChild()
    return own.map { Recipe(population.filtered(to: group, of: $0), steps, method) }
  }
}
