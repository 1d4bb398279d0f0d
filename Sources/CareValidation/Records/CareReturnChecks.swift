import CareCore
import CareModels

extension RecordCheck {
  /// The checks of the records that the statutory return is made of, whichever way they came into the register.
  ///
  /// They are fewer than the rules of the return, and say the same on a register that never was a return.
  public static let returnRecords: [RecordCheck] = [
    .record(
      "return.pupil-number-form", "The unique pupil number is none",
      doc: "A number has 13 characters, of which the first is a check letter; a child without one has `UN1` to `UN5`.",
      of: Child.self, fields: [.pupilNumber], severity: .warning, source: .returnItem("UPN"),
      flagged: Child(pupilNumber: PupilNumber("A123")), kept: Child(pupilNumber: PupilNumber("UN1"))
    ) { child in
      guard case .number(let number)? = child.pupilNumber else { return false }
      return !number.isValid
    },
    .record(
      "return.child-of-no-mother", "A child is born to someone recorded as no mother, or before the mother",
      doc: "The item is asked for mothers only. The mother's row may be that of the child who was born.",
      of: Child.self, fields: [.birthDate, .motherStatus, .motherChildBirthDate], source: .returnItem("MOTHER, MC_DOB"),
      flagged: Child(motherStatus: .known(.notMother), motherChildBirthDate: april(1)),
      kept: Child(birthDate: CalendarDay(2008, 1, 1), motherStatus: .known(.mother), motherChildBirthDate: april(1))
    ) { child in
      let isDenied = child.motherChildBirthDate != nil && child.motherStatus?.code == .notMother
      return isDenied || child.motherChildBirthDate.isBefore(child.birthDate)
    },
    .record(
      "return.episode-reason-without-end", "The episode has a reason for its end, and no end",
      doc: """
        The episode goes on until it has an end, and the reason is not counted. A reason left from an end that was \
        taken back is the usual cause.
        """,
      of: Episode.self,
      fields: [.end, .reasonCeased], source: .returnItem("DEC, REC"),
      flagged: Episode(start: april(1), reasonCeased: .known(.continued)),
      kept: Episode(start: april(1), end: april(2), reasonCeased: .known(.continued))
    ) { $0.reasonCeased != nil && $0.end == nil && !$0.isUnusable(.end) },
    .record(
      "return.episode-end-without-reason", "The episode has an end, and no reason for it",
      doc: """
        Whether the child left care, and where to, is in the reason; without it they can be counted neither as leaving \
        nor as staying.
        """,
      of: Episode.self,
      fields: [.end, .reasonCeased], source: .returnItem("DEC, REC"), flagged: Episode(start: april(1), end: april(2)),
      kept: Episode(start: april(1))
    ) { $0.end != nil && $0.reasonCeased == nil },
    .record(
      "return.episode-code-out-of-use", "A code of the episode was not in use while it lasted",
      doc:
        "A code is looked for in every year that the episode touches; one that began or ended in between is let pass.",
      of: Episode.self, fields: [.start, .end, .legalStatus, .placementType, .reasonForNewEpisode, .reasonCeased],
      severity: .warning, source: .returnItem("code sets by year"),
      flagged: Episode(
        start: CalendarDay(2023, 5, 1), placementType: .known(.supportedAccommodation), end: CalendarDay(2023, 6, 1)),
      kept: Episode(
        start: CalendarDay(2024, 5, 1), placementType: .known(.supportedAccommodation), end: CalendarDay(2024, 6, 1))
    ) { episode in
      guard let first = episode.start?.returnYear, let last = episode.end?.returnYear, first <= last else {
        return false
      }
      let years = [
        episode.legalStatus?.code?.validYears, episode.placementType?.code?.validYears,
        episode.reasonForNewEpisode?.code?.validYears,
      ].compactMap(\.self)
      let ended = episode.reasonCeased?.code?.validYears.contains(last) ?? true
      return !ended || years.contains { valid in !(first...last).contains(where: valid.contains) }
    },
    .record(
      "return.episode-urn-form", "The number of the episode's provider has no form that Ofsted's numbers have",
      doc: """
        Ofsted's numbers are `SC` and six digits, or six or seven digits. `\(URN.notRegistered.text)` is for a \
        setting that is not registered.
        """,
      of: Episode.self, fields: [.providerURN], severity: .warning, source: .returnItem("URN"),
      flagged: Episode(providerURN: URN("12345")), kept: Episode(providerURN: .notRegistered)
    ) { $0.providerURN?.isValid == false },
    .record(
      "return.episode-postcode-form", "A postcode of the episode is not one",
      doc:
        "The distance between home and placement is worked out from both. A part of a postcode is of no use for that.",
      of: Episode.self,
      fields: [.homePostcode, .placementPostcode], severity: .warning, source: .returnItem("HOME_POST, PL_POST"),
      flagged: Episode(homePostcode: Postcode("LE3")), kept: Episode(homePostcode: Postcode("LE3 8RA"))
    ) { $0.homePostcode?.isValid == false || $0.placementPostcode?.isValid == false },
    .record(
      "return.episode-parents-provider",
      "The child is with parents, and someone else provides the placement, or the reverse",
      doc: """
        Placement `P1` and provider `PR0` mean the same thing, that a parent looks after the child, and stand together \
        or not at all.
        """,
      of: Episode.self, fields: [.placementType, .provider], severity: .warning,
      source: .returnItem("PLACE, PLACE_PROVIDER"),
      flagged: Episode(placementType: .known(.withParents), provider: .known(.ownProvision)),
      kept: Episode(placementType: .known(.withParents), provider: .known(.parents))
    ) { episode in
      guard let place = episode.placementType?.code, let provider = episode.provider?.code else { return false }
      return place == .withParents && provider != .parents || provider == .parents && place != .withParents
    },
    .record(
      "return.review-under-four-at-four", "The child took part as one under 4, and was 4 or older",
      doc: """
        `PN0` is for those under 4 on the day of the review, whose views are not asked for. From 4 on a code of `PN1` \
        to `PN7` is due.
        """,
      of: Review.self,
      fields: [.birthDate, .date, .participation], source: .returnItem("REVIEW_CODE, PN0"),
      flagged: Review(birthDate: CalendarDay(2020, 4, 1), date: april(1), participation: .known(.underFour)),
      kept: Review(birthDate: CalendarDay(2020, 4, 2), date: april(1), participation: .known(.underFour))
    ) { review in
      guard let date = review.date, review.participation?.code == .underFour else { return false }
      return review.birthDate?.age(on: date).map { $0 >= 4 } ?? false
    },
    .child(
      "return.review-repeated", "Another review of the child is on the same day",
      doc: "A second review on a day is a copy. Reviews in time look at each gap between two days.",
      of: Review.self, fields: [.date],
      severity: .warning, source: .returnItem("REVIEW"), flagged: [Review(date: april(1)), Review(date: april(1))],
      kept: [Review(date: april(1)), Review(date: april(2)), Review(), Review()]
    ) { $0.map(\.date).repeated },
    .record(
      "return.missing-ends-before-start", "The child came back before going missing",
      doc: "Nights missing would be below nothing. The return may be that of the time before.",
      of: MissingEpisode.self,
      fields: [.start, .end], source: .returnItem("MIS_START, MIS_END"),
      flagged: MissingEpisode(start: april(2), end: april(1)), kept: MissingEpisode(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "return.missing-overlap", "The child went missing before coming back from the time before",
      doc: """
        The number of times a child went missing would be too high. The return from the first time may have been \
        entered a day late.
        """,
      of: MissingEpisode.self, fields: [.start, .end], source: .returnItem("MIS_START, MIS_END"),
      flagged: [MissingEpisode(start: april(1), end: april(3)), MissingEpisode(start: april(2))],
      kept: [MissingEpisode(start: april(1), end: april(2)), MissingEpisode(start: april(2))]
    ) { rows in overlapping(rows.map { ($0.start, $0.isUnusable(.end) ? $0.start : $0.end) }) },
    .record(
      "return.unaccompanied-after-eighteen", "The child stopped being unaccompanied after turning 18",
      doc: "An adult is no unaccompanied child, so the status ends on the eighteenth birthday at the latest.",
      of: UnaccompaniedChild.self, fields: [.birthDate, .ceased], severity: .warning, source: .returnItem("DUC"),
      flagged: UnaccompaniedChild(birthDate: CalendarDay(2006, 4, 1), ceased: april(2)),
      kept: UnaccompaniedChild(birthDate: CalendarDay(2006, 4, 1), ceased: april(1))
    ) { $0.ceased.isAfter($0.birthDate?.birthday(18)) },
    .record(
      "return.adopters-number-and-sex", "The number of adopters is not the number whose sex is given",
      doc: "`M1` and `F1` are for one adopter, `MM`, `FF` and `MF` for two.",
      of: Adoption.self,
      fields: [.adopterCount, .adopterSex], source: .returnItem("NB_ADOPTR, SEX_ADOPTR"),
      flagged: Adoption(adopterCount: .known(.one), adopterSex: .known(.femaleCouple)),
      kept: Adoption(adopterCount: .known(.two), adopterSex: .known(.femaleCouple))
    ) { adoption in
      guard let count = adoption.adopterCount?.code, let sex = adoption.adopterSex?.code else { return false }
      return (count == .one) != (sex == .singleMale || sex == .singleFemale)
    },
    .record(
      "return.matched-before-decided", "The child was matched with adopters before the decision for adoption",
      doc: """
        The decision that the child should be placed for adoption comes before the match with a family; how long a \
        child waits for a match is counted between them.
        """,
      of: Adoption.self, fields: [.decided, .matched], source: .returnItem("DATE_INT, DATE_MATCH"),
      flagged: Adoption(decided: april(2), matched: april(1)), kept: Adoption(decided: april(2), matched: april(2))
    ) { $0.matched.isBefore($0.decided) },
    .record(
      "return.adoption-ceased-incomplete", "The decision for adoption was given up without a day or without a reason",
      doc: "Day and reason are asked for together when the plan is given up, and left empty while it stands.",
      of: PlacedForAdoption.self, fields: [.ceased, .reasonCeased],
      source: .returnItem("DATE_PLACED_CEASED, REASON_PLACED_CEASED"),
      flagged: PlacedForAdoption(ceased: april(1)),
      kept: PlacedForAdoption(ceased: april(1), reasonCeased: .known(.needsChanged))
    ) { !$0.isUnusable(.ceased) && ($0.ceased == nil) != ($0.reasonCeased == nil) },
    .record(
      "return.adoption-ceased-before-decided", "The decision for adoption was given up before it was made",
      doc: "A decision can be given up only after it was made. Two plans for the same child may have been mixed.",
      of: PlacedForAdoption.self, fields: [.decided, .ceased], source: .returnItem("DATE_PLACED, DATE_PLACED_CEASED"),
      flagged: PlacedForAdoption(decided: april(2), ceased: april(1)),
      kept: PlacedForAdoption(decided: april(2), ceased: april(2))
    ) { $0.ceased.isBefore($0.decided) },
    .record(
      "return.sdq-score-and-reason", "There is a score of the questionnaire, and a reason why there is none",
      doc: """
        A reason is asked for only where there is no score; with both, the average takes the score and the list of \
        reasons the child.
        """,
      of: HealthOutcomes.self, fields: [.sdqScore, .sdqReason], source: .returnItem("SDQ_SCORE, SDQ_REASON"),
      flagged: HealthOutcomes(sdqScore: 0, sdqReason: .known(.other)), kept: HealthOutcomes(sdqScore: 0)
    ) { $0.sdqScore != nil && $0.sdqReason != nil },
    .record(
      "return.sdq-score-out-of-range", "The score of the questionnaire is not between 0 and 40",
      doc: "The total is of four scales with 10 points each. A prosocial or impact score may have been added.",
      of: HealthOutcomes.self, fields: [.sdqScore], source: .returnItem("SDQ_SCORE"),
      flagged: HealthOutcomes(sdqScore: 41), kept: HealthOutcomes(sdqScore: 40)
    ) { $0.sdqScore.isOutside(0...40) },
    .record(
      "return.help-without-problem", "Help with substances was received or offered where no problem is recorded",
      doc: """
        Help is asked about for those with a problem, so the child would be in its count and not in the number it is a \
        share of.
        """,
      of: HealthOutcomes.self, fields: [.substanceMisuse, .interventionReceived, .interventionOffered],
      source: .returnItem("SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED"),
      flagged: HealthOutcomes(substanceMisuse: .known(.no), interventionReceived: .known(.yes)),
      kept: HealthOutcomes(substanceMisuse: .known(.yes), interventionReceived: .known(.yes))
    ) { outcomes in
      outcomes.substanceMisuse?.code == .no
        && (outcomes.interventionReceived?.code == .yes || outcomes.interventionOffered?.code == .yes)
    },
    .record(
      "return.worker-ends-before-start", "The social worker left the child before coming",
      doc: "Changes of social worker are counted from these days.",
      of: SocialWorkerEpisode.self,
      fields: [.start, .end], source: .returnItem("SW_DECOM, SW_DEC"),
      flagged: SocialWorkerEpisode(start: april(2), end: april(1)),
      kept: SocialWorkerEpisode(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "return.workers-overlap", "The social worker came before the one before had left",
      doc: """
        One social worker is responsible at a time; a second one working beside is not returned. A handover has the \
        same day for both.
        """,
      of: SocialWorkerEpisode.self,
      fields: [.start, .end], severity: .warning, source: .returnItem("SW_DECOM, SW_DEC"),
      flagged: [SocialWorkerEpisode(start: april(1), end: april(3)), SocialWorkerEpisode(start: april(2))],
      kept: [SocialWorkerEpisode(start: april(1), end: april(2)), SocialWorkerEpisode(start: april(2))]
    ) { rows in overlapping(rows.map { ($0.start, $0.isUnusable(.end) ? $0.start : $0.end) }) },
    .record(
      "return.liberty-ends-before-start", "The order that deprives of liberty ends before it starts",
      doc: "The order is in force on no day. The end may be that of the order before it.",
      of: DeprivationOfLiberty.self, fields: [.start, .end], source: .returnItem("DOLO_START, DOLO_END"),
      flagged: DeprivationOfLiberty(start: april(2), end: april(1)),
      kept: DeprivationOfLiberty(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "return.liberty-overlap", "An order that deprives of liberty starts before the one before it has ended",
      doc: "One order takes the place of the other, so the earlier ends when the later is made.",
      of: DeprivationOfLiberty.self, fields: [.start, .end], source: .returnItem("DOLO_START, DOLO_END"),
      flagged: [DeprivationOfLiberty(start: april(1), end: april(3)), DeprivationOfLiberty(start: april(2))],
      kept: [DeprivationOfLiberty(start: april(1), end: april(2)), DeprivationOfLiberty(start: april(2))]
    ) { rows in overlapping(rows.map { ($0.start, $0.isUnusable(.end) ? $0.start : $0.end) }) },
  ]
}

extension CalendarDay {
  /// The collection year of a day, named by the year in which its 31 March falls.
  fileprivate var returnYear: Int { month > 3 ? year + 1 : year }
}
