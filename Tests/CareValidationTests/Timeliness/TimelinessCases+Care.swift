import CareCore

extension TimelinessCase {
  static let care: [TimelinessCase] = [
    TimelinessCase(
      "cla_review_first", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-04
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        reviews date=2020-02-03
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "cla_review_second", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-04
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "cla_review_subsequent", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        reviews date=2020-11-04
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        reviews date=2020-11-03
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        reviews date=2020-11-04
        reviews participation=PN1
        """#, "not known: undatedRecord; not yet due"
      )),
    TimelinessCase(
      "cla_review_short_breaks", asAt: CalendarDay(2020, 9, 30),
      flagged: (
        #"""
        ep 2020-01-06 S V4 N2 U6 2020-01-08 E8
        ep 2020-06-06 S V4 N2 U6
        reviews date=2020-04-07
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S V4 N2 U6 2020-01-08 E8
        ep 2020-06-06 S V4 N2 U6
        reviews date=2020-04-06
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S V4 N2 U6 2020-01-08 E8
        ep 2020-06-06 S V4 N2 U6
        reviews participation=PN1
        """#, "not known: undatedRecord"
      )),
    TimelinessCase(
      "short_break_max_single", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S V4 N2 U6 2020-01-24 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S V4 N2 U6 2020-01-23 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S V4 N2 U6 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "short_break_max_total", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-01 S V4 N2 U6 2020-01-17 E8
        ep 2020-02-01 S V4 N2 U6 2020-02-17 E8
        ep 2020-03-01 S V4 N2 U6 2020-03-17 E8
        ep 2020-04-01 S V4 N2 U6 2020-04-17 E8
        ep 2020-05-01 S V4 N2 U6 2020-05-13 E8
        """#, "in time; in time; in time; in time; late 1"
      ),
      kept: (
        #"""
        ep 2020-01-01 S V4 N2 U6 2020-01-17 E8
        ep 2020-02-01 S V4 N2 U6 2020-02-17 E8
        ep 2020-03-01 S V4 N2 U6 2020-03-17 E8
        ep 2020-04-01 S V4 N2 U6 2020-04-17 E8
        ep 2020-05-01 S V4 N2 U6 2020-05-12 E8
        """#, "in time; in time; in time; in time; in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S V4 N2 U6 soon E8
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "care_plan_first", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        carePlans completed=2020-01-21
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        carePlans completed=2020-01-20
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        carePlans completed=2020-01-20
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "iro_appointed", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviewingAllocations role=lookedAfter start=2020-01-14
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviewingAllocations role=lookedAfter start=2020-01-13
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        reviewingAllocations role=lookedAfter start=2020-01-13
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "cla_visit_first", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        statutoryVisits date=2020-01-14
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        statutoryVisits date=2020-01-13
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 L C2 N1 U4
        statutoryVisits date=2020-01-13
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "cla_visit_year1", asAt: CalendarDay(2020, 3, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        statutoryVisits date=2020-01-13
        statutoryVisits date=2020-02-25
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        statutoryVisits date=2020-01-13
        statutoryVisits date=2020-02-24
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 L C2 N1 U4
        statutoryVisits date=2020-01-13
        statutoryVisits date=2020-02-24
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "cla_visit_after_year1", asAt: CalendarDay(2021, 3, 1),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        placements start=2020-01-06 isUntilEighteen=false
        statutoryVisits date=2021-01-06
        statutoryVisits date=2021-02-18
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        placements start=2020-01-06 isUntilEighteen=false
        statutoryVisits date=2021-01-06
        statutoryVisits date=2021-02-17
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        statutoryVisits date=2021-01-06
        statutoryVisits date=2021-02-18
        """#, "not known: limitNotKnown; not yet due"
      )),
    TimelinessCase(
      "cla_visit_reg24_ico", asAt: CalendarDay(2020, 1, 20),
      flagged: (
        #"""
        ep 2020-01-06 S C1 N1 P1
        statutoryVisits date=2020-01-14
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C1 N1 P1
        statutoryVisits date=2020-01-13
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 L C1 N1 P1
        statutoryVisits date=2020-01-13
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "cla_visit_co_parent", asAt: CalendarDay(2020, 1, 20),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 P1
        statutoryVisits date=2020-01-14
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 P1
        statutoryVisits date=2020-01-13
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 L C2 N1 P1
        statutoryVisits date=2020-01-13
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "iha", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments kind=initial held=2020-02-04
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments kind=initial held=2020-02-03
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        healthAssessments kind=initial held=2020-02-03
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "iha_referral", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments kind=initial referred=2020-01-09
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments kind=initial referred=2020-01-08
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        healthAssessments kind=initial referred=2020-01-08
        """#, "not known: startNotOnRecord"
      )),
    TimelinessCase(
      "rha_under5", asAt: CalendarDay(2020, 8, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments held=2020-02-03
        children birthDate=2018-01-01
        healthAssessments held=2020-08-04
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments held=2020-02-03
        children birthDate=2018-01-01
        healthAssessments held=2020-08-03
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments held=2020-02-03
        healthAssessments held=2020-08-03
        """#, "not known: birthDateNotKnown"
      )),
    TimelinessCase(
      "rha_5plus", asAt: CalendarDay(2021, 3, 1),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments held=2020-02-03
        children birthDate=2010-01-01
        healthAssessments held=2021-02-04
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments held=2020-02-03
        children birthDate=2010-01-01
        healthAssessments held=2021-02-03
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        healthAssessments held=2020-02-03
        healthAssessments held=2021-02-03
        """#, "not known: birthDateNotKnown"
      )),
    TimelinessCase(
      "pep_initiate", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        children birthDate=2010-01-01
        personalEducationPlans requested=2020-01-21
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        children birthDate=2010-01-01
        personalEducationPlans requested=2020-01-20
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        personalEducationPlans requested=2020-01-20
        """#, "not known: birthDateNotKnown"
      )),
    TimelinessCase(
      "pep_first_complete", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        children birthDate=2010-01-01
        personalEducationPlans completed=2020-02-04
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        children birthDate=2010-01-01
        personalEducationPlans completed=2020-02-03
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        personalEducationPlans completed=2020-02-03
        """#, "not known: birthDateNotKnown"
      )),
    TimelinessCase(
      "pep_review", asAt: CalendarDay(2020, 9, 1),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        children birthDate=2010-01-01
        personalEducationPlans -
        """#, "overdue 1; not yet due"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        children birthDate=2010-01-01
        personalEducationPlans held=2020-08-31
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        personalEducationPlans -
        """#, "not known: birthDateNotKnown"
      )),
    TimelinessCase(
      "pathway_assessment", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        pathwayPlans eligibleFrom=2020-01-06 assessmentCompleted=2020-04-07
        """#, "late 1"
      ),
      kept: (
        #"""
        pathwayPlans eligibleFrom=2020-01-06 assessmentCompleted=2020-04-06
        """#, "in time"
      ),
      notKnown: (
        #"""
        pathwayPlans assessmentCompleted=2020-04-06
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "pathway_review", asAt: CalendarDay(2020, 8, 1),
      flagged: (
        #"""
        pathwayPlans completed=2020-01-06
        pathwayPlans completed=2020-07-07
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        pathwayPlans completed=2020-01-06
        pathwayPlans completed=2020-07-06
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        pathwayPlans completed=2020-01-06 reviewed=2020-07-07
        """#, "not known: earlierNotRecorded; not yet due"
      )),
  ]
}
