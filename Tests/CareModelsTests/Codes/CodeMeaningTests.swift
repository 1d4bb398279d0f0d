import CareCore
import CareModels
import Testing

/// Codes chosen by a property of their list, and the codes that ought to be.
struct Selection: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The list and group of the shared material that says the same, as `PLACE/foster`.
  let published: String?
  let expected: [String]
  let actual: [String]

  init<Code: CodeSet>(
    _ property: String, of type: Code.Type, published: String? = nil, _ expected: String,
    where isChosen: (Code) -> Bool
  ) {
    testDescription = "\(type).\(property)"
    self.published = published
    self.expected = expected.split(separator: " ").map(String.init)
    actual = Code.allCases.filter(isChosen).map(\.rawValue)
  }

  static let all = legalStatus + placements + episodes + people + careLeavers + census

  static let legalStatus: [Selection] = [
    .init(
      "isShortBreakSeries", of: LegalStatus.self, published: "LS/short_breaks", "V3 V4", where: \.isShortBreakSeries),
    .init("isCareOrder", of: LegalStatus.self, published: "LS/care_order", "C1 C2", where: \.isCareOrder),
    .init("isPlacementOrder", of: LegalStatus.self, published: "LS/placement_order", "E1", where: \.isPlacementOrder),
    .init("section20", of: LegalStatus.self, published: "LS/section20", "V2") { $0.group == .section20 },
    .init("freeing order", of: LegalStatus.self, published: "LS/freeing", "D1") { $0 == .freeingOrder },
    .init("placement or freeing", of: LegalStatus.self, "D1 E1") { $0.group == .placementOrFreeingOrder },
    .init("youth justice", of: LegalStatus.self, published: "LS/youth_justice", "J1 J2 J3") {
      $0.group == .youthJustice
    },
    .init("protection", of: LegalStatus.self, published: "LS/detained_child_protection", "L1 L2 L3") {
      $0.group == .policeProtectionAndEmergency
    },
    .init("short breaks", of: LegalStatus.self, "V3 V4") { $0.group == .shortBreaks },
    .init("care orders", of: LegalStatus.self, "C1 C2") { $0.group == .careOrders },
  ]

  static let placements: [Selection] = [
    .init("isFoster", of: PlacementType.self, published: "PLACE/foster", "U1 U2 U3 U4 U5 U6", where: \.isFoster),
    .init("foster", of: PlacementType.self, "U1 U2 U3 U4 U5 U6") { $0.group == .foster },
    .init(
      "isWithRelativeOrFriend", of: PlacementType.self, published: "PLACE/foster_relative_friend", "U1 U2 U3",
      where: \.isWithRelativeOrFriend),
    .init("other foster", of: PlacementType.self, published: "PLACE/foster_other", "U4 U5 U6") {
      $0.isFoster && !$0.isWithRelativeOrFriend
    },
    .init(
      "isLongTermFostering", of: PlacementType.self, published: "PLACE/foster_long_term", "U1 U4",
      where: \.isLongTermFostering),
    .init(
      "isFosteringForAdoption", of: PlacementType.self, published: "PLACE/fostering_for_adoption", "U2 U5",
      where: \.isFosteringForAdoption),
    .init(
      "isPlacedForAdoption", of: PlacementType.self, published: "PLACE/placed_for_adoption", "A3 A4 A5 A6",
      where: \.isPlacedForAdoption),
    .init("placed for adoption", of: PlacementType.self, "A3 A4 A5 A6") { $0.group == .placedForAdoption },
    .init(
      "isAdoptionWithCurrentCarer", of: PlacementType.self, published: "PLACE/adoption_with_current_carer", "A3 A5",
      where: \.isAdoptionWithCurrentCarer),
    .init(
      "isWithParents", of: PlacementType.self, published: "PLACE/placed_with_parents", "P1", where: \.isWithParents),
    .init("with parents", of: PlacementType.self, "P1") { $0.group == .withParents },
    .init("children's homes", of: PlacementType.self, published: "PLACE/residential_children_home_secure", "K1 K2") {
      $0.group == .secureUnitsAndChildrensHomes
    },
    .init("supported", of: PlacementType.self, published: "PLACE/supported_or_independent", "H5 K3 P2") {
      $0.group == .independentAndSupported
    },
    .init("other residential", of: PlacementType.self, published: "PLACE/other_residential", "P3 R1 R2 R3 R5") {
      $0.group == .otherResidential
    },
    .init("schools", of: PlacementType.self, published: "PLACE/residential_school", "S1") {
      $0.group == .residentialSchools
    },
    .init(
      "isTemporary", of: PlacementType.self, published: "PLACE/temporary", "T0 T1 T2 T3 T4", where: \.isTemporary),
    .init("temporary", of: PlacementType.self, "T0 T1 T2 T3 T4") { $0.group == .temporary },
    .init("isOther", of: PlacementType.self, published: "PLACE/other", "Z1 Z11 Z12 Z13 Z14", where: \.isOther),
    .init("other", of: PlacementType.self, "Z1 Z11 Z12 Z13 Z14") { $0.group == .other },
    .init("isResidentialCare", of: PlacementType.self, "K1 K2 R1 S1", where: \.isResidentialCare),
    .init(
      "no provider", of: PlacementType.self, published: "PLACE/no_provider_required",
      "T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14"
    ) { !$0.requiresProvider },
    .init(
      "no URN", of: PlacementType.self, published: "PLACE/urn_not_expected",
      "H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14"
    ) { !$0.expectsURN },
    .init("42 days", of: PlacementType.self, "T1") { $0.maximumDays == 42 },
    .init("21 days", of: PlacementType.self, "T3") { $0.maximumDays == 21 },
    .init("7 days", of: PlacementType.self, "T4") { $0.maximumDays == 7 },
    .init("a longest stay", of: PlacementType.self, "T1 T3 T4") { $0.maximumDays != nil },
    .init("twice in twelve months", of: PlacementType.self, "T3") { $0.maximumOccasionsInTwelveMonths == 2 },
    .init("an occasion limit", of: PlacementType.self, "T3") { $0.maximumOccasionsInTwelveMonths != nil },
    .init("only parents", of: PlacementType.self, "P1") { $0.mayBeProvided(by: .parents) },
    .init("not own", of: PlacementType.self, "P1 R2 R5") { !$0.mayBeProvided(by: .ownProvision) },
    .init("not another authority", of: PlacementType.self, "P1 R2 R5") { !$0.mayBeProvided(by: .otherAuthority) },
    .init("not other public", of: PlacementType.self, "A3 A4 A5 A6 K1 K2 P1 U1 U2 U3 U4 U5 U6") {
      !$0.mayBeProvided(by: .otherPublic)
    },
    .init("not private", of: PlacementType.self, "P1") { !$0.mayBeProvided(by: .privateSector) },
    .init("not voluntary", of: PlacementType.self, "P1") { !$0.mayBeProvided(by: .voluntarySector) },
    .init("isLocalAuthority", of: PlacementProvider.self, "PR1 PR2", where: \.isLocalAuthority),
    .init("isIndependentSector", of: PlacementProvider.self, "PR4 PR5", where: \.isIndependentSector),
  ]

  static let episodes: [Selection] = [
    .init("isNewCarer", of: ReasonForNewEpisode.self, published: "RNE/new_carer", "S P B", where: \.isNewCarer),
    .init(
      "isSameCarerMove", of: ReasonForNewEpisode.self, published: "RNE/same_carer_move", "T U", where: \.isSameCarerMove
    ),
    .init("legal only", of: ReasonForNewEpisode.self, published: "RNE/legal_only", "L") {
      $0.changesLegalStatus && !$0.changesPlacement
    },
    .init("changesLegalStatus", of: ReasonForNewEpisode.self, "L B U", where: \.changesLegalStatus),
    .init("changesPlacement", of: ReasonForNewEpisode.self, "P T B U", where: \.changesPlacement),
    .init("startsPeriodOfCare", of: ReasonForNewEpisode.self, "S", where: \.startsPeriodOfCare),
    .init("continues", of: ReasonEpisodeCeased.self, published: "REC/continuing", "X1", where: \.continues),
    .init("isAdoption", of: ReasonEpisodeCeased.self, published: "REC/adopted", "E11 E12", where: \.isAdoption),
    .init(
      "isSpecialGuardianship", of: ReasonEpisodeCeased.self, published: "REC/sgo", "E43 E44 E45 E46 E47 E48",
      where: \.isSpecialGuardianship),
    .init(
      "isChildArrangementsOrder", of: ReasonEpisodeCeased.self, published: "REC/cao_residence", "E41",
      where: \.isChildArrangementsOrder),
    .init(
      "isReturnHome", of: ReasonEpisodeCeased.self, published: "REC/returned_home", "E4A E4B", where: \.isReturnHome),
    .init(
      "isIndependentLiving", of: ReasonEpisodeCeased.self, published: "REC/independent", "E5 E6",
      where: \.isIndependentLiving),
    .init("other group", of: ReasonEpisodeCeased.self, "E8") { $0.group == .other },
    .init("sgo group", of: ReasonEpisodeCeased.self, "E43 E44 E45 E46 E47 E48") { $0.group == .specialGuardianship },
  ]

  static let people: [Selection] = [
    .init("white", of: Ethnicity.self, published: "ETHNIC/White", "WBRI WIRI WOTH WIRT WROM") { $0.group == .white },
    .init("mixed", of: Ethnicity.self, published: "ETHNIC/Mixed", "MWBC MWBA MWAS MOTH") { $0.group == .mixed },
    .init("asian", of: Ethnicity.self, published: "ETHNIC/Asian or Asian British", "AIND APKN ABAN AOTH CHNE") {
      $0.group == .asian
    },
    .init("black", of: Ethnicity.self, published: "ETHNIC/Black, African, Caribbean or Black British", "BCRB BAFR BOTH")
    {
      $0.group == .black
    },
    .init("other", of: Ethnicity.self, published: "ETHNIC/Other", "OOTH") { $0.group == .other },
    .init("not known", of: Ethnicity.self, published: "ETHNIC/Refused/not obtained", "REFU NOBT") {
      $0.group == .notKnown
    },
    .init("male", of: Sex.self, "1 M") { $0.meaning == .male },
    .init("female", of: Sex.self, "2 F") { $0.meaning == .female },
    .init("unknown", of: Sex.self, "U") { $0.meaning == .unknown },
    .init("male", of: CINSex.self, "1 M") { $0.meaning == .male },
    .init("female", of: CINSex.self, "2 F") { $0.meaning == .female },
    .init("indeterminate", of: CINSex.self, "9") { $0.meaning == .indeterminate },
    .init("not recorded", of: CINSex.self, "0") { $0.meaning == .notRecorded },
    .init(
      "attended", of: ReviewParticipation.self, published: "REVIEW_CODE/attended", "PN1 PN2 PN3 PN4", where: \.attended),
    .init("not attended", of: ReviewParticipation.self, published: "REVIEW_CODE/not_attended", "PN5 PN6 PN7") {
      !$0.attended && !$0.isUnderFour
    },
    .init(
      "conveyedViews", of: ReviewParticipation.self, published: "REVIEW_CODE/views_conveyed", "PN1 PN2 PN3 PN5 PN6",
      where: \.conveyedViews),
    .init("no views", of: ReviewParticipation.self, published: "REVIEW_CODE/no_views", "PN4 PN7") {
      !$0.conveyedViews && !$0.isUnderFour
    },
    .init(
      "isUnderFour", of: ReviewParticipation.self, published: "REVIEW_CODE/not_applicable", "PN0", where: \.isUnderFour),
    .init("tookPart", of: ReviewParticipation.self, "PN1 PN2 PN3 PN4 PN5 PN6", where: \.tookPart),
    .init("isYes", of: YesNo.self, "1", where: \.isYes),
    .init("true", of: YesNo.self, "1") { $0 == YesNo(true) },
    .init("false", of: YesNo.self, "0") { $0 == YesNo(false) },
    .init("two adopters", of: AdopterSex.self, "MM FF MF") { $0.adopters.count == 2 },
    .init("one adopter", of: AdopterSex.self, "M1 F1") { $0.adopters.count == 1 },
    .init("one adopter", of: AdopterLegalStatus.self, "L0") { $0.adopters == .one },
    .init("isCensusOnly", of: UPNUnknownReason.self, "UN6 UN7", where: \.isCensusOnly),
  ]

  static let careLeavers: [Selection] = [
    .init("isInTouch", of: CareLeaverContact.self, "YES", where: \.isInTouch),
    .init("leavesTheCohort", of: CareLeaverContact.self, "DIED RHOM", where: \.leavesTheCohort),
    .init(
      "isEET", of: CareLeaverActivity.self, published: "ACTIV/EET", "F1 P1 F2 P2 F3 P3 F4 P4 F5 P5", where: \.isEET),
    .init("isNEET", of: CareLeaverActivity.self, published: "ACTIV/NEET", "G4 G5 G6", where: \.isNEET),
    .init("not in EET", of: CareLeaverActivity.self, "G4 G5 G6") { $0.group == .notInEET },
    .init(
      "isHigherEducation", of: CareLeaverActivity.self, published: "ACTIV/higher_education", "F1 P1",
      where: \.isHigherEducation),
    .init("higher education", of: CareLeaverActivity.self, "F1 P1") { $0.group == .higherEducation },
    .init("other education", of: CareLeaverActivity.self, published: "ACTIV/other_education", "F2 P2") {
      $0.group == .otherEducation
    },
    .init(
      "training or employment", of: CareLeaverActivity.self, published: "ACTIV/training_or_employment",
      "F3 P3 F4 P4 F5 P5"
    ) { $0.group == .trainingOrEmployment },
    .init(
      "isApprenticeship", of: CareLeaverActivity.self, published: "ACTIV/apprenticeship", "F4 P4",
      where: \.isApprenticeship),
    .init("isFullTime", of: CareLeaverActivity.self, "F1 F2 F3 F4 F5", where: \.isFullTime),
    .init("not known", of: CareLeaverActivity.self, published: "ACTIV/not_known", "0") { $0.group == .notKnown },
    .init(
      "leavesTheBase", of: CareLeaverAccommodation.self, published: "ACCOM/suitability_excluded", "G1 G2 H1 H2 R1 R2",
      where: \.leavesTheBase),
    .init("not known", of: CareLeaverAccommodation.self, published: "ACCOM/no_information", "0") {
      $0.suitability == nil
    },
    .init(
      "isSuitable", of: CareLeaverAccommodation.self, "B1 C1 D1 E1 G1 H1 K1 R1 S1 T1 U1 V1 W1 X1 Y1 Z1",
      where: \.isSuitable),
    .init("unsuitable", of: CareLeaverAccommodation.self, "B2 C2 D2 E2 G2 H2 K2 R2 S2 T2 U2 V2 W2 X2 Y2 Z2") {
      $0.suitability == .unsuitable
    },
    .init("former foster carers", of: CareLeaverAccommodation.self, "Z1 Z2") { $0.group == .withFormerFosterCarers },
  ]

  static let census: [Selection] = [
    .init("localAuthority", of: ReferralSource.self, "5A 5B 5C 5D") { $0.group == .localAuthority },
    .init("health", of: ReferralSource.self, "3A 3B 3C 3D 3E 3F") { $0.group == .healthServices },
    .init("physical abuse", of: AssessmentFactor.self, "18A 18B 18C") { $0.group == .physicalAbuse },
    .init("exploitation", of: AssessmentFactor.self, "11A") { $0.group == .sexualExploitation },
    .init("no disability", of: Disability.self, "NONE") { !$0.isDisability },
    .init("obsolete", of: SuppressionSymbol.self, "low ~ :") { $0.current != $0 },
    .init("rounds to zero", of: SuppressionSymbol.self, "k low ~") { $0.current == .roundsToZero },
    .init("not available", of: SuppressionSymbol.self, "x :") { $0.current == .notAvailable },
  ]
}

