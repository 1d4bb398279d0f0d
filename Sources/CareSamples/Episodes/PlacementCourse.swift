import CareCore
import CareModels

/// A child's placements over a period of care, each with the reason the one before it ended.
struct PlacementCourse: Sendable {
  /// A placement and the day it began.
  struct Stay: Sendable {
    let start: CalendarDay
    var setting: Setting
    /// Whether the carer is the one before.
    var hasSameCarer = false
    /// Why the stay before ended; `nil` for the first, and on either side of a temporary move.
    var reason: ReasonForPlacementChange?
  }

  var stays: [Stay] = []
  let period: PlannedPeriod
  let legal: LegalCourse
  let outline: CareOutline
  let settings: Settings
  let home: Postcode?
  let asAt: CalendarDay

  /// Draws the placements of a period.
  init(
    _ period: PlannedPeriod, legal: LegalCourse, of outline: CareOutline, home: Postcode?, settings: Settings,
    asAt: CalendarDay, isFirst: Bool, _ random: inout SeededGenerator
  ) {
    self.period = period
    self.legal = legal
    self.outline = outline
    self.home = home
    self.settings = settings
    self.asAt = asAt
    let lastMove = lastMove(&random)
    addMoves(before: lastMove, &random)
    if lastMove < period.end { addLastStay(on: lastMove, &random) }
    codeSupportedStays(&random)
    addTemporaryMoves(mayCarerBeAway: isFirst, &random)
  }

  // MARK: Moves

  private mutating func addMoves(before end: CalendarDay, _ random: inout SeededGenerator) {
    var day = period.start
    var reason: ReasonForPlacementChange?
    while true {
      let age = outline.birth.age(on: day) ?? 0
      let type = random.pick(PlacementTypes.choices(period.plan, age: age))
      let setting = settings.setting(type, home: home, after: stays.last?.setting, &random)
      stays.append(Stay(start: day, setting: setting, reason: reason))
      let relative = setting.type.isWithRelativeOrFriend
      let isSettled = random.happens(inThousand: relative ? 840 : age < 6 ? 660 : age > 11 ? 500 : 580)
      let move = nextMove(after: day, isSettled: isSettled, type: setting.type, before: end, &random)
      if isSettled, period.plan == .longTerm, let type = setting.type.whenLongTerm, day.days(until: move) > 460 {
        var matched = setting
        matched.type = type
        let day = day.shifted(random.number(180...420))
        stays.append(Stay(start: day, setting: matched, hasSameCarer: true, reason: .statusOfPlacement))
      }
      guard move < end else { return }
      day = move
      reason = random.pick(Self.reasons)
    }
  }

  /// The day after which only the planned last stay follows: at home, with adopters, or none.
  private func lastMove(_ random: inout SeededGenerator) -> CalendarDay {
    if let placed = legal.adoption?.placed { return placed }
    guard let order = legal.stages.first(where: { $0.status.isCareOrder })?.start,
      legal.stages.last?.status.isCareOrder == true, legal.adoption == nil
    else { return period.end }
    var homecoming: CalendarDay?
    switch period.plan {
    case .returnHome where random.happens(inThousand: 560):
      homecoming = period.end.shifted(-random.number(40...240))
    case .longTerm where random.happens(inThousand: 130):
      homecoming = order.shifted(random.number(200...700))
    default: break
    }
    guard let homecoming, homecoming > max(order, period.start.shifted(20)), homecoming < period.end else {
      return period.end
    }
    return homecoming
  }

  private mutating func addLastStay(on end: CalendarDay, _ random: inout SeededGenerator) {
    guard let last = stays.last, last.start < end else { return }
    guard let adoption = legal.adoption, adoption.placed != nil else {
      let setting = settings.setting(.withParents, home: home, &random)
      stays.append(Stay(start: end, setting: setting, reason: .carePlan))
      return
    }
    guard adoption.byCurrentCarer, last.setting.type.isFoster else {
      let type = adoption.isConsented ? PlacementType.adoptionConsentedWithNewCarer : .adoptionOrderedWithNewCarer
      stays.append(Stay(start: end, setting: settings.setting(type, home: home, &random), reason: .carePlan))
      return
    }
    var setting = last.setting
    setting.type = adoption.isConsented ? .adoptionConsentedWithCurrentCarer : .adoptionOrderedWithCurrentCarer
    stays.append(Stay(start: end, setting: setting, hasSameCarer: true, reason: .statusOfPlacement))
  }

  /// The day of the next move, or a day at or after the end: month by month, the settled and the young moving least.
  private func nextMove(
    after start: CalendarDay, isSettled: Bool, type: PlacementType, before end: CalendarDay,
    _ random: inout SeededGenerator
  ) -> CalendarDay {
    var hazard = isSettled ? 11 : 135
    if type == .familyCentre || type == .secureChildrensHome || type == .medicalOrNursingCare { hazard = 220 }
    var month = start
    while month < end {
      let age = outline.birth.age(on: month) ?? 0
      let weight = age < 6 ? 75 : age < 12 ? 95 : age < 16 ? 205 : 350
      if random.below(100_000) < hazard * weight { return month.shifted(random.number(2...30)) }
      month = month.shifted(30)
    }
    return end
  }

  private static let reasons = Weighted(
    ReasonForPlacementChange.carePlan, 460, (.carerRequestBehaviour, 150), (.carerRequestOther, 110),
    (.authorityRequest, 80), (.childRequest, 65), (.standardsOfCare, 40), (.allegation, 25), (.closure, 15),
    (.approvalRemoved, 5), (.other, 50))
}
