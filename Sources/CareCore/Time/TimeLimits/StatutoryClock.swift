/// A clock that law, guidance or a published standard runs: what sets it off, what has to be done, and by when.
///
/// Most clocks are one ``TimeLimit``. Some are not, and are not made to look like one: a first limit and then another, once
/// each term, by an event, a threshold for an average, or no national limit at all.
public struct StatutoryClock: Codable, Hashable, Identifiable, Sendable {
  /// What has to be done by when.
  public enum Requirement: Codable, Hashable, Sendable {
    /// Within a limit.
    case within(TimeLimit)
    /// The first time, or each time for a first while, within one limit; then within another.
    case firstThen(TimeLimit, TimeLimit)
    /// Once in each school term, three times a year.
    case eachTerm
    /// By an event that is no number of days away: its name.
    case byEvent(String)
    /// An average of many children is held against the threshold of the scorecard's year; one child is not late by it.
    case averageWithin([Threshold])
    /// There is no national limit; authorities set their own.
    case noNationalLimit
  }

  /// The threshold that a publication set for an average.
  public struct Threshold: Codable, Hashable, Sendable {
    /// The scorecards it is for, as they are named: `"2009 to 2012"`.
    public let scorecards: String

    /// The length in months.
    public let months: Int

    /// The length in days, as published; `nil` when only months were.
    public let days: Int?
  }

  /// How well the requirement is supported by what was read.
  public enum Status: String, CaseIterable, Codable, Hashable, Sendable {
    /// A regulation, a rule, or two sources that agree.
    case confirmed
    /// Restated by others; the text itself was not seen, or sources differ.
    case partly
    /// No source with the number was seen: a local standard, or common knowledge.
    case unconfirmed
  }

  /// A stable identifier: `"cla_review_first"`.
  public let id: String

  /// What is to be done in time.
  public let name: String

  /// The event that sets the clock off.
  public let trigger: String

  /// What has to be done by when.
  public let requirement: Requirement

  /// How well it is supported.
  public let status: Status

  /// The calendar year in which it went out of use; `nil` while it is in use.
  public let endedIn: Int?

  /// Other limits that are in use or once were, or that hold in other circumstances.
  public let variants: [TimeLimit]

  /// The longer limit that may be agreed; `nil` when there is none.
  public let longerLimit: TimeLimit?

  /// What a reader has to know beside the numbers; `nil` when nothing.
  public let note: String?

  /// Where it is set.
  public let source: Source

  /// A clock that is one limit, whose name, event and source it takes.
  public init(
    _ limit: TimeLimit, _ status: Status, endedIn: Int? = nil, variants: [TimeLimit] = [],
    longerLimit: TimeLimit? = nil, note: String? = nil
  ) {
    self.init(
      id: limit.id, name: limit.name, trigger: limit.trigger, .within(limit), status, endedIn: endedIn,
      variants: variants, longerLimit: longerLimit, note: note, source: limit.source)
  }

  /// A clock of any kind.
  public init(
    id: String, name: String, trigger: String, _ requirement: Requirement, _ status: Status, endedIn: Int? = nil,
    variants: [TimeLimit] = [], longerLimit: TimeLimit? = nil, note: String? = nil, source: Source
  ) {
    self.id = id
    self.name = name
    self.trigger = trigger
    self.requirement = requirement
    self.status = status
    self.endedIn = endedIn
    self.variants = variants
    self.longerLimit = longerLimit
    self.note = note
    self.source = source
  }

  /// The limits of the requirement, in order; empty when it is not one of so many units.
  public var limits: [TimeLimit] {
    switch requirement {
    case .within(let limit): [limit]
    case .firstThen(let first, let then): [first, then]
    case .eachTerm, .byEvent, .averageWithin, .noNationalLimit: []
    }
  }
}

extension TimeLimit {
  /// Every limit of every clock, variants and longer limits after the usual ones, in the order of
  /// ``StatutoryClock/all``.
  public static let all: [TimeLimit] = StatutoryClock.all.flatMap { clock in
    clock.limits + clock.variants + (clock.longerLimit.map { [$0] } ?? [])
  }
}
