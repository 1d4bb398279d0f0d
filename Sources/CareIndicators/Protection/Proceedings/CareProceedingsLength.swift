import CareCore
public import CareModels

extension Indicator {
  /// How many weeks care proceedings lasted, on average.
  public static let weeksOfCareProceedings = mean(
    "protection.weeks-of-care-proceedings", "Weeks of care proceedings",
    definition: """
      Of proceedings for a care or supervision order that ended in the period, the mean number of weeks from the day the \
      application was issued. Each child counts, also where several are in one case.
      """,
    sources: Source.careProceedings, polarity: .lowIsGood, of: .careProceedingsConcluded,
    Quantity("Weeks", unit: "weeks", missing: "the day the application was issued") { row, _ in
      guard let issued = row.issued, let concluded = row.concluded, issued <= concluded else { return nil }
      return Fraction(issued.days(until: concluded), over: 7)
    }, decimals: 0, example: .proceedings(counted: "A B", shows: "28"))

  /// The share of care proceedings that ended within 26 weeks.
  public static let careProceedingsInTime = timeliness(
    "protection.care-proceedings-in-26-weeks", "Care proceedings ended within 26 weeks",
    definition: """
      Of proceedings for a care or supervision order that ended in the period, those that did so within 26 weeks of the \
      day the application was issued. An extension that the court allowed is not taken into account.
      """,
    sources: Source.careProceedings, figures: [.limit(.careProceedings)], of: .careProceedingsConcluded,
    within: .careProceedings, from: { $0.record.issued }, to: { $0.record.concluded },
    example: .proceedings(counted: "A", notCounted: "B", shows: "50"))
}

extension Population<RegisterRow<CareProceedings>> {
  /// Proceedings for a care or supervision order that ended in the period. An application that is not recorded is taken
  /// for one.
  public static var careProceedingsConcluded: Population {
    .records(
      of: CareProceedings.self, "care-proceedings-concluded",
      title: "for a care or supervision order, ended in the period", noun: "proceedings",
      missing: "what was applied for, or the day they ended"
    ) { row, context in
      let inPeriod = didCaseClose(
        on: row.concluded, closesUnread: row.record.unreadFields.contains(.concluded), in: context.period)
      guard let application = row.application, inPeriod != false else { return inPeriod }
      guard let code = application.code else { return nil }
      return code == .careOrder || code == .supervisionOrder ? inPeriod : false
    }
  }
}

extension TimeLimit {
  /// Care and supervision proceedings: 26 weeks from the day the application is issued.
  fileprivate static let careProceedings = TimeLimit(
    id: "care_proceedings", name: "Length of care proceedings", trigger: "Issue of the application", limit: 26,
    unit: .weeks, source: Source("Children Act 1989", "section 32, as amended in 2014"))
}

extension Source {
  fileprivate static var careProceedings: [Source] {
    [
      Source("Children Act 1989", "section 32, as amended in 2014"),
      .draftActionPlan("action 3, length of proceedings"),
    ]
  }
}

extension IndicatorExample {
  /// Proceedings of 26 weeks to the day, and of 30; without a day of issue; for another order; open.
  fileprivate static func proceedings(
    counted: String, notCounted: String = "", shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      careProceedings: child application issued concluded
      A careOrder 2020-06-01 2020-11-30
      B . 2020-06-01 2020-12-28
      C careOrder . 2020-12-28
      D placementOrder 2020-06-01 2020-12-28
      E careOrder 2020-06-01 .
      """, counted: counted, notCounted: notCounted, undetermined: "C", outside: "D E", shows: shows)
  }
}
