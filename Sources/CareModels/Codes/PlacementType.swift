public import CareCore

/// Where a looked-after child is placed. Returned as `PLACE` in the episodes table, and as `PL` in XML.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. Where sources disagree about the years of a
/// code, its comment says which was followed; `Documentation/Design/CodeSets.md` says why.
@frozen public enum PlacementType: String, GroupedCodeSet {
  /// Placed for adoption with consent (Adoption and Children Act 2002, s. 19) with the current foster carer. Returned
  /// as `A3`.
  case adoptionConsentedWithCurrentCarer = "A3"
  /// Placed for adoption with consent (Adoption and Children Act 2002, s. 19), not with the current foster carer.
  /// Returned as `A4`.
  case adoptionConsentedWithNewCarer = "A4"
  /// Placed for adoption under a placement order (Adoption and Children Act 2002, s. 21) with the current foster
  /// carer. Returned as `A5`.
  case adoptionOrderedWithCurrentCarer = "A5"
  /// Placed for adoption under a placement order (Adoption and Children Act 2002, s. 21), not with the current foster
  /// carer. Returned as `A6`.
  case adoptionOrderedWithNewCarer = "A6"
  /// Semi-independent living outside the children's homes regulations. Returned as `H5`. Closed after the return for
  /// 2024, when supported accommodation became a registered setting (`K3`).
  case semiIndependent = "H5"
  /// Secure children's home. Returned as `K1`.
  case secureChildrensHome = "K1"
  /// Children's home under the Children's Homes Regulations. Returned as `K2`.
  case childrensHome = "K2"
  /// Supported accommodation registered with Ofsted. Returned as `K3`. From the return for 2025.
  case supportedAccommodation = "K3"
  /// With the child's own parents or another person with parental responsibility. Returned as `P1`.
  case withParents = "P1"
  /// Independent living (flat, lodgings, bedsit, bed and breakfast, with friends), with or without formal support.
  /// Returned as `P2`. Closed after the return for 2024, and not for an episode that was open, or ended, after 28
  /// October 2023 (rule 217t).
  case independentLiving = "P2"
  /// Residential employment. Returned as `P3`.
  case residentialEmployment = "P3"
  /// Residential care home. Returned as `R1`.
  case residentialCareHome = "R1"
  /// NHS or other establishment giving medical or nursing care. Returned as `R2`.
  case medicalOrNursingCare = "R2"
  /// Family centre or mother and baby unit. Returned as `R3`.
  case familyCentre = "R3"
  /// Young offender institution. Returned as `R5`.
  case youngOffenderInstitution = "R5"
  /// Residential school, unless it is also registered as a children's home. Returned as `S1`.
  case residentialSchool = "S1"
  /// Temporary move, any type. Returned as `T0`.
  case temporaryMove = "T0"
  /// Temporary stay in hospital. Returned as `T1`.
  case temporaryHospitalStay = "T1"
  /// The child is temporarily away on holiday. Returned as `T2`.
  case temporaryHoliday = "T2"
  /// Temporary accommodation while the usual foster carer is on holiday. Returned as `T3`.
  case temporaryWhileCarerOnHoliday = "T3"
  /// Temporary accommodation of seven days or fewer for another reason. Returned as `T4`.
  case temporaryShortOther = "T4"
  /// Long-term foster placement with a relative or friend. Returned as `U1`.
  case fosterWithRelativeLongTerm = "U1"
  /// Foster placement with a relative or friend who is also an approved adopter: fostering for adoption or concurrent
  /// planning. Returned as `U2`.
  case fosterWithRelativeForAdoption = "U2"
  /// Foster placement with a relative or friend that is neither long term nor for adoption. Returned as `U3`.
  case fosterWithRelativeNotLongTerm = "U3"
  /// Long-term foster placement with another foster carer. Returned as `U4`.
  case fosterWithOtherCarerLongTerm = "U4"
  /// Foster placement with another foster carer who is also an approved adopter: fostering for adoption or concurrent
  /// planning. Returned as `U5`.
  case fosterWithOtherCarerForAdoption = "U5"
  /// Foster placement with another foster carer that is neither long term nor for adoption. Returned as `U6`.
  case fosterWithOtherCarerNotLongTerm = "U6"
  /// Any other placement, explained to the Department on a schedule. Returned as `Z1`. Taken as closed after the
  /// return for 2025, when `Z11` to `Z14` divide it; one specification of 2026 still lists it.
  case other = "Z1"
  /// Other placement, kind 1: its published wording was not found. Returned as `Z11`. From the return for 2026.
  case otherFirstKind = "Z11"
  /// Other placement, kind 2: its published wording was not found; expected while a deprivation of liberty order is
  /// in force (rule 709). Returned as `Z12`. From the return for 2026.
  case otherSecondKind = "Z12"
  /// Other placement, kind 3: its published wording was not found; expected while a deprivation of liberty order is
  /// in force (rule 709). Returned as `Z13`. From the return for 2026.
  case otherThirdKind = "Z13"
  /// Other placement, kind 4: its published wording was not found. Returned as `Z14`. From the return for 2026.
  case otherFourthKind = "Z14"
}

