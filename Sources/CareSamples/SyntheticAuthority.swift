public import CareCore
public import CareModels

/// A made-up authority: a register of children who never lived, for examples, tests, demonstrations and benchmarks.
///
/// The same number, seed, day and years give the same register on every platform and in every run. What is made up and
/// how is in `Documentation/Design/Samples.md`; the mix of the children, their placements and reviews is near to that of
/// England. Nothing points to a real person or place: postcodes are in areas that do not exist (`ZA` within the
/// authority, `ZB` outside), providers' numbers start with 9, pupils' numbers are those of an authority 999.
///
///     let register = SyntheticAuthority(children: 650, seed: 1).register()
public struct SyntheticAuthority: Hashable, Sendable {
  /// How many children are looked after on the last day, short breaks aside.
  public let children: Int

  /// What the random numbers start from.
  public let seed: UInt64

  /// The last day: nothing later has happened.
  public let asAt: CalendarDay

  /// How many years of history there are, to the last day.
  public let years: Int

  /// The first day for which the code lists are known to the year: the end of the return for 2017.
  private static let earliest = CalendarDay(2017, 3, 31)

  /// Early enough for everyone to come of age before the calendar ends; if not, nobody could be in care on the day.
  private static let latest = CalendarDay(9900, 3, 31)

  /// Describes an authority; nothing is made up before ``register()`` or ``annualReturn()``.
  ///
  /// - Parameters:
  ///   - children: How many are looked after on the last day; a number below 0 counts as 0.
  ///   - seed: Any number; another gives other children.
  ///   - asAt: The last day; one before 31 March 2017, when the code lists begin, counts as that day, and one after 31
  ///     March 9900 as that day.
  ///   - years: The years of history, 1 to 25; a number outside counts as the nearest.
  public init(children: Int, seed: UInt64, asAt: CalendarDay = CalendarDay(2025, 3, 31), years: Int = 5) {
    self.children = max(0, children)
    self.seed = seed
    self.asAt = min(max(asAt, Self.earliest), Self.latest)
    self.years = min(max(years, 1), 25)
  }

  /// The code of the authority: 999, which the Department for Education has given to none.
  public static let authority = LocalAuthorityCode("999")

  /// Makes up the register: everyone looked after on at least one day of the years of history.
  ///
  /// Exactly ``children`` are looked after on the last day. Their episodes, and the decisions, adoptions and previous
  /// permanence that go with them, are complete from the first start of care; reviews and missing episodes are those of
  /// the years of history, social workers those since 1 April 2023, outcomes those of the twelve months to the last day.
  /// The children are in the order in which they first started. Tables that the return for the year did not have yet
  /// (social workers before 2024, deprivations of liberty before 2027) are `nil`.
  ///
  /// - Complexity: Time and memory grow with the number of children and the years.
  public func register() -> Register {
    tables(.history)
  }

  /// Makes up what the authority returns for the twelve months to the last day: the part of ``register()`` that a
  /// return for the year holds.
  ///
  /// That is every episode that was open on the first day or began later, the reviews held and the other events of the
  /// year, previous permanence for those who started in it, and care leavers, who need no episode. Schools are not part
  /// of a return, and that table is `nil`.
  ///
  /// - Complexity: As ``register()``.
  public func annualReturn() -> Register {
    tables(.lastYear)
  }

  private func tables(_ scope: SampleTables.Scope) -> Register {
    let context = context
    var tables = SampleTables(context, scope)
    for (place, outline) in outlines(context).enumerated() {
      tables.add(SampledChild(outline, number: place + 1, in: context))
    }
    return tables.register
  }

  private var context: SampleContext {
    // The day is 31 March 2017 or later, and the years are few: the calendar does not run out.
    let first = asAt.shifted(1).adding(years: -years) ?? .first
    let lastYear = asAt.shifted(1).adding(years: -1) ?? .first
    return SampleContext(
      seed: seed, asAt: asAt, window: Period(from: first, through: asAt) ?? Period(asAt, asAt),
      lastYear: Period(from: lastYear, through: asAt) ?? Period(asAt, asAt),
      settings: Settings(seed: seed, children: children))
  }

  /// The children of the register, by first start of care.
  ///
  /// Children are drawn who start on any day from eighteen years before the history to its end, each day as likely as
  /// another, until enough of them are still looked after on the last day; those who had left before the history began
  /// are let go. So the number is exact, and those who left are as many as the same flow through care brings.
  private func outlines(_ context: SampleContext) -> [CareOutline] {
    let first = context.window.start.adding(years: -18) ?? .first
    // The Children Act 1989, and with it the return, began on 14 October 1991 (rule 353).
    guard let span = Period(from: max(first, CalendarDay(1991, 10, 14)), through: asAt) else { return [] }
    var kept: [CareOutline] = []
    var inCare = 0
    var draw: UInt64 = 0
    while inCare < children {
      let outline = CareOutline(draw: draw, seed: seed, startingIn: span)
      draw &+= 1
      guard outline.overlaps(context.window), !outline.isAdopted(on: asAt) else { continue }
      if outline.isInCare(on: asAt) { inCare += 1 }
      kept.append(outline)
    }
    kept.sort { ($0.firstStart, $0.draw) < ($1.firstStart, $1.draw) }
    return kept
  }
}
