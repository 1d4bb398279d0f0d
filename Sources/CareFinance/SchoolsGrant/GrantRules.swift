public import CareCore

/// Limits of the Dedicated Schools Grant, as they changed. Outside the days of an entry the limit is not known here; every
/// function takes one that is given instead.
public enum GrantRules {
  /// The deficit, in percent of the grant, above which a recovery plan goes to the Department for Education.
  public static let recoveryPlanPercent = Dated(
    .init(
      Fraction(1), from: CalendarDay(2020, 4, 1), through: CalendarDay(2021, 3, 31),
      source: .strategy2020("paragraph 20")))

  private static let half = Fraction(decimal: "0.5") ?? 0

  /// What may be moved from the schools block to high needs, in percent of the block, with the agreement of Schools Forum.
  public static let transferPercent = Dated(
    .init(
      half, from: CalendarDay(2020, 4, 1), through: CalendarDay(2021, 3, 31),
      source: .strategy2020("paragraph 37")))

  /// The part of the early years block, in percent, that the authority may keep for central work.
  public static let earlyYearsRetentionPercent = Dated(
    .init(
      Fraction(5), from: CalendarDay(2020, 4, 1), through: CalendarDay(2021, 3, 31),
      source: .strategy2020("paragraph 42")))

  /// The least that a school gets for a pupil.
  public static let minimumPerPupil = Dated(
    .init(
      MinimumPerPupil(primary: Money(pence: 375_000), secondary: Money(pence: 500_000)),
      from: CalendarDay(2020, 4, 1), through: CalendarDay(2021, 3, 31), source: .strategy2020("paragraph 24")))

  /// Whether a deficit needs a recovery plan: it is above a percentage of the grant.
  ///
  /// - Parameters:
  ///   - deficit: The deficit, above nought.
  ///   - grant: The whole grant of the year.
  ///   - day: A day of the year, for the percentage in force.
  ///   - percent: The percentage; `nil` for the one in force on the day.
  /// - Returns: `nil` when no percentage is known for the day, or the grant is not above nought.
  public static func needsRecoveryPlan(
    deficit: Money, of grant: Money, on day: CalendarDay, percent: Fraction? = nil
  ) -> Bool? {
    guard grant > .zero, let limit = percent ?? recoveryPlanPercent.value(on: day),
      let share = deficit.percent(of: grant)
    else { return nil }
    return share > limit
  }

  /// The most of the early years block that may be kept, cut down to the penny; `nil` when no percentage is known for the
  /// day, or it does not fit.
  public static func mostRetained(ofEarlyYears block: Money, on day: CalendarDay, percent: Fraction? = nil) -> Money? {
    (percent ?? earlyYearsRetentionPercent.value(on: day)).flatMap { block.percentage($0, rounding: .truncated) }
  }
}

/// The least that a school gets for a pupil.
public struct MinimumPerPupil: Codable, Hashable, Sendable {
  /// For a primary pupil.
  public let primary: Money

  /// For a secondary pupil.
  public let secondary: Money

  /// The two levels.
  public init(primary: Money, secondary: Money) {
    self.primary = primary
    self.secondary = secondary
  }

  /// What a school's budget is short of the minimum, 0 or more; `nil` when a number of pupils is below 0, or it does not fit.
  public func shortfall(of budget: Money, primaryPupils: Int, secondaryPupils: Int) -> Money? {
    guard primaryPupils >= 0, secondaryPupils >= 0, let first = primary.multiplied(by: primaryPupils),
      let second = secondary.multiplied(by: secondaryPupils), let least = first.adding(second)
    else { return nil }
    return least > budget ? least.subtracting(budget) : .zero
  }
}

/// A transfer from the schools block to high needs: how much, and who has to agree.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 37.
public struct BlockTransfer: Codable, Hashable, Sendable {
  /// Who decides.
  public enum Approver: String, CaseIterable, Codable, Hashable, Sendable {
    /// Schools Forum, after schools have been asked.
    case schoolsForum
    /// The Secretary of State: above the limit, or when Schools Forum does not agree.
    case secretaryOfState
  }

  /// What is moved, above nought.
  public let amount: Money

  /// The schools block that it is taken from.
  public let block: Money

  /// A transfer; `nil` unless both amounts are above nought.
  public init?(_ amount: Money, from block: Money) {
    guard amount > .zero, block > .zero else { return nil }
    self.amount = amount
    self.block = block
  }

  /// The transfer in percent of the block, exact; `nil` when that does not fit.
  public var percent: Fraction? { amount.percent(of: block) }

  /// Who has to approve the transfer.
  ///
  /// - Parameters:
  ///   - day: A day of the year, for the limit in force.
  ///   - forumAgrees: What Schools Forum decided; `nil` when it has not been asked.
  ///   - limit: The limit in percent; `nil` for the one in force on the day.
  /// - Returns: `nil` when no limit is known for the day.
  public func approver(on day: CalendarDay, forumAgrees: Bool? = nil, limit: Fraction? = nil) -> Approver? {
    guard let limit = limit ?? GrantRules.transferPercent.value(on: day), let percent else { return nil }
    return percent > limit || forumAgrees == false ? .secretaryOfState : .schoolsForum
  }

  /// The most that Schools Forum may agree to, cut down to the penny; `nil` when no limit is known for the day.
  public static func most(from block: Money, on day: CalendarDay, limit: Fraction? = nil) -> Money? {
    (limit ?? GrantRules.transferPercent.value(on: day)).flatMap { block.percentage($0, rounding: .truncated) }
  }
}

/// A rate for an hour of early education, and what it was before.
///
/// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), paragraph 42.
public struct HourlyRate: Codable, Hashable, Sendable {
  /// The rate of the year before.
  public let earlier: Money

  /// The rate now.
  public let current: Money

  /// Later less earlier.
  public let rise: Money

  /// A rate that rose; `nil` when the rate before does not fit.
  public init?(current: Money, rise: Money) {
    guard let earlier = current.subtracting(rise) else { return nil }
    self.earlier = earlier
    self.current = current
    self.rise = rise
  }

  /// The rise in percent of the rate before, exact; `nil` when that was nought.
  public var percent: Fraction? { rise.percent(of: earlier) }

  /// The rise in percent of the rate now, exact: what some reports print for a rise. `nil` when the rate is nought.
  public var percentOfCurrent: Fraction? { rise.percent(of: current) }

  /// What so many hours come to; `nil` when it does not fit.
  public func cost(ofHours hours: Int) -> Money? { current.multiplied(by: hours) }

  /// How many hours an amount pays for, exact; `nil` when the rate is nought.
  public func hours(for amount: Money) -> Fraction? { amount.ratio(to: current) }
}
