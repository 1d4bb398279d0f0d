import CareCore
import CareModels
import CareSamples
import Testing

@Suite struct SampleTableTests {
  @Test(arguments: Sample.all)
  func `The children's codes are those of the year, and numbers are well formed and nobody's`(sample: Sample) throws {
    let register = sample.authority.register()
    let year = collectionYear(sample.asAt)
    var numbers: Set<String> = []
    #expect(register.authority == SyntheticAuthority.authority && register.authority?.authority == nil)
    for row in register.children ?? [] {
      let birth = try #require(row.birthDate)
      #expect(row.sex != nil && isValid(row.sex, year) && row.ethnicity != nil && isValid(row.ethnicity, year))
      switch try #require(row.pupilNumber) {
      case .number(let number):
        #expect(number.isValid && number.text.dropFirst().hasPrefix("999") && numbers.insert(number.text).inserted)
      case .none(let reason):
        let isOldEnough = birth.adding(years: 4).map { $0 <= CalendarDay(year - 2, 8, 31) } ?? true
        #expect(!reason.isCensusOnly && (reason != .notOfSchoolAge || !isOldEnough))
      }
      let isFemale = row.sex?.code?.meaning == .female
      #expect(row.motherStatus == nil || isFemale)
      #expect((row.motherStatus == .known(.mother)) == (row.motherChildBirthDate != nil))
      if let child = row.motherChildBirthDate { #expect((birth.age(on: child) ?? 0) >= 14 && child <= sample.asAt) }
    }
  }

  @Test(arguments: Sample.all)
  func `Reviews are held in care, on working days, with the code for the age`(sample: Sample) throws {
    for child in ChildHistories(sample.authority.register()) {
      let fourth = try #require(child.birthDate?.birthday(4))
      var previous: CalendarDay?
      for review in child.reviews {
        let day = try #require(review.date)
        let code = try #require(review.participation?.code)
        #expect(child.isLookedAfter(on: day) == true && day <= sample.asAt)
        #expect(WorkingDays.englandAndWales.isWorkingDay(day) ?? true)
        #expect(code.isUnderFour == (day < fourth))
        #expect(previous.map { $0 < day } ?? true)
        previous = day
      }
    }
  }

