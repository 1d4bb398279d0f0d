import CareCore
import CareModels

/// How common each kind of placement is for a child of an age who needs a new one.
///
/// `semiIndependent` stands here for every placement of that band; the day it ends decides its code.
enum PlacementTypes {
  static func choices(_ plan: CarePlan, age: Int) -> Weighted<PlacementType> {
    switch plan {
    case .remand: return remand
    case .unaccompanied: return age < 16 ? unaccompaniedUnder16 : unaccompanied
    case .specialGuardianship: return guardianship
    case .adoption: return adoption
    default: break
    }
    switch age {
    case 0...1: return infants
    case 2...9: return children
    case 10...12: return early
    case 13...15: return middle
    default: return late
    }
  }

  private static let remand = Weighted(
    PlacementType.youngOffenderInstitution, 40, (.secureChildrensHome, 25), (.fosterWithOtherCarerNotLongTerm, 20),
    (.childrensHome, 15))
  private static let unaccompaniedUnder16 = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 92, (.childrensHome, 8))
  private static let unaccompanied = Weighted(
    PlacementType.semiIndependent, 70, (.fosterWithOtherCarerNotLongTerm, 24), (.childrensHome, 5),
    (.fosterWithRelativeNotLongTerm, 1))
  private static let guardianship = Weighted(
    PlacementType.fosterWithRelativeNotLongTerm, 66, (.fosterWithOtherCarerNotLongTerm, 34))
  private static let adoption = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 80, (.fosterWithOtherCarerForAdoption, 15),
    (.fosterWithRelativeNotLongTerm, 4), (.fosterWithRelativeForAdoption, 1))
  private static let infants = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 68, (.fosterWithRelativeNotLongTerm, 22), (.familyCentre, 8),
    (.medicalOrNursingCare, 2))
  private static let children = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 745, (.fosterWithRelativeNotLongTerm, 220), (.childrensHome, 25),
    (.residentialCareHome, 5), (.familyCentre, 5))
  private static let early = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 66, (.fosterWithRelativeNotLongTerm, 12), (.childrensHome, 20),
    (.residentialSchool, 2))
  private static let middle = Weighted(
    PlacementType.fosterWithOtherCarerNotLongTerm, 470, (.fosterWithRelativeNotLongTerm, 90), (.childrensHome, 390),
    (.secureChildrensHome, 10), (.residentialSchool, 15), (.residentialCareHome, 10))
  private static let late = Weighted(
    PlacementType.semiIndependent, 520, (.fosterWithOtherCarerNotLongTerm, 210), (.childrensHome, 190),
    (.fosterWithRelativeNotLongTerm, 60), (.secureChildrensHome, 8), (.residentialCareHome, 12),
    (.residentialEmployment, 3), (.medicalOrNursingCare, 7))
}

extension PlacementType {
  /// The type for the same carer once the placement is matched for the long term; `nil` when there is none.
  var whenLongTerm: PlacementType? {
    switch self {
    case .fosterWithOtherCarerNotLongTerm: .fosterWithOtherCarerLongTerm
    case .fosterWithRelativeNotLongTerm: .fosterWithRelativeLongTerm
    default: nil
    }
  }
}
