import CareCore
import CareModels

/// What becomes of a child who starts to be looked after; everything else about the period of care follows from it.
enum CarePlan: Sendable {
  /// Home again within weeks.
  case briefStay
  /// Home again after months, or to someone without parental responsibility.
  case returnHome
  /// A special guardianship order.
  case specialGuardianship
  /// A child arrangements order.
  case childArrangements
  /// Adoption, under a placement order or with the parents' consent.
  case adoption
  /// Care until 18, unless it ends earlier after all.
  case longTerm
  /// Accommodation on remand.
  case remand
  /// An unaccompanied asylum-seeking child: accommodated until 18.
  case unaccompanied
}

/// How a period of care ends, before the last placement decides which code says so.
enum CareEnding: Sendable {
  case returnedHome, childArrangements, specialGuardianship, adopted, turnedEighteen, withoutParentalResponsibility
  case custody, remandEnded, otherAuthority, movedAbroad, died, foundToBeAdult, other

  /// Whether a child who left so may start to be looked after again.
  var mayReturn: Bool {
    switch self {
    case .returnedHome, .withoutParentalResponsibility, .other: true
    default: false
    }
  }
}

/// A period of care as planned, to its end, however far in the future.
struct PlannedPeriod: Sendable {
  let start: CalendarDay
  /// The day care ends, at the latest the eighteenth birthday.
  let end: CalendarDay
  let plan: CarePlan
  let ending: CareEnding
  let need: CategoryOfNeed
}

extension CarePlan {
  /// The plans for a child of an age, and how common each is.
  static func choices(atAge age: Int) -> Weighted<CarePlan> {
    switch age {
    case 0: infants
    case 1...4: preschool
    case 5...9: primary
    case 10...13: early
    case 14...15: middle
    default: late
    }
  }

  private static let infants = Weighted(
    CarePlan.briefStay, 7, (.returnHome, 22), (.specialGuardianship, 22), (.childArrangements, 4), (.adoption, 27),
    (.longTerm, 18))
  private static let preschool = Weighted(
    CarePlan.briefStay, 12, (.returnHome, 26), (.specialGuardianship, 20), (.childArrangements, 4), (.adoption, 9),
    (.longTerm, 29))
  private static let primary = Weighted(
    CarePlan.briefStay, 16, (.returnHome, 28), (.specialGuardianship, 12), (.childArrangements, 4), (.longTerm, 40))
  private static let early = Weighted(
    CarePlan.briefStay, 22, (.returnHome, 26), (.specialGuardianship, 5), (.childArrangements, 3), (.longTerm, 43),
    (.remand, 1))
  private static let middle = Weighted(
    CarePlan.briefStay, 26, (.returnHome, 24), (.specialGuardianship, 2), (.childArrangements, 2), (.longTerm, 40),
    (.remand, 6))
  private static let late = Weighted(
    CarePlan.briefStay, 24, (.returnHome, 14), (.longTerm, 54), (.remand, 8))
}
