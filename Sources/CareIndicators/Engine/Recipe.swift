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

  /// Where something of the population ends.
  let place: @Sendable (Subject, MeasurementContext) -> Placing

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
    let ask = Self.asking(steps, then: method.placing(after: steps.count))
    place = { ask($0, $1, Doubt()) }
  }

  /// What could not be answered so far. What one step cannot tell does not matter when another settles the matter.
  fileprivate struct Doubt {
    /// The first step without an answer.
    var first: Int?
    /// Whether one of them may leave the subject out.
    var mayBeLeftOut = false
  }

  private typealias Question = @Sendable (Subject, MeasurementContext, Doubt) -> Placing

  /// The steps as questions each of which leads to the next: calls of closures need nothing looked up about the type of
  /// the subject, as a loop over steps would for each of millions.
  private static func asking(
    _ steps: [Step<Subject>], then last: @escaping @Sendable (Subject, MeasurementContext) -> Placing
  ) -> Question {
    var question: Question = { subject, context, doubt in
      doubt.first.map { .undetermined($0) } ?? last(subject, context)
    }
    for (position, step) in steps.enumerated().reversed() {
      let next = question
      let answer = step.answer
      let excludes = step.effect == .exclude
      question = { subject, context, doubt in
        switch answer(subject, context) {
        case true? where excludes: return .leftOut(position)
        case true? where !doubt.mayBeLeftOut: return .counted
        case false?, true?: return next(subject, context, doubt)
        case nil:
          return next(
            subject, context,
            Doubt(first: doubt.first ?? position, mayBeLeftOut: doubt.mayBeLeftOut || excludes))
        }
      }
    }
    return question
  }

  /// Where something ends; `nil` when it is not in the population.
  func judged(_ subject: Subject, _ context: MeasurementContext) -> Placing? {
    switch population.contains(subject, context) {
    case nil: .undetermined(missingReasons.count - 1)
    case false?: nil
    case true?: place(subject, context)
    }
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

extension Recipe.Method {
  /// Where something ends that no step has taken; the reasons of the method come after those of so many steps.
  fileprivate func placing(after steps: Int) -> @Sendable (Subject, MeasurementContext) -> Placing {
    switch self {
    case .count: return { _, _ in .counted }
    case .proportion: return { _, _ in .notCounted }
    case .distribution(let breakdown):
      let position = breakdown.position
      return { .grouped(position($0, $1)) }
    case .timeliness(let outcome):
      return { .timely(outcome($0, $1), after: steps) }
    case .sum(let quantity), .values(let quantity):
      let value = quantity.value
      return { subject, context in
        value(subject, context).map { .measured($0, over: nil) } ?? .undetermined(steps)
      }
    case .ratio(let quantity, let base):
      let (value, base) = (quantity.value, base.value)
      return { subject, context in
        guard let value = value(subject, context) else { return .undetermined(steps) }
        guard let base = base(subject, context) else { return .undetermined(steps + 1) }
        return .measured(value, over: base)
      }
    }
  }
}

extension Placing {
  /// Where something ends that was to be done in time.
  fileprivate static func timely(_ outcome: Timeliness.Outcome, after steps: Int) -> Placing {
    switch outcome {
    case .inTime: .counted
    case .late, .overdue: .notCounted
    case .notYetDue: .leftOut(steps)
    case .notKnown(let reason): .undetermined(steps + (Timeliness.Unknown.allCases.firstIndex(of: reason) ?? 0))
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

  /// Joins the pass of its population, unless there is a breakdown that is neither of its subjects nor of children.
  func join(_ passes: inout Passes, by breakdown: (any AnyBreakdown)?, at place: Int, tracing: Bool)

  /// Where those of one child end.
  func placings(of child: ChildHistory, _ context: MeasurementContext) -> [(at: RecordReference, placing: Placing?)]

  /// The same for one group of a breakdown, which must be of its subjects or of children; `nil` when it is not.
  func narrowed(to group: BreakdownGroup, of breakdown: any AnyBreakdown) -> (any AnyRecipe)?
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
    let source = population.source.open(child.histories, context)
    source.forEach(child) { placings.append(($0.reference, judged($0, context))) }
    return placings
  }

  func narrowed(to group: BreakdownGroup, of breakdown: any AnyBreakdown) -> (any AnyRecipe)? {
    breakdown.divided(Subject.self).map { Recipe(population.filtered(to: group, of: $0), steps, method) }
  }
}
