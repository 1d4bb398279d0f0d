import CareCore
import CareModels

/// Who a child is and when they are looked after: what decides whether a drawn child belongs in the register.
struct CareOutline: Sendable {
  /// The number of the draw, which names the child's streams of random numbers.
  let draw: UInt64
  let birth: CalendarDay
  let isMale: Bool
  let isUnaccompanied: Bool
  /// An agreed series of short breaks in place of care; `nil` for a child in care.
  let shortBreaks: LegalStatus?
  /// One or more periods, in order of time, none touching the next.
  let periods: [PlannedPeriod]

  /// The day of the first start.
  var firstStart: CalendarDay { periods.first?.start ?? birth }

  /// Whether the child is looked after on a day, short breaks aside.
  func isInCare(on day: CalendarDay) -> Bool {
    shortBreaks == nil && periods.contains { $0.start <= day && day < $0.end }
  }

  /// Whether any period reaches into the days from one to another: so far that of single short breaks, at most 49 days
  /// from start to start, one is among them.
  func overlaps(_ window: Period) -> Bool {
    if shortBreaks == .shortBreaksIndividuallyRecorded {
      return periods.contains { $0.start <= window.end && $0.end.shifted(-50) > window.start }
    }
    return periods.contains { $0.start <= window.end && $0.end > window.start }
  }

  /// Whether the child is adopted on a day: on the last day of a year they would be in both the outcomes and the adoptions
  /// of its return, which it does not allow (rule 187).
  func isAdopted(on day: CalendarDay) -> Bool {
    periods.contains { $0.end == day && $0.ending == .adopted }
  }

  var eighteenth: CalendarDay { birth.yearsLater(18) }
}

extension CareOutline {
  /// Draws a child whose first period of care starts on one of the days.
  init(draw: UInt64, seed: UInt64, startingIn span: Period) {
    var random = SeededGenerator(seed: seed, child: draw, subject: Subject.outline.rawValue)
    let start = span.start.shifted(random.below(span.dayCount))
    self.draw = draw
    isUnaccompanied = random.happens(inThousand: 165)
    shortBreaks = isUnaccompanied || !random.happens(inThousand: 25) ? nil : random.pick(Self.seriesKinds)
    isMale = random.happens(inThousand: isUnaccompanied ? 940 : shortBreaks == nil ? 520 : 640)
    let age: Int
    if isUnaccompanied {
      age = random.pick(Self.unaccompaniedAges)
    } else if shortBreaks != nil {
      age = random.number(5...15)
    } else {
      age = random.pick(Self.startingAges)
    }
    // Most of those who start before their first birthday do so within days of their birth.
    let newborn = age == 0 && random.happens(inThousand: 600)
    let days = newborn ? random.below(15) : random.below(365)
    birth = start.shifted(-days).adding(years: -age) ?? .first
    let eighteenth = birth.yearsLater(18)
    if shortBreaks != nil {
      let end = min(start.shifted(random.number(300...1400)), eighteenth)
      periods = [
        PlannedPeriod(start: start, end: end, plan: .returnHome, ending: .returnedHome, need: .disability)
      ]
      return
    }
    periods = Self.periods(
      from: start, birth: birth, eighteenth: eighteenth, isUnaccompanied: isUnaccompanied, &random)
  }

  private static func periods(
    from start: CalendarDay, birth: CalendarDay, eighteenth: CalendarDay, isUnaccompanied: Bool,
    _ random: inout SeededGenerator
  ) -> [PlannedPeriod] {
    var periods: [PlannedPeriod] = []
    var start = start
    while periods.count < 3 {
      let age = birth.age(on: start) ?? 0
      let plan = isUnaccompanied ? CarePlan.unaccompanied : random.pick(CarePlan.choices(atAge: age))
      var (end, ending) = end(of: plan, from: start, eighteenth: eighteenth, &random)
      if end >= eighteenth { (end, ending) = (eighteenth, .turnedEighteen) }
      let need = isUnaccompanied ? .absentParenting : random.pick(plan == .remand ? needsOnRemand : needs)
      periods.append(PlannedPeriod(start: start, end: end, plan: plan, ending: ending, need: need))
      guard ending.mayReturn, random.happens(inThousand: 130) else { break }
      start = end.shifted(random.number(30...700))
      guard start.shifted(30) < eighteenth else { break }
    }
    return periods
  }

