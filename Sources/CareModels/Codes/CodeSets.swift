/// Every code list of the library.
public enum CodeSets {
  /// The lists, in the order of the returns: the children-looked-after return first, then the census, then the rest.
  public static let all: [CodeList] =
    lookedAfter + childrenInNeed + careAndReviews + health + safety + education + careLeavers + others

  private static let lookedAfter: [CodeList] = [
    CodeList(LegalStatus.self, table: "episodes"),
    CodeList(PlacementType.self, table: "episodes"),
    CodeList(PlacementProvider.self, table: "episodes"),
    CodeList(ReasonForNewEpisode.self, table: "episodes"),
    CodeList(ReasonEpisodeCeased.self, table: "episodes"),
    CodeList(ReasonForPlacementChange.self, table: "episodes"),
    CodeList(CategoryOfNeed.self, table: "episodes"),
    CodeList(PlacementLocation.self, table: "episodes, derived"),
    CodeList(PlacementAuthoritySpecialValue.self, table: "episodes, derived"),
    CodeList(Ethnicity.self, table: "header"),
    CodeList(
      Sex.self,
      [
        .init("SEX", table: "header"),
        .init("SEX", table: "uasc"),
      ]),
    CodeList(MotherStatus.self, table: "header"),
    CodeList(
      UPNUnknownReason.self,
      [
        .init("UPN", table: "header", title: "In place of a unique pupil number"),
        .init("UPNunknown", table: "children in need census"),
      ]),
    CodeList(ReviewParticipation.self, table: "reviews"),
    CodeList(SDQReason.self, table: "oc2"),
    CodeList(
      YesNo.self,
      [
        .init("CONVICTED", table: "oc2", title: "Convicted or cautioned in the year (aged 10 or over at 31 March)"),
        .init("HEALTH_CHECK", table: "oc2", title: "Development assessments up to date (under 5 at 31 March)"),
        .init("IMMUNISATIONS", table: "oc2", title: "Immunisations up to date"),
        .init("TEETH_CHECK", table: "oc2", title: "Teeth checked by a dentist in the year"),
        .init("HEALTH_ASSESSMENT", table: "oc2", title: "Annual health assessment completed"),
        .init("SUBSTANCE_MISUSE", table: "oc2", title: "Substance misuse problem identified"),
        .init("INTERVENTION_RECEIVED", table: "oc2", title: "Received an intervention for substance misuse"),
        .init("INTERVENTION_OFFERED", table: "oc2", title: "Offered an intervention, if none was received"),
      ]),
    CodeList(CareLeaverContact.self, table: "oc3"),
    CodeList(CareLeaverActivity.self, table: "oc3"),
    CodeList(CareLeaverAccommodation.self, table: "oc3"),
    CodeList(MissingKind.self, table: "missing"),
    CodeList(PreviousPermanenceOption.self, table: "prev_perm"),
    CodeList(ReasonPlacedForAdoptionCeased.self, table: "placed_adoption"),
    CodeList(FosterCarerAdoption.self, table: "ad1"),
    CodeList(NumberOfAdopters.self, table: "ad1"),
    CodeList(AdopterSex.self, table: "ad1"),
    CodeList(AdopterLegalStatus.self, table: "ad1"),
    CodeList(SocialWorkerChangeReason.self, table: "social_worker"),
  ]

  private static let childrenInNeed: [CodeList] = [
    CodeList(
      CINSex.self,
      [
        .init("Sex", table: "children in need census", title: "From 2025"),
        .init("GenderCurrent", table: "children in need census", title: "To 2024"),
      ]),
    CodeList(Disability.self, table: "children in need census"),
    CodeList(ReferralSource.self, table: "children in need census"),
    CodeList(CINPrimaryNeed.self, table: "children in need census"),
    CodeList(AssessmentFactor.self, table: "children in need census"),
    CodeList(
      AbuseCategory.self,
      [
        .init("InitialCategoryOfAbuse", table: "children in need census", title: "When the plan started"),
        .init("LatestCategoryOfAbuse", table: "children in need census", title: "Now, or when the plan ended"),
      ]),
    CodeList(CINClosureReason.self, table: "children in need census"),
  ]

  private static let others: [CodeList] = [
    CodeList(CareLeaverEligibility.self, table: "Annex A, list 9"),
    CodeList(SuppressionSymbol.self, table: "published tables"),
    CodeList(QuartileBand.self, table: "Local Authority Interactive Tool"),
    CodeList(SocialCareProviderGrade.self, table: "LIIA sufficiency data set"),
  ]
}
