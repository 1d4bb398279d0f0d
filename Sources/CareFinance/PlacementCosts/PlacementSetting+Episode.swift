public import CareModels

extension PlacementSetting {
  /// The setting that a placement of the return is priced as.
  ///
  /// Foster care by relatives or friends (`U1`–`U3`) is ``fosterConnected``. Other foster care and children's homes are
  /// told apart by their provider: own provision (`PR1`) or, for foster care, private and voluntary agencies (`PR4`,
  /// `PR5`). ``other`` is what this list has no word for: care homes, residential employment, temporary moves that
  /// interrupt nothing on record, foster carers of another authority.
  ///
  /// `nil` when the kind of placement is not known, or when the provider on which the answer depends is not.
  public init?(placementType: PlacementType?, provider: PlacementProvider?) {
    guard let placementType else { return nil }
    switch placementType {
    case .fosterWithRelativeLongTerm, .fosterWithRelativeForAdoption, .fosterWithRelativeNotLongTerm:
      self = .fosterConnected
    case .fosterWithOtherCarerLongTerm, .fosterWithOtherCarerForAdoption, .fosterWithOtherCarerNotLongTerm:
      guard let provider else { return nil }
      self = provider == .ownProvision ? .fosterInHouse : provider.isIndependentSector ? .fosterAgency : .other
    case .childrensHome:
      guard let provider else { return nil }
      self = provider == .ownProvision ? .childrensHomeInHouse : .childrensHomeExternal
    case .adoptionConsentedWithCurrentCarer, .adoptionConsentedWithNewCarer, .adoptionOrderedWithCurrentCarer,
      .adoptionOrderedWithNewCarer:
      self = .adoptiveFamily
    case .withParents: self = .withParents
    case .secureChildrensHome: self = .secureWelfare
    case .semiIndependent, .supportedAccommodation: self = .supportedAccommodation
    case .independentLiving: self = .independentLiving
    case .residentialSchool: self = .residentialSchool
    case .medicalOrNursingCare: self = .health
    case .familyCentre: self = .familyAssessmentCentre
    case .youngOffenderInstitution: self = .custody
    case .residentialCareHome, .residentialEmployment, .temporaryMove, .temporaryHospitalStay, .temporaryHoliday,
      .temporaryWhileCarerOnHoliday, .temporaryShortOther, .other, .otherFirstKind, .otherSecondKind,
      .otherThirdKind, .otherFourthKind:
      self = .other
    }
  }
}
