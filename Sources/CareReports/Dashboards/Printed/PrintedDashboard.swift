public import CareIndicators

/// A performance dashboard as it was printed: its measures, and the sentences that sum them up.
public struct PrintedDashboard: Hashable, Sendable {
  /// What it is called; `nil` when it is not said.
  public var title: String?

  /// What it is of: `Quarter 4 of 2020/21`; `nil` when it is not said.
  public var period: String?

  /// Where it is printed; `nil` when it is not said.
  public var source: String?

  /// The measures, in order.
  public var measures: [PrintedMeasure]

  /// What its overview says; `nil` when it has none.
  public var overview: PrintedOverview?

  /// What could not be understood in reading it.
  public var problems: [DashboardCellProblem]

  /// A dashboard of measures.
  public init(
    _ measures: [PrintedMeasure], title: String? = nil, period: String? = nil, overview: PrintedOverview? = nil,
    problems: [DashboardCellProblem] = []
  ) {
    self.measures = measures
    self.title = title
    self.period = period
    self.overview = overview
    self.problems = problems
  }
}

/// What the overview of a dashboard says of its measures; `nil` stands for what it does not say.
///
/// The numbers are those of sentences such as "of 20 measures, five have improved, five show no significant change, six
/// have declined, and four are for information only".
public struct PrintedOverview: Hashable, Sendable {
  /// How many measures it speaks of.
  public var measures: Int?

  /// How many are said to be in each class.
  public var classes: [TravelOutcome: Int]

  /// How many measures have a benchmark.
  public var benchmarked: Int?

  /// How many are said to be in each quartile.
  public var quartiles: [QuartileBand: Int]

  /// An overview.
  public init(
    measures: Int? = nil, classes: [TravelOutcome: Int] = [:], benchmarked: Int? = nil,
    quartiles: [QuartileBand: Int] = [:]
  ) {
    self.measures = measures
    self.classes = classes
    self.benchmarked = benchmarked
    self.quartiles = quartiles
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { measures == nil && classes.isEmpty && benchmarked == nil && quartiles.isEmpty }
}

/// Something in a dashboard's file that could not be used, and where; never the text of a cell.
public struct DashboardCellProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The cell holds something that is not understood.
    case unrecognised
    /// The cell holds something that cannot be.
    case wrong(CellFault)
    /// A measure has neither a name nor an id, or is no row at all.
    case noName
    /// A measure has the id of an earlier one; it was given another.
    case sameID
    /// The value has a form of JSON that the field does not take.
    case wrongForm
    /// There is an overview, but no number in it was understood.
    case overview
  }

  /// The place of the measure, from 1; `nil` for the dashboard as a whole.
  public let measure: Int?

  /// The measure's id; `nil` when it has none.
  public let id: String?

  /// The field; `nil` for the measure as a whole.
  public let field: DashboardField?

  /// What is wrong.
  public let kind: Kind

  init(_ kind: Kind, measure: Int? = nil, id: String? = nil, field: DashboardField? = nil) {
    self.kind = kind
    self.measure = measure
    self.id = id
    self.field = field
  }
}

extension DashboardCellProblem: CustomStringConvertible {
  /// What is wrong and where.
  public var description: String {
    let place = measure.map { "Measure \($0)" + (id.map { " (\($0))" } ?? "") } ?? "The dashboard"
    let cell = field.map { ", \($0.rawValue)" } ?? ""
    return switch kind {
    case .unrecognised: "\(place)\(cell): not understood"
    case .wrong(let fault): "\(place)\(cell): \(fault.inWords)"
    case .noName: "\(place): it has neither a title nor an id, and was left out"
    case .sameID: "\(place): its id is that of an earlier measure"
    case .wrongForm: "\(place)\(cell): neither text nor a number"
    case .overview: "\(place), overview: no number in it was understood"
    }
  }
}
