extension PlacementType {
  /// The bands that placements are published in.
  ///
  /// Source: Local Authority Interactive Tool data dictionary, items 396–401. Which settings count as other
  /// residential is only partly published: residential employment is named, the rest of that band is this library's
  /// reading.
  @frozen public enum Group: String, CodeGroup {
    /// With a foster carer, whether or not a relative or friend.
    case foster
    /// Placed for adoption.
    case placedForAdoption
    /// With the parents or another person with parental responsibility.
    case withParents
    /// Secure units and children's homes.
    case secureUnitsAndChildrensHomes
    /// Independent living, semi-independent living and supported accommodation.
    case independentAndSupported
    /// Residential schools.
    case residentialSchools
    /// Care homes, health settings, family centres, young offender institutions and residential employment.
    case otherResidential
    /// A temporary move, after which the child returns to the same placement.
    case temporary
    /// Other placements.
    case other

    /// What the grouping is called, for a reader.
    public static var title: String { "Placement" }

    /// What the group is called, for a reader.
    public var title: String {
      switch self {
      case .foster: "Foster placements"
      case .placedForAdoption: "Placed for adoption"
      case .withParents: "Placed with parents"
      case .secureUnitsAndChildrensHomes: "Secure units and children's homes"
      case .independentAndSupported: "Independent, semi-independent and supported"
      case .residentialSchools: "Residential schools"
      case .otherResidential: "Other residential settings"
      case .temporary: "Temporary placements"
      case .other: "Other placements"
      }
    }
  }

  /// The group that the code belongs to.
  @inlinable public var group: Group {
    switch self {
    case .fosterWithRelativeLongTerm, .fosterWithRelativeForAdoption, .fosterWithRelativeNotLongTerm,
      .fosterWithOtherCarerLongTerm, .fosterWithOtherCarerForAdoption, .fosterWithOtherCarerNotLongTerm:
      .foster
    case .adoptionConsentedWithCurrentCarer, .adoptionConsentedWithNewCarer, .adoptionOrderedWithCurrentCarer,
      .adoptionOrderedWithNewCarer:
      .placedForAdoption
    case .withParents: .withParents
    case .secureChildrensHome, .childrensHome: .secureUnitsAndChildrensHomes
    case .semiIndependent, .independentLiving, .supportedAccommodation: .independentAndSupported
    case .residentialSchool: .residentialSchools
    case .residentialEmployment, .residentialCareHome, .medicalOrNursingCare, .familyCentre, .youngOffenderInstitution:
      .otherResidential
    case .temporaryMove, .temporaryHospitalStay, .temporaryHoliday, .temporaryWhileCarerOnHoliday, .temporaryShortOther:
      .temporary
    case .other, .otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind: .other
    }
  }
}

extension PlacementType {
  /// Whether the child is with a foster carer (`U1`–`U6`).
  @inlinable public var isFoster: Bool {
    switch self {
    case .fosterWithRelativeLongTerm, .fosterWithRelativeForAdoption, .fosterWithRelativeNotLongTerm,
      .fosterWithOtherCarerLongTerm, .fosterWithOtherCarerForAdoption, .fosterWithOtherCarerNotLongTerm:
      true
    default: false
    }
  }

  /// Whether the foster carer is a relative or friend (`U1`–`U3`).
  @inlinable public var isWithRelativeOrFriend: Bool {
    switch self {
    case .fosterWithRelativeLongTerm, .fosterWithRelativeForAdoption, .fosterWithRelativeNotLongTerm: true
    default: false
    }
  }

  /// Whether this is a long-term foster placement (`U1`, `U4`).
  @inlinable public var isLongTermFostering: Bool {
    switch self {
    case .fosterWithRelativeLongTerm, .fosterWithOtherCarerLongTerm: true
    default: false
    }
  }

  /// Whether the foster carer is also an approved adopter (`U2`, `U5`).
  @inlinable public var isFosteringForAdoption: Bool {
    switch self {
    case .fosterWithRelativeForAdoption, .fosterWithOtherCarerForAdoption: true
    default: false
    }
  }

