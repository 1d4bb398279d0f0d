import CareCore
import CareModels

extension SampledChild {
  /// The health and offending of a child looked after for the twelve months to the last day; `nil` for any other.
  /// Returned as table OC2.
  func healthOutcomes() -> HealthOutcomes? {
    guard isContinuouslyLookedAfter, let age = birth.age(on: context.asAt) else { return nil }
    var random = random(.health)
    func answer(_ yesInThousand: Int) -> Coded<YesNo> { .known(YesNo(random.happens(inThousand: yesInThousand))) }
    var row = HealthOutcomes(child: identifier, birthDate: birth)
    row.immunisations = answer(age >= 16 ? 740 : 870)
    row.dentalCheck = answer(age < 2 ? 600 : age >= 16 ? 740 : 850)
    row.healthAssessment = answer(age >= 16 ? 840 : 910)
    if age < 5 { row.developmentCheck = answer(885) }
    if age >= 10 { row.convicted = answer(age >= 15 ? 36 : 8) }
    row.substanceMisuse = answer(age >= 16 ? 90 : age >= 13 ? 35 : 0)
    if row.substanceMisuse == .known(.yes) {
      row.interventionReceived = answer(450)
      // Asked only where no help was received.
      if row.interventionReceived == .known(.no) { row.interventionOffered = answer(850) }
    }
    addQuestionnaire(to: &row, age: age, &random)
    return row
  }

  /// A score, or the reason why there is none, for those aged 4 to 16 at some time in the year.
  private func addQuestionnaire(to row: inout HealthOutcomes, age: Int, _ random: inout SeededGenerator) {
    guard age >= 4, birth.yearsLater(17) >= context.lastYear.start else { return }
    let mayBeOutOfRange = birth.yearsLater(4) > context.lastYear.start || birth.yearsLater(17) <= context.asAt
    if mayBeOutOfRange, random.happens(inThousand: 550) {
      row.sdqReason = .known(.outsideAgeRange)
    } else if random.happens(inThousand: 780) {
      let score = random.below(12) + random.below(12) + random.below(8)
      row.sdqScore = random.happens(inThousand: 100) ? score + random.below(10) : score
    } else {
      row.sdqReason = .known(random.pick(Self.questionnaireReasons))
    }
  }

  private static let questionnaireReasons = Weighted(
    SDQReason.other, 42, (.carerRefused, 26), (.childRefused, 20), (.severityOfDisability, 12))
}

extension SampledChild {
  /// What a care leaver of 17 to 21 does and where they live, around their birthday in the last year; `nil` for anyone
  /// else. Returned as table OC3.
  ///
  /// In care for thirteen weeks since 14, some of it since 16; at 17 and 18, gone before the birthday (rules 1001, 1007
  /// and 1016); not adopted, not another authority's, not dead.
  func careLeaver() -> CareLeaver? {
    guard let age = birth.age(on: context.asAt), (17...21).contains(age), !isInCare, !isContinuouslyLookedAfter,
      let last = courses.last, let end = last.end
    else { return nil }
    if last.period.ending == .adopted || last.period.ending == .died || last.period.ending == .otherAuthority {
      return nil
    }
    if last.period.ending == .foundToBeAdult || (age < 19 && end >= birth.yearsLater(age)) { return nil }
    let (fourteenth, sixteenth, eighteenth) = (birth.yearsLater(14), birth.yearsLater(16), outline.eighteenth)
    guard daysInCare(from: fourteenth, to: eighteenth) >= 91, daysInCare(from: sixteenth, to: eighteenth) >= 1
    else { return nil }
    var random = random(.leavers)
    let contact = random.pick(age < 19 ? Self.contactsAtHome : Self.contacts)
    var row = CareLeaver(
      child: identifier, birthDate: birth, contact: .known(contact), activity: .known(.notKnown),
      accommodation: .known(.notKnown))
    guard contact.isInTouch || (!contact.leavesTheCohort && random.happens(inThousand: 400)) else { return row }
    row.activity = .known(random.pick(context.collectionYear >= 2022 ? Self.activities : Self.activitiesTo2021))
    row.accommodation = .known(random.pick(age < 19 ? Self.homesUnder19 : Self.homes))
    return row
  }

  private static let contacts = Weighted(
    CareLeaverContact.inTouch, 925, (.notInTouch, 35), (.refusesContact, 15), (.noLongerRequiresServices, 17),
    (.returnedHome, 5), (.died, 3))
  private static let contactsAtHome = Weighted(
    CareLeaverContact.inTouch, 820, (.returnedHome, 130), (.notInTouch, 20), (.refusesContact, 15),
    (.noLongerRequiresServices, 15))
  private static let activities = Weighted(
    CareLeaverActivity.fullTimeOtherEducation, 260, (.fullTimeTrainingOrEmployment, 210), (.notInEETOther, 180),
    (.notInEETIllnessOrDisability, 120), (.notInEETPregnancyOrParenting, 65), (.fullTimeHigherEducation, 60),
    (.partTimeTrainingOrEmployment, 50), (.partTimeOtherEducation, 25), (.fullTimeApprenticeship, 25),
    (.partTimeHigherEducation, 3), (.partTimeApprenticeship, 2))
  private static let activitiesTo2021 = Weighted(
    CareLeaverActivity.fullTimeOtherEducation, 260, (.fullTimeTrainingOrEmploymentTo2021, 235), (.notInEETOther, 180),
    (.notInEETIllnessOrDisability, 120), (.notInEETPregnancyOrParenting, 65), (.fullTimeHigherEducation, 60),
    (.partTimeTrainingOrEmploymentTo2021, 52), (.partTimeOtherEducation, 25), (.partTimeHigherEducation, 3))
  private static let homes = Weighted(
    CareLeaverAccommodation.independentLivingSuitable, 350, (.semiIndependentSuitable, 170),
    (.withParentsOrRelativesSuitable, 125), (.withFormerFosterCarersSuitable, 95), (.supportedLodgingsSuitable, 60),
    (.inCustodyUnsuitable, 35), (.residentialCareSuitable, 35), (.foyerSuitable, 30), (.otherSuitable, 22),
    (.ordinaryLodgingsSuitable, 18), (.homelessUnsuitable, 15), (.independentLivingUnsuitable, 12),
    (.semiIndependentUnsuitable, 9), (.residenceNotKnownUnsuitable, 9), (.bedAndBreakfastUnsuitable, 5),
    (.emergencyUnsuitable, 5), (.abroadSuitable, 5))
  private static let homesUnder19 = Weighted(
    CareLeaverAccommodation.withParentsOrRelativesSuitable, 560, (.semiIndependentSuitable, 190),
    (.supportedLodgingsSuitable, 70), (.inCustodyUnsuitable, 60), (.independentLivingSuitable, 60),
    (.withParentsOrRelativesUnsuitable, 30), (.otherSuitable, 20), (.homelessUnsuitable, 10))
}