  @Test(arguments: Sample.all)
  func `Missing episodes and deprivations of liberty lie within care and do not overlap`(sample: Sample) throws {
    for child in ChildHistories(sample.authority.register()) {
      let spells = child.missingEpisodes.map { ($0.start, $0.end) }
      for (start, end) in spells {
        let start = try #require(start)
        #expect(child.isLookedAfter(on: start) == true && (child.age(on: start) ?? 0) >= 11)
        let period = try #require(child.periodOfCare(on: start))
        if let end {
          #expect(start <= end && end <= sample.asAt && period.end.map { end < $0 } ?? true)
        } else {
          #expect(period.end == nil && child.careEpisode(on: start)?.end == nil)
        }
      }
      for (first, second) in zip(spells, spells.dropFirst()) {
        #expect(first.1.map { end in second.0.map { end < $0 } ?? false } ?? false)
      }
      for order in child.deprivationsOfLiberty {
        let start = try #require(order.start)
        let end = order.end ?? sample.asAt
        #expect(start < end && end <= sample.asAt)
        #expect(
          child.careEpisodes.filter { $0.start <= end && $0.end.map { $0 > start } ?? true }
            .allSatisfy { $0.placementType == .childrensHome || $0.isTemporary })
      }
    }
  }

  @Test(arguments: Sample.all)
  func `Outcomes are those of the twelve-month cohort, with blanks where the return wants them`(sample: Sample) throws {
    let year = try #require(Period.months(12, endingOn: sample.asAt))
    for child in ChildHistories(sample.authority.register()) {
      let isInCohort = child.isContinuouslyLookedAfter(throughout: year) == true
      #expect(child.healthOutcomes.count == (isInCohort ? 1 : 0))
      guard let row = child.healthOutcomes.first, let birth = child.birthDate, let age = birth.age(on: year.end) else {
        continue
      }
      #expect(row.immunisations != nil && row.dentalCheck != nil && row.healthAssessment != nil)
      #expect((row.developmentCheck != nil) == (age < 5) && (row.convicted != nil) == (age >= 10))
      let isOut = age < 4 || birth.adding(years: 17).map { $0 < year.start } ?? true
      #expect((row.sdqScore != nil) != (row.sdqReason != nil) || isOut && row.sdqScore == nil && row.sdqReason == nil)
      #expect(!isOut || row.sdqReason == nil)
      #expect(row.sdqScore.map { (0...40).contains($0) } ?? true)
      if row.sdqReason == .known(.outsideAgeRange) {
        #expect((birth.birthday(4) ?? .last) > year.start || (birth.birthday(17) ?? .last) <= year.end)
      }
      #expect((row.interventionReceived != nil) == (row.substanceMisuse == .known(.yes)))
      #expect((row.interventionOffered != nil) == (row.interventionReceived == .known(.no)))
    }
  }

  @Test(arguments: Sample.all)
  func `Care leavers are 17 to 21, had thirteen weeks in care since 14 and are not looked after`(sample: Sample) throws
  {
    let register = sample.authority.register()
    let year = collectionYear(sample.asAt)
    for child in ChildHistories(register) {
      guard let row = child.careLeaver.first, let birth = child.birthDate else { continue }
      let age = try #require(birth.age(on: sample.asAt))
      let (from, to) = (birth.birthday(14) ?? .last, birth.birthday(18) ?? .last)
      let days = child.periodsOfCare.reduce(0) { sum, period in
        sum + max(0, max(period.start, from).days(until: min(period.end ?? to, to)))
      }
      #expect((17...21).contains(age) && days >= 91 && child.isLookedAfter(on: sample.asAt) == false)
      #expect(child.healthOutcomes.isEmpty && child.adoptions.isEmpty)
      if age < 19 { #expect(child.periodsOfCare.last?.end.map { $0 < birth.birthday(age) ?? .first } ?? false) }
      let contact = try #require(row.contact?.code)
      #expect(isValid(row.activity, year) && isValid(row.accommodation, year))
      let isKnown = row.activity != .known(.notKnown) && row.accommodation != .known(.notKnown)
      if contact.isInTouch { #expect(isKnown) }
      if contact.leavesTheCohort {
        #expect(row.activity == .known(.notKnown) && row.accommodation == .known(.notKnown))
      }
      if age == 17 { #expect(row.accommodation?.code?.group != .withFormerFosterCarers) }
    }
  }

  @Test(arguments: Sample.all)
  func `Adoptions and decisions follow one another and the episodes`(sample: Sample) throws {
    for child in ChildHistories(sample.authority.register()) {
      let adopted = child.careEpisodes.filter { $0.reasonCeased?.isAdoption == true }
      #expect(adopted.count == child.adoptions.count && adopted.count <= 1)
      for decision in child.placedForAdoption {
        let decided = try #require(decision.decided)
        #expect(child.isLookedAfter(on: decided) == true)
        #expect((decision.ceased == nil) == (decision.reasonCeased == nil))
        #expect(decision.ceased.map { decided < $0 && $0 <= sample.asAt } ?? true)
      }
      for episode in child.careEpisodes
      where episode.legalStatus == .placementOrder || episode.placementType?.isPlacedForAdoption == true {
        #expect(child.placedForAdoption.contains { $0.decided.map { $0 <= episode.start } ?? false })
      }
      guard let row = child.adoptions.first, let last = adopted.first else { continue }
      let (decided, matched) = (try #require(row.decided), try #require(row.matched))
      #expect(decided <= matched && matched <= last.start && child.placedForAdoption.last?.decided == decided)
      #expect(
        (row.byFosterCarer == .known(.formerFosterCarer)) == (last.placementType?.isAdoptionWithCurrentCarer == true))
      #expect(row.adopterCount?.code == row.adopterSex?.code?.adopters)
      #expect(row.adopterCount?.code == row.adopterLegalStatus?.code?.adopters)
      #expect(child.careEpisodes.last == last)
    }
  }

  @Test(arguments: Sample.all)
  func `Previous permanence is given for all who started since April 2016, unaccompanied children cease by 18`(
    sample: Sample
  ) throws {
    for child in ChildHistories(sample.authority.register()) {
      let starts = child.episodes.filter { $0.reasonForNewEpisode == .startedToBeLookedAfter }.map(\.start)
      #expect(child.previousPermanence.count == (starts.contains { $0 >= CalendarDay(2016, 4, 1) } ? 1 : 0))
      if let row = child.previousPermanence.first {
        let hasNone = row.option == .known(.noPreviousOrder)
        #expect((row.date == nil) == hasNone && (row.authority == nil) == hasNone)
        if let date = row.date?.calendarDay { #expect(child.episodes.first.map { date < $0.start } ?? false) }
      }
      for row in child.unaccompanied {
        let eighteenth = try #require(child.birthDate?.birthday(18))
        #expect(row.ceased.map { $0 <= eighteenth && $0 <= sample.asAt } ?? (eighteenth > sample.asAt))
        #expect(row.sex == child.childRecords.first?.sex)
      }
    }
  }

  @Test(arguments: Sample.all)
  func `A child has one social worker after another, the last of them still`(sample: Sample) throws {
    let register = sample.authority.register()
    guard register.socialWorkerEpisodes != nil else { return }
    let asked = CalendarDay(2023, 4, 1)
    let year = collectionYear(sample.asAt)
    let earliest = try #require(sample.asAt.adding(days: 1)?.adding(years: -sample.years))
    for child in ChildHistories(register) {
      let rows = Array(child.socialWorkerEpisodes)
      let isAsked = child.periodsOfCare.contains { $0.end.map { $0 > max(asked, earliest) } ?? true }
      #expect(rows.isEmpty != isAsked)
      for row in rows {
        let start = try #require(row.start)
        #expect(child.periodsOfCare.contains { $0.start <= start } && isValid(row.reason, year) && row.reason != nil)
        #expect(row.worker?.hasPrefix("SW") == true && row.worker?.count == 7)
        #expect(row.end.map { $0 >= asked && start.days(until: $0) >= 3 && $0 <= sample.asAt } ?? true)
      }
      for (first, second) in zip(rows, rows.dropFirst()) {
        #expect(first.end != nil && first.end == second.start && first.worker != second.worker)
      }
      #expect(rows.last?.end == nil)
    }
  }
}
