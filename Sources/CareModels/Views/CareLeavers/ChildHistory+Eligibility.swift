public import CareCore

extension ChildHistory {
  /// How many days make the thirteen weeks that a care leaver has to have been looked after.
  ///
  /// Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40(1).
  public static let eligibilityDays = 91

  /// What the young person is entitled to as a care leaver on a day, as the episodes show it.
  ///
  /// - Eligible: 16 or 17, looked after on the day, and on 91 days or more since the fourteenth birthday, the day
  ///   itself among them.
  /// - Relevant: 16 or 17, no longer looked after, and was eligible; or detained or in hospital at 16 after 91 days.
  /// - Former relevant: 18 to 24, and was relevant, or eligible until 18.
  /// - Qualifying: 16 to 24, no longer looked after, was so at 16 or 17, but on fewer than 91 days since 14; or went
  ///   home for six months; or had a special guardian. From 21 it is for those in education or training alone.
  /// - No current eligibility: anyone else, those adopted from care and those who died among them.
  ///
  /// A birthday counts from its first moment: on the sixteenth a child is 16. The days may be of several periods of
  /// care; short breaks do not count, and care ends with the day before the eighteenth birthday.
  ///
  /// It cannot be told without a date of birth or a table of episodes, for a care leaver without any episode, when
  /// another authority took over the care, and when the episodes leave it open.
  ///
  /// Source: Children Act 1989, sections 23A, 23C and 24 and schedule 2, paragraph 19B; Care Planning, Placement and
  /// Case Review (England) Regulations 2010, regulations 40 and 48; Care Leavers (England) Regulations 2010,
  /// regulation 3; Children and Social Work Act 2017, section 3 (to 25).
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - circumstances: What the episodes do not show; `nil` for what ``Register/careLeaverStatuses`` says.
  ///   - leapDay: When someone born on 29 February has a birthday in other years.
  /// - Returns: The category, or `nil` when it cannot be told.
  public func careLeaverEligibility(
    on day: CalendarDay, circumstances: CareLeaverCircumstances? = nil,
    leapDay: LeapDayBirthday = .twentyEighthFebruary
  ) -> CareLeaverEligibility? {
    guard storage.register.episodes != nil, let birthDate, let age = birthDate.age(on: day, leapDay: leapDay) else {
      return nil
    }
    guard (16..<25).contains(age) else { return .noCurrentEligibility }
    if episodes.isEmpty, undatedEpisodes.isEmpty, !careLeaver.isEmpty || !careLeaverStatuses.isEmpty { return nil }
    guard let fourteen = birthDate.birthday(14, leapDay: leapDay),
      let sixteen = birthDate.birthday(16, leapDay: leapDay),
      let childhoodEnd = birthDate.birthday(18, leapDay: leapDay)?.adding(days: -1),
      let sinceFourteen = Period(from: fourteen, through: min(day, childhoodEnd)),
      let sinceSixteen = Period(from: sixteen, through: min(day, childhoodEnd))
    else { return nil }

    let days = daysLookedAfter(in: sinceFourteen)
    let longEnough: Bool? =
      days.lowerBound >= Self.eligibilityDays ? true : days.upperBound < Self.eligibilityDays ? false : nil
    if age < 18 {
      guard let isInCare = isLookedAfter(on: day) else { return nil }
      if isInCare { return longEnough.map { $0 ? .eligible : .noCurrentEligibility } }
    }

    let last = careEpisodes.last { $0.start <= day }
    switch last?.reasonCeased {
    case .otherAuthorityTookOver?: return nil
    case .died?, .adoptedUnopposed?, .adoptedConsentDispensedWith?: return .noCurrentEligibility
    default: break
    }
    let facts = circumstances ?? recordedCircumstances(on: min(day, childhoodEnd), leftCare: last?.end)
    let inCareAtSixteen = isLookedAfter(during: sinceSixteen)
    let wasRelevant = both(longEnough, facts.wasDetainedAtSixteen ? true : inCareAtSixteen)
    if wasRelevant == true {
      if facts.hasReturnedHome { return .qualifying }
      return age < 18 ? .relevant : .formerRelevant
    }
    if wasRelevant == nil { return nil }
    if facts.hadSpecialGuardian { return .qualifying }
    return inCareAtSixteen.map { $0 ? .qualifying : .noCurrentEligibility }
  }

  /// What the table of statuses says of the circumstances: what any of the young person's rows says.
  private func recordedCircumstances(on day: CalendarDay, leftCare: CalendarDay?) -> CareLeaverCircumstances {
    var all = CareLeaverCircumstances()
    for status in careLeaverStatuses {
      let one = status.circumstances(on: day, leftCare: leftCare)
      all.wasDetainedAtSixteen = all.wasDetainedAtSixteen || one.wasDetainedAtSixteen
      all.hasReturnedHome = all.hasReturnedHome || one.hasReturnedHome
      all.hadSpecialGuardian = all.hadSpecialGuardian || one.hadSpecialGuardian
    }
    return all
  }

  /// Whether both hold; `nil` when that cannot be told.
  private func both(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == false || right == false { return false }
    return left == true && right == true ? true : nil
  }
}
