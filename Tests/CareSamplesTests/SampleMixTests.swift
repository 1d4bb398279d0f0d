import CareCore
import CareModels
import CareSamples
import Testing

/// The mix of a large sample against the bands stated in Documentation/Design/Samples.md.
@Suite struct SampleMixTests {
  static let asAt = CalendarDay(2025, 3, 31)
  static let register = SyntheticAuthority(children: 5000, seed: 42).register()
  static let histories = ChildHistories(register)
  static let inCare = histories.filter { $0.isLookedAfter(on: asAt) == true }

  /// A share in tenths of a per cent, with the band it should be in.
  struct Share: CustomTestStringConvertible, Sendable {
    let name: String
    let band: ClosedRange<Int>
    let isIn: @Sendable (ChildHistory) -> Bool
    var testDescription: String { name }

    init(_ name: String, _ band: ClosedRange<Int>, _ isIn: @escaping @Sendable (ChildHistory) -> Bool) {
      (self.name, self.band, self.isIn) = (name, band, isIn)
    }
  }

  static let shares: [Share] = [
    Share("with foster carers", 650...725) { placement($0)?.isFoster == true },
    Share("with parents", 50...90) { placement($0) == .withParents },
    Share("placed for adoption", 12...40) { placement($0)?.isPlacedForAdoption == true },
    Share("residential", 80...140) { child in
      [.secureUnitsAndChildrensHomes, .residentialSchools, .otherResidential].contains(placement(child)?.group)
    },
    Share("independent and supported", 55...110) { placement($0)?.group == .independentAndSupported },
    Share("on care orders", 720...800) { status($0)?.isCareOrder == true },
    Share("under section 20", 150...210) { status($0) == .accommodatedUnderSection20 },
    Share("on placement orders", 35...70) { status($0) == .placementOrder },
    Share("unaccompanied", 50...90) { $0.isUnaccompanied(on: asAt) == true },
    Share("under 1", 35...65) { age($0) == 0 },
    Share("1 to 4", 110...180) { (1...4).contains(age($0)) },
    Share("5 to 9", 150...210) { (5...9).contains(age($0)) },
    Share("10 to 15", 350...410) { (10...15).contains(age($0)) },
    Share("16 and over", 215...285) { age($0) >= 16 },
    Share("male", 520...590) { $0.sex?.code?.meaning == .male },
    Share("white", 650...750) { $0.ethnicity?.code?.group == .white },
    Share("three or more placements in the year", 80...140) { child in
      child.placementCounts(in: Period(CalendarDay(2024, 4, 1), asAt)).lowerBound >= 3
    },
    Share("missing in the year", 60...160) { child in
      child.missingEpisodes.contains { $0.start.map { $0 >= CalendarDay(2024, 4, 1) } ?? false }
    },
  ]

  @Test(arguments: shares)
  func `The children looked after on the last day are mixed much as in England`(share: Share) {
    let count = Self.inCare.count(where: share.isIn)
    #expect(share.band.contains(count * 1000 / Self.inCare.count), "\(count) of \(Self.inCare.count)")
  }

  @Test func `Two thirds or more of the settled live in one placement for two years`() throws {
    let longAgo = CalendarDay(2022, 9, 30)
    let cohort = Self.inCare.filter { child in
      Self.age(child) < 16 && child.periodOfCare(on: Self.asAt)?.began(onOrBefore: longAgo) == true
    }
    let settled = cohort.count { child in
      child.placementSpells().last?.began(onOrBefore: CalendarDay(2023, 3, 31)) == true
    }
    #expect((600...750).contains(settled * 1000 / cohort.count), "\(settled) of \(cohort.count)")
  }

  @Test func `A child in care all year has about two reviews, nearly all over four take part, most in time`() {
    let year = CalendarDay(2024, 4, 1)
    let inYear = (Self.register.reviews ?? []).filter { $0.date.map { $0 >= year } ?? false }
    let perChild = inYear.count * 100 / Self.inCare.count
    #expect((190...290).contains(perChild), "\(perChild)")
    let older = inYear.compactMap { $0.participation?.code }.filter { !$0.isUnderFour }
    #expect((850...950).contains(older.count(where: \.tookPart) * 1000 / older.count))
    #expect((350...550).contains(older.count(where: \.attended) * 1000 / older.count))
    let starts = Self.histories.compactMap { child -> Bool? in
      guard let start = child.firstStart(in: Period(year, CalendarDay(2025, 1, 31)))?.start,
        let due = WorkingDays.englandAndWales.adding(20, to: start),
        let first = child.reviews.lazy.compactMap(\.date).first(where: { $0 > start })
      else { return nil }
      return first <= due
    }
    #expect((820...930).contains(starts.count { $0 } * 1000 / starts.count))
  }

  @Test func `The outcomes are near the published ones`() {
    let rows = Self.register.healthOutcomes ?? []
    func share(_ yes: Int, _ all: Int) -> Int { yes * 1000 / max(all, 1) }
    #expect((810...870).contains(share(rows.count { $0.immunisations == .known(.yes) }, rows.count)))
    #expect((780...850).contains(share(rows.count { $0.dentalCheck == .known(.yes) }, rows.count)))
    #expect((870...920).contains(share(rows.count { $0.healthAssessment == .known(.yes) }, rows.count)))
    let asked = rows.filter { $0.convicted != nil }
    #expect((8...35).contains(share(asked.count { $0.convicted == .known(.yes) }, asked.count)))
    let scores = rows.compactMap(\.sdqScore)
    #expect((120...155).contains(scores.reduce(0, +) * 10 / scores.count))
  }

  @Test func `Everything the field knows occurs somewhere`() {
    let episodes = Self.register.episodes ?? []
    let placements = Set(episodes.compactMap { $0.placementType?.code })
    let statuses = Set(episodes.compactMap { $0.legalStatus?.code })
    let endings = Set(episodes.compactMap { $0.reasonCeased?.code })
    let unused: Set<PlacementType> = [.other, .otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind]
    #expect(Set(PlacementType.allCases).subtracting(placements) == unused)
    #expect(
      Set(LegalStatus.allCases).subtracting(statuses) == [
        .freeingOrder, .childAssessmentOrder, .detainedUnderPACE, .youthRehabilitationOrder,
      ])
    #expect(
      Set(ReasonEpisodeCeased.allCases).subtracting(endings) == [
        .specialGuardianshipFormerFosterCarer, .specialGuardianshipOtherCarer,
      ])
    #expect(Set(episodes.compactMap { $0.reasonForNewEpisode?.code }) == Set(ReasonForNewEpisode.allCases))
    #expect(Self.histories.contains { $0.periodsOfCare.count > 1 })
  }

  // MARK: Helpers

  static func placement(_ child: ChildHistory) -> PlacementType? { child.placementEpisode(on: asAt)?.placementType }

  static func status(_ child: ChildHistory) -> LegalStatus? { child.careEpisode(on: asAt)?.legalStatus }

  static func age(_ child: ChildHistory) -> Int { child.age(on: asAt) ?? -1 }
}
