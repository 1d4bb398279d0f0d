import CareCore
import CareModels

extension RecordCheck {
  /// The checks of health: assessments, checks, immunisations, questionnaires and help.
  public static let healthRecords: [RecordCheck] = [
    .record(
      "health.assessment-not-completed-held",
      "The assessment has a day on which it was held, and an outcome that says it was not",
      doc: "Assessments in time count those with a day, so one that was declined or missed would be counted as held.",
      of: HealthAssessment.self, fields: [.held, .outcome], source: .healthGuidance("health assessments"),
      flagged: HealthAssessment(held: april(1), outcome: .known(.notAttended)),
      kept: HealthAssessment(held: april(1), outcome: .known(.completed))
    ) { assessment in
      guard assessment.held != nil, let outcome = assessment.outcome?.code else { return false }
      return [.declinedByChild, .declinedByParentOrCarer, .notAttended, .cancelled].contains(outcome)
    },
    .record(
      "health.assessment-completed-undated", "The assessment was completed, and no day says when",
      doc: "It counts for no twelve months until it has a day.", of: HealthAssessment.self, fields: [.held, .outcome],
      severity: .warning, source: .returnItem("HEALTH_ASSESSMENT"),
      flagged: HealthAssessment(outcome: .known(.completed)), kept: HealthAssessment(outcome: .known(.recentlyAssessed))
    ) { $0.outcome?.code == .completed && $0.held == nil },
    .record(
      "health.assessment-dates-out-of-order",
      "The assessment was held before it was asked for, or its plan came before it",
      doc: "The initial assessment is due within 20 working days of the start of care, and its plan follows it.",
      of: HealthAssessment.self, fields: [.referred, .held, .planReceived],
      source: .healthGuidance("health assessments"),
      flagged: HealthAssessment(held: april(2), planReceived: april(1)),
      kept: HealthAssessment(referred: april(2), held: april(2), planReceived: april(2))
    ) { ![$0.referred, $0.held, $0.planReceived].isInOrder },
    .record(
      "health.initial-assessment-not-by-doctor", "An initial assessment was carried out by someone other than a doctor",
      doc: "Later ones may be carried out by a nurse or midwife.", of: HealthAssessment.self,
      fields: [.kind, .practitioner], severity: .warning, source: .carePlanning("regulation 7"),
      flagged: HealthAssessment(kind: .known(.initial), practitioner: .known(.nurse)),
      kept: HealthAssessment(kind: .known(.review), practitioner: .known(.nurse))
    ) { assessment in
      assessment.kind?.code == .initial && (assessment.practitioner?.code.map { $0 != .doctor } ?? false)
    },
    .record(
      "health.check-not-completed-held",
      "The check has a day on which it was held, and an outcome that says it was not",
      doc: """
        Dental checks in the year count those with a day, so one that was declined or missed would be counted as held.
        """,
      of: HealthCheck.self, fields: [.held, .outcome], source: .returnItem("TEETH_CHECK, HEALTH_CHECK"),
      flagged: HealthCheck(held: april(1), outcome: .known(.declined)),
      kept: HealthCheck(held: april(1), outcome: .known(.completed))
    ) { check in check.held != nil && (check.outcome?.code.map { $0 != .completed } ?? false) },
    .record(
      "health.development-check-at-five", "A development check was held on a child of 5 or over",
      doc: "The check belongs to the years before school; the return asks it of children under 5.",
      of: HealthCheck.self, with: [.children], fields: [.kind, .held], severity: .note,
      source: .returnItem("HEALTH_CHECK"),
      flagged: .ofOneChild(
        [HealthCheck(kind: .known(.development), held: april(1))], [Child(birthDate: CalendarDay(2019, 4, 1))]),
      kept: .ofOneChild(
        [HealthCheck(kind: .known(.development), held: april(1))], [Child(birthDate: CalendarDay(2019, 4, 2))])
    ) { check, child in
      guard check.kind?.code == .development else { return false }
      return check.held.flatMap { child.age(on: $0) }.map { $0 >= 5 } ?? false
    },
    .record(
      "health.registration-ends-before-start", "The registration with a practice ends before it starts",
      doc: "Which practice holds the child's records on a day cannot be told.",
      of: HealthRegistration.self, fields: [.start, .end], source: .annualReport("5.2"),
      flagged: HealthRegistration(start: april(2), end: april(1)),
      kept: HealthRegistration(start: april(2), end: april(2))
    ) { $0.end.isBefore($0.start) },
    .child(
      "health.registrations-overlap", "The child is registered with two practices of the same service at a time",
      doc: """
        A patient is on one list of a service at a time. The earlier practice was probably not told that the child \
        moved.
        """,
      of: HealthRegistration.self, fields: [.service, .start, .end], severity: .warning, source: .annualReport("5.2"),
      flagged: [
        HealthRegistration(service: .known(.dentist), start: april(1)),
        HealthRegistration(service: .known(.dentist), start: april(2)),
      ],
      kept: [
        HealthRegistration(service: .known(.dentist), start: april(1), end: april(2)),
        HealthRegistration(service: .known(.dentist), start: april(2)),
        HealthRegistration(service: .known(.optician), start: april(1)),
      ]
    ) { rows in
      let known = rows.indices.filter { rows[$0].service != nil }
      return Dictionary(grouping: known) { rows[$0].service }.values
        .flatMap { group in overlapping(group.map { (rows[$0].start, rows[$0].end) }).map { group[$0] } }.sorted()
    },
    .record(
      "health.immunisation-given-and-not",
      "The immunisation has a day on which it was given, and an outcome that says it was not",
      doc: """
        Whether immunisations are up to date is returned for every child in care for a year; the dose counts as given \
        and as missed.
        """,
      of: Immunisation.self, fields: [.given, .outcome], source: .annualReport("5.2"),
      flagged: Immunisation(given: april(1), outcome: .known(.declined)),
      kept: Immunisation(given: april(1), outcome: .known(.given))
    ) { dose in dose.given != nil && (dose.outcome?.code.map { $0 != .given } ?? false) },
    .record(
      "health.immunisation-before-birth", "The immunisation was given before the child was born",
      doc: "Either day may be wrong. If it is the date of birth, every age of this child is.",
      of: Immunisation.self,
      with: [.children], fields: [.given], source: .definition("Immunisation"),
      flagged: .ofOneChild([Immunisation(given: april(1))], [Child(birthDate: april(2))]),
      kept: .ofOneChild([Immunisation(given: april(2))], [Child(birthDate: april(2))])
    ) { dose, child in dose.given.isBefore(child.birthDate) },
    .record(
      "health.immunisation-dose-below-one", "The number of the dose is below 1",
      doc: "Doses of a course are counted from 1. A booster has its number in the course too.",
      of: Immunisation.self, fields: [.dose],
      source: .definition("Immunisation"), flagged: Immunisation(dose: 0), kept: Immunisation(dose: 1)
    ) { $0.dose.map { $0 < 1 } ?? false },
    .record(
      "health.sdq-score-and-reason", "The questionnaire has a score, and a reason why there is none",
      doc: """
        A reason is asked for only where there is no score. It is often left from the reminder before the form came \
        back.
        """,
      of: SDQAssessment.self, fields: [.totalDifficulties, .reasonNoScore],
      source: .returnItem("SDQ_SCORE, SDQ_REASON"),
      flagged: SDQAssessment(totalDifficulties: 0, reasonNoScore: .known(.other)),
      kept: SDQAssessment(totalDifficulties: 0)
    ) { $0.totalDifficulties != nil && $0.reasonNoScore != nil },
    .record(
      "health.sdq-score-out-of-range", "A score of the questionnaire is outside its range",
      doc: "Each of the five scales and the impact run from 0 to 10, total difficulties from 0 to 40.",
      of: SDQAssessment.self,
      fields: [.emotional, .conduct, .hyperactivity, .peer, .prosocial, .totalDifficulties, .impact],
      source: .sdqScoring, flagged: SDQAssessment(emotional: 11),
      kept: SDQAssessment(emotional: 10, totalDifficulties: 40)
    ) { sdq in
      [sdq.emotional, sdq.conduct, sdq.hyperactivity, sdq.peer, sdq.prosocial, sdq.impact]
        .contains { $0.isOutside(0...10) } || sdq.totalDifficulties.isOutside(0...40)
    },
    .record(
      "health.sdq-total-differs", "The total difficulties score is not the sum of the four scales",
      doc: "Prosocial behaviour is no part of the total. Looked at where all four scales are recorded.",
      of: SDQAssessment.self, fields: [.emotional, .conduct, .hyperactivity, .peer, .totalDifficulties],
      source: .sdqScoring,
      flagged: SDQAssessment(emotional: 1, conduct: 2, hyperactivity: 3, peer: 4, totalDifficulties: 11),
      kept: SDQAssessment(emotional: 1, conduct: 2, hyperactivity: 3, peer: 4, prosocial: 9, totalDifficulties: 10)
    ) { sdq in
      let scales = [sdq.emotional, sdq.conduct, sdq.hyperactivity, sdq.peer].compactMap(\.self)
      guard scales.count == 4, let total = sdq.totalDifficulties else { return false }
      // Scores beyond the range are another check's, and could be too large to add.
      return scales.allSatisfy((0...10).contains) && scales.reduce(0, +) != total
    },
    .record(
      "health.sdq-answer-out-of-range", "An answer of the questionnaire is not 0, 1 or 2",
      doc: "Not true, somewhat true and certainly true are 0, 1 and 2. An answer left out is empty, not 9 or -1.",
      of: SDQAssessment.self,
      fields: [.answers], source: .sdqScoring, flagged: SDQAssessment(answers: SDQAnswers(considerate: 3)),
      kept: SDQAssessment(answers: SDQAnswers(considerate: 2))
    ) { sdq in SDQItem.allCases.contains { sdq.answers?[$0].isOutside(0...2) ?? false } },
    .record(
      "health.sdq-dates-out-of-order", "The questionnaire came back before it was sent or completed",
      doc: "The form is sent out, completed by the carer and returned, and the score is that of the day of completion.",
      of: SDQAssessment.self, fields: [.sent, .completed, .returned], source: .definition("SDQAssessment"),
      flagged: SDQAssessment(sent: april(2), returned: april(1)),
      kept: SDQAssessment(sent: april(2), completed: april(2), returned: april(2))
    ) { ![$0.sent, $0.completed, $0.returned].isInOrder },
    .record(
      "health.sdq-age", "The questionnaire was completed outside the ages 4 to 16",
      doc: "The return asks for a score at these ages. Authorities may use the forms for others at other ages.",
      of: SDQAssessment.self, with: [.children], fields: [.completed], severity: .note,
      source: .returnItem("SDQ_SCORE"),
      flagged: .ofOneChild([SDQAssessment(completed: april(1))], [Child(birthDate: CalendarDay(2020, 4, 2))]),
      kept: .ofOneChild([SDQAssessment(completed: april(1))], [Child(birthDate: CalendarDay(2020, 4, 1))])
    ) { sdq, child in sdq.completed.flatMap { child.age(on: $0) }.isOutside(4...16) },
    .record(
      "health.help-not-accepted-begun", "Help with substances began, which the child had not taken up",
      doc: """
        The child probably took the help up after declining it. Uptake is counted from the answer, and misses this \
        child.
        """,
      of: SubstanceMisuseProblem.self, fields: [.wasAccepted, .helpStarted], severity: .warning,
      source: .returnItem("INTERVENTION_RECEIVED, INTERVENTION_OFFERED"),
      flagged: SubstanceMisuseProblem(wasAccepted: false, helpStarted: april(1)),
      kept: SubstanceMisuseProblem(wasAccepted: true, helpStarted: april(1))
    ) { $0.wasAccepted == false && $0.helpStarted != nil },
    .record(
      "health.help-dates-out-of-order", "Help with substances was offered, begun or ended out of order",
      doc: "A problem is identified, help is offered, begins and ends, in that order.",
      of: SubstanceMisuseProblem.self, fields: [.identified, .offered, .helpStarted, .helpEnded], severity: .warning,
      source: .definition("SubstanceMisuseProblem"),
      flagged: SubstanceMisuseProblem(helpStarted: april(2), helpEnded: april(1)),
      kept: SubstanceMisuseProblem(identified: april(1), offered: april(2), helpStarted: april(2), helpEnded: april(2))
    ) { ![$0.identified, $0.offered, $0.helpStarted, $0.helpEnded].isInOrder },
    .record(
      "health.therapy-not-accepted-begun", "Therapy began after a referral that was not accepted",
      doc: "The referral was probably accepted at a second attempt, which is a referral of its own.",
      of: TherapeuticReferral.self, fields: [.wasAccepted, .start], severity: .warning, source: .annualReport("5.2"),
      flagged: TherapeuticReferral(wasAccepted: false, start: april(1)),
      kept: TherapeuticReferral(wasAccepted: true, start: april(1))
    ) { $0.wasAccepted == false && $0.start != nil },
    .record(
      "health.therapy-dates-out-of-order", "Therapy began before the referral, or ended before it began",
      doc: "Weeks of waiting for therapy are counted from the referral to the start.",
      of: TherapeuticReferral.self, fields: [.referred, .start, .end], source: .definition("TherapeuticReferral"),
      flagged: TherapeuticReferral(referred: april(2), start: april(1)),
      kept: TherapeuticReferral(referred: april(2), start: april(2), end: april(2))
    ) { ![$0.referred, $0.start, $0.end].isInOrder },
  ]
}
