public import CareCore

/// The inputs of a calculation by name, and what a name says about the part that an input plays.
public struct CalculationInputs: Hashable, Sendable {
  /// The parts that an input may play.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// What is counted: the number above the line.
    case numerator
    /// Out of what: the number below the line.
    case denominator
    /// The later of two levels.
    case current
    /// The earlier of two levels.
    case previous
    /// By how much a level has risen.
    case rise
    /// By how much a level has fallen.
    case fall
    /// The level that is aimed at.
    case target
    /// The level from which progress is measured.
    case baseline
    /// A percentage that is printed.
    case percent
    /// A rate that is printed.
    case rate
    /// A change in percent that is printed.
    case percentChange
    /// The number of whole months, or other steps, that have passed.
    case months
    /// What came in during a period.
    case inflow
    /// What went out during a period.
    case outflow
    /// What was there at the start of a period.
    case opening
    /// What was there at the end of a period.
    case closing
    /// A quartile, 1 to 4.
    case quartile
    /// What another area, or the mean of others, has.
    case comparator
    /// What another figure would have to be for this one to hold.
    case expected
    /// A figure that is printed beside those it follows from.
    case printed
  }

  /// The values by name.
  public let values: [String: Fraction]

  /// The names, in order.
  public let names: [String]

  /// Inputs of these names and values.
  public init(_ values: [String: Fraction]) {
    self.values = values
    names = values.keys.sorted()
  }

  /// The names that play a part, in order.
  public func names(_ role: Role) -> [String] {
    names.filter { Self.role(of: $0) == role }
  }

  /// The value that plays a part; `nil` when none does, or several do.
  public subscript(role: Role) -> Fraction? {
    let found = names(role)
    guard found.count == 1, let name = found.first else { return nil }
    return values[name]
  }

  /// The value of the first of these parts that is played by one input.
  func first(_ roles: Role...) -> Fraction? {
    for role in roles { if let value = self[role] { return value } }
    return nil
  }

  /// The two values in the order of two parts.
  ///
  /// Where one of two inputs has a telling name (`total`, not `children`) and the other says nothing, the other plays the part that is left.
  func pair(_ first: [Role], _ second: [Role]) -> (Fraction, Fraction)? {
    func found(_ roles: [Role]) -> String? {
      for role in roles { if let name = names(role).first, names(role).count == 1 { return name } }
      return nil
    }
    func rest(_ name: String) -> String? {
      guard names.count == 2, !Self.vague.contains(name.lowercased()) else { return nil }
      return names.first { $0 != name && Self.role(of: $0) == nil }
    }
    let (one, other) = (found(first), found(second))
    let (above, below) = (one ?? other.flatMap(rest), other ?? one.flatMap(rest))
    guard let above, let below, above != below, let upper = values[above], let lower = values[below] else { return nil }
    return (upper, lower)
  }

  /// The part that a name speaks of; `nil` when it says nothing.
  public static func role(of name: String) -> Role? {
    roles[name.lowercased()]
  }

  /// Names that are as often above the line as below it.
  private static let vague: Set<String> = [
    "children", "population", "base", "all", "cohort", "eligible", "value", "number", "share",
  ]

  private static let vocabulary: [(Role, [String])] = [
    (
      .numerator,
      ["numerator", "count", "part", "counted", "positive", "yes", "number", "impliednumerator", "ontime", "n"]
    ),
    (
      .denominator,
      [
        "denominator", "total", "base", "of", "cohort", "population", "all", "children", "responses", "whole", "out_of",
        "outof",
        "implieddenominator", "impliedpopulation", "eligible", "d",
      ]
    ),
    (
      .current, ["current", "latest", "now", "new", "after", "later", "actual", "this", "value", "end", "to", "second"]
    ),
    (.previous, ["previous", "before", "old", "earlier", "prior", "last", "from", "start", "initial", "first"]),
    (.rise, ["rise", "increase", "growth", "up"]),
    (.fall, ["fall", "decrease", "drop", "down", "reduction"]),
    (.target, ["target", "goal"]),
    (.baseline, ["baseline"]),
    (.percent, ["percent", "pct", "percentage", "share", "printedpercent"]),
    (.rate, ["rate", "per10000"]),
    (.percentChange, ["percentchange", "changepercent", "pctchange"]),
    (.months, ["months", "elapsed", "monthselapsed"]),
    (
      .inflow,
      [
        "entrants", "starts", "starters", "started", "joined", "joiners", "admissions", "arrivals", "entries", "inflow",
        "entered", "new",
      ]
    ),
    (.outflow, ["leavers", "ceased", "ended", "left", "outflow", "leaving", "exits", "departures", "discharges"]),
    (.opening, ["opening", "open", "atstart"]),
    (.closing, ["closing", "close", "atend", "yearend"]),
    (.quartile, ["quartile"]),
    (
      .comparator,
      [
        "statisticalneighbouraverage", "neighbours", "neighbour", "neighbor", "national", "england", "comparator",
        "regional",
      ]
    ),
    (.expected, ["expecteddenominator", "expectednumerator", "expectedprevious", "expected"]),
    (.printed, ["printed", "printeddifference", "printedchange", "printedtotal", "stated", "announced"]),
  ]

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, names) in vocabulary { for name in names where roles[name] == nil { roles[name] = role } }
    return roles
  }()
}
