import CareCore
import CareModels
import CareValidation
import Testing

@Suite("Timeliness")
struct TimelinessTests {
  @Test("A day after the last one it is flagged, on the last it is kept", arguments: TimelinessCase.all)
  func judged(example: TimelinessCase) throws {
    #expect(
      try TimelinessText.outcomes(example.clock, example.flagged.register, asAt: example.asAt)
        == example.flagged.outcome)
    #expect(
      try TimelinessText.outcomes(example.clock, example.kept.register, asAt: example.asAt) == example.kept.outcome)
  }

  @Test("What cannot be told is not guessed", arguments: TimelinessCase.all)
  func notKnown(example: TimelinessCase) throws {
    #expect(
      try TimelinessText.outcomes(example.clock, example.notKnown.register, asAt: example.asAt)
        == example.notKnown.outcome)
  }

  @Test("Every check has a flagged, a kept and a not-known example, and every clock a check or a reason")
  func complete() {
    let checks = [TimelinessCheck].all.map(\.id)
    #expect(Set(checks).count == checks.count)
    #expect(TimelinessCase.all.map(\.clock).sorted() == checks.sorted())
    #expect(Set(checks).union(TimelinessCheck.unchecked.keys) == Set(StatutoryClock.all.map(\.id)))
    #expect(Set(checks).isDisjoint(with: TimelinessCheck.unchecked.keys))
    for example in TimelinessCase.all {
      #expect(example.flagged.outcome.contains("late") || example.flagged.outcome.contains("overdue"))
      #expect(!example.kept.outcome.contains("late") && example.kept.outcome.contains("in time"))
      #expect(example.notKnown.outcome.contains("not known"))
    }
  }

  @Test(
    "Circumstances change what is asked for",
    arguments: [
      ("cla_review_first", "ep 2020-01-06 S C2 N1 U4 2020-01-20 E4A\nreviews -", ""),
      ("cla_review_first", "ep 2020-01-06 S C2 N1 U4 2020-03-03 E4A\nreviews -", "overdue 29"),
      ("cla_review_first", "ep 2021-02-01 S C2 N1 U4\nreviews -", ""),
      ("cla_review_first", "ep 2020-12-21 S C2 N1 U4\nreviews -", "not yet due"),
      ("cla_review_first", "ep 2020-01-06 S C2 N1 U4\nreviews date=2021-01-05", "overdue 332"),
      ("care_plan_first", "ep 2020-01-06 S C2 N1 U4\ncarePlans completed=2019-12-01", "in time"),
      ("care_plan_first", "ep 2020-01-06 S C2 N1 U4\ncarePlans completed=2018-12-01 ended=2019-12-01", "overdue 346"),
      ("iha", "ep 2020-01-06 S C2 N1 U4\nhealthAssessments held=2019-10-06", "in time"),
      ("iha", "ep 2020-01-06 S C2 N1 U4\nhealthAssessments held=2019-10-05", "overdue 332"),
      ("icpc", "section47Enquiries start=2020-01-06 conferenceNotRequired=true", ""),
      ("icpc", "section47Enquiries start=2020-12-21", "not yet due"),
      ("rhi", "missingIncidents id=m end=2020-12-30\nreturnInterviews -", "not yet due"),
      ("rhi", "missingIncidents id=m kind=A end=2020-01-06\nreturnInterviews -", ""),
      (
        "rhi",
        "missingIncidents id=m endedAt=2020-01-06T10:00:00\nreturnInterviews incident=m heldAt=2020-01-09T10:00:01",
        "late 1"
      ),
      ("complaint_s1", #"complaints stages=[{"stage":"1","requested":"2020-12-31"}]"#, "not yet due"),
      (
        "complaint_s1",
        #"complaints stages=[{"stage":"1","requested":"2020-01-06","isExtended":true,"responded":"2020-02-03"}]"#,
        "in time"
      ),
      (
        "cla_visit_reg24_ico",
        "ep 2020-12-01 S C1 N1 P1\nreviews date=2020-12-08\nstatutoryVisits date=2020-12-08", "in time; not yet due"
      ),
      // The order is made: no longer weekly, and from then on as with parents under an order.
      (
        "cla_visit_reg24_ico",
        "ep 2020-12-01 S C1 N1 P1 2020-12-14 X1\nep 2020-12-14 L C2 N1 P1\nstatutoryVisits date=2020-12-08", "in time"
      ),
      (
        "cla_visit_co_parent",
        "ep 2020-11-02 S C1 N1 P1 2020-11-09 X1\nep 2020-11-09 L C2 N1 P1\n"
          + "statutoryVisits date=2020-11-16\nstatutoryVisits date=2020-12-29",
        "in time; late 1; not yet due"
      ),
      // Before the order of a child at home the usual clock runs, and after that is discharged.
      (
        "cla_visit_first",
        "ep 2020-11-02 S V2 N1 P1 2020-11-30 X1\nep 2020-11-30 L C2 N1 P1\nstatutoryVisits date=2020-11-09", "in time"
      ),
      // Weekly until the carer is approved; six weeks are then counted from the last visit.
      (
        "cla_visit_reg24_ico",
        "ep 2020-11-02 S C2 N1 U3\n"
          + "connectedCarerAssessments temporarilyApproved=2020-10-30 decided=2020-11-12\nstatutoryVisits date=2020-11-09",
        "in time"
      ),
      (
        "cla_visit_year1",
        "ep 2020-11-02 S C2 N1 U3\n"
          + "connectedCarerAssessments temporarilyApproved=2020-10-30 decided=2020-11-12\nstatutoryVisits date=2020-11-09\nstatutoryVisits date=2020-12-21",
        "in time; not yet due"
      ),
      (
        "cla_visit_year1",
        "ep 2020-11-02 S C2 N1 U3\n"
          + "connectedCarerAssessments temporarilyApproved=2020-10-30 decided=2020-11-12\nstatutoryVisits date=2020-11-09\nstatutoryVisits date=2020-12-22",
        "late 1; not yet due"
      ),
      (
        "cla_visit_first",
        "ep 2020-11-02 S C2 N1 U3\nconnectedCarerAssessments temporarilyApproved=2020-11-02\nstatutoryVisits -", ""
      ),
      // An approval is of one placement.
      (
        "cla_visit_first",
        "ep 2020-11-02 S C2 N1 U3 2020-11-16 X1\nep 2020-11-16 P C2 N1 U4\n"
          + "connectedCarerAssessments temporarilyApproved=2020-11-02\nstatutoryVisits date=2020-11-23",
        "in time"
      ),
      (
        "rha_5plus", "ep 2020-01-06 S C2 N1 U4\nchildren birthDate=2010-01-01\nhealthAssessments held=2019-12-02",
        "overdue 29"
      ),
      (
        "rha_5plus",
        "ep 2020-01-06 S C2 N1 U4\nchildren birthDate=2010-01-01\nhealthAssessments held=2019-12-02\n"
          + "healthAssessments held=2020-02-03",
        "not yet due"
      ),
      // A plan of the term is late when the term ends.
      (
        "pep_review", "ep 2020-08-03 S C2 N1 U4\nchildren birthDate=2010-01-01\npersonalEducationPlans held=2020-09-10",
        "in time"
      ),
      (
        "pep_review", "ep 2020-08-03 S C2 N1 U4\nchildren birthDate=2010-01-01\npersonalEducationPlans held=2020-08-10",
        "overdue 0"
      ),
      ("pathway_assessment", "ep 2019-01-07 S C2 N1 U4\nchildren birthDate=2004-09-30\npathwayPlans -", "overdue 1"),
      ("pathway_assessment", "ep 2019-01-07 S C2 N1 U4\nchildren birthDate=2004-10-01\npathwayPlans -", "not yet due"),
      // Eligible on the 91st day of care, 1 December.
      (
        "pathway_assessment",
        "ep 2020-09-02 S C2 N1 U4\nchildren birthDate=2004-09-02\n"
          + "pathwayPlans assessmentCompleted=2020-12-31", "in time"
      ),
      ("pathway_assessment", "ep 2020-11-02 S C2 N1 U4\nchildren birthDate=2004-09-02\npathwayPlans -", ""),
      ("pep_initiate", "ep 2020-01-06 S C2 N1 U4\nchildren birthDate=2018-01-01\npersonalEducationPlans -", ""),
      (
        "pep_initiate", "ep 2020-01-06 S C2 N1 U4\nchildren birthDate=2003-01-01\npersonalEducationPlans -",
        "not known: mayNotBeRequired"
      ),
      ("police_protection", "ep 2020-01-06 S L1 N1 U4 2020-01-08 X1\nep 2020-01-08 P L1 N1 U6 2020-01-10 X1", "late 1"),
    ])
  func circumstances(clock: String, register: String, outcome: String) throws {
    #expect(try TimelinessText.outcomes(clock, register, asAt: CalendarDay(2020, 12, 31)) == outcome)
  }

  @Test("A check without its tables is not run, and says which it missed")
  func notRun() throws {
    let report = ChildHistories(try TimelinessText.register("ep 2020-01-06 S C2 N1 U4"))
      .timeliness(asAt: CalendarDay(2020, 12, 31))
    #expect(report.notRun.first { $0.clock == "cla_review_first" }?.missing == [.reviews])
    #expect(!report.events.contains { $0.clock == "cla_review_first" })
    #expect(report.notRun.allSatisfy { $0.clock != "police_protection" })
  }

  @Test("Findings are warnings that name a row and no day")
  func findings() throws {
    let report = ChildHistories(try TimelinessText.register("ep 2020-01-06 S C2 N1 U4\nreviews date=2020-02-04"))
      .timeliness(asAt: CalendarDay(2020, 4, 1))
    #expect(
      report.findings.map(\.description) == [
        "warning: Episodes row 0, DECOM: First looked-after review: late."
      ])
  }
}
