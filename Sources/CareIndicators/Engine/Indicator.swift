public import CareCore
public import CareModels

/// A derived metric: its definition in words, its source, and how it is worked out from children's histories.
///
/// It works on one child at a time, and every child of its population ends in exactly one place: left out,
/// undetermined, or in the denominator (and there counted, or not). A user's own indicator is made like ours:
///
///     let teenagers = Indicator.proportion(
///       "local.teenagers", "Teenagers among children looked after", definition: "Aged 13 or over on the day.",
///       sources: [Source("Our own scorecard")], of: .lookedAfter,
///       steps: [.count("Aged 13 or over", missing: "date of birth") { child, context in
///         child.age(on: context.asAt).map { $0 >= 13 }
///       }])
public struct Indicator: Identifiable, Sendable {
  /// What kind of figure it is.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// How many.
    case count
    /// How many for every so many people.
    case rate
    /// What share of a denominator.
    case proportion
    /// How many in each group, the groups adding up to the whole.
    case distribution
  }

  /// Which way is better.
  public enum Polarity: String, CaseIterable, Codable, Hashable, Sendable {
    /// More is better.
    case highIsGood
    /// Less is better.
    case lowIsGood
    /// Neither: the figure describes.
    case none
  }

  enum Method: Sendable {
    case count
    case rate(per: Int)
    case proportion
    case distribution(Breakdown)
  }

  /// A stable name for programs: `"stability.three-or-more-placements"`.
  public let id: String

  /// What it is called, for a reader.
  public let title: String

  /// What is counted over what, in our own words.
  public let definition: String

  /// The official number or name, such as `NI 62`; `nil` when it has none.
  public let officialName: String?

  /// Where the definition comes from.
  public let sources: [Source]

  /// Which way is better.
  public let polarity: Polarity

  /// The tables it cannot do without.
  public let requires: [RegisterTable]

  /// The choices it depends on.
  public let options: [MeasurementOption]

  /// The children it is about.
  public let population: Population

  /// The questions put to each of them, in order.
  public let steps: [Step]

  /// To how many decimal places it is published.
  public let decimals: Int

  let method: Method

  /// What kind of figure it is.
  public var kind: Kind {
    switch method {
    case .count: .count
    case .rate: .rate
    case .proportion: .proportion
    case .distribution: .distribution
    }
  }

  /// The unit of its value: `children`, `per 10,000` or `percent`.
  public var unit: String {
    switch method {
    case .count, .distribution: "children"
    case .rate(let per): "per " + Self.grouped(per)
    case .proportion: "percent"
    }
  }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (position, digit) in String(number).reversed().enumerated() {
      if position > 0 && position % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}

extension Indicator {
  /// How many children there are in a population, those left out by the steps aside.
  public static func count(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [.episodes], options: [MeasurementOption] = [],
    of population: Population, steps: [Step] = []
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, population: population, steps: steps, decimals: 0, method: .count)
  }

  /// How many children of a population there are for every `per` people (``MeasurementContext/population``).
  public static func rate(
    _ id: String, _ title: String, per: Int, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [.episodes], options: [MeasurementOption] = [],
    of population: Population, steps: [Step] = [], decimals: Int = 0
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, population: population, steps: steps, decimals: decimals,
      method: .rate(per: per))
  }

  /// What share of a population is counted, once those left out by the steps are gone.
  public static func proportion(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [.episodes], options: [MeasurementOption] = [],
    of population: Population, steps: [Step], decimals: Int = 0
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: requires, options: options, population: population, steps: steps, decimals: decimals,
      method: .proportion)
  }

  /// How many children of a population are in each group of a breakdown, whose tables and options are added to those
  /// given.
  public static func distribution(
    _ id: String, _ title: String, officialName: String? = nil, definition: String, sources: [Source],
    polarity: Polarity = .none, requires: [RegisterTable] = [.episodes], options: [MeasurementOption] = [],
    of population: Population, by breakdown: Breakdown, decimals: Int = 0
  ) -> Indicator {
    Indicator(
      id: id, title: title, definition: definition, officialName: officialName, sources: sources, polarity: polarity,
      requires: RegisterTable.allCases.filter { requires.contains($0) || breakdown.requires.contains($0) },
      options: MeasurementOption.allCases.filter { options.contains($0) || breakdown.options.contains($0) },
      population: population, steps: [], decimals: decimals,
      method: .distribution(breakdown))
  }
}

extension Indicator {
  /// What an indicator makes of one child.
  public enum Verdict: Hashable, Sendable {
    /// Not in its population.
    case outside
    /// In the population, but left out by the step at this position.
    case leftOut(step: Int)
    /// It cannot be told: by the step at this position, or by the population itself (`nil`).
    case undetermined(step: Int?)
    /// In the denominator, and not counted.
    case notCounted
    /// In the denominator, and counted; for a distribution, in the group at this position.
    case counted(group: Int?)
  }

  /// What it makes of one child.
  public func verdict(on child: ChildHistory, in context: MeasurementContext) -> Verdict {
    switch population.contains(child, context) {
    case nil: return .undetermined(step: nil)
    case false?: return .outside
    case true?: break
    }
    // What one step cannot tell does not matter when another settles the matter.
    var unanswered: Int?
    var mayBeLeftOut = false
    for (position, step) in steps.enumerated() {
      switch (step.answer(child, context), step.effect) {
      case (nil, let effect):
        unanswered = unanswered ?? position
        if effect == .exclude { mayBeLeftOut = true }
      case (true?, .exclude): return .leftOut(step: position)
      case (true?, .count): if !mayBeLeftOut { return .counted(group: nil) }
      case (false?, _): continue
      }
    }
    if let unanswered { return .undetermined(step: unanswered) }
    switch method {
    case .count, .rate: return .counted(group: nil)
    case .proportion: return .notCounted
    case .distribution(let breakdown): return .counted(group: breakdown.position(child, context))
    }
  }

  /// Why a child is counted or not, in a sentence that does not name them: `Header row 3 is left out: Aged 16 or over.`
  public func explanation(for child: ChildHistory, in context: MeasurementContext) -> String {
    let who = "\(child.reference)"
    switch verdict(on: child, in: context) {
    case .outside: return "\(who) is not in the population (\(population.title))."
    case .leftOut(let step): return "\(who) is left out: \(steps[step].reason)."
    case .undetermined(let step):
      let missing = step.map { steps[$0].missing } ?? population.missing
      return "\(who) cannot be placed, because this is not known: \(missing)."
    case .notCounted:
      return "\(who) is in the denominator, and not counted as: \(countedAs)."
    case .counted(let group):
      if case .distribution(let breakdown) = method, let group, breakdown.groups.indices.contains(group) {
        return "\(who) is counted under \(breakdown.title): \(breakdown.groups[group].title)."
      }
      return "\(who) is counted: \(countedAs)."
    }
  }

  /// What is true of the children counted, in the words of the steps.
  private var countedAs: String {
    let reasons = steps.filter { $0.effect == .count }.map(\.reason)
    return reasons.isEmpty ? population.title : reasons.joined(separator: ", or ")
  }
}
