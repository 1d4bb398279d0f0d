import CareCore
public import CareModels

extension Breakdown<ChildHistory> {
  /// By legal status on the day.
  public static var legalStatus: Breakdown {
    Breakdown.codes("legal-status", title: "Legal status", showsEmptyGroups: false) {
      child, context -> Coded<LegalStatus>? in
      child.careEpisode(on: context.asAt).flatMap { child.coded($0, $0.legalStatus, \.legalStatus) }
    }
  }

  /// By published group of legal status on the day. Nobody in care is in a series of short breaks.
  public static var legalStatusGroup: Breakdown {
    Breakdown.groups("legal-status-group", title: "Legal status", of: LegalStatus.self, without: [.shortBreaks]) {
      child, context in
      child.careEpisode(on: context.asAt).flatMap { child.coded($0, $0.legalStatus, \.legalStatus) }
    }
  }

  /// By kind of placement on the day; a child on a temporary move is in the placement that it interrupts.
  public static var placementType: Breakdown {
    Breakdown.codes(
      "placement", title: "Placement", showsEmptyGroups: false, options: [TemporaryMoves.self]
    ) {
      child, context -> Coded<PlacementType>? in
      child.placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
        .flatMap { child.coded($0, $0.placementType, \.placementType) }
    }
  }

  /// By published band of placement on the day.
  public static var placementBand: Breakdown {
    Breakdown.groups(
      "placement-band", title: "Placement", of: PlacementType.self, options: [TemporaryMoves.self]
    ) { child, context in
      child.placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
        .flatMap { child.coded($0, $0.placementType, \.placementType) }
    }
  }

  /// By who provides the placement on the day; a temporary move is under the provider of the placement it interrupts.
  public static var provider: Breakdown {
    Breakdown.codes("provider", title: "Provider", showsEmptyGroups: false, options: [TemporaryMoves.self]) {
      child, context -> Coded<PlacementProvider>? in
      child.placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
        .flatMap { child.coded($0, $0.provider, \.provider) }
    }
  }

  /// By need at the start of the period of care, which stays the same throughout it (rule 504).
  public static var need: Breakdown {
    Breakdown.codes("need", title: "Category of need") {
      child, context -> Coded<CategoryOfNeed>? in
      guard let period = child.periodOfCare(on: context.asAt) else { return nil }
      return child.careEpisodes[period.episodes].first
        .flatMap { child.coded($0, $0.need, \.need) }
    }
  }

  /// By ethnic origin.
  public static var ethnicity: Breakdown {
    Breakdown.codes(
      "ethnicity", title: "Ethnic origin", showsEmptyGroups: false, requires: [.children]
    ) {
      child, _ -> Coded<Ethnicity>? in child.ethnicity
    }
  }

  /// By published group of ethnic origin.
  public static var ethnicGroup: Breakdown {
    Breakdown.groups(
      "ethnic-group", title: "Ethnic group", of: Ethnicity.self, requires: [.children]
    ) {
      child, _ in child.ethnicity
    }
  }

  /// By sex, whichever year's codes say it.
  public static var sex: Breakdown {
    Breakdown(
      "sex", title: "Sex",
      groups: [SexMeaning.male, .female, .unknown].map { BreakdownGroup($0.rawValue, $0.title) }, requires: [.children]
    ) { child, _ in
      child.sex.map { $0.code?.meaning.rawValue ?? $0.text }
    }
  }

  /// By age band on the day: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over.
  ///
  /// The bands are those of the national tables; the source that states them was not found.
  public static var ageBand: Breakdown {
    ageBands("age-band", title: "Age", requires: [.children]) { _, context in context.asAt }
  }

  /// By age band at the start of the last period of care that had started by the day, as the stages of adoption are published.
  ///
  /// Not recorded when that start is not on record.
  /// Source: Department for Education, Children looked after in England including adoptions, "Average time between stages of
  /// the adoption process by age at start of final period of care".
  public static var ageAtStart: Breakdown {
    ageBands("age-at-start", title: "Age at the start of the last period of care", requires: [.children, .episodes]) {
      child, context in
      child.periodsOfCare.last { $0.start <= context.asAt }.flatMap { $0.startIsKnown ? $0.start : nil }
    }
  }

  private static func ageBands(
    _ id: String, title: String, requires: [RegisterTable],
    on day: @escaping @Sendable (ChildHistory, MeasurementContext) -> CalendarDay?
  ) -> Breakdown {
    Breakdown(
      id, title: title,
      groups: [
        BreakdownGroup("0", "Under 1"), BreakdownGroup("1-4", "1 to 4"), BreakdownGroup("5-9", "5 to 9"),
        BreakdownGroup("10-15", "10 to 15"),
        BreakdownGroup("16+", "16 and over"),
      ], requires: requires, options: [LeapDayBirthday.self]
    ) { child, context in
      let leapDay = context.options.leapDayBirthday
      guard let age = day(child, context).flatMap({ child.age(on: $0, leapDay: leapDay) }) else { return nil }
      switch age {
      case ..<1: return "0"
      case ...4: return "1-4"
      case ...9: return "5-9"
      case ...15: return "10-15"
      default: return "16+"
      }
    }
  }

  /// By why the child last ceased to be looked after in the period.
  public static var reasonCeased: Breakdown {
    Breakdown.groups(
      "reason-ceased", title: "Reason for leaving care", of: ReasonEpisodeCeased.self, without: [.continued]
    ) { child, context in
      child.lastCease(in: context.period).flatMap { child.coded($0, $0.reasonCeased, \.reasonCeased) }
    }
  }

  /// By legal status at the first start of the period.
  public static var legalStatusAtStart: Breakdown {
    Breakdown.codes(
      "legal-status-at-start", title: "Legal status at the start", showsEmptyGroups: false
    ) { child, context -> Coded<LegalStatus>? in
      child.firstStart(in: context.period).flatMap { child.coded($0, $0.legalStatus, \.legalStatus) }
    }
  }
}

extension ChildHistory {
  /// A code of an episode, with the text as received where it is not on the published list.
  fileprivate func coded<Code: CodeSet>(
    _ episode: HistoryEpisode, _ known: Code?, _ field: KeyPath<Episode, Coded<Code>?>
  ) -> Coded<Code>? {
    if let known { return .known(known) }
    return record(of: episode)[keyPath: field]
  }
}
