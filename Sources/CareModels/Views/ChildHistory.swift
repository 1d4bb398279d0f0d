public import CareCore

/// One child's records in order of time: the vocabulary that rules and indicators are written in.
///
/// It answers in three ways where the record may not say: `true`, `false`, and `nil` for "cannot be told".
public struct ChildHistory: Sendable {
  let storage: HistoryStorage
  let index: Int

  /// Who the child is. Personal: not for messages (see ``reference``).
  public var identifier: ChildIdentifier { storage.identifiers[index] }

  /// The register the records are in.
  public var register: Register { storage.register }

  /// A row that stands for the child without showing who it is: theirs in the children's table, or else the first in
  /// the first table that names them.
  public var reference: RecordReference {
    for table in RegisterTable.allCases {
      if let row = storage.rows(table, of: index).first { return RecordReference(table, Int(row)) }
    }
    return RecordReference(.children, 0)
  }

  /// The rows of a table that name the child, in the order of the table.
  public func references(in table: RegisterTable) -> [RecordReference] {
    storage.rows(table, of: index).map { RecordReference(table, Int($0)) }
  }
}

extension ChildHistory {
  /// The episodes that have a place in time, by start, short breaks among them; a row that repeats another is not.
  public var episodes: HistoryItems<HistoryEpisode> {
    HistoryItems(storage.timelines.episodes, storage.timelines.episodeBounds, of: index)
  }

  /// The episodes of care: those of ``episodes`` that are not short breaks (V3, V4).
  ///
  /// A missing legal status, or one that is not on the published list, is no short break.
  public var careEpisodes: HistoryItems<HistoryEpisode> {
    HistoryItems(storage.timelines.care, storage.timelines.careBounds, of: index)
  }

  /// The periods of care, in order of time.
  public var periodsOfCare: HistoryItems<PeriodOfCare> {
    HistoryItems(storage.timelines.periods, storage.timelines.periodBounds, of: index)
  }

  /// The stays in a placement, in order of time. An episode that ended on the day it started is none.
  public func placementSpells(temporaryMoves: TemporaryMoves = .bridged) -> HistoryItems<PlacementSpell> {
    switch temporaryMoves {
    case .bridged: HistoryItems(storage.timelines.bridged, storage.timelines.bridgedBounds, of: index)
    case .counted: HistoryItems(storage.timelines.counted, storage.timelines.countedBounds, of: index)
    }
  }

  /// The record of an episode.
  public func record(of episode: HistoryEpisode) -> Episode {
    guard let records = storage.register.episodes, records.indices.contains(Int(episode.row)) else { return Episode() }
    return records[Int(episode.row)]
  }

  /// The rows of episodes that have no place in time: no start, or an end before it.
  public var undatedEpisodes: [RecordReference] {
    (storage.timelines.undated[Int32(truncatingIfNeeded: index)] ?? []).map { RecordReference(.episodes, Int($0)) }
  }

  /// The rows of episodes that repeat another row to the letter, and count once.
  public var repeatedEpisodes: [RecordReference] {
    (storage.timelines.repeated[Int32(truncatingIfNeeded: index)] ?? []).map { RecordReference(.episodes, Int($0)) }
  }

  /// The records of care that have no place in time and might have been under way in a period, short breaks aside: what
  /// may change an answer about it.
  ///
  /// Without a start, an episode may have been under way until its end. Where the end is before the start, either may
  /// be wrong, and any day is possible.
  public func undatedCare(near period: Period) -> [Episode] {
    undatedEpisodes(near: period).filter { $0.legalStatus?.code?.isShortBreakSeries != true }
  }

  /// As ``undatedCare(near:)``, with short breaks.
  func undatedEpisodes(near period: Period) -> [Episode] {
    guard !storage.timelines.undated.isEmpty,
      let rows = storage.timelines.undated[Int32(truncatingIfNeeded: index)], let records = storage.register.episodes
    else { return [] }
    return rows.map { records[Int($0)] }.filter { episode in
      episode.start != nil || episode.end.map { $0 >= period.start } ?? true
    }
  }
}

extension ChildHistory {
  /// The child's date of birth: the earliest that the children's table gives, or else the earliest that any other
  /// table gives; `nil` when none does.
  public var birthDate: CalendarDay? {
    if let day = storage.birthDates[index] { return day }
    return [
      records(storage.register.unaccompaniedChildren, .unaccompaniedChildren).lazy.compactMap(\.birthDate).min(),
      records(storage.register.reviews, .reviews).lazy.compactMap(\.birthDate).min(),
      records(storage.register.missingEpisodes, .missingEpisodes).lazy.compactMap(\.birthDate).min(),
      records(storage.register.healthOutcomes, .healthOutcomes).lazy.compactMap(\.birthDate).min(),
      records(storage.register.careLeavers, .careLeavers).lazy.compactMap(\.birthDate).min(),
      records(storage.register.previousPermanence, .previousPermanence).lazy.compactMap(\.birthDate).min(),
      records(storage.register.adoptions, .adoptions).lazy.compactMap(\.birthDate).min(),
      records(storage.register.placedForAdoption, .placedForAdoption).lazy.compactMap(\.birthDate).min(),
      records(storage.register.socialWorkerEpisodes, .socialWorkerEpisodes).lazy.compactMap(\.birthDate).min(),
      records(storage.register.deprivationsOfLiberty, .deprivationsOfLiberty).lazy.compactMap(\.birthDate).min(),
    ].compactMap { $0 }.min()
  }