  /// Whether the child is placed for adoption (`A3`–`A6`).
  @inlinable public var isPlacedForAdoption: Bool {
    switch self {
    case .adoptionConsentedWithCurrentCarer, .adoptionConsentedWithNewCarer, .adoptionOrderedWithCurrentCarer,
      .adoptionOrderedWithNewCarer:
      true
    default: false
    }
  }

  /// Whether the child is placed for adoption with the carer they already had (`A3`, `A5`): not a new placement.
  @inlinable public var isAdoptionWithCurrentCarer: Bool {
    switch self {
    case .adoptionConsentedWithCurrentCarer, .adoptionOrderedWithCurrentCarer: true
    default: false
    }
  }

  /// Whether the child is with a parent or another person with parental responsibility (`P1`).
  @inlinable public var isWithParents: Bool {
    switch self {
    case .withParents: true
    default: false
    }
  }

  /// Whether this is a temporary move, after which the child returns to the same placement (`T0`–`T4`).
  @inlinable public var isTemporary: Bool {
    switch self {
    case .temporaryMove, .temporaryHospitalStay, .temporaryHoliday, .temporaryWhileCarerOnHoliday, .temporaryShortOther:
      true
    default: false
    }
  }

  /// Whether this is residential care as unit costs count it (`K1`, `K2`, `R1`, `S1`).
  ///
  /// Source: Local Authority Interactive Tool data dictionary, items 294–299.
  @inlinable public var isResidentialCare: Bool {
    switch self {
    case .secureChildrensHome, .childrensHome, .residentialCareHome, .residentialSchool: true
    default: false
    }
  }

  /// Whether this is a placement of no other type (`Z1`, and `Z11`–`Z14` from 2026).
  @inlinable public var isOther: Bool {
    switch self {
    case .other, .otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind: true
    default: false
    }
  }

  /// Whether `PLACE_PROVIDER` must say who provides the placement: every type but temporary and other placements.
  ///
  /// Source: guide to the SSDA903 collection, rules 213 and 526.
  @inlinable public var requiresProvider: Bool { !(isTemporary || isOther) }

  /// Whether `URN` should name a registered setting.
  ///
  /// `H5` and `P2` were exempt while they were in use (rule 218 until the return for 2024).
  /// Source: guide to the SSDA903 collection, rule 218.
  @inlinable public var expectsURN: Bool {
    switch self {
    case .withParents, .residentialEmployment, .residentialCareHome, .medicalOrNursingCare, .youngOffenderInstitution,
      .semiIndependent, .independentLiving:
      false
    default: !(isTemporary || isOther)
    }
  }

  /// The longest that a temporary placement may last, in days; `nil` when there is no limit.
  ///
  /// Source: guide to the SSDA903 collection, rules 375 (`T1`), 376 (`T3`) and 379 (`T4`).
  @inlinable public var maximumDays: Int? {
    switch self {
    case .temporaryHospitalStay: 42
    case .temporaryWhileCarerOnHoliday: 21
    case .temporaryShortOther: 7
    default: nil
    }
  }

  /// How many such placements a child may have in twelve months; `nil` when there is no limit.
  ///
  /// Source: guide to the SSDA903 collection, rule 377 (`T3`).
  @inlinable public var maximumOccasionsInTwelveMonths: Int? {
    switch self {
    case .temporaryWhileCarerOnHoliday: 2
    default: nil
    }
  }

  /// Whether a provider may be recorded for this type of placement.
  ///
  /// Parents provide placements with parents and no other. An authority provides neither those nor a place in a health
  /// setting or a young offender institution; another public body provides no adoption, foster or children's home place.
  /// Source: guide to the SSDA903 collection, rules 527–531 and 550.
  @inlinable
  public func mayBeProvided(by provider: PlacementProvider) -> Bool {
    switch provider {
    case .parents: isWithParents
    case .ownProvision, .otherAuthority:
      switch self {
      case .withParents, .medicalOrNursingCare, .youngOffenderInstitution: false
      default: true
      }
    case .otherPublic:
      switch group {
      case .placedForAdoption, .secureUnitsAndChildrensHomes, .withParents, .foster: false
      default: true
      }
    case .privateSector, .voluntarySector: !isWithParents
    }
  }
}
