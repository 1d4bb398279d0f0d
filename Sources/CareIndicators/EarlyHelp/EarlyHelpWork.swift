import CareCore
public import CareModels

/// A family or a person with whom early help worked, once or several times.
public struct EarlyHelpWork<Record: RegisterRecord>: IndicatorSubject {
  /// The rows that are about them, at least one, in the order of the table.
  public let rows: [RegisterRow<Record>]

  /// The first row.
  public let reference: RecordReference

  /// The history of the child, where they are one.
  public let history: ChildHistory?

  /// Puts together rows about the same family or person; `nil` when there is none.
  init?(_ rows: [RegisterRow<Record>]) {
    guard let first = rows.first else { return nil }
    self.rows = rows
    reference = first.reference
    history = first.history
  }

  /// Puts together the rows that have the same identifier; one without stands alone.
  static func grouped(_ rows: [RegisterRow<Record>], by id: (Record) -> String?) -> [EarlyHelpWork] {
    var positions: [String: Int] = [:]
    var groups: [[RegisterRow<Record>]] = []
    for row in rows {
      if let id = id(row.record), let position = positions[id] {
        groups[position].append(row)
      } else {
        if let id = id(row.record) { positions[id] = groups.count }
        groups.append([row])
      }
    }
    return groups.compactMap(EarlyHelpWork.init)
  }
}

extension Population<EarlyHelpWork<EarlyHelpFamily>> {
  /// Families with whom early help worked on at least one day of the period.
  public static var earlyHelpFamilies: Population {
    Population(
      id: "early-help-families", title: "worked with in the period", noun: "families",
      missing: "the days on which early help worked with the family", requires: [.earlyHelpFamilies], options: [],
      figures: [],
      source: .ofNobody("work", table: .earlyHelpFamilies) { histories in
        EarlyHelpWork.grouped(SubjectSource.unowned(of: EarlyHelpFamily.self, in: histories), by: \.id)
      },
      contains: { family, context in family.rows.anyHolds { $0.record.wasUnderWay(in: context.period) } })
  }
}

extension Population<EarlyHelpWork<EarlyHelpIndividual>> {
  /// People, children and adults, with whom early help worked on at least one day of the period. A child is one person;
  /// so are the rows of nobody's record that give the same identifier of a person.
  public static var earlyHelpPeople: Population {
    Population(
      id: "early-help-people", title: "worked with in the period", noun: "people",
      missing: "the days on which early help worked with the person", requires: [.earlyHelpIndividuals], options: [],
      figures: [],
      source: SubjectSource(id: "work", tables: [.earlyHelpIndividuals]) { histories, context in
        let rows = SubjectSource.rows(of: EarlyHelpIndividual.self).open(histories, context)
        return .init(
          forEach: { child, take in
            var own: [RegisterRow<EarlyHelpIndividual>] = []
            rows.forEach(child) { own.append($0) }
            if let person = EarlyHelpWork(own) { take(person) }
          }, ofNobody: EarlyHelpWork.grouped(rows.ofNobody, by: \.person))
      },
      contains: { person, context in person.rows.anyHolds { $0.record.wasUnderWay(in: context.period) } })
  }
}

extension EarlyHelpFamily {
  /// Whether the work was under way on a day of a period. A family that was referred and with whom no work has begun was
  /// not worked with.
  fileprivate func wasUnderWay(in period: Period) -> Bool? {
    if start == nil, end == nil, !unreadFields.contains(.start), referred != nil { return false }
    return CareIndicators.wasUnderWay(from: start, to: end, isOver: unreadFields.contains(.end), in: period)
  }
}

extension EarlyHelpIndividual {
  /// Whether the work was under way on a day of a period.
  fileprivate func wasUnderWay(in period: Period) -> Bool? {
    CareIndicators.wasUnderWay(from: start, to: end, isOver: unreadFields.contains(.end), in: period)
  }
}
