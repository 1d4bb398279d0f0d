extension ChildHistory {
  /// The child's times in alternative provision, in the order of the table.
  public var alternativeProvisions: HistoryRecords<AlternativeProvision> {
    records(storage.register.alternativeProvisions, .alternativeProvisions)
  }

  /// The child's applications for school places, in the order of the table.
  public var schoolAdmissions: HistoryRecords<SchoolAdmission> {
    records(storage.register.schoolAdmissions, .schoolAdmissions)
  }

  /// The child's managed moves, in the order of the table.
  public var managedMoves: HistoryRecords<ManagedMove> { records(storage.register.managedMoves, .managedMoves) }

  /// The child's personal education plans, in the order of the table.
  public var personalEducationPlans: HistoryRecords<PersonalEducationPlan> {
    records(storage.register.personalEducationPlans, .personalEducationPlans)
  }

  /// The pupil premium allotted for the child, in the order of the table.
  public var pupilPremiumAllocations: HistoryRecords<PupilPremiumAllocation> {
    records(storage.register.pupilPremiumAllocations, .pupilPremiumAllocations)
  }

  /// The pupil premium spent for the child, in the order of the table.
  public var pupilPremiumSpends: HistoryRecords<PupilPremiumSpend> {
    records(storage.register.pupilPremiumSpends, .pupilPremiumSpends)
  }

  /// The child's special educational needs provision, in the order of the table.
  public var specialEducationalNeeds: HistoryRecords<SpecialEducationalNeed> {
    records(storage.register.specialEducationalNeeds, .specialEducationalNeeds)
  }

  /// The child's education, health and care plans, in the order of the table.
  public var educationHealthCarePlans: HistoryRecords<EducationHealthCarePlan> {
    records(storage.register.educationHealthCarePlans, .educationHealthCarePlans)
  }

  /// The child's attendance at school, in the order of the table.
  public var schoolAttendances: HistoryRecords<SchoolAttendance> {
    records(storage.register.schoolAttendances, .schoolAttendances)
  }

  /// The reports that the child was not in school, in the order of the table.
  public var attendanceAlerts: HistoryRecords<AttendanceAlert> {
    records(storage.register.attendanceAlerts, .attendanceAlerts)
  }

  /// The child's suspensions and exclusions, in the order of the table.
  public var schoolExclusions: HistoryRecords<SchoolExclusion> {
    records(storage.register.schoolExclusions, .schoolExclusions)
  }

  /// The child's early years foundation stage profiles, in the order of the table.
  public var earlyYearsProfiles: HistoryRecords<EarlyYearsProfile> {
    records(storage.register.earlyYearsProfiles, .earlyYearsProfiles)
  }

  /// The child's phonics screening checks, in the order of the table.
  public var phonicsChecks: HistoryRecords<PhonicsCheck> { records(storage.register.phonicsChecks, .phonicsChecks) }

  /// The child's results at the end of key stages 1 and 2, in the order of the table.
  public var primaryAssessments: HistoryRecords<PrimaryAssessment> {
    records(storage.register.primaryAssessments, .primaryAssessments)
  }

  /// The young person's results at the end of key stage 4, in the order of the table.
  public var keyStage4Outcomes: HistoryRecords<KeyStage4Outcome> {
    records(storage.register.keyStage4Outcomes, .keyStage4Outcomes)
  }

  /// The young person's results at the end of 16–18 education, in the order of the table.
  public var keyStage5Outcomes: HistoryRecords<KeyStage5Outcome> {
    records(storage.register.keyStage5Outcomes, .keyStage5Outcomes)
  }

  /// The child's free early education, in the order of the table.
  public var earlyEducationPlaces: HistoryRecords<EarlyEducationPlace> {
    records(storage.register.earlyEducationPlaces, .earlyEducationPlaces)
  }

  /// The times the child was educated at home by choice, in the order of the table.
  public var homeEducations: HistoryRecords<HomeEducation> { records(storage.register.homeEducations, .homeEducations) }

  /// The times the child was out of full-time education, in the order of the table.
  public var missedEducations: HistoryRecords<MissedEducation> {
    records(storage.register.missedEducations, .missedEducations)
  }

  /// What the young person did after compulsory school age, in the order of the table.
  public var participations: HistoryRecords<Participation> { records(storage.register.participations, .participations) }

  /// Whether the young person had a place from September, in the order of the table.
  public var septemberGuarantees: HistoryRecords<SeptemberGuarantee> {
    records(storage.register.septemberGuarantees, .septemberGuarantees)
  }

  /// Where the young person went from school, in the order of the table.
  public var schoolLeaverDestinations: HistoryRecords<SchoolLeaverDestination> {
    records(storage.register.schoolLeaverDestinations, .schoolLeaverDestinations)
  }

  /// The young person's times in higher education, in the order of the table.
  public var higherEducations: HistoryRecords<HigherEducation> {
    records(storage.register.higherEducations, .higherEducations)
  }

  /// The parcels of books sent to the child, in the order of the table.
  public var bookParcels: HistoryRecords<BookParcel> { records(storage.register.bookParcels, .bookParcels) }

  /// The child's part in activities of the virtual school, in the order of the table.
  public var activityAttendances: HistoryRecords<ActivityAttendance> {
    records(storage.register.activityAttendances, .activityAttendances)
  }

  /// The devices provided to the child, in the order of the table.
  public var deviceLoans: HistoryRecords<DeviceLoan> { records(storage.register.deviceLoans, .deviceLoans) }

  /// The young person's awards in living independently, in the order of the table.
  public var independenceAwards: HistoryRecords<IndependenceAward> {
    records(storage.register.independenceAwards, .independenceAwards)
  }
}