  /// The last day of a period and how it ends, before the eighteenth birthday cuts it short.
  private static func end(
    of plan: CarePlan, from start: CalendarDay, eighteenth: CalendarDay, _ random: inout SeededGenerator
  ) -> (CalendarDay, CareEnding) {
    switch plan {
    case .briefStay:
      return (start.shifted(random.number(3...56)), random.pick(briefEndings))
    case .returnHome:
      return (start.shifted(60 + random.below(360) + random.below(360)), random.pick(homeEndings))
    case .specialGuardianship:
      return (start.shifted(random.number(220...720)), .specialGuardianship)
    case .childArrangements:
      return (start.shifted(random.number(160...620)), .childArrangements)
    case .adoption:
      return (start.shifted(random.number(740...1400)), .adopted)
    case .remand:
      return (start.shifted(random.number(7...100)), random.pick(remandEndings))
    case .unaccompanied:
      guard random.happens(inThousand: 110) else { return (eighteenth, .turnedEighteen) }
      return (start.shifted(random.number(20...240)), random.pick(unaccompaniedEndings))
    case .longTerm:
      let years = start.days(until: eighteenth)
      guard years > 700, random.happens(inThousand: 240) else { return (eighteenth, .turnedEighteen) }
      return (start.shifted(random.number(500...years)), random.pick(lateEndings))
    }
  }

  private static let seriesKinds = Weighted(
    LegalStatus.shortBreaksUnderAgreement, 6, (.shortBreaksIndividuallyRecorded, 4))
  private static let unaccompaniedAges = Weighted(14, 1, (15, 4), (16, 10), (17, 12))
  private static let startingAges = Weighted(
    0, 245, (1, 38), (2, 32), (3, 29), (4, 28), (5, 30), (6, 29), (7, 28), (8, 28), (9, 28), (10, 30), (11, 33),
    (12, 40),
    (13, 50), (14, 70), (15, 84), (16, 78), (17, 46))
  private static let needs = Weighted(
    CategoryOfNeed.abuseOrNeglect, 660, (.disability, 24), (.parentalIllnessOrDisability, 32),
    (.familyInAcuteStress, 84), (.familyDysfunction, 140), (.sociallyUnacceptableBehaviour, 22), (.lowIncome, 2),
    (.absentParenting, 36))
  private static let needsOnRemand = Weighted(
    CategoryOfNeed.sociallyUnacceptableBehaviour, 70, (.abuseOrNeglect, 15), (.familyDysfunction, 15))
  private static let briefEndings = Weighted(
    CareEnding.returnedHome, 78, (.withoutParentalResponsibility, 8), (.otherAuthority, 4), (.other, 10))
  private static let homeEndings = Weighted(
    CareEnding.returnedHome, 82, (.withoutParentalResponsibility, 9), (.otherAuthority, 2), (.other, 7))
  private static let remandEndings = Weighted(CareEnding.remandEnded, 62, (.custody, 38))
  private static let unaccompaniedEndings = Weighted(
    CareEnding.foundToBeAdult, 35, (.otherAuthority, 40), (.other, 22), (.movedAbroad, 3))
  private static let lateEndings = Weighted(
    CareEnding.returnedHome, 52, (.specialGuardianship, 22), (.withoutParentalResponsibility, 10), (.other, 12),
    (.died, 1), (.movedAbroad, 1), (.otherAuthority, 2))
}

/// The subjects that have a stream of random numbers each.
enum Subject: UInt64 {
  case outline = 1
  case care, person, reviews, missing, health, leavers, workers, schools, liberty, faults
}
