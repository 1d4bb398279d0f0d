import CareCore
import CareModels

extension Indicator {
  /// Children looked after on the last day who had three or more social workers in the year.
  public static let threeOrMoreSocialWorkers = proportion(
    "stability.three-or-more-social-workers", "Three or more social workers in the year",
    definition: """
      Of children looked after on the last day of the year, those whose case was held by three or more different \
      social workers in it, also while they were not looked after. A worker who comes back counts once.
      """,
    sources: [.interactiveTool("social worker stability")], polarity: .lowIsGood,
    requires: [.episodes, .socialWorkerEpisodes], of: .lookedAfter,
    steps: [
      .count("Three or more social workers", missing: "a social worker or the day one took the case") {
        child, context in child.socialWorkerCount(in: context.period).map { $0 >= 3 }
      }
    ])

  /// Children looked after on the last day who changed school in the middle of the year.
  public static let midYearSchoolMoves = proportion(
    "stability.mid-year-school-moves", "Changed school in the middle of the year",
    definition: """
      Of children looked after on the last day who are on a school's roll, those who came to another school, or from \
      none, in the year and after they first came into care in it. Moves from 1 August to 30 September are not \
      mid-year.
      """,
    sources: [.interactiveTool("item 395")], polarity: .lowIsGood, requires: [.episodes, .schoolEnrolments],
    of: .lookedAfter,
    steps: [
      .exclude("Not matched to a school's roll", missing: "the school") { child, _ in child.schoolEnrolments.isEmpty },
      .count("Changed school in the middle of the year", missing: "the school or the day of an enrolment") {
        child, context in child.hasMidYearSchoolMove(in: context.period)
      },
    ])

  /// Children looked after who are placed more than 20 miles from home.
  public static let placedFarFromHome = proportion(
    "stability.over-20-miles", "Placed more than 20 miles from home",
    definition: """
      Of children looked after on the day, those whose placement is more than 20 miles, in a straight line, from where \
      they lived when first placed. A distance that is returned as not known (999.9) is not over 20.
      """,
    sources: [.statistics("placements, distance from home")], polarity: .lowIsGood, of: .lookedAfter,
    steps: [.farFromHome])

  /// Children looked after who are placed more than 20 miles from home and outside the authority.
  public static let placedFarFromHomeAndOutside = proportion(
    "stability.over-20-miles-outside", "Placed more than 20 miles from home and outside the authority",
    definition: """
      Of children looked after on the day, those placed more than 20 miles from home and outside the area of the \
      responsible authority.
      """,
    sources: [.interactiveTool("item 87")], polarity: .lowIsGood, of: .lookedAfter, steps: [.farFromHomeAndOutside])
}

extension Step {
  fileprivate static let farFromHome = Step.count("More than 20 miles from home", missing: "the distance from home") {
    child, context in
    guard let episode = child.placementEpisode(on: context.asAt) else { return nil }
    return child.record(of: episode).isFarFromHome
  }

  fileprivate static let farFromHomeAndOutside = Step.count(
    "More than 20 miles from home and outside the authority", missing: "the distance from home or the area"
  ) { child, context in
    guard let episode = child.placementEpisode(on: context.asAt) else { return nil }
    let record = child.record(of: episode)
    switch (record.isFarFromHome, record.location?.code.map { $0 == .outsideBoundary }) {
    case (false?, _), (_, false?): return false
    case (true?, true?): return true
    default: return nil
    }
  }
}

extension ChildHistory {
  /// Whether the child came to another school, or from none, outside the summer change of year.
  ///
  /// `nil` when an enrolment has no school or no first day.
  fileprivate func hasMidYearSchoolMove(in year: Period) -> Bool? {
    guard let entry = careEpisodes.first(where: { $0.overlaps(year) })?.start else { return false }
    var enrolments: [(start: CalendarDay, school: URN)] = []
    for record in schoolEnrolments {
      guard let start = record.start, let school = record.school else { return nil }
      enrolments.append((start, school))
    }
    enrolments.sort { $0.start < $1.start }
    for (position, enrolment) in enrolments.enumerated() {
      guard year.contains(enrolment.start), enrolment.start >= entry, ![8, 9].contains(enrolment.start.month) else {
        continue
      }
      if position == 0 || enrolments[position - 1].school != enrolment.school { return true }
    }
    return false
  }
}

extension Episode {
  /// Whether the placement is more than 20 miles from home; `nil` when the distance has not been worked out.
  fileprivate var isFarFromHome: Bool? {
    guard let distance = distanceFromHome else { return nil }
    if distance.isNotKnown { return false }
    return distance.miles.map { $0 > Miles(tenths: 200) }
  }
}
