extension ChildHistory {
  /// The young person's categories of eligibility as recorded, in the order of the table.
  public var careLeaverStatuses: HistoryRecords<CareLeaverStatus> {
    records(storage.register.careLeaverStatuses, .careLeaverStatuses)
  }

  /// The contacts with the young person, in the order of the table.
  public var leavingCareContacts: HistoryRecords<LeavingCareContact> {
    records(storage.register.leavingCareContacts, .leavingCareContacts)
  }

  /// Where the young person lived after care, in the order of the table.
  public var leavingCareHomes: HistoryRecords<LeavingCareHome> {
    records(storage.register.leavingCareHomes, .leavingCareHomes)
  }

  /// The young person's applications for housing, in the order of the table.
  public var housingApplications: HistoryRecords<HousingApplication> {
    records(storage.register.housingApplications, .housingApplications)
  }

  /// What the young person did after care, in the order of the table.
  public var leavingCareActivities: HistoryRecords<LeavingCareActivity> {
    records(storage.register.leavingCareActivities, .leavingCareActivities)
  }

  /// The work opportunities the young person was helped to, in the order of the table.
  public var workOpportunities: HistoryRecords<WorkOpportunity> {
    records(storage.register.workOpportunities, .workOpportunities)
  }

  /// Who was the young person's personal adviser, in the order of the table.
  public var personalAdviserAllocations: HistoryRecords<PersonalAdviserAllocation> {
    records(storage.register.personalAdviserAllocations, .personalAdviserAllocations)
  }

  /// The visits of the personal adviser, in the order of the table.
  public var personalAdviserVisits: HistoryRecords<PersonalAdviserVisit> {
    records(storage.register.personalAdviserVisits, .personalAdviserVisits)
  }

  /// The young person's stays with former carers after 18, in the order of the table.
  public var stayingPuts: HistoryRecords<StayingPut> { records(storage.register.stayingPuts, .stayingPuts) }

  /// The young person's entitlements, asked for and given, in the order of the table.
  public var leaverEntitlements: HistoryRecords<LeaverEntitlement> {
    records(storage.register.leaverEntitlements, .leaverEntitlements)
  }

  /// The letters that told the young person what is offered, in the order of the table.
  public var localOfferLetters: HistoryRecords<LocalOfferLetter> {
    records(storage.register.localOfferLetters, .localOfferLetters)
  }

  /// When the young person was put before the risk panel, in the order of the table.
  public var riskPanelReferrals: HistoryRecords<RiskPanelReferral> {
    records(storage.register.riskPanelReferrals, .riskPanelReferrals)
  }
}
