import CareCore
import CareModels

extension RecordCheck {
  /// Assessments and results, what follows school, and what schools and the virtual school count.
  static let educationResults: [RecordCheck] = [
    .record(
      "early-years.goal-repeated", "A goal is assessed twice",
      doc:
        "Each of the goals has one level; whether the child has a good level of development could be told in two ways.",
      of: EarlyYearsProfile.self, fields: [.results],
      source: .assessmentGuide("early years foundation stage profile"),
      flagged: EarlyYearsProfile(results: [
        EarlyLearningResult(goal: .known(.number)), EarlyLearningResult(goal: .known(.number)),
      ]),
      kept: EarlyYearsProfile(results: [
        EarlyLearningResult(goal: .known(.number)), EarlyLearningResult(goal: .known(.writing)),
      ])
    ) { !repeats(($0.results ?? []).map(\.goal)).isEmpty },
    .record(
      "early-years.framework", "A goal or level is not in the framework of the year",
      doc: "The framework changed in 2021/22: other goals, and no `exceeding`. A profile mixes the goals of two years.",
      of: EarlyYearsProfile.self,
      fields: [.year, .results], source: .assessmentGuide("early years foundation stage profile, from 2021/22"),
      flagged: EarlyYearsProfile(
        year: year(2021), results: [EarlyLearningResult(goal: .known(.number), level: .known(.exceeding))]),
      kept: EarlyYearsProfile(
        year: year(2020), results: [EarlyLearningResult(goal: .known(.numbersTo2021), level: .known(.exceeding))])
    ) { profile in
      // The codes are valid by the calendar year in which the school year ends.
      guard let year = profile.year.map({ $0.startYear + 1 }) else { return false }
      return (profile.results ?? []).contains { result in
        !(result.goal?.code?.validYears.contains(year) ?? true)
          || !(result.level?.code?.validYears.contains(year) ?? true)
      }
    },
    .record(
      "early-years.age", "The child did not become five in the school year of the profile",
      doc: """
        The profile is made at the end of the school year in which the child turns five. A child held back a year is \
        the exception.
        """,
      of: EarlyYearsProfile.self,
      with: [.children], fields: [.year], severity: .warning,
      source: .assessmentGuide("early years foundation stage profile"),
      flagged: .ofOneChild([EarlyYearsProfile(year: year(2020))], [Child(birthDate: CalendarDay(2014, 8, 31))]),
      kept: .ofOneChild([EarlyYearsProfile(year: year(2020))], [Child(birthDate: CalendarDay(2015, 9, 1))])
    ) { profile, child in
      guard let fifth = child.birthDate?.birthday(5) else { return false }
      return differs(profile.year, AcademicYear(containing: fifth))
    },
    .record(
      "phonics.mark", "The mark, or the mark needed, is not 0 to 40",
      doc: "The check has 40 words, one mark each; the mark needed is published after each year's check.",
      of: PhonicsCheck.self,
      fields: [.mark, .threshold], source: .assessmentGuide("phonics screening check"), flagged: PhonicsCheck(mark: 41),
      kept: PhonicsCheck(mark: 40)
    ) { $0.mark.isOutside(0...40) || $0.threshold.isOutside(0...40) },
    .record(
      "phonics.outcome", "The outcome is not what the mark and the mark needed give",
      doc: "The mark decides the outcome, and a child who was absent, disapplied or had left has none.",
      of: PhonicsCheck.self,
      fields: [.mark, .threshold, .outcome], source: .assessmentGuide("phonics screening check"),
      flagged: PhonicsCheck(mark: 31, threshold: 32, outcome: .known(.metStandard)),
      kept: PhonicsCheck(mark: 32, threshold: 32, outcome: .known(.metStandard))
    ) { check in
      guard let mark = check.mark else { return false }
      switch check.outcome?.code {
      case .metStandard: return check.threshold.map { mark < $0 } ?? false
      case .didNotMeetStandard: return check.threshold.map { mark >= $0 } ?? false
      case .absent, .disapplied, .left: return true
      case .maladministration, nil: return false
      }
    },
    .record(
      "phonics.year-group", "The check was taken in another year group than 1 or 2",
      doc: "The check is taken in year 1, and again in year 2 by those who did not meet the standard.",
      of: PhonicsCheck.self,
      fields: [.yearGroup], source: .assessmentGuide("phonics screening check"),
      flagged: PhonicsCheck(yearGroup: .known(.three)), kept: PhonicsCheck(yearGroup: .known(.two))
    ) { ($0.yearGroup?.code).map { ![.one, .two].contains($0) } ?? false },
    .record(
      "primary.key-stage", "Results of primary school are of another key stage than 1 or 2",
      doc: "Results of later key stages have tables of their own.",
      of: PrimaryAssessment.self,
      fields: [.keyStage], source: .assessmentGuide("key stages 1 and 2"),
      flagged: PrimaryAssessment(keyStage: .known(.three)), kept: PrimaryAssessment(keyStage: .known(.two))
    ) { ($0.keyStage?.code).map { ![.one, .two].contains($0) } ?? false },
    .record(
      "primary.no-results", "There are no results of the key stage for the year",
      doc: """
        Tests were cancelled in 2019/20 and 2020/21, and key stage 1 became optional after 2022/23. Teachers' \
        estimates are no results.
        """,
      of: PrimaryAssessment.self,
      fields: [.keyStage, .year], source: .assessmentGuide("no tests in 2019/20 and 2020/21; key stage 1 to 2022/23"),
      flagged: PrimaryAssessment(keyStage: .known(.two), year: year(2020)),
      kept: PrimaryAssessment(keyStage: .known(.two), year: year(2021))
    ) { assessment in
      guard let stage = assessment.keyStage?.code, let year = assessment.year?.startYear else { return false }
      return (year == 2019 || year == 2020) || (stage == .one && year > 2022)
    },
    .record(
      "primary.scaled-score", "A scaled score is outside 85 to 115 (key stage 1) or 80 to 120 (key stage 2)",
      doc: """
        A raw mark entered as a scaled score is the usual cause. Scaled scores stop at these bounds whatever the mark.
        """,
      of: PrimaryAssessment.self, fields: [.keyStage, .results], source: .assessmentGuide("scaled scores"),
      flagged: PrimaryAssessment(keyStage: .known(.one), results: [PrimaryResult(scaledScore: 116)]),
      kept: PrimaryAssessment(keyStage: .known(.two), results: [PrimaryResult(scaledScore: 116)])
    ) { assessment in
      let bounds = assessment.keyStage?.code == .one ? 85...115 : 80...120
      return (assessment.results ?? []).contains { $0.scaledScore.isOutside(bounds) }
    },
    .record(
      "primary.score-and-outcome", "A scaled score of 100 or more is not achieved, or a lower one is",
      doc: "A scaled score of 100 is the expected standard in every subject and year.",
      of: PrimaryAssessment.self, fields: [.results], source: .assessmentGuide("scaled scores: 100 is the standard"),
      flagged: PrimaryAssessment(results: [PrimaryResult(testOutcome: .known(.achieved), scaledScore: 99)]),
      kept: PrimaryAssessment(results: [PrimaryResult(testOutcome: .known(.achieved), scaledScore: 100)])
    ) { assessment in
      (assessment.results ?? []).contains { result in
        guard let score = result.scaledScore else { return false }
        return (result.testOutcome?.code == .achieved && score < 100)
          || (result.testOutcome?.code == .notAchieved && score >= 100)
      }
    },
    .record(
      "primary.subject-repeated", "A subject is given twice",
      doc: "Whether the standard was reached in reading, writing and mathematics together could be told in two ways.",
      of: PrimaryAssessment.self, fields: [.results],
      source: .assessmentGuide("key stages 1 and 2"),
      flagged: PrimaryAssessment(results: [
        PrimaryResult(subject: .known(.reading)), PrimaryResult(subject: .known(.reading)),
      ]),
      kept: PrimaryAssessment(results: [
        PrimaryResult(subject: .known(.reading)), PrimaryResult(subject: .known(.writing)),
      ])
    ) { !repeats(($0.results ?? []).map(\.subject)).isEmpty },
    .record(
      "key-stage-4.range", "Attainment 8 is not 0 to 90 points, or the English Baccalaureate average not 0 to 9",
      doc: "Points are held in hundredths: eight subjects of 9 points, of which two count double, make 90 at most.",
      of: KeyStage4Outcome.self, fields: [.attainment8, .ebaccAveragePoints],
      source: .interactiveTool("items 350 and 365"), flagged: KeyStage4Outcome(attainment8: 9001),
      kept: KeyStage4Outcome(attainment8: 9000)
    ) { $0.attainment8.isOutside(0...9000) || $0.ebaccAveragePoints.isOutside(0...900) },
    .record(
      "key-stage-4.slots", "A slot of Attainment 8 is filled by more results than it has room for",
      doc:
        "English and mathematics have room for one result each, the English Baccalaureate and open slots for three.",
      of: KeyStage4Outcome.self, fields: [.results], source: .accountabilityGuide("Attainment 8"),
      flagged: KeyStage4Outcome(results: .filling(.mathematics, with: [500, 400])),
      kept: KeyStage4Outcome(results: .filling(.ebacc, with: [500, 400, 300]))
    ) { outcome in
      AttainmentSlot.allCases.contains { slot in
        slot.room.map { room in (outcome.results ?? []).count { $0.slot?.code == slot } > room } ?? false
      }
    },
    .record(
      "key-stage-4.graded-slots", "The Attainment 8 score is not one that the results in its slots can make",
      doc: """
        Each result adds its points in its slot, mathematics twice and English twice where both subjects were taken. \
        Slots without a result are taken to hold anything from nothing to 9 points.
        """,
      of: KeyStage4Outcome.self, fields: [.results, .attainment8], source: .accountabilityGuide("Attainment 8"),
      flagged: KeyStage4Outcome(results: .filling(.mathematics, with: [900]), attainment8: 1799),
      kept: KeyStage4Outcome(results: .filling(.mathematics, with: [900]), attainment8: 1800)
    ) { outcome in
      guard let score = outcome.attainment8, let results = outcome.results else { return false }
      return AttainmentSlot.range(of: results).map { !$0.contains(score) } ?? false
    },
    .record(
      "key-stage-4.progress-year", "There is a Progress 8 score for a year that has none",
      doc: "No Progress 8 was published for these years, for want of tests in the year itself or in year 6.",
      of: KeyStage4Outcome.self,
      fields: [.year, .progress8], source: .assessmentGuide("Progress 8: none in 2019/20, 2020/21, 2024/25, 2025/26"),
      flagged: KeyStage4Outcome(year: year(2020), progress8: 0), kept: KeyStage4Outcome(year: year(2021), progress8: 0)
    ) { $0.progress8 != nil && [2019, 2020, 2024, 2025].contains($0.year?.startYear) },
    .record(
      "key-stage-4.progress-school", "There is a Progress 8 score from a school that is not state-funded",
      doc: "Progress 8 is published for state-funded schools only. Look at the type of the school.",
      of: KeyStage4Outcome.self, fields: [.isStateFunded, .progress8], source: .interactiveTool("items 350 and 365"),
      flagged: KeyStage4Outcome(isStateFunded: false, progress8: 0),
      kept: KeyStage4Outcome(isStateFunded: true, progress8: 0)
    ) { $0.progress8 != nil && $0.isStateFunded == false },
    .record(
      "key-stage-5.level", "A qualification is of a level that is not 0 to 8",
      doc: "Levels run from entry level, 0, to a doctorate, 8. An A level is level 3.",
      of: KeyStage5Outcome.self,
      fields: [.results], source: .assessmentGuide("16 to 18"),
      flagged: KeyStage5Outcome(results: [SixteenPlusResult(level: 9)]),
      kept: KeyStage5Outcome(results: [SixteenPlusResult(level: 8)])
    ) { outcome in (outcome.results ?? []).contains { $0.level.isOutside(0...8) } },
    .record(
      "key-stage-5.levels", "The young person holds level 3 at 19 and not level 2",
      doc: "Level 3 is above level 2, so whoever holds the one counts as holding the other.",
      of: KeyStage5Outcome.self,
      fields: [.hasLevel2AtNineteen, .hasLevel3AtNineteen], severity: .warning,
      source: .interactiveTool("level 2 and level 3 at 19"),
      flagged: KeyStage5Outcome(hasLevel2AtNineteen: false, hasLevel3AtNineteen: true),
      kept: KeyStage5Outcome(hasLevel2AtNineteen: true, hasLevel3AtNineteen: true)
    ) { $0.hasLevel2AtNineteen == false && $0.hasLevel3AtNineteen == true },
    .record(
      "early-education.hours", "The funded hours a week are not 0 to 30, or the weeks a year not 0 to 52",
      doc: "30 hours a week over 38 weeks is the most that is funded; hours the parents pay for are not entered here.",
      of: EarlyEducationPlace.self, fields: [.weeklyHours, .weeksAYear], source: .interactiveTool("item 209"),
      flagged: EarlyEducationPlace(weeklyHours: 31), kept: EarlyEducationPlace(weeklyHours: 30)
    ) { $0.weeklyHours.isOutside(0...30) || $0.weeksAYear.isOutside(0...52) },
    .record(
      "early-education.early", "The place ends before it starts, or starts before the child is entitled",
      doc: """
        Funding begins with the term after the child becomes eligible; a place before that is paid for by the parents.
        """,
      of: EarlyEducationPlace.self, fields: [.eligibleFrom, .start, .end], source: .interactiveTool("item 209"),
      flagged: EarlyEducationPlace(eligibleFrom: day(3, 2), start: day(3, 1)),
      kept: EarlyEducationPlace(eligibleFrom: day(3, 2), start: day(3, 2))
    ) { ![$0.eligibleFrom, $0.start, $0.end].isInOrder },
    .record(
      "early-education.take-up", "More children took up a place than are eligible",
      doc: "Take-up would be above 100%. The eligible are probably of another age, term or list.",
      of: EarlyEducationTakeUp.self,
      fields: [.eligible, .takenUp], source: .interactiveTool("item 209"),
      flagged: EarlyEducationTakeUp(eligible: 100, takenUp: 101),
      kept: EarlyEducationTakeUp(eligible: 100, takenUp: 100)
    ) { sumExceeds([$0.takenUp], $0.eligible) },
    .record(
      "participation.order", "What the young person does ends before it starts",
      doc: "What the young person does on the day of the count is read from these days.",
      of: Participation.self,
      fields: [.start, .end], source: .interactiveTool("NEET, ages 16 and 17"),
      flagged: Participation(start: day(3, 2), end: day(3, 1)), kept: Participation(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "participation.range", "The level is not 0 to 8, or the hours a week are not 0 to 168",
      doc: """
        Levels run from entry level, 0, to a doctorate, 8, and a week has 168 hours. A level and hours may have \
        changed places.
        """,
      of: Participation.self,
      fields: [.level, .weeklyHours], source: .definition("Participation"), flagged: Participation(level: 9),
      kept: Participation(level: 8)
    ) { $0.level.isOutside(0...8) || $0.weeklyHours.isOutside(0...168) },
    .record(
      "september-guarantee.year-group", "The year group left is not Year 11 or 12",
      doc: "The guarantee is of a place in education or training for those leaving years 11 and 12.",
      of: SeptemberGuarantee.self,
      fields: [.yearGroup], source: .definition("SeptemberGuarantee"),
      flagged: SeptemberGuarantee(yearGroup: .known(.ten)), kept: SeptemberGuarantee(yearGroup: .known(.eleven))
    ) { ($0.yearGroup?.code).map { ![.eleven, .twelve].contains($0) } ?? false },
    .record(
      "destinations.key-stage", "The key stage left is not 4 or 5",
      doc: "Destinations are measured after key stage 4 and after 16 to 18 study.",
      of: SchoolLeaverDestination.self,
      fields: [.keyStage], source: .definition("SchoolLeaverDestination"),
      flagged: SchoolLeaverDestination(keyStage: .known(.three)),
      kept: SchoolLeaverDestination(keyStage: .known(.four))
    ) { ($0.keyStage?.code).map { ![.four, .five].contains($0) } ?? false },
    .record(
      "higher-education.order", "The course ends before it starts",
      doc: "Care leavers at university on a day are counted from these days.",
      of: HigherEducation.self, fields: [.start, .end],
      source: .definition("HigherEducation"), flagged: HigherEducation(start: day(3, 2), end: day(3, 1)),
      kept: HigherEducation(start: day(3, 2), end: day(3, 2))
    ) { $0.end.isBefore($0.start) },
    .record(
      "devices.order", "The device is provided before it is asked for, or returned before it is provided",
      doc: "Weeks without a device are counted from the request. A replacement is a loan of its own.",
      of: DeviceLoan.self, fields: [.requested, .provided, .returned], source: .definition("DeviceLoan"),
      flagged: DeviceLoan(provided: day(3, 2), returned: day(3, 1)),
      kept: DeviceLoan(provided: day(3, 2), returned: day(3, 2))
    ) { ![$0.requested, $0.provided, $0.returned].isInOrder },
    .record(
      "device-stocks.allocated", "More devices are allotted than were received",
      doc: "Devices in hand would be below nothing. A delivery was probably not entered.",
      of: DeviceStock.self,
      fields: [.received, .allocated], source: .definition("DeviceStock"),
      flagged: DeviceStock(received: 100, allocated: 101), kept: DeviceStock(received: 100, allocated: 100)
    ) { sumExceeds([$0.allocated], $0.received) },
    .record(
      "schools.order", "The school closes before it opens",
      doc: """
        Enrolments are held against these days. The opening day of a school that became an academy belongs to the new \
        number.
        """,
      of: School.self, fields: [.opened, .closed],
      source: .schoolsRegister("open and close dates"),
      flagged: School(opened: day(3, 2), closed: day(3, 1)), kept: School(opened: day(3, 2), closed: day(3, 2))
    ) { $0.closed.isBefore($0.opened) },
    .record(
      "schools.inspection", "A report is published before the inspection",
      doc: "The grade on a day is read from the inspection's day, and counts from the publication.",
      of: School.self, fields: [.inspections],
      source: .definition("SchoolInspection"),
      flagged: School(inspections: [SchoolInspection(date: day(3, 2), published: day(3, 1))]),
      kept: School(inspections: [SchoolInspection(date: day(3, 2), published: day(3, 2))])
    ) { school in (school.inspections ?? []).contains { $0.published.isBefore($0.date) } },
    .record(
      "census.partition", "Pupils with support and with plans are together more than all",
      doc: "A pupil has support or a plan, not both, so the two are parts of all pupils.",
      of: SchoolCensusCount.self,
      fields: [.pupils, .supportPupils, .planPupils], source: .schoolCensusGuide("SEN provision"),
      flagged: SchoolCensusCount(pupils: 100, supportPupils: 60, planPupils: 41),
      kept: SchoolCensusCount(pupils: 100, supportPupils: 60, planPupils: 40)
    ) { sumExceeds([$0.supportPupils, $0.planPupils], $0.pupils) },
    .record(
      "trainings.evaluations", "More people found the training useful, or would recommend it, than answered",
      doc: """
        A share of those who answered would be above 100%. The number of answers is probably that of those attending \
        another session.
        """,
      of: VirtualSchoolTraining.self, fields: [.attended, .evaluations, .foundUseful, .wouldRecommend],
      source: .definition("VirtualSchoolTraining"), flagged: VirtualSchoolTraining(evaluations: 10, foundUseful: 11),
      kept: VirtualSchoolTraining(evaluations: 10, foundUseful: 10)
    ) { sumExceeds([$0.foundUseful], $0.evaluations) || sumExceeds([$0.wouldRecommend], $0.evaluations) },
    .reference(
      "activity-attendances.activity", "The attendance names an activity that is not there",
      doc: "What the child took part in cannot be told, and the activity's count leaves them out.",
      from: ActivityAttendance.self, field: .activity, to: VirtualSchoolActivity.self,
      source: .definition("ActivityAttendance"),
      flagged: (ActivityAttendance(activity: "A"), VirtualSchoolActivity(id: "B")),
      kept: (ActivityAttendance(activity: "A"), VirtualSchoolActivity(id: "A")), named: \.activity, identifier: \.id),
  ]
}

private func year(_ startYear: Int) -> AcademicYear? { AcademicYear(startingIn: startYear) }

private func day(_ month: Int, _ day: Int) -> CalendarDay { CalendarDay(2021, month, day) }
