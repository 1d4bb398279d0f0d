public import CareCore
public import CareFigures
public import CareIndicators

/// A row of a printed performance dashboard, cell by cell.
public struct PrintedMeasure: Identifiable, Hashable, Sendable {
  /// A name for programs, unlike that of any other measure of the dashboard.
  public var id: String

  /// What is measured, for a reader.
  public var title: String

  /// The part of the dashboard it stands in; `nil` when there are none.
  public var section: String?

  /// What the figure is of: `Q4`, `Spring 2021`; `nil` when it is not said.
  public var update: String?

  /// The figure.
  public var current: PrintedCell<PrintedNumber>

  /// The count that is printed with it, the number above the line.
  public var count: PrintedCell<Int>

  /// What the figure is a share of, in words; measures with the same words share one base. `nil` when it is not said.
  public var base: String?

  /// The figure that it is held against.
  public var previous: PrintedCell<PrintedNumber>

  /// The word on the movement since then.
  public var movement: PrintedCell<MovementWord>

  /// Which way is good, as far as it is printed beside the movement; ``CareIndicators/Indicator/Polarity/none`` when it
  /// is printed that neither is.
  public var polarity: PrintedCell<Indicator.Polarity>

  /// The level that is aimed at.
  public var target: PrintedCell<PrintedTarget>

  /// The rating.
  public var rating: PrintedCell<Rating>

  /// The quartile among authorities.
  public var quartile: PrintedCell<QuartileBand>

  /// The mean of the authorities that are most like this one.
  public var neighbours: PrintedCell<PrintedNumber>

  /// Whether it is said that the measure is suspended for the time being.
  public var isSuspended: Bool

  /// Earlier figures, from the earliest, for a trend line; `nil` is a gap.
  public var history: [Fraction?]

  /// A measure of which nothing is printed but its name.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
    current = .absent(.blank)
    count = .absent(.blank)
    previous = .absent(.blank)
    movement = .absent(.blank)
    polarity = .absent(.blank)
    target = .absent(.blank)
    rating = .absent(.blank)
    quartile = .absent(.blank)
    neighbours = .absent(.blank)
    isSuspended = false
    history = []
  }
}

/// A word on how a figure moved.
///
/// Source: the dashboards of Leicestershire County Council, 2020/21 and 2021/22, which print these; `same` is said of
/// figures that are equal, `similar` of those that are nearly so.
public enum MovementWord: String, CaseIterable, Codable, Hashable, Sendable {
  /// A larger number.
  case higher
  /// A smaller number.
  case lower
  /// Nearly the same number.
  case similar
  /// The same number.
  case same
  /// A number that is better, whichever way that is.
  case better
  /// A number that is worse, whichever way that is.
  case worse

  /// Reads the word of a dashboard, or its arrow; `nil` when it is unknown.
  public init?(word: String) {
    switch word.lowercased() {
    case "same", "no change", "unchanged", "=": self = .same
    case "↑", "▲", "⬆", "↗": self = .higher
    case "↓", "▼", "⬇", "↘": self = .lower
    case "→", "↔", "►", "⬌", "similar/same": self = .similar
    case let word:
      switch DashboardRow.Movement(word: word) {
      case .higher?: self = .higher
      case .lower?: self = .lower
      case .similar?: self = .similar
      case .better?: self = .better
      case .worse?: self = .worse
      case nil: return nil
      }
    }
  }
}

/// A target as printed: a level, and on which side of it a figure has to be where that is said.
public struct PrintedTarget: Hashable, Sendable {
  /// On which side; `nil` when only the level is printed.
  public var comparator: Target.Comparator?

  /// The level.
  public var level: PrintedNumber

  /// A target of a level.
  public init(_ comparator: Target.Comparator?, _ level: PrintedNumber) {
    self.comparator = comparator
    self.level = level
  }

  /// The target in force: where no side is printed, the level or better. `nil` when neither the side nor the polarity
  /// is known.
  public func target(_ polarity: Indicator.Polarity?) -> Target? {
    if let comparator { return Target(comparator, level.value) }
    return switch polarity {
    case .highIsGood?: Target(.atLeast, level.value)
    case .lowIsGood?: Target(.atMost, level.value)
    case .none?, nil: nil
    }
  }

  /// The target as it is printed: `>96.5%`.
  public var text: String {
    let sign = comparator.map { $0.isStrict ? $0.rawValue : $0 == .atLeast ? "≥" : "≤" } ?? ""
    return sign + level.shown
  }
}

extension PrintedNumber {
  /// The number without the spaces around it.
  var shown: String { String(text.split(separator: " ").joined(separator: " ")) }

  /// Whether it is a count, and so exact.
  var isCount: Bool { unit == .plain && decimals == 0 && !hasMultiplier }

  /// What the print can stand for: a count for itself, anything else for all that is rounded to it; `nil` when that has
  /// too many digits.
  var standsFor: PrintedInterval? { isCount ? PrintedInterval(exactly: value) : interval() }
}
