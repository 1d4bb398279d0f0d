import CareCore
import CareModels
import CareSamples
import Testing

@Suite struct SampleEpisodeTests {
  @Test(arguments: Sample.all)
  func `Every code may be returned for the year in which the episode ended, or the last year`(sample: Sample) {
    let register = sample.authority.register()
    for row in register.episodes ?? [] {
      // The lists of codes begin with 2017.
      let year = max(collectionYear(row.end ?? sample.asAt), 2017)
      #expect(isValid(row.reasonForNewEpisode, year) && isValid(row.legalStatus, year) && isValid(row.need, year))
      #expect(isValid(row.placementType, year), "\(row.placementType?.text ?? "none") in \(year)")
      #expect(isValid(row.provider, year) && isValid(row.reasonForPlacementChange, year))
      #expect(isValid(row.reasonCeased, year), "\(row.reasonCeased?.text ?? "none") in \(year)")
      #expect(row.start != nil && row.reasonForNewEpisode != nil && row.legalStatus != nil && row.need != nil)
      #expect(row.placementType != nil && (row.end == nil) == (row.reasonCeased == nil))
    }
  }

  @Test(arguments: Sample.all)
  func `One episode follows from another as its reasons say`(sample: Sample) {
    for rows in episodesByChild(sample.authority.register()) {
      for (first, second) in zip(rows, rows.dropFirst()) { expectToFollow(first, second) }
      #expect(rows.first?.reasonForNewEpisode == .known(.startedToBeLookedAfter))
      #expect(rows.last?.reasonCeased != .known(.continued))
    }
  }

  private func expectToFollow(_ first: Episode, _ second: Episode) {
    guard let reason = second.reasonForNewEpisode?.code else { return }
    let isTemporary = [first, second].contains { $0.placementType?.code?.isTemporary == true }
    guard first.reasonCeased == .known(.continued) else {
      #expect(reason == .startedToBeLookedAfter)
      #expect(first.end.map { end in second.start.map { end < $0 } ?? false } ?? false)
      return
    }
    #expect(first.end == second.start)
    #expect(first.need == second.need)
    #expect(reason.changesLegalStatus == (first.legalStatus != second.legalStatus))
    #expect(reason.changesPlacement == !isSamePlace(first, second))
    #expect((first.reasonForPlacementChange != nil) == (reason.changesPlacement && !isTemporary))
    #expect((first.reasonForPlacementChange == .known(.statusOfPlacement)) == reason.isSameCarerMove)
    if reason.isSameCarerMove { #expect(first.placementPostcode == second.placementPostcode) }
    if second.placementType?.code?.isAdoptionWithCurrentCarer == true {
      #expect(!reason.isNewCarer || reason.startsPeriodOfCare)
    }
  }

  @Test(arguments: Sample.all)
  func `A temporary move leads back to the placement it left, within its limit`(sample: Sample) {
    for rows in episodesByChild(sample.authority.register()) {
      for (position, row) in rows.enumerated() where row.placementType?.code?.isTemporary == true {
        #expect(row.reasonForNewEpisode == .known(.placementAndCarer))
        guard position > 0, let days = row.end.flatMap({ row.start?.days(until: $0) }) else { continue }
        #expect(row.placementType?.code?.maximumDays.map { days <= $0 } ?? true)
        #expect(position + 1 < rows.count && isSamePlace(rows[position - 1], rows[position + 1]))
      }
      #expect(rows.count { $0.placementType == .known(.temporaryWhileCarerOnHoliday) } <= 2)
    }
  }

  @Test(arguments: Sample.all)
  func `Placement, provider, number and postcodes agree`(sample: Sample) throws {
    let register = sample.authority.register()
    let unaccompanied = Set((register.unaccompaniedChildren ?? []).compactMap(\.child))
    var settings: [URN: [Episode]] = [:]
    for row in register.episodes ?? [] {
      let type = try #require(row.placementType?.code)
      let status = try #require(row.legalStatus?.code)
      #expect((row.provider == nil) == !type.requiresProvider)
      #expect(row.provider?.code.map(type.mayBeProvided(by:)) ?? true)
      guard !status.isShortBreakSeries else {
        #expect(row.homePostcode == nil && row.placementPostcode == nil && row.providerURN == nil)
        continue
      }
      let isUnaccompanied = row.child.map(unaccompanied.contains) ?? false
      #expect((row.providerURN == nil) == !type.expectsURN, "\(type.code)")
      #expect((row.homePostcode == nil) == isUnaccompanied && (row.distanceFromHome == nil) == isUnaccompanied)
      #expect(type == .withParents || row.homePostcode != row.placementPostcode)
      #expect(type != .withParents || status.isCareOrder)
      let areas = [row.homePostcode, row.placementPostcode].compactMap { $0?.area }
      #expect(areas.count == (isUnaccompanied ? 1 : 2) && areas.allSatisfy { $0 == "ZA" || $0 == "ZB" })
      #expect(
        (row.placementPostcode?.area == "ZA") == (row.location == .known(.insideBoundary)))
      if let urn = row.providerURN {
        #expect(urn.kind == .sevenDigits && urn.text.hasPrefix("9"))
        if type.isResidentialCare { settings[urn, default: []].append(row) }
      }
    }
    for rows in settings.values {
      #expect(Set(rows.map(\.placementPostcode)).count == 1 && Set(rows.map(\.provider)).count == 1)
      #expect(Set(rows.map(\.placementType)).count == 1)
    }
  }

