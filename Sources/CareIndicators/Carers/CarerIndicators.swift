extension Indicator {
  /// Those who foster: households, places, and how they come and go.
  static let carers: [Indicator] = [
    fosteringHouseholds, fosteringHouseholdsApproved, fosteringHouseholdsLeaving, placementsPerHousehold,
    vacantFosteringPlaces, agencyShareOfFostering, carerRecruitmentByStage, carerEnquiriesLeadingToApplication,
  ]
}
