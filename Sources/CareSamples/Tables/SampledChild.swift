import CareCore
import CareModels

/// What all the children of a synthetic authority share.
struct SampleContext: Sendable {
  let seed: UInt64
  let asAt: CalendarDay
  /// The years of history, to the last day.
  let window: Period
  /// The twelve months to the last day.
  let lastYear: Period
  let settings: Settings

  /// The collection year that the last day is in, whose codes the tables use.
  var collectionYear: Int { asAt.collectionYear }
}

/// One child of the register with their periods of care: what the rows of every table are made from.
struct SampledChild: Sendable {
  let context: SampleContext
  let outline: CareOutline
  let identifier: ChildIdentifier
  /// The child's place in the register, counted from 1.
  let number: Int
  /// The periods of care that began by the last day; none for a child with short breaks only.
  let courses: [CareCourse]
  let episodes: [Episode]

  var birth: CalendarDay { outline.birth }

  init(_ outline: CareOutline, number: Int, in context: SampleContext) {
    self.outline = outline
    self.number = number
    self.context = context
    let digits = String(number)
    identifier = ChildIdentifier("S" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits)
    var random = SeededGenerator(seed: context.seed, child: outline.draw, subject: Subject.care.rawValue)
    if let series = outline.shortBreaks, let period = outline.periods.first {
      courses = []
      episodes = Self.shortBreaks(series, in: period, of: identifier, asAt: context.asAt, &random)
      return
    }
    var courses: [CareCourse] = []
    var episodes: [Episode] = []
    for period in outline.periods where period.start <= context.asAt {
      // An unaccompanied child has no home here; another has one for each period of care.
      let home = outline.isUnaccompanied ? nil : Settings.postcode(random.happens(inThousand: 960), &random)
      let course = CareCourse(
        period, of: outline, home: home, settings: context.settings, asAt: context.asAt, isFirst: courses.isEmpty,
        &random)
      courses.append(course)
      episodes += course.episodes(of: identifier, home: home, asAt: context.asAt)
    }
    self.courses = courses
    self.episodes = episodes
  }

  /// The stream of random numbers for a subject.
  func random(_ subject: Subject) -> SeededGenerator {
    SeededGenerator(seed: context.seed, child: outline.draw, subject: subject.rawValue)
  }

  /// Whether the child is looked after on the last day.
  var isInCare: Bool { isLookedAfter(on: context.asAt) }

  /// Whether the child is looked after on a day.
  func isLookedAfter(on day: CalendarDay) -> Bool { courses.contains { $0.covers(day) } }

  /// Whether the child was looked after without a break for the twelve months to the last day: the cohort of OC2.
  var isContinuouslyLookedAfter: Bool {
    courses.contains { $0.period.start <= context.lastYear.start && $0.period.end >= context.asAt }
  }

  /// Whether an episode reaches into the twelve months to the last day.
  var hasEpisodeInLastYear: Bool {
    episodes.contains { $0.end.map { $0 >= context.lastYear.start } ?? true }
  }

  /// Days in care from one day up to but not including another.
  func daysInCare(from start: CalendarDay, to end: CalendarDay) -> Int {
    courses.reduce(0) { $0 + max(0, max($1.period.start, start).days(until: min($1.period.end, end))) }
  }
}

extension SampledChild {
  /// The episodes of an agreed series of short breaks: each break, or the agreement.
  ///
  /// They give no postcodes and no provider's number (rules 214 and 398).
  private static func shortBreaks(
    _ series: LegalStatus, in period: PlannedPeriod, of child: ChildIdentifier, asAt: CalendarDay,
    _ random: inout SeededGenerator
  ) -> [Episode] {
    let type = random.pick(breakPlacements)
    let provider = PlacementProvider.ownProvision
    var episodes: [Episode] = []
    func add(_ start: CalendarDay, _ end: CalendarDay) {
      let isOver = end <= asAt
      episodes.append(
        Episode(
          child: child, start: start, reasonForNewEpisode: .known(.startedToBeLookedAfter),
          legalStatus: .known(series), need: .known(period.need), placementType: .known(type),
          provider: .known(provider), end: isOver ? end : nil,
          reasonCeased: isOver ? .known(.returnedHomePlanned) : nil))
    }
    guard series == .shortBreaksIndividuallyRecorded else {
      add(period.start, period.end)
      return episodes
    }
    var day = period.start
    while day <= asAt, day < period.end {
      let end = min(day.shifted(random.number(1...4)), period.end)
      add(day, end)
      day = end.shifted(random.number(20...45))
    }
    return episodes
  }

  private static let breakPlacements = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 55, (.childrensHome, 45))
}