extension PlacementType {
  /// What the list is called, for a reader.
  public static var title: String { "Placement type" }

  /// The item that the code is returned in: `PLACE`.
  public static var item: String { "PLACE" }

  /// Where the list is published.
  public static var source: Source { .ssda903("PLACE") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .adoptionConsentedWithCurrentCarer: "Placed for adoption with consent, with current foster carer"
    case .adoptionConsentedWithNewCarer: "Placed for adoption with consent, not with current foster carer"
    case .adoptionOrderedWithCurrentCarer: "Placed for adoption under a placement order, with current foster carer"
    case .adoptionOrderedWithNewCarer: "Placed for adoption under a placement order, not with current foster carer"
    case .semiIndependent: "Semi-independent living"
    case .secureChildrensHome: "Secure children's home"
    case .childrensHome: "Children's home"
    case .supportedAccommodation: "Registered supported accommodation"
    case .withParents: "With parents"
    case .independentLiving: "Independent living"
    case .residentialEmployment: "Residential employment"
    case .residentialCareHome: "Residential care home"
    case .medicalOrNursingCare: "NHS or other establishment giving medical or nursing care"
    case .familyCentre: "Family centre or mother and baby unit"
    case .youngOffenderInstitution: "Young offender institution"
    case .residentialSchool: "Residential school"
    case .temporaryMove: "Temporary move, any type"
    case .temporaryHospitalStay: "Temporary stay in hospital"
    case .temporaryHoliday: "Temporary absence on holiday"
    case .temporaryWhileCarerOnHoliday: "Temporary placement while carer is on holiday"
    case .temporaryShortOther: "Temporary placement of up to seven days, other reason"
    case .fosterWithRelativeLongTerm: "Foster carer who is a relative or friend, long term"
    case .fosterWithRelativeForAdoption: "Foster carer who is a relative or friend, fostering for adoption"
    case .fosterWithRelativeNotLongTerm: "Foster carer who is a relative or friend, neither long term nor for adoption"
    case .fosterWithOtherCarerLongTerm: "Other foster carer, long term"
    case .fosterWithOtherCarerForAdoption: "Other foster carer, fostering for adoption"
    case .fosterWithOtherCarerNotLongTerm: "Other foster carer, neither long term nor for adoption"
    case .other: "Other placement"
    case .otherFirstKind: "Other placement, kind 1"
    case .otherSecondKind: "Other placement, kind 2"
    case .otherThirdKind: "Other placement, kind 3"
    case .otherFourthKind: "Other placement, kind 4"
    }
  }

  /// The collection years in which the code may be returned.
  public var validYears: ValidYears {
    switch self {
    case .semiIndependent, .independentLiving: .through(2024)
    case .supportedAccommodation: .from(2025)
    case .other: .through(2025)
    case .otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind: .from(2026)
    default: .always
    }
  }
}