  @Test(arguments: Sample.all)
  func `Legal statuses, placements and endings keep to the ages the law sets`(sample: Sample) throws {
    for child in ChildHistories(sample.authority.register()) {
      let birth = try #require(child.birthDate)
      let eighteenth = try #require(birth.birthday(18))
      for episode in child.episodes {
        #expect(episode.start >= birth && episode.start < eighteenth)
        #expect(episode.end.map { $0 <= eighteenth } ?? (sample.asAt < eighteenth))
        let age = birth.age(on: episode.start) ?? -1
        let days = episode.start.days(until: episode.end ?? sample.asAt)
        switch episode.legalStatus {
        case .policeProtection?: #expect(days <= 3)
        case .emergencyProtectionOrder?: #expect(days <= 8)
        case .remanded?: #expect(age >= 10)
        case .shortBreaksIndividuallyRecorded?: #expect(days <= 17)
        case .interimCareOrder?, .fullCareOrder?:
          #expect(episode.reasonForNewEpisode?.changesLegalStatus != true || age < 17)
        default: break
        }
        switch episode.placementType {
        case .supportedAccommodation?, .semiIndependent?, .independentLiving?, .residentialEmployment?:
          #expect(age >= 16)
        case .youngOffenderInstitution?: #expect(age >= 10)
        case .residentialSchool?: #expect(age >= 4)
        case .adoptionOrderedWithNewCarer?, .adoptionOrderedWithCurrentCarer?:
          #expect(episode.legalStatus == .placementOrder)
        default: break
        }
        switch episode.reasonCeased {
        case .remainedWithCarers?: #expect(episode.end == eighteenth && episode.placementType?.isFoster == true)
        case .independentLivingSupported?, .independentLivingUnsupported?, .adultSocialCare?:
          #expect(episode.end == eighteenth)
        case .adoptedUnopposed?, .adoptedConsentDispensedWith?:
          #expect(episode.placementType?.isPlacedForAdoption == true)
        case .specialGuardianshipFormerFosterCarerRelative?:
          #expect(episode.placementType?.isWithRelativeOrFriend == true)
        case .specialGuardianshipFormerFosterCarerOther?: #expect(episode.placementType?.isFoster == true)
        default: break
        }
      }
    }
  }

  @Test(arguments: Sample.all)
  func `A series of short breaks stays within its 75 days a year and mixes with nothing else`(sample: Sample) {
    for rows in episodesByChild(sample.authority.register()) {
      let statuses = Set(rows.compactMap { $0.legalStatus?.code })
      guard statuses.contains(where: \.isShortBreakSeries) else { continue }
      #expect(statuses.count == 1)
      guard statuses == [.shortBreaksIndividuallyRecorded] else { continue }
      var days: [Int: Int] = [:]
      for row in rows {
        guard let start = row.start else { continue }
        days[collectionYear(start), default: 0] += start.days(until: row.end ?? sample.asAt)
      }
      #expect(days.values.allSatisfy { $0 <= 75 })
    }
  }

  // MARK: Helpers

  private func isSamePlace(_ first: Episode, _ second: Episode) -> Bool {
    first.placementType == second.placementType && first.provider == second.provider
      && first.providerURN == second.providerURN && first.placementPostcode == second.placementPostcode
  }
}

/// Whether a code, if any, may be returned for a year.
func isValid<Code: CodeSet>(_ code: Coded<Code>?, _ year: Int) -> Bool {
  guard let code else { return true }
  return code.code?.validYears.contains(year) ?? false
}

/// The calendar year of the 31 March on or after a day.
func collectionYear(_ day: CalendarDay) -> Int { day.month > 3 ? day.year + 1 : day.year }

/// The episodes of each child, in the order of the table.
func episodesByChild(_ register: Register) -> [[Episode]] {
  var children: [[Episode]] = []
  for row in register.episodes ?? [] {
    if let last = children.last?.last, last.child == row.child {
      children[children.count - 1].append(row)
    } else {
      children.append([row])
    }
  }
  return children
}
