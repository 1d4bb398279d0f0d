import CareModels

/// The indicators of one population while they are counted.
final class PopulationPass<Subject: IndicatorSubject> {
  private let contains: @Sendable (Subject, MeasurementContext) -> Bool?
  private let context: MeasurementContext
  /// The group in which a subject is counted; `nil` when all are counted together.
  private let position: (@Sendable (Subject, MeasurementContext) -> Int)?
  private var tallies: [Tally] = []
  /// Adds a subject of the population to all counts of a group. (Closures, for the reason that ``Recipe`` gives.)
  private var addMember: (Subject, Int) -> Void = { _, _ in }

  init(_ population: Population<Subject>, by breakdown: Breakdown<Subject>?, _ context: MeasurementContext) {
    contains = population.contains
    self.context = context
    position = breakdown?.position
  }

  func add(_ recipe: Recipe<Subject>, _ tally: Tally) {
    let (previous, place, context) = (addMember, recipe.place, context)
    tallies.append(tally)
    addMember = { subject, group in
      previous(subject, group)
      tally.counts[group].add(place(subject, context), subject.reference)
    }
  }

  /// Asks whether a subject belongs to the population, and counts it if so.
  func take(_ subject: Subject) {
    let isMember = contains(subject, context)
    if isMember == false { return }
    let group = position.map { $0(subject, context) } ?? 0
    if isMember == true { return addMember(subject, group) }
    for tally in tallies { tally.addUnknownMember(subject.reference, in: group) }
  }
}

/// Where subjects come from, while they are handed over.
protocol Pass: AnyObject {
  func take(_ child: ChildHistory)
  func takeNobodys()
}

/// The populations that have one source: each subject is made once, and put to all of them.
final class SourcePass<Subject: IndicatorSubject>: Pass {
  private let source: SubjectSource<Subject>.Opened
  private let context: MeasurementContext
  private var populations: [String: PopulationPass<Subject>] = [:]
  private var hand: (Subject) -> Void = { _ in }

  init(_ source: SubjectSource<Subject>, _ histories: ChildHistories, _ context: MeasurementContext) {
    self.source = source.open(histories, context)
    self.context = context
  }

  func add(_ recipe: Recipe<Subject>, by breakdown: Breakdown<Subject>?, _ tally: Tally) {
    let key = "\(recipe.population.id): \(recipe.population.title)"
    if let known = populations[key] { return known.add(recipe, tally) }
    let population = PopulationPass(recipe.population, by: breakdown, context)
    population.add(recipe, tally)
    populations[key] = population
    let previous = hand
    hand = { subject in
      previous(subject)
      population.take(subject)
    }
  }

  func take(_ child: ChildHistory) { source.forEach(child, hand) }

  func takeNobodys() {
    for subject in source.ofNobody { hand(subject) }
  }
}

/// The passes of several indicators over the children of a register, one for each different source.
struct Passes {
  private struct Key: Hashable {
    let subject: ObjectIdentifier
    let source: String
  }

  /// The passes that are about children with a row in one of some tables; about all children where there are none.
  private struct Reach {
    let tables: [RegisterTable]
    var passes: [any Pass]

    func covers(_ child: ChildHistory) -> Bool { tables.isEmpty || tables.contains { child.hasRows(in: $0) } }
  }

  private let histories: ChildHistories
  private let context: MeasurementContext
  private var known: [Key: any Pass] = [:]
  private var reaches: [Reach] = []
  private var tallies: [Tally] = []

  init(_ histories: ChildHistories, _ context: MeasurementContext) {
    self.histories = histories
    self.context = context
  }

  /// Adds an indicator, to be counted in the groups of a breakdown or (`nil`) all together. All have the same breakdown.
  mutating func add<Subject: IndicatorSubject>(
    _ recipe: Recipe<Subject>, by breakdown: Breakdown<Subject>?, at place: Int, tracing: Bool
  ) {
    let tally = Tally(
      recipe, at: place, groups: breakdown?.groups.count ?? 1, keepsValues: recipe.keepsValues, tracing: tracing)
    tallies.append(tally)
    pass(of: recipe.population.source).add(recipe, by: breakdown, tally)
  }

  /// The pass of a source, which is begun when it is first asked for.
  private mutating func pass<Subject: IndicatorSubject>(of source: SubjectSource<Subject>) -> SourcePass<Subject> {
    let key = Key(subject: ObjectIdentifier(Subject.self), source: source.id)
    if let pass = known[key] as? SourcePass<Subject> { return pass }
    let pass = SourcePass(source, histories, context)
    known[key] = pass
    if let reach = reaches.firstIndex(where: { $0.tables == source.tables }) {
      reaches[reach].passes.append(pass)
    } else {
      reaches.append(Reach(tables: source.tables, passes: [pass]))
    }
    return pass
  }

  /// Counts some children, and what is about nobody if asked to.
  func run(over children: Range<Int>, nobodys: Bool) {
    for position in children {
      let child = histories[position]
      for reach in reaches where reach.covers(child) {
        for pass in reach.passes { pass.take(child) }
      }
    }
    guard nobodys else { return }
    for reach in reaches {
      for pass in reach.passes { pass.takeNobodys() }
    }
  }

  /// The counts, each with the place of its indicator.
  var results: [(place: Int, counts: [Counts])] { tallies.map { ($0.place, $0.counts) } }
}

extension Recipe {
  var keepsValues: Bool { if case .values = method { true } else { false } }

  func join(_ passes: inout Passes, by breakdown: (any AnyBreakdown)?, at place: Int, tracing: Bool) {
    guard let breakdown else { return passes.add(self, by: nil, at: place, tracing: tracing) }
    if let own = breakdown.divided(Subject.self) { passes.add(self, by: own, at: place, tracing: tracing) }
  }
}
