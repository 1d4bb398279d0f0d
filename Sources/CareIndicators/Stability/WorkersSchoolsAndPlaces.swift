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
        child, context in child.socialWorkerCounts(in: context.period)?.reaches(3)
      }
    ])

  /// Children looked after on the last day who changed school in the middle of the year.
  public static let midYearSchoolMoves = proportion(
    "stability.mid-year-school-moves", "Changed school in the middle of the year",
    definition: """
      Of children looked after on the last day who were on a school's roll in the year, those who came to another \
      school, or from none, in the year and after they first came into care in it. Moves from 1 August to 30 September \
      are not mid-year.
      """,
    sources: [.interactiveTool("item 395")], polarity: .lowIsGood, requires: [.episodes, .schoolEnrolments],
    of: .lookedAfter,
    steps: [
      .exclude("Not on a school's roll in the year", missing: "when the child was on a school's roll") {
        child, context in child.isOnRoll(in: context.period).map { !$0 }
      },
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
    sources: [.statistics("placements, distance from home")], polarity: .lowIsGood, options: [TemporaryMoves.self],
    of: .lookedAfter, steps: [.farFromHome])

  /// Children looked after who are placed more than 20 miles from home and outside the authority.
  public static let placedFarFromHomeAndOutside = proportion(
    "stability.over-20-miles-outside", "Placed more than 20 miles from home and outside the authority",
    definition: """
      Of children looked after on the day, those placed more than 20 miles from home and outside the area of the \
      responsible authority.
      """,
    sources: [.interactiveTool("item 87")], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [.farFromHomeAndOutside])
}

extension Step<ChildHistory> {
  fileprivate static var farFromHome: Step {
    .count("More than 20 miles from home", missing: "the distance from home") { child, context in
      child.placement(in: context)?.isFarFromHome
    }
  }

  fileprivate static var farFromHomeAndOutside: Step {
    .count("More than 20 miles from home and outside the authority", missing: "the distance from home or the area") {
      child, context in
      guard let record = child.placement(in: context) else { return nil }
      switch (record.isFarFromHome, record.location?.code.map { $0 == .outsideBoundary }) {
      case (false?, _), (_, false?): return false
      case (true?, true?): return true
      default: return nil
      }
    }
  }
}

extension ChildHistory {
  /// The record of the placement on the day.
  fileprivate func placement(in context: MeasurementContext) -> Episode? {
    placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves).map { record(of: $0) }
  }

  /// Whether the child was on a school's roll on a day of the year; `nil` when no enrolment is known to be in it and one
  /// may be.
  fileprivate func isOnRoll(in year: Period) -> Bool? {
    var answer: Bool? = false
    for record in schoolEnrolments {
      if let start = record.start, start > year.end { continue }
      if let end = record.end, end < year.start { continue }
      if record.start != nil { return true }
      answer = nil
    }
    return answer
  }

  /// Whether the child came to another school, or from none, outside the summer change of year.
  ///
  /// `nil` when none of the known moves is one, and an enrolment without a school or a first day may be.
  fileprivate func hasMidYearSchoolMove(in year: Period) -> Bool? {
    guard let entry = careEpisodes.first(where: { $0.overlaps(year) })?.start else { return false }
    var isUnsure = schoolEnrolments.contains { $0.start == nil && $0.end.map { $0 >= year.start } ?? true }
    let enrolments = schoolEnrolments.compactMap { record in record.start.map { (start: $0, record: record) } }
      .sorted { left, right in
        if left.start != right.start { return left.start < right.start }
        let (leftEnd, rightEnd) = (left.record.end ?? .last, right.record.end ?? .last)
        if leftEnd != rightEnd { return leftEnd < rightEnd }
        return left.record.school?.text ?? "" < right.record.school?.text ?? ""
      }
    var previous: SchoolEnrolment?
    for (start, record) in enrolments {
      if year.contains(start), start >= entry, ![8, 9].contains(start.month) {
        switch (previous, previous?.school, record.school) {
        // From no school, to whichever.
        case (nil, _, _): return true
        case (_, let one?, let other?): if one != other { return true }
        default: isUnsure = true
        }
      }
      previous = record
    }
    return isUnsure ? nil : false
  }
}

extension Episode {
  /// Whether the placement is more than 20 miles from home; `nil` when the distance has not been worked out.
  fileprivate var isFarFromHome: Bool? {
    guard let distance = distanceFromHome else { return nil }
    if distance == .notKnown { return false }
    if let tenths = distance.plainTenths { return tenths > 200 }
    if distance.isNotKnown { return false }
    return distance.miles.map { $0 > Miles(tenths: 200) }
  }
}

extension ReturnedDistance {
  /// The tenths of a mile of a distance below 100 written as returns write them, `"18.7"`; `nil` for any other.
  ///
  /// Reading any decimal exactly takes ten times as long, and a national file has half a million.
  fileprivate var plainTenths: Int? {
    let utf8 = text.utf8.span
    guard utf8.count == 3 || utf8.count == 4, utf8[utf8.count - 2] == UInt8(ascii: ".") else { return nil }
    var tenths = 0
    for index in utf8.indices where index != utf8.count - 2 {
      guard utf8[index] >= UInt8(ascii: "0"), utf8[index] <= UInt8(ascii: "9") else { return nil }
      tenths = tenths * 10 + Int(utf8[index] - UInt8(ascii: "0"))
    }
    return tenths
  }
}
