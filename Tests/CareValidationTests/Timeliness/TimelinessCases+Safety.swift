import CareCore

extension TimelinessCase {
  static let safety: [TimelinessCase] = [
    TimelinessCase(
      "pa_visit_first", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        leavingCareHomes start=2020-01-06
        personalAdviserVisits held=2020-01-14
        """#, "late 1"
      ),
      kept: (
        #"""
        leavingCareHomes start=2020-01-06
        personalAdviserVisits held=2020-01-13
        """#, "in time"
      ),
      notKnown: (
        #"""
        leavingCareHomes +
        personalAdviserVisits -
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "pa_visit_next", asAt: CalendarDay(2020, 3, 31),
      flagged: (
        #"""
        leavingCareHomes start=2020-01-06
        personalAdviserVisits held=2020-01-13
        personalAdviserVisits held=2020-03-14
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        leavingCareHomes start=2020-01-06
        personalAdviserVisits held=2020-01-13
        personalAdviserVisits held=2020-03-13
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        leavingCareHomes +
        personalAdviserVisits -
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "rhi", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        missingIncidents id=m1 end=2020-01-06
        returnInterviews incident=m1 held=2020-01-10
        """#, "late 1"
      ),
      kept: (
        #"""
        missingIncidents id=m1 end=2020-01-06
        returnInterviews incident=m1 held=2020-01-09
        """#, "in time"
      ),
      notKnown: (
        #"""
        missingIncidents id=m1 end=2020-01-06
        returnInterviews incident=m1 wasAccepted=false
        """#, "not known: declined"
      )),
    TimelinessCase(
      "referral_decision", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        referrals date=2020-01-06 decided=2020-01-08
        """#, "late 1"
      ),
      kept: (
        #"""
        referrals date=2020-01-06 decided=2020-01-07
        """#, "in time"
      ),
      notKnown: (
        #"""
        referrals decided=2020-01-07
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "single_assessment", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        socialCareAssessments kind=single start=2020-01-06 authorised=2020-03-10
        """#, "late 1"
      ),
      kept: (
        #"""
        socialCareAssessments kind=single start=2020-01-06 authorised=2020-03-09
        """#, "in time"
      ),
      notKnown: (
        #"""
        socialCareAssessments kind=single authorised=2020-03-09
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "legacy_initial_assessment", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        socialCareAssessments kind=initial start=2020-01-06 authorised=2020-01-21
        """#, "late 1"
      ),
      kept: (
        #"""
        socialCareAssessments kind=initial start=2020-01-06 authorised=2020-01-20
        """#, "in time"
      ),
      notKnown: (
        #"""
        socialCareAssessments kind=initial authorised=2020-01-20
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "legacy_core_assessment", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        socialCareAssessments kind=core start=2020-01-06 authorised=2020-02-25
        """#, "late 1"
      ),
      kept: (
        #"""
        socialCareAssessments kind=core start=2020-01-06 authorised=2020-02-24
        """#, "in time"
      ),
      notKnown: (
        #"""
        socialCareAssessments kind=core authorised=2020-02-24
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "icpc", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        section47Enquiries start=2020-01-06 initialConference=2020-01-28
        """#, "late 1"
      ),
      kept: (
        #"""
        section47Enquiries start=2020-01-06 initialConference=2020-01-27
        """#, "in time"
      ),
      notKnown: (
        #"""
        section47Enquiries start=2020-01-06
        """#, "not known: mayNotBeRequired"
      )),
    TimelinessCase(
      "cp_review_first", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        childProtectionPlans start=2020-01-06 reviews=[{"date":"2020-04-07"}]
        """#, "late 1"
      ),
      kept: (
        #"""
        childProtectionPlans start=2020-01-06 reviews=[{"date":"2020-04-06"}]
        """#, "in time"
      ),
      notKnown: (
        #"""
        childProtectionPlans start=2020-01-06
        """#, "not known: undatedRecord"
      )),
    TimelinessCase(
      "cp_review_next", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        childProtectionPlans start=2020-01-06 reviews=[{"date":"2020-04-06"},{"date":"2020-10-07"}]
        """#, "late 1; not yet due"
      ),
      kept: (
        #"""
        childProtectionPlans start=2020-01-06 reviews=[{"date":"2020-04-06"},{"date":"2020-10-06"}]
        """#, "in time; not yet due"
      ),
      notKnown: (
        #"""
        childProtectionPlans start=2020-01-06
        """#, "not known: undatedRecord"
      )),
    TimelinessCase(
      "core_group", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        childProtectionPlans start=2020-01-06
        coreGroupMeetings held=2020-01-21
        """#, "late 1"
      ),
      kept: (
        #"""
        childProtectionPlans start=2020-01-06
        coreGroupMeetings held=2020-01-20
        """#, "in time"
      ),
      notKnown: (
        #"""
        childProtectionPlans +
        coreGroupMeetings -
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "police_protection", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S L1 N1 U4 2020-01-10 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S L1 N1 U4 2020-01-09 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S L1 N1 U4 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "epo", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S L2 N1 U4 2020-01-28 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S L2 N1 U4 2020-01-27 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S L2 N1 U4 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "cao", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S L3 N1 U4 2020-01-14 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S L3 N1 U4 2020-01-13 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 S L3 N1 U4 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "temp_t1", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 P C2 N1 T1 2020-02-18 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 P C2 N1 T1 2020-02-17 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 T1 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "temp_t3", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 P C2 N1 T3 2020-01-28 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 P C2 N1 T3 2020-01-27 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 T3 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "temp_t4", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 P C2 N1 T4 2020-01-14 X1
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 P C2 N1 T4 2020-01-13 X1
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 T4 soon X1
        """#, "not known: endNotUsable"
      )),
    TimelinessCase(
      "complaint_s1", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        complaints stages=[{"stage":"1","requested":"2020-01-06","responded":"2020-01-21"}]
        """#, "late 1"
      ),
      kept: (
        #"""
        complaints stages=[{"stage":"1","requested":"2020-01-06","responded":"2020-01-20"}]
        """#, "in time"
      ),
      notKnown: (
        #"""
        complaints stages=[{"stage":"1","responded":"2020-01-20"}]
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "complaint_s2", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        complaints stages=[{"stage":"2","requested":"2020-01-06","responded":"2020-02-11"}]
        """#, "late 1"
      ),
      kept: (
        #"""
        complaints stages=[{"stage":"2","requested":"2020-01-06","responded":"2020-02-10"}]
        """#, "in time"
      ),
      notKnown: (
        #"""
        complaints stages=[{"stage":"2","responded":"2020-02-10"}]
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "complaint_s3_panel", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        complaints stages=[{"stage":"3","requested":"2020-01-06","panelMet":"2020-02-18"}]
        """#, "late 1"
      ),
      kept: (
        #"""
        complaints stages=[{"stage":"3","requested":"2020-01-06","panelMet":"2020-02-17"}]
        """#, "in time"
      ),
      notKnown: (
        #"""
        complaints stages=[{"stage":"3","panelMet":"2020-02-17"}]
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "complaint_s3_report", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        complaints stages=[{"stage":"3","panelMet":"2020-01-06","panelReported":"2020-01-14"}]
        """#, "late 1"
      ),
      kept: (
        #"""
        complaints stages=[{"stage":"3","panelMet":"2020-01-06","panelReported":"2020-01-13"}]
        """#, "in time"
      ),
      notKnown: (
        #"""
        complaints stages=[{"stage":"3","panelReported":"2020-01-13"}]
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "complaint_s3_response", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        complaints stages=[{"stage":"3","panelReported":"2020-01-06","responded":"2020-01-28"}]
        """#, "late 1"
      ),
      kept: (
        #"""
        complaints stages=[{"stage":"3","panelReported":"2020-01-06","responded":"2020-01-27"}]
        """#, "in time"
      ),
      notKnown: (
        #"""
        complaints stages=[{"stage":"3","responded":"2020-01-27"}]
        """#, "not known: noTrigger"
      )),
    TimelinessCase(
      "permanence_plan", asAt: CalendarDay(2020, 12, 31),
      flagged: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        permanencePlans agreed=2020-05-04
        """#, "late 1"
      ),
      kept: (
        #"""
        ep 2020-01-06 S C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        permanencePlans agreed=2020-05-03
        """#, "in time"
      ),
      notKnown: (
        #"""
        ep 2020-01-06 P C2 N1 U4
        reviews date=2020-02-03
        reviews date=2020-05-03
        permanencePlans agreed=2020-05-03
        """#, "not known: startNotOnRecord"
      )),
  ]
}
