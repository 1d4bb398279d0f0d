public import CareCore
public import CareModels

/// A derived metric: its definition in words, its source, and how it is worked out from the records.
///
/// Its population is of children, of records (reviews, complaints, households) or of things that were to be done. Each of
/// them ends in exactly one place: left out, undetermined, or in the denominator (and there counted, or not). A user's own
/// indicator is made like ours:
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
    /// What share of the things that were to be done was done in time.
    case timeliness
    /// The sum of a quantity.
    case total
    /// The sum of a quantity over how many there are.
    case mean
    /// The middle of a quantity.
    case median
    /// What so many in a hundred of a quantity lie below.
    case percentile
    /// The sum of one quantity over the sum of another.
    case ratio
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

  /// A population as an indicator shows it.
  public struct PopulationSummary: Identifiable, Hashable, Sendable {
    /// A short name for programs: `"looked-after"`.
    public let id: String
    /// What is true of those in it, to stand after ``noun``.
    public let title: String
    /// What they are called, many of them: `"children"`.
    public let noun: String
    /// What is missing when it cannot be told whether something belongs to it.
    public let missing: String
  }

  /// A step as an indicator shows it.
  public struct StepSummary: Hashable, Sendable {
    /// What the answer "yes" does.
    public let effect: StepEffect
    /// What is true of those it takes.
    public let reason: String
    /// What is missing when there is no answer.
    public let missing: String
  }

  /// A stable name for programs: `"stability.three-or-more-placements"`. The part before the first point is its theme.
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

  /// The tables it cannot do without, in the order of the register.
  public let requires: [RegisterTable]

  /// The choices it depends on, each once.
  public let options: [any MeasurementChoice.Type]

  /// The figures from elsewhere that it uses.
  public let figures: [MeasurementFigure]

  /// To how many decimal places it is published.
  public let decimals: Int

  /// What kind of figure it is.
  public let kind: Kind

  /// The unit of its value: `children`, `per 10,000`, `percent`, `days`.
  public let unit: String

  /// Which percentile it is, 1–99; `nil` for any other kind.
  public let percentile: Int?

  /// A small register and what comes out of it; `nil` when the declaration gives none.
  public let example: IndicatorExample?

  /// What its value is multiplied by: 100 for a percentage, 10,000 for a rate of that base, otherwise mostly 1.
  let scale: Int

  let recipe: any AnyRecipe

  /// What it is about.
  public var population: PopulationSummary { recipe.populationSummary }

  /// The questions put to each of them, in order.
  public var steps: [StepSummary] { recipe.stepSummaries }

  /// What may be missing, so that something cannot be placed: by step, by quantity or clock, the population last.
  public var missingReasons: [String] { recipe.missingReasons }

  /// The groups of a distribution, in the order in which they are shown; empty for any other kind.
  public var groups: [BreakdownGroup] { recipe.groups }

  init(
    id: String, title: String, definition: String, officialName: String?, sources: [Source], polarity: Polarity,
    requires: [RegisterTable], options: [any MeasurementChoice.Type], figures: [MeasurementFigure], decimals: Int,
    kind: Kind, unit: String, percentile: Int? = nil, example: IndicatorExample?, scale: Int = 1,
    recipe: any AnyRecipe
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.officialName = officialName
    self.sources = sources
    self.polarity = polarity
    let tables = Set(requires + recipe.requires)
    self.requires = RegisterTable.allCases.filter(tables.contains)
    var names: Set<String> = []
    self.options = (options + recipe.options).filter { names.insert($0.name).inserted }
    self.figures = recipe.figures + figures
    self.decimals = decimals
    self.kind = kind
    self.unit = unit
    self.percentile = percentile
    self.example = example
    self.scale = scale
    self.recipe = recipe
  }
}
