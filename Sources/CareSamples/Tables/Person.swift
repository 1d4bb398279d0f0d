import CareCore
import CareModels

extension SampledChild {
  /// The child's row of the children's table. Returned as table Header.
  func header(isCareLeaver: Bool) -> Child {
    var random = random(.person)
    let ethnicity = random.pick(outline.isUnaccompanied ? Self.ethnicitiesOfUnaccompanied : Self.ethnicities)
    let pupil = pupilNumber(&random)
    var child = Child(
      child: identifier, sex: .known(sex), birthDate: birth, ethnicity: .known(ethnicity), pupilNumber: pupil)
    // Asked of girls in care; not of one who is returned as a care leaver only (rules 165, 393 and 399).
    guard !outline.isMale, outline.shortBreaks == nil, hasEpisodeInLastYear || !isCareLeaver else { return child }
    child.motherStatus = .known(.notMother)
    let fifteenth = birth.yearsLater(15)
    let last = courses.last?.end ?? context.asAt
    if fifteenth < last, random.happens(inThousand: outline.isUnaccompanied ? 10 : 45) {
      child.motherStatus = .known(.mother)
      child.motherChildBirthDate = fifteenth.shifted(random.below(fifteenth.days(until: last)))
    }
    return child
  }

  /// The code of the collection year: `1` and `2` until 2024, `M` and `F` since.
  var sex: Sex {
    if context.collectionYear >= 2025 { return outline.isMale ? .male : .female }
    return outline.isMale ? .maleTo2024 : .femaleTo2024
  }

  private func pupilNumber(_ random: inout SeededGenerator) -> PupilNumber {
    let schoolStart = CalendarDay(year: context.collectionYear - 1, month: 8, day: 31) ?? context.asAt
    if birth.yearsLater(4) > schoolStart { return .none(because: .notOfSchoolAge) }
    if outline.isUnaccompanied, random.happens(inThousand: 350) {
      return .none(because: random.happens(inThousand: 500) ? .neverInMaintainedSchool : .educatedOutsideEngland)
    }
    if random.happens(inThousand: 6) { return .none(because: .sourcesConflict) }
    // No authority has the number 999. School and serial number together are the child's number, so no two agree.
    let place = number % 10_000_000
    let digits =
      "999" + Self.padded(place / 1000, 4) + Self.padded(birth.yearsLater(4).year % 100, 2)
      + Self.padded(place % 1000, 3)
    guard let letter = UniquePupilNumber.checkLetter(for: digits) else { return .none(because: .sourcesConflict) }
    return .number(UniquePupilNumber(String(letter) + digits))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static let ethnicities = Weighted(
    Ethnicity.whiteBritish, 675, (.whiteIrish, 4), (.otherWhite, 36), (.travellerOfIrishHeritage, 6), (.gypsyRoma, 10),
    (.whiteAndBlackCaribbean, 38), (.whiteAndBlackAfrican, 14), (.whiteAndAsian, 16), (.otherMixed, 34), (.indian, 6),
    (.pakistani, 16), (.bangladeshi, 8), (.otherAsian, 14), (.caribbean, 20), (.african, 34), (.otherBlack, 20),
    (.chinese, 2), (.otherEthnicGroup, 24), (.refused, 2), (.notYetObtained, 9))
  private static let ethnicitiesOfUnaccompanied = Weighted(
    Ethnicity.otherEthnicGroup, 400, (.african, 260), (.otherAsian, 180), (.otherWhite, 110), (.otherBlack, 30),
    (.notYetObtained, 20))
}

extension SampledChild {
  /// The row of an unaccompanied child; `nil` for any other. Returned as table UASC.
  func unaccompanied() -> UnaccompaniedChild? {
    guard outline.isUnaccompanied, let course = courses.first else { return nil }
    var random = random(.person)
    var ceased: CalendarDay? = outline.eighteenth <= context.asAt ? outline.eighteenth : nil
    if course.reasonCeased == .foundToBeAdult { ceased = course.end }
    // A few are recognised as refugees, or joined by a parent, before they come of age. Only in the last year: a child
    // who ceased earlier is no longer returned as unaccompanied, and would need the home postcode that nobody knows.
    let granted = context.lastYear.start.shifted(random.below(context.lastYear.dayCount))
    if random.happens(inThousand: 50), isLookedAfter(on: granted), granted < outline.eighteenth { ceased = granted }
    return UnaccompaniedChild(child: identifier, birthDate: birth, sex: .known(sex), ceased: ceased)
  }

