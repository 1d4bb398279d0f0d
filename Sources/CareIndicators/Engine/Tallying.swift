import CareCore
import CareModels

/// What one indicator counted so far. Counts of parts add up to that of the whole, in whatever order.
struct Counts: Sendable {
  /// Which records went where, at the positions of the reasons.
  struct Trace: Sendable {
    var counted: [RecordReference] = []
    var notCounted: [RecordReference] = []
    var leftOut: [[RecordReference]]
    var undetermined: [[RecordReference]]
    var groups: [[RecordReference]]
  }

  var population = 0
  var denominator = 0
  var numerator = 0
  /// At the positions of the reasons of the recipe.
  var leftOut: [Int]
  var undetermined: [Int]
  var groups: [Int]
  /// What quantities add up to; `nil` when it does not fit.
  var total: Fraction? = .zero
  var base: Fraction? = .zero
  /// The values of a quantity with how often each occurs, where they are kept.
  var values: [Fraction: Int] = [:]
  let keepsValues: Bool
  var trace: Trace?

  init(_ recipe: some AnyRecipe, keepsValues: Bool, tracing: Bool) {
    leftOut = Array(repeating: 0, count: recipe.leftOutReasons.count)
    undetermined = Array(repeating: 0, count: recipe.missingReasons.count)
    groups = Array(repeating: 0, count: recipe.groups.count)
    self.keepsValues = keepsValues
    if tracing {
      trace = Trace(
        leftOut: leftOut.map { _ in [] }, undetermined: undetermined.map { _ in [] }, groups: groups.map { _ in [] })
    }
  }

  mutating func add(_ placing: Placing, _ reference: @autoclosure () -> RecordReference) {
    population += 1
    switch placing {
    case .leftOut(let place):
      leftOut[place] += 1
      trace?.leftOut[place].append(reference())
    case .undetermined(let place):
      undetermined[place] += 1
      trace?.undetermined[place].append(reference())
    case .notCounted:
      denominator += 1
      trace?.notCounted.append(reference())
    case .counted:
      count(reference())
    case .grouped(let group):
      count(reference())
      guard groups.indices.contains(group) else { break }
      groups[group] += 1
      trace?.groups[group].append(reference())
    case .measured(let value, let over):
      count(reference())
      if keepsValues {
        values[value, default: 0] += 1
      } else {
        total = total.flatMap { $0.adding(value) }
        if let over { base = base.flatMap { $0.adding(over) } }
      }
    }
  }

  private mutating func count(_ reference: @autoclosure () -> RecordReference) {
    denominator += 1
    numerator += 1
    trace?.counted.append(reference())
  }

  /// Adds the counts of other subjects. Counts are of what is in memory, so they fit.
  mutating func merge(_ other: Counts) {
    population += other.population
    denominator += other.denominator
    numerator += other.numerator
    for place in leftOut.indices { leftOut[place] += other.leftOut[place] }
    for place in undetermined.indices { undetermined[place] += other.undetermined[place] }
    for place in groups.indices { groups[place] += other.groups[place] }
    if let one = total, let two = other.total { total = one.adding(two) } else { total = nil }
    if let one = base, let two = other.base { base = one.adding(two) } else { base = nil }
    values.merge(other.values, uniquingKeysWith: +)
    guard let more = other.trace else { return }
    trace?.counted += more.counted
    trace?.notCounted += more.notCounted
    for place in leftOut.indices { trace?.leftOut[place] += more.leftOut[place] }
    for place in undetermined.indices { trace?.undetermined[place] += more.undetermined[place] }
    for place in groups.indices { trace?.groups[place] += more.groups[place] }
  }
}

/// The counts of one indicator while they are made: one, or one for each group of a breakdown.
final class Tally {
  let place: Int
  var counts: [Counts]
  /// The position of the reason for not knowing whether something is in the population.
  private let unknownMember: Int

  init(_ recipe: some AnyRecipe, at place: Int, groups: Int, keepsValues: Bool, tracing: Bool) {
    self.place = place
    counts = Array(repeating: Counts(recipe, keepsValues: keepsValues, tracing: tracing), count: groups)
    unknownMember = recipe.missingReasons.count - 1
  }

  func addUnknownMember(_ reference: RecordReference, in group: Int) {
    counts[group].add(.undetermined(unknownMember), reference)
  }
}
