import CareCore
import CareModels

/// A period of care with all that happened in it, and its episodes up to the last day of the register.
struct CareCourse: Sendable {
  let period: PlannedPeriod
  let legal: LegalCourse
  let stays: [PlacementCourse.Stay]
  /// The day the period ended; `nil` while the child is looked after on the last day of the register.
  let end: CalendarDay?
  /// The code for how it ended; `nil` while it goes on.
  let reasonCeased: ReasonEpisodeCeased?

  /// Draws a period of care.
  init(
    _ period: PlannedPeriod, of outline: CareOutline, home: Postcode?, settings: Settings, asAt: CalendarDay,
    isFirst: Bool, _ random: inout SeededGenerator
  ) {
    self.period = period
    let legal = LegalCourse(period, of: outline, &random)
    self.legal = legal
    let placements = PlacementCourse(
      period, legal: legal, of: outline, home: home, settings: settings, asAt: asAt, isFirst: isFirst, &random)
    stays = placements.stays
    end = period.end <= asAt ? period.end : nil
    let last = placements.stays.last?.setting.type
    let code = Self.code(for: period, isConsented: legal.adoption?.isConsented ?? false, lastPlacement: last, &random)
    reasonCeased = end == nil ? nil : code
  }

  /// Whether the child was looked after on a day.
  func covers(_ day: CalendarDay) -> Bool { period.start <= day && day < period.end }

  /// The stay the child was in on a day of the period.
  func stay(on day: CalendarDay) -> PlacementCourse.Stay? { stays.last { $0.start <= day } }
}

extension CareCourse {
  /// The code that says how a period of care ended, given the placement it ended in.
  private static func code(
    for period: PlannedPeriod, isConsented: Bool, lastPlacement: PlacementType?, _ random: inout SeededGenerator
  ) -> ReasonEpisodeCeased {
    switch period.ending {
    case .returnedHome:
      return random.happens(inThousand: period.plan == .briefStay ? 550 : 780)
        ? .returnedHomePlanned : .returnedHomeUnplanned
    case .childArrangements: return .childArrangementsOrder
    case .specialGuardianship:
      return guardianshipCode(on: period.end, lastPlacement, &random)
    case .adopted:
      return isConsented || random.happens(inThousand: 460) ? .adoptedUnopposed : .adoptedConsentDispensedWith
    case .turnedEighteen: return random.pick(adultCodes(lastPlacement, period.plan))
    case .withoutParentalResponsibility: return .livingWithoutParentalResponsibility
    case .custody: return .sentencedToCustody
    case .remandEnded: return .remandEnded
    case .otherAuthority: return .otherAuthorityTookOver
    case .movedAbroad: return .movedAbroad
    case .died: return .died
    case .foundToBeAdult: return .foundToBeAdult
    case .other: return .otherReason
    }
  }

  private static func guardianshipCode(
    on day: CalendarDay, _ lastPlacement: PlacementType?, _ random: inout SeededGenerator
  ) -> ReasonEpisodeCeased {
    let toCarer = lastPlacement?.isFoster == true && random.happens(inThousand: 900)
    guard day.collectionYear >= 2019 else {
      return toCarer ? .specialGuardianshipFormerFosterCarer : .specialGuardianshipOtherCarer
    }
    if toCarer {
      return lastPlacement?.isWithRelativeOrFriend == true
        ? .specialGuardianshipFormerFosterCarerRelative : .specialGuardianshipFormerFosterCarerOther
    }
    return random.happens(inThousand: 850)
      ? .specialGuardianshipOtherCarerRelative : .specialGuardianshipOtherCarerOther
  }

  private static func adultCodes(_ lastPlacement: PlacementType?, _ plan: CarePlan) -> Weighted<ReasonEpisodeCeased> {
    if plan == .remand { return Weighted(.remandEnded, 5, (.sentencedToCustody, 5)) }
    if lastPlacement?.isFoster == true { return fosteredAdults }
    return lastPlacement?.isWithParents == true ? adultsAtHome : otherAdults
  }

  private static let fosteredAdults = Weighted(
    ReasonEpisodeCeased.remainedWithCarers, 58, (.independentLivingSupported, 28), (.independentLivingUnsupported, 4),
    (.adultSocialCare, 4), (.otherReason, 6))
  private static let adultsAtHome = Weighted(ReasonEpisodeCeased.returnedHomePlanned, 70, (.otherReason, 30))
  private static let otherAdults = Weighted(
    ReasonEpisodeCeased.independentLivingSupported, 62, (.independentLivingUnsupported, 8), (.adultSocialCare, 12),
    (.otherReason, 18))
}

extension CareCourse {
  /// The episodes: a new one for each change of legal status or placement up to the last day, each beginning on the
  /// day the one before ended.
  func episodes(of child: ChildIdentifier, home: Postcode?, asAt: CalendarDay) -> [Episode] {
    var starts = legal.stages.map(\.start) + stays.map(\.start)
    starts.sort()
    var episodes: [Episode] = []
    episodes.reserveCapacity(starts.count)
    var status: LegalStatus?
    var stayNumber = -1
    var stageNumber = -1
    for (position, start) in starts.enumerated() where position == 0 || start != starts[position - 1] {
      guard start <= asAt, start < period.end else { break }
      let isNewStay = stayNumber + 1 < stays.count && stays[stayNumber + 1].start == start
      let isNewStatus = stageNumber + 1 < legal.stages.count && legal.stages[stageNumber + 1].start == start
      if isNewStay { stayNumber += 1 }
      if isNewStatus {
        stageNumber += 1
        status = legal.stages[stageNumber].status
      }
      guard stays.indices.contains(stayNumber) else { continue }
      let stay = stays[stayNumber]
      if let last = episodes.indices.last {
        episodes[last].end = start
        episodes[last].reasonCeased = .known(.continued)
        if isNewStay { episodes[last].reasonForPlacementChange = stay.reason.map(Coded.known) }
      }
      let reason: ReasonForNewEpisode =
        switch (episodes.isEmpty, isNewStay, isNewStatus) {
        case (true, _, _): .startedToBeLookedAfter
        case (_, true, true): stay.hasSameCarer ? .legalStatusAndPlacementWithSameCarer : .legalStatusPlacementAndCarer
        case (_, true, false): stay.hasSameCarer ? .placementWithSameCarer : .placementAndCarer
        default: .legalStatus
        }
      episodes.append(
        Episode(
          child: child, start: start, reasonForNewEpisode: .known(reason), legalStatus: status.map(Coded.known),
          need: .known(period.need), placementType: .known(stay.setting.type),
          provider: stay.setting.provider.map(Coded.known), homePostcode: home,
          placementPostcode: stay.setting.postcode, providerURN: stay.setting.urn,
          location: stay.setting.location.map(Coded.known),
          distanceFromHome: home == nil ? nil : stay.setting.tenths.map { ReturnedDistance("\($0 / 10).\($0 % 10)") }))
    }
    if let last = episodes.indices.last, let end {
      episodes[last].end = end
      episodes[last].reasonCeased = reasonCeased.map(Coded.known)
    }
    return episodes
  }
}