  /// What permanence the child had left before care; `nil` for one who started before it was asked for, on 1 April
  /// 2016. Returned as table PrevPerm.
  func previousPermanence() -> PreviousPermanence? {
    guard let first = episodes.first?.start,
      episodes.contains(where: {
        $0.reasonForNewEpisode == .known(.startedToBeLookedAfter)
          && $0.start.map { $0 >= CalendarDay(2016, 4, 1) } ?? false
      })
    else { return nil }
    var random = random(.person)
    _ = random.next()
    let room = birth.shifted(200).days(until: first)
    guard room > 0, !outline.isUnaccompanied else { return noPermanence }
    let option = random.pick(Self.permanence)
    guard option != .noPreviousOrder else { return noPermanence }
    let date = PartialDay(birth.shifted(100 + random.below(room)))
    return PreviousPermanence(
      child: identifier, birthDate: birth, option: .known(option), authority: random.pick(Self.authorities), date: date)
  }

  private var noPermanence: PreviousPermanence {
    PreviousPermanence(child: identifier, birthDate: birth, option: .known(.noPreviousOrder))
  }

  private static let permanence = Weighted(
    PreviousPermanenceOption.noPreviousOrder, 930, (.specialGuardianship, 40), (.childArrangementsOrder, 20),
    (.adopted, 10))

  /// Authorities that may have arranged an earlier order: any from the Department for Education's list would do.
  private static let authorities = Weighted("330", 4, ("352", 2), ("383", 2), ("855", 3), ("870", 1), ("WAL", 1))
}

extension SampledChild {
  /// The rows of the child's adoption, if there was one in the years of history. Returned as table AD1.
  func adoption() -> Adoption? {
    guard let course = courses.last, course.reasonCeased?.isAdoption == true, let plan = course.legal.adoption else {
      return nil
    }
    var random = random(.person)
    _ = random.next()
    let (count, sex, status) = random.pick(Self.adopters)
    let byCarer = course.stays.last?.setting.type.isAdoptionWithCurrentCarer == true
    return Adoption(
      child: identifier, birthDate: birth, decided: plan.decided, matched: plan.matched,
      byFosterCarer: .known(byCarer ? .formerFosterCarer : .notFormerFosterCarer), adopterCount: .known(count),
      adopterSex: .known(sex), adopterLegalStatus: .known(status))
  }

  /// The decisions that the child should be placed for adoption. Returned as table PlacedAdoption.
  func placedForAdoption() -> [PlacedForAdoption] {
    courses.compactMap { course in
      guard let plan = course.legal.adoption, plan.decided <= context.asAt else { return nil }
      let isOver = plan.ceased.map { $0 <= context.asAt } ?? false
      return PlacedForAdoption(
        child: identifier, birthDate: birth, decided: plan.decided, ceased: isOver ? plan.ceased : nil,
        reasonCeased: isOver ? plan.reasonCeased.map(Coded.known) : nil)
    }
  }

  private static let adopters = Weighted(
    (NumberOfAdopters.two, AdopterSex.maleAndFemaleCouple, AdopterLegalStatus.marriedDifferentGender), 58,
    ((.two, .maleAndFemaleCouple, .unmarriedDifferentGender), 10), ((.two, .maleCouple, .marriedSameGender), 8),
    ((.two, .femaleCouple, .marriedSameGender), 5), ((.two, .femaleCouple, .civilPartnership), 2),
    ((.two, .maleCouple, .unmarriedSameGender), 3), ((.one, .singleFemale, .single), 12),
    ((.one, .singleMale, .single), 2))
}
