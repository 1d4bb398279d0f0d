import CareCore
import CareModels

/// A child's legal statuses over a period of care, and the adoption plan that goes with them.
struct LegalCourse: Sendable {
  /// A status and the day it began.
  struct Stage: Sendable {
    let start: CalendarDay
    let status: LegalStatus
  }

  /// The decision that a child should be placed for adoption, and what came of it.
  struct AdoptionPlan: Sendable {
    let decided: CalendarDay
    /// The day of the match, and of the placement; `nil` when the plan was given up.
    let matched: CalendarDay?
    let placed: CalendarDay?
    /// The day the plan was given up, and why; `nil` while it stands.
    let ceased: CalendarDay?
    let reasonCeased: ReasonPlacedForAdoptionCeased?
    /// Whether the parents consent, so that there is no placement order.
    let isConsented: Bool
    /// Whether the foster carer adopts.
    let byCurrentCarer: Bool
  }

  private(set) var stages: [Stage] = []
  private(set) var adoption: AdoptionPlan?
  private let end: CalendarDay

  /// The status on a day of the period.
  func status(on day: CalendarDay) -> LegalStatus? {
    stages.last { $0.start <= day }?.status
  }

  /// Whether the status changes on any of the days.
  func changes(in days: ClosedRange<CalendarDay>) -> Bool {
    stages.dropFirst().contains { days.contains($0.start) }
  }
}

extension LegalCourse {
  /// No child can be made the subject of a care order at 17, or of a placement order before the Adoption and Children
  /// Act 2002 came into force in December 2005.
  private static let placementOrders = CalendarDay(2005, 12, 30)

  /// Draws the statuses of a period.
  init(_ period: PlannedPeriod, of outline: CareOutline, _ random: inout SeededGenerator) {
    end = period.end
    let seventeenth = outline.birth.yearsLater(17)
    switch period.plan {
    case .remand: add(period.start, .remanded)
    case .unaccompanied: add(period.start, .accommodatedUnderSection20)
    case .briefStay: addBriefStay(period, &random)
    case .adoption: addAdoption(period, &random)
    case .returnHome, .specialGuardianship, .childArrangements, .longTerm:
      let isOlder = (outline.birth.age(on: period.start) ?? 0) >= 10
      var accommodated = isOlder ? 180 : 50
      if period.plan == .returnHome { accommodated = 440 }
      guard period.start.shifted(150) < seventeenth, !random.happens(inThousand: accommodated) else {
        add(period.start, .accommodatedUnderSection20)
        return
      }
      addProceedings(period, birth: outline.birth, &random)
    }
  }

  private mutating func add(_ day: CalendarDay, _ status: LegalStatus) {
    if let last = stages.last, last.start >= day || last.status == status { return }
    if day < end { stages.append(Stage(start: day, status: status)) }
  }

  private mutating func addBriefStay(_ period: PlannedPeriod, _ random: inout SeededGenerator) {
    if random.happens(inThousand: 300) {
      // Police protection ends after 72 hours at the latest.
      add(period.start, .policeProtection)
      add(period.start.shifted(random.number(1...3)), .accommodatedUnderSection20)
    } else {
      add(period.start, .accommodatedUnderSection20)
    }
  }

  /// What comes before an interim care order, and the order itself; returns the day it was made.
  private mutating func addInterimOrder(_ start: CalendarDay, _ random: inout SeededGenerator) -> CalendarDay {
    var day = start
    switch random.below(100) {
    case ..<45: break
    case ..<75:
      add(day, .accommodatedUnderSection20)
      day = day.shifted(random.number(7...100))
    case ..<90:
      add(day, .policeProtection)
      day = day.shifted(random.number(1...3))
      if random.happens(inThousand: 300) {
        add(day, .accommodatedUnderSection20)
        day = day.shifted(random.number(10...40))
      }
    default:
      add(day, .emergencyProtectionOrder)
      day = day.shifted(random.number(2...8))
    }
    add(day, .interimCareOrder)
    return day
  }

  private mutating func addProceedings(
    _ period: PlannedPeriod, birth: CalendarDay, _ random: inout SeededGenerator
  ) {
    let interim = addInterimOrder(period.start, &random)
    let final = interim.shifted(random.number(180...400))
    let isFinal = period.plan == .longTerm || random.happens(inThousand: 350)
    guard isFinal, final < birth.yearsLater(17) else { return }
    let wasForAdoption = period.plan == .longTerm && (birth.age(on: period.start) ?? 0) < 6
    let ceased = final.shifted(random.number(250...800))
    guard wasForAdoption, final >= Self.placementOrders, ceased < end, random.happens(inThousand: 90) else {
      add(final, .fullCareOrder)
      return
    }
    // Adoption was the plan, and was given up: the placement order is discharged and a care order takes its place.
    add(final, .placementOrder)
    add(ceased, .fullCareOrder)
    adoption = AdoptionPlan(
      decided: final.shifted(-random.number(10...60)), matched: nil, placed: nil, ceased: ceased,
      reasonCeased: random.pick(Self.reasonsCeased), isConsented: false, byCurrentCarer: false)
  }

  private mutating func addAdoption(_ period: PlannedPeriod, _ random: inout SeededGenerator) {
    let placed = period.end.shifted(-random.number(260...440))
    let decided = period.start.shifted(random.number(120...179))
    let order = decided.shifted(random.number(10...59))
    let isConsented = order < Self.placementOrders || random.happens(inThousand: 60)
    if isConsented {
      add(period.start, .accommodatedUnderSection20)
    } else {
      _ = addInterimOrder(period.start, &random)
      add(order, .placementOrder)
    }
    adoption = AdoptionPlan(
      decided: decided, matched: placed.shifted(-random.number(5...24)), placed: placed, ceased: nil,
      reasonCeased: nil, isConsented: isConsented, byCurrentCarer: random.happens(inThousand: 160))
  }

  private static let reasonsCeased = Weighted(
    ReasonPlacedForAdoptionCeased.needsChanged, 45, (.noAdoptersFound, 40), (.otherReason, 15))
}
