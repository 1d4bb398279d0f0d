public import CareCore
public import CareModels

/// What many simulated courses of events have in common: the mean, and an interval that holds a stated share of them.
public struct ForecastCount: Codable, Hashable, Sendable {
  /// The mean over the paths, exact.
  public let mean: Fraction

  /// The lower end of the interval.
  public let low: Int

  /// The upper end of the interval, included.
  public let high: Int
}

/// As ``ForecastCount``, for money.
public struct ForecastMoney: Codable, Hashable, Sendable {
  /// The mean over the paths, rounded once to the penny.
  public let mean: Money

  /// The lower end of the interval, to the penny.
  public let low: Money

  /// The upper end of the interval, to the penny.
  public let high: Money
}

/// How many children will be in care, where, how old and at what cost: the expected path and an interval, by simulation.
///
/// The method and its limits are in `Documentation/Design/Forecast.md`. Nobody is named or pointed to, but small counts are
/// small: suppress them before anything is published.
public struct CareForecast: Codable, Hashable, Sendable {
  /// The children in care on one day.
  public struct Point: Codable, Hashable, Sendable {
    /// The day.
    public let day: CalendarDay

    /// All children.
    public let children: ForecastCount

    /// By setting, in the order of ``CareForecast/settings``.
    public let settings: [ForecastCount]

    /// By age, in the order of ``ForecastAgeBand``.
    public let ages: [ForecastCount]
  }

  /// The days of care in one setting after the first day, and what they cost.
  public struct SettingCost: Codable, Hashable, Sendable {
    /// The setting.
    public let setting: PlacementSetting

    /// Child-days.
    public let days: ForecastCount

    /// What they cost; `nil` when the price of a day is not known.
    public let cost: ForecastMoney?
  }

  /// What the rates were estimated from.
  public struct Basis: Codable, Hashable, Sendable {
    /// The days on which children were counted.
    public let window: Period

    /// The children in care on its first day.
    public let opening: Int

    /// Those who came into care.
    public let entries: Int

    /// Those who left before they were 18.
    public let exits: Int

    /// Those who turned 18 in care.
    public let turnedEighteen: Int

    /// Those who moved from one setting to another.
    public let moves: Int

    /// The children in care on its last day, from which the forecast starts.
    public let closing: Int

    /// Children in care who are in no count, because their age is not known or cannot be.
    public let leftOut: Int

    /// Days of care of which the setting could not be told.
    public let daysOfUnknownSetting: Int

    /// Episodes without a place in time.
    public let undatedEpisodes: Int
  }

  /// The day it starts from, the last of the window; the first one forecast is the next.
  public let start: CalendarDay

  /// How it was made.
  public let options: ForecastOptions

  /// What was taken to be otherwise than in the window.
  public let scenario: ForecastScenario

  /// What the rates were estimated from.
  public let basis: Basis

  /// The settings that are told apart, in the order of their list.
  public let settings: [PlacementSetting]

  /// The days shown, the start first.
  public let points: [Point]

  /// Those who come into care.
  public let entries: ForecastCount

  /// Those who leave before they are 18.
  public let exits: ForecastCount

  /// Those who turn 18 in care.
  public let turnedEighteen: ForecastCount

  /// The days of care after the start, and what they cost.
  public let costs: [SettingCost]

  /// What all care costs after the start; `nil` when the price of a setting is not known.
  public let cost: ForecastMoney?
}
