public import CareCore
public import CareModels

/// A year's budget for placements: how many children in each setting, at what price.
public struct PlacementBudget: Codable, Hashable, Sendable {
  /// The children in one setting.
  public struct Line: Codable, Hashable, Sendable {
    /// The setting.
    public let setting: PlacementSetting

    /// The mean number of children over the year: 12 1/2 are twelve all year and one for half of it.
    public let children: Fraction

    /// The mean price of a week.
    public let weekly: Money

    /// So many children at such a price.
    public init(_ setting: PlacementSetting, children: Fraction, weekly: Money) {
      self.setting = setting
      self.children = children
      self.weekly = weekly
    }
  }

  /// Something that may come otherwise than planned.
  public enum Change: Codable, Hashable, Sendable {
    /// So many more children, or fewer, on average over the year; in one setting, or in all by the mix that they have.
    case children(Fraction, in: PlacementSetting?)
    /// So many children in one setting rather than in another.
    case mix(Fraction, from: PlacementSetting, to: PlacementSetting)
    /// Weeks dearer by so many percent, or cheaper; in one setting, or in all.
    case price(percent: Fraction, in: PlacementSetting?)
  }

  /// What a change does to the budget.
  public struct Effect: Codable, Hashable, Sendable {
    /// The changes, in the order in which they were made.
    public let changes: [Change]

    /// The budget with the changes.
    public let budget: PlacementBudget

    /// The cost of the year before.
    public let before: Money

    /// The cost of the year with the changes.
    public let after: Money

    /// What the changes cost; below nought when they save.
    public let difference: Money
  }

  /// Why a change cannot be made.
  public enum Fault: Error, Hashable, Sendable {
    /// The budget has no line for the setting, and so no price.
    case noLine(PlacementSetting)
    /// There would be fewer than no children in the setting.
    case tooFewChildren(PlacementSetting)
    /// There are no children whose mix more children could follow.
    case noMix
    /// An amount does not fit.
    case overflow
  }

  /// The lines, in the order given; of two for one setting the first is what changes find.
  public let lines: [Line]

  /// How many weeks the year is taken to have.
  public let weeksInYear: WeeksInYear

  /// A budget; 52 weeks unless said, as council reports have it.
  public init(_ lines: [Line], weeksInYear: WeeksInYear = .fiftyTwo) {
    self.lines = lines
    self.weeksInYear = weeksInYear
  }

  /// What a line comes to in the year, rounded once to the penny; `nil` when it does not fit.
  public func annual(_ line: Line, rounding: Rounding = .halfAwayFromZero) -> Money? {
    guard let weeks = Fraction(weeksInYear.days, over: 7), let factor = line.children.multiplied(by: weeks) else {
      return nil
    }
    return line.weekly.multiplied(by: factor, rounding: rounding)
  }

  /// What all lines come to: the sum of the lines, each rounded to the penny; `nil` when it does not fit.
  public func annual(rounding: Rounding = .halfAwayFromZero) -> Money? {
    let amounts = lines.compactMap { annual($0, rounding: rounding) }
    return amounts.count == lines.count ? Money.sum(amounts) : nil
  }
}

extension PlacementBudget {
  /// What changes, made one after another, do to the cost of the year.
  ///
  /// - Throws: ``Fault`` when one cannot be made, or an amount does not fit.
  public func effect(of changes: [Change], rounding: Rounding = .halfAwayFromZero) throws(Fault) -> Effect {
    var changed = self
    for change in changes { changed = try changed.applying(change) }
    guard let before = annual(rounding: rounding), let after = changed.annual(rounding: rounding),
      let difference = after.subtracting(before)
    else { throw .overflow }
    return Effect(changes: changes, budget: changed, before: before, after: after, difference: difference)
  }

  /// The budget with a change; a price is rounded to the penny.
  ///
  /// - Throws: ``Fault`` when it cannot be made, or an amount does not fit.
  public func applying(_ change: Change) throws(Fault) -> PlacementBudget {
    switch change {
    case .children(let number, in: let setting?): return try adding(number, to: setting)
    case .children(let number, in: nil): return try growing(by: number)
    case .mix(let number, from: let source, to: let target):
      guard let negated = number.negated else { throw .overflow }
      return try adding(negated, to: source).adding(number, to: target)
    case .price(let percent, in: let setting):
      if let setting { _ = try position(of: setting) }
      guard let factor = percent.divided(by: 100)?.adding(1) else { throw .overflow }
      return try replacingLines { line throws(Fault) in
        guard setting == nil || line.setting == setting else { return line }
        guard let weekly = line.weekly.multiplied(by: factor) else { throw .overflow }
        return Line(line.setting, children: line.children, weekly: weekly)
      }
    }
  }

  private func adding(_ number: Fraction, to setting: PlacementSetting) throws(Fault) -> PlacementBudget {
    var lines = lines
    let position = try position(of: setting)
    guard let children = lines[position].children.adding(number) else { throw .overflow }
    guard !children.isNegative else { throw .tooFewChildren(setting) }
    lines[position] = Line(setting, children: children, weekly: lines[position].weekly)
    return PlacementBudget(lines, weeksInYear: weeksInYear)
  }

  /// The same mix with so many more children altogether.
  private func growing(by number: Fraction) throws(Fault) -> PlacementBudget {
    var sum = Fraction.zero
    for line in lines {
      guard let next = sum.adding(line.children) else { throw .overflow }
      sum = next
    }
    guard sum > .zero else { throw .noMix }
    guard let factor = sum.adding(number)?.divided(by: sum) else { throw .overflow }
    return try replacingLines { line throws(Fault) in
      guard !factor.isNegative else { throw .tooFewChildren(line.setting) }
      guard let children = line.children.multiplied(by: factor) else { throw .overflow }
      return Line(line.setting, children: children, weekly: line.weekly)
    }
  }

  private func position(of setting: PlacementSetting) throws(Fault) -> Int {
    guard let position = lines.firstIndex(where: { $0.setting == setting }) else { throw .noLine(setting) }
    return position
  }

  private func replacingLines(_ replacement: (Line) throws(Fault) -> Line) throws(Fault) -> PlacementBudget {
    var replaced: [Line] = []
    for line in lines { replaced.append(try replacement(line)) }
    return PlacementBudget(replaced, weeksInYear: weeksInYear)
  }
}
