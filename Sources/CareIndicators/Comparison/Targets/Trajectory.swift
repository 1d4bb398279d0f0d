public import CareCore

/// A straight way from a baseline to a target that is due on a day: where a figure should be by now, how much of the way
/// it has gone, and how fast it has to go on.
public struct Trajectory: Codable, Hashable, Sendable {
  /// In what the time is counted.
  public enum Step: String, CaseIterable, Codable, Hashable, Sendable {
    /// Days.
    case day
    /// Calendar months, whatever their length: from any day of March to any day of June is three.
    case month
    /// Years of twelve calendar months, parts of a year included.
    case year
  }

  /// The figure the way starts from.
  public let baseline: Fraction

  /// The day of ``baseline``.
  public let start: CalendarDay

  /// What is to be reached.
  public let target: Target

  /// The day it is to be reached.
  public let due: CalendarDay

  /// In what the time is counted.
  public let step: Step

  /// A way from a baseline to a target; `nil` when it takes no time: the due day is not in a later day or month.
  ///
  /// - Parameters:
  ///   - baseline: The figure it starts from, in the unit of the target.
  ///   - start: The day of the baseline.
  ///   - target: What is to be reached.
  ///   - due: The day it is to be reached.
  ///   - step: In what the time is counted.
  public init?(
    from baseline: Fraction, on start: CalendarDay, to target: Target, due: CalendarDay, by step: Step = .month
  ) {
    self.baseline = baseline
    self.start = start
    self.target = target
    self.due = due
    self.step = step
    guard let length = steps(from: start, to: due), length > .zero else { return nil }
  }

  /// Where the straight line is on a day: the baseline before it starts, the level of the target after it ends.
  ///
  /// `nil` when it does not fit.
  public func expected(on day: CalendarDay) -> Fraction? {
    guard day > start else { return baseline }
    guard day < due else { return target.level }
    guard let gone = steps(from: start, to: day), let length = steps(from: start, to: due),
      let share = gone.divided(by: length), let way = target.level.subtracting(baseline)
    else { return nil }
    return way.multiplied(by: share)?.adding(baseline)
  }

  /// How far a figure is ahead of the line on a day, in the unit of the figure; below nought when it is behind.
  ///
  /// Ahead is the side that the target asks for. `nil` when it does not fit.
  public func lead(of figure: Fraction, on day: CalendarDay) -> Fraction? {
    guard let expected = expected(on: day) else { return nil }
    return Target(target.comparator, expected).shortfall(of: figure)?.negated
  }

  /// Whether a figure is on the line or ahead of it; from the due day on, whether it meets the target.
  ///
  /// `nil` when it does not fit.
  public func isOnTrack(_ figure: Fraction, on day: CalendarDay) -> Bool? {
    day >= due ? target.isMet(by: figure) : lead(of: figure, on: day).map { !$0.isNegative }
  }

  /// How much of the way from the baseline to the level of the target a figure has gone: 1 for all of it, more when it went
  /// beyond, below nought when it went the other way.
  ///
  /// `nil` when the baseline is at the level already, or when it does not fit.
  public func progress(of figure: Fraction) -> Fraction? {
    guard let gone = figure.subtracting(baseline), let way = target.level.subtracting(baseline) else { return nil }
    return gone.divided(by: way)
  }

  /// How much a figure has to change in each ``step`` that is left to reach the level on the due day, with its sign; nought
  /// when it is there or beyond.
  ///
  /// `nil` when no time is left, or when it does not fit.
  public func neededChange(from figure: Fraction, on day: CalendarDay) -> Fraction? {
    guard let left = steps(from: day, to: due), left > .zero, let shortfall = target.shortfall(of: figure)
    else { return nil }
    return shortfall > .zero ? target.level.subtracting(figure)?.divided(by: left) : .zero
  }

  private func steps(from first: CalendarDay, to last: CalendarDay) -> Fraction? {
    let months = (last.year - first.year) * 12 + last.month - first.month
    return switch step {
    case .day: Fraction(first.days(until: last))
    case .month: Fraction(months)
    case .year: Fraction(months, over: 12)
    }
  }
}