@Suite("What codes mean")
struct CodeMeaningTests {
  @Test("A property picks the codes it should", arguments: Selection.all)
  func propertyPicks(_ selection: Selection) {
    #expect(selection.actual.sorted() == selection.expected.sorted())
  }

  @Test("A group of accommodation is a letter, and the digit is the suitability")
  func accommodationIsLetterAndDigit() {
    for accommodation in CareLeaverAccommodation.allCases where accommodation != .notKnown {
      let letter = accommodation.rawValue.prefix(1)
      #expect(CareLeaverAccommodation.codes(in: accommodation.group).map(\.rawValue) == ["\(letter)1", "\(letter)2"])
      #expect(accommodation.isSuitable == (accommodation.rawValue.last == "1"))
    }
  }

  @Test("A group of factors is a number")
  func factorGroupIsNumber() {
    func number(_ factor: AssessmentFactor) -> Int? { Int(factor.rawValue.filter(\.isNumber)) }
    for group in AssessmentFactor.Group.allCases {
      #expect(Set(AssessmentFactor.codes(in: group).map(number)).count == 1)
    }
    #expect(AssessmentFactor.Group.allCases.count == Set(AssessmentFactor.allCases.map(number)).count)
  }

  @Test(
    "A code may be returned in its own years only",
    arguments: [
      ("PlacementType", "H5 P2", nil, 2024), ("PlacementType", "K3", 2025, nil), ("PlacementType", "Z1", nil, 2025),
      ("PlacementType", "Z11 Z12 Z13 Z14", 2026, nil), ("ReasonEpisodeCeased", "E43 E44", nil, 2018),
      ("ReasonEpisodeCeased", "E45 E46 E47 E48", 2019, nil), ("ReasonForPlacementChange", "CUSTOD", 2019, nil),
      ("Sex", "1 2", nil, 2024), ("Sex", "M F U", 2025, nil), ("CareLeaverActivity", "F3 P3", nil, 2021),
      ("CareLeaverActivity", "F4 P4 F5 P5", 2022, nil), ("CareLeaverAccommodation", "S1 X1", nil, 2022),
      ("SocialWorkerChangeReason", "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS", 2024, nil),
      ("CINSex", "0 1 2 9", nil, 2024), ("CINSex", "M F U", 2025, nil), ("ReferralSource", "5D", 2023, nil),
      ("CINClosureReason", "RC9", 2023, nil), ("AssessmentFactor", "18A 19A", nil, 2020),
      ("AssessmentFactor", "18B 18C 19B 19C", 2021, nil), ("AssessmentFactor", "24A", 2022, nil),
    ] as [(String, String, Int?, Int?)])
  func years(_ list: String, _ codes: String, _ first: Int?, _ last: Int?) throws {
    let entries = try #require(CodeSets.all.first { $0.id == list }).entries
    let named = Set(codes.split(separator: " ").map(String.init))
    let found = entries.filter { named.contains($0.code) }
    #expect(found.count == named.count)
    #expect(found.allSatisfy { $0.validYears == ValidYears(from: first, through: last) })
    // No other code of the list shares the end that the row states.
    let sharing = entries.filter { $0.validYears == ValidYears(from: first, through: last) }
    #expect(sharing.count == named.count)
  }
}
