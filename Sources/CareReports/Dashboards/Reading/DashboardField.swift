/// A field of a measure in a dashboard's file: its name, the other names it goes by, and what it holds.
///
/// JSON and CSV have the same fields. Names are read whatever their case and spacing: `Current figure` is
/// `currentFigure`.
public enum DashboardField: String, CaseIterable, Codable, Hashable, Sendable {
  case id
  case title
  case section
  case update
  case current
  case count
  case base
  case previous
  case movement
  case polarity
  case target
  case rating
  case quartile
  case neighbours
  case status
  case history

  /// The other names that are read for it.
  public var alsoKnownAs: [String] {
    switch self {
    case .id: ["key", "code", "measureID"]
    case .title: ["measure", "name", "indicator", "label", "description"]
    case .section: ["theme", "outcome", "topic"]
    case .update: ["latestUpdate", "latest", "period", "asAt"]
    case .current: ["currentFigure", "value", "figure", "published", "latestFigure"]
    case .count: ["bracketedCount", "numerator", "number"]
    case .base: ["population", "denominator", "outOf"]
    case .previous: ["previousFigure", "previousValue", "last"]
    case .movement: ["comparedToPrevious", "comparedToPreviousData", "direction", "directionOfTravel", "change"]
    case .polarity: ["polarityPrinted", "goodIs"]
    case .target: ["aim", "goal"]
    case .rating: ["rag", "statusRag", "ragRating", "ragStatus"]
    case .quartile: ["nationalBenchmark", "quartilePosition", "benchmark"]
    case .neighbours:
      [
        "statisticalNeighbourAverage", "mostRecentStatisticalNeighbourAverage", "neighbourAverage",
        "statisticalNeighbours",
      ]
    case .status: ["state"]
    case .history: ["trend", "series"]
    }
  }

  /// What it holds, in a sentence.
  public var meaning: String {
    switch self {
    case .id: "A name for programs; made of the title when there is none."
    case .title: "What is measured. “(low = good)” in it says which way is good."
    case .section: "The part of the dashboard it stands in."
    case .update: "What the figure is of: “Q4”, “Spring 2021”, “2019”."
    case .current: "The figure as printed, with its unit: “96.3%”. A count may follow in brackets: “22.3% (25)”."
    case .count: "The number above the line."
    case .base: "What the figure is a share of, in words: measures of one base must fit one whole number."
    case .previous: "The figure before, as printed."
    case .movement: "“Higher”, “Lower”, “Similar”, “Same”, “Better”, “Worse” or an arrow; “(low is good)” may follow."
    case .polarity: "“high is good”, “low is good” or “no polarity”."
    case .target: "The level aimed at with its side: “>96.5%”, “≤ 5”, “90%”."
    case .rating: "“R”, “A” or “G”, or the colour."
    case .quartile: "1, the best, to 4."
    case .neighbours: "The mean of the statistical neighbours."
    case .status: "“suspended” for a measure that is suspended for the time being."
    case .history: "In JSON: earlier figures, from the earliest, null for a gap."
    }
  }

  /// The field of a name; `nil` when there is none.
  public init?(name: String) {
    guard let field = Self.byName[Self.key(name)] else { return nil }
    self = field
  }

  private static let byName: [String: DashboardField] = {
    var fields: [String: DashboardField] = [:]
    for field in allCases {
      for name in [field.rawValue] + field.alsoKnownAs { fields[key(name)] = field }
    }
    return fields
  }()

  /// Letters and digits in lower case.
  static func key(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
}
