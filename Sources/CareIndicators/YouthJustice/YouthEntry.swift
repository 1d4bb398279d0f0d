import CareCore
public import CareModels

/// A young person's first caution or conviction, or what may be it: one for each young person.
public struct YouthEntry: IndicatorSubject {
  /// The history of the young person; `nil` when the record names nobody.
  public let history: ChildHistory?

  /// The row of the caution or conviction.
  public let reference: RecordReference

  /// The caution or conviction.
  public let outcome: JusticeOutcome
}

extension JusticeOutcome {
  /// Whether it was a caution or a conviction: neither is a resolution in the community, nor what came to nothing. `nil`
  /// when not recorded, or not on the list.
  var isCautionOrConviction: Bool? {
    switch disposal?.code {
    case .youthCaution?, .conditionalCaution?: true
    case .convictionCommunity?, .convictionCustody?, .convictionOther?: true
    case .communityResolution?, .noDisposal?: false
    case nil: nil
    }
  }

  /// Whether it was a conviction by a court; `nil` when not recorded, or not on the list.
  var isConviction: Bool? {
    switch disposal?.code {
    case .convictionCommunity?, .convictionCustody?, .convictionOther?: true
    case .youthCaution?, .conditionalCaution?, .communityResolution?, .noDisposal?: false
    case nil: nil
    }
  }

  /// Whether the young person was 10 to 17 on the day of it, by the age on record or else the date of birth.
  func isOfYouth(_ history: ChildHistory?, _ context: MeasurementContext) -> Bool? {
    let age = ageAtOutcome ?? date.flatMap { history?.age(on: $0, leapDay: context.options.leapDayBirthday) }
    return age.map((10...17).contains)
  }
}

extension JusticeOutcome {
  /// What comes first when one outcome is to stand for the young person's entry; the order of the rows does not matter.
  fileprivate struct EntryRank {
    private let date: CalendarDay
    private let isCertain: Bool
    private let rest: [String]

    init(_ outcome: JusticeOutcome) {
      isCertain = outcome.isFirst == true
      date = outcome.date ?? .last
      rest = [
        outcome.disposal?.text ?? "", outcome.ageAtOutcome.map(String.init) ?? "",
        outcome.knownToService.map(String.init) ?? "",
      ]
    }

    static func < (one: EntryRank, other: EntryRank) -> Bool {
      if one.isCertain != other.isCertain { return one.isCertain }
      if one.date != other.date { return one.date < other.date }
      return one.rest.lexicographicallyPrecedes(other.rest)
    }
  }
}

extension ChildHistory {
  /// The caution or conviction that is the young person's first, or may be: of those recorded as the first the earliest,
  /// and without any the earliest of which it is not recorded.
  fileprivate var youthEntry: YouthEntry? {
    let outcomes = records(of: JusticeOutcome.self)
    var found: (at: Int, rank: JusticeOutcome.EntryRank)?
    for position in outcomes.indices {
      let outcome = outcomes[position]
      guard outcome.isCautionOrConviction != false, outcome.isFirst != false else { continue }
      let rank = JusticeOutcome.EntryRank(outcome)
      if let found, !(rank < found.rank) { continue }
      found = (position, rank)
    }
    return found.map { YouthEntry(history: self, reference: outcomes.reference(at: $0.at), outcome: outcomes[$0.at]) }
  }
}

extension Population<YouthEntry> {
  /// Young people of 10 to 17 whose first caution or conviction was in the period.
  static var firstTimeEntrants: Population {
    Population(
      id: "first-time-entrants", title: "of 10 to 17 first cautioned or convicted in the period", noun: "young people",
      missing: "the day, the kind or the age, or whether it was the first", requires: [.justiceOutcomes],
      options: [LeapDayBirthday.self], figures: [],
      source: SubjectSource(id: "entries", tables: [.justiceOutcomes]) { histories, _ in
        let table = histories.register.justiceOutcomes ?? []
        let unnamed = histories.unattributedRows.filter {
          $0.table == .justiceOutcomes && table.indices.contains($0.row)
        }
        return .init(
          forEach: { child, take in
            if let entry = child.youthEntry { take(entry) }
          },
          ofNobody: unnamed.map { YouthEntry(history: nil, reference: $0, outcome: table[$0.row]) })
      },
      contains: { entry, context in
        [
          entry.outcome.date.map(context.period.contains), entry.outcome.isCautionOrConviction,
          entry.outcome.isOfYouth(entry.history, context), entry.outcome.isFirst,
        ].allTrue
      })
  }
}