  /// The child's age in completed years on a day; `nil` when the date of birth is not known or is later.
  public func age(on day: CalendarDay, leapDay: LeapDayBirthday = .twentyEighthFebruary) -> Int? {
    birthDate?.age(on: day, leapDay: leapDay)
  }

  /// The child's sex as received; of several rows the first code in order of text. `nil` when no row gives one.
  public var sex: Coded<Sex>? {
    records(storage.register.children, .children).lazy.compactMap(\.sex).min { $0.text < $1.text }
      ?? records(storage.register.unaccompaniedChildren, .unaccompaniedChildren).lazy.compactMap(\.sex).min {
        $0.text < $1.text
      }
  }

  /// The child's ethnic origin as received; of several rows the first code in order of text. `nil` when no row gives
  /// one.
  public var ethnicity: Coded<Ethnicity>? {
    records(storage.register.children, .children).lazy.compactMap(\.ethnicity).min { $0.text < $1.text }
  }
}

extension ChildHistory {
  /// The child's rows in the children's table.
  public var childRecords: HistoryRecords<Child> { records(storage.register.children, .children) }

  /// The child's reviews, in the order of the table.
  public var reviews: HistoryRecords<Review> { records(storage.register.reviews, .reviews) }

  /// The times the child was missing or away, in the order of the table.
  public var missingEpisodes: HistoryRecords<MissingEpisode> {
    records(storage.register.missingEpisodes, .missingEpisodes)
  }

  /// What the table of unaccompanied children says of the child.
  public var unaccompanied: HistoryRecords<UnaccompaniedChild> {
    records(storage.register.unaccompaniedChildren, .unaccompaniedChildren)
  }

  /// The permanence options the child left before.
  public var previousPermanence: HistoryRecords<PreviousPermanence> {
    records(storage.register.previousPermanence, .previousPermanence)
  }

  /// The child's adoptions.
  public var adoptions: HistoryRecords<Adoption> { records(storage.register.adoptions, .adoptions) }

  /// The decisions to place the child for adoption.
  public var placedForAdoption: HistoryRecords<PlacedForAdoption> {
    records(storage.register.placedForAdoption, .placedForAdoption)
  }

  /// The child's health and offending.
  public var healthOutcomes: HistoryRecords<HealthOutcomes> {
    records(storage.register.healthOutcomes, .healthOutcomes)
  }

  /// What the care leavers' table says of the young person.
  public var careLeaver: HistoryRecords<CareLeaver> { records(storage.register.careLeavers, .careLeavers) }

  /// Who was the child's social worker, and when.
  public var socialWorkerEpisodes: HistoryRecords<SocialWorkerEpisode> {
    records(storage.register.socialWorkerEpisodes, .socialWorkerEpisodes)
  }

  /// The orders that deprived the child of liberty.
  public var deprivationsOfLiberty: HistoryRecords<DeprivationOfLiberty> {
    records(storage.register.deprivationsOfLiberty, .deprivationsOfLiberty)
  }

  /// The schools the child was on the roll of.
  public var schoolEnrolments: HistoryRecords<SchoolEnrolment> {
    records(storage.register.schoolEnrolments, .schoolEnrolments)
  }

  // Callers take the table from the storage: through the property `register` every table would be copied, and kept and
  // let go, to read one.
  func records<Row>(_ rows: [Row]?, _ table: RegisterTable) -> HistoryRecords<Row> {
    HistoryRecords(table: rows ?? [], rows: storage.rows(table, of: index))
  }
}

/// One child's records of one kind, in the order of the table.
public struct HistoryRecords<Element: CareRecord>: RandomAccessCollection, Sendable {
  /// The table they are in, with everybody's.
  package let table: [Element]
  let rows: ArraySlice<Int32>

  /// The position of the first record.
  public var startIndex: Int { rows.startIndex }

  /// The position after the last record.
  public var endIndex: Int { rows.endIndex }

  /// The record at a position.
  public subscript(position: Int) -> Element { table[Int(rows[position])] }

  /// Where the record at a position stands.
  public func reference(at position: Int) -> RecordReference { RecordReference(Element.table, Int(rows[position])) }
}

extension ChildHistory: CustomStringConvertible, CustomReflectable {
  /// The row that stands for the child; no details.
  public var description: String { "History of \(reference)" }

  /// A mirror without the records.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
