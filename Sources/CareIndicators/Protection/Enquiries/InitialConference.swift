public import CareCore
public import CareModels

/// An initial child protection conference of a child, and what led to it.
///
/// It is read from the section 47 enquiries that give it; from episodes of need that give one without an enquiry, as for
/// a child who moved in with a plan; and from records of conferences that neither of them has. Several that give the same
/// day are one conference.
public struct InitialConference: IndicatorSubject {
  /// What led to it.
  public enum Cause: String, Hashable, Sendable {
    /// A section 47 enquiry of the authority.
    case enquiry
    /// The referral with which an episode of need began.
    case referral
    /// Not on record.
    case notRecorded
  }

  /// The row that gives it.
  public let reference: RecordReference

  /// The history of the child; `nil` when the record names none.
  public let history: ChildHistory?

  /// What led to it.
  public let cause: Cause

  /// The day that began, from which the days are counted; `nil` when not known.
  public let began: CalendarDay?

  /// The day it was held; `nil` when a day was given that is none.
  public let held: CalendarDay?
}

extension Population<InitialConference> {
  /// Initial child protection conferences held in the period.
  public static var initialConferencesHeld: Population {
    Population(
      id: "initial-conferences", title: "held in the period", noun: "conferences",
      missing: "the day the conference was held", requires: [.section47Enquiries], options: [ConferenceEnquiry.self],
      figures: [],
      source: SubjectSource(
        id: "initial-conferences", tables: [.section47Enquiries, .childInNeedEpisodes, ProtectionConference.table]
      ) { histories, context in
        let unowned = RecordsOfConferences.unowned(of: histories)
        return .init(
          forEach: { child, take in
            for conference in RecordsOfConferences(of: child).conferences(context.options[ConferenceEnquiry.self]) {
              take(conference)
            }
          }, ofNobody: unowned.flatMap { $0.conferences(.usual) })
      },
      contains: { conference, context in conference.held.map(context.period.contains) })
  }
}

/// The records of a child that may tell of an initial conference.
private struct RecordsOfConferences {
  var history: ChildHistory?
  var enquiries: [RegisterRow<Section47Enquiry>] = []
  var episodes: [RegisterRow<ChildInNeedEpisode>] = []
  var meetings: [RegisterRow<ProtectionConference>] = []

  init(of child: ChildHistory) {
    history = child
    enquiries = Self.rows(of: child)
    episodes = Self.rows(of: child).filter { $0.initialConference != nil }
    meetings = Self.rows(of: child).filter(Self.isInitial)
  }

  private init() {}

  /// Those that name no child, each by itself.
  static func unowned(of histories: ChildHistories) -> [RecordsOfConferences] {
    func rows<Record: RegisterRecord>(_ type: Record.Type) -> [RegisterRow<Record>] {
      SubjectSource.unowned(of: type, in: histories)
    }
    func alone(_ change: (inout RecordsOfConferences) -> Void) -> RecordsOfConferences {
      var records = RecordsOfConferences()
      change(&records)
      return records
    }
    return rows(Section47Enquiry.self).map { row in alone { $0.enquiries = [row] } }
      + rows(ChildInNeedEpisode.self).filter { $0.initialConference != nil }.map { row in alone { $0.episodes = [row] }
      }
      + rows(ProtectionConference.self).filter(isInitial).map { row in alone { $0.meetings = [row] } }
  }

  private static func rows<Record: CareRecord>(of child: ChildHistory) -> [RegisterRow<Record>] {
    let records = child.records(of: Record.self)
    return records.indices.compactMap { RegisterRow(records.table, records.reference(at: $0).row, of: child) }
  }

  private static func isInitial(_ row: RegisterRow<ProtectionConference>) -> Bool {
    guard row.held != nil, let kind = row.kind?.code else { return false }
    return kind != .review
  }

  /// The conferences, in order of their days; those whose day cannot be read last.
  func conferences(_ choice: ConferenceEnquiry) -> [InitialConference] {
    var found: [InitialConference] = []
    var byDay: [CalendarDay: [InitialConference]] = [:]
    for row in enquiries {
      guard let held = row.initialConference ?? meeting(after: row.record) else {
        if row.record.unreadFields.contains(.initialConference) { found.append(conference(row, .enquiry, nil, nil)) }
        continue
      }
      byDay[held, default: []].append(conference(row, .enquiry, row.start, held))
    }
    for row in episodes {
      guard let held = row.initialConference, byDay[held] == nil else { continue }
      byDay[held] = [conference(row, .referral, row.start, held)]
    }
    for row in meetings {
      guard let held = row.held, byDay[held] == nil else { continue }
      byDay[held] = [conference(row, .notRecorded, nil, held)]
    }
    return byDay.sorted { $0.key < $1.key }.compactMap { Self.one(of: $0.value, on: $0.key, choice) } + found
  }

  /// The day of the first conference that names an enquiry.
  private func meeting(after enquiry: Section47Enquiry) -> CalendarDay? {
    guard let id = enquiry.id else { return nil }
    return meetings.filter { $0.enquiry == id }.compactMap(\.held).min()
  }

  private func conference<Record: RegisterRecord>(
    _ row: RegisterRow<Record>, _ cause: InitialConference.Cause, _ began: CalendarDay?, _ held: CalendarDay?
  ) -> InitialConference {
    InitialConference(reference: row.reference, history: history, cause: cause, began: began, held: held)
  }

  /// The one of several enquiries that led to a conference; one that began after it did so only if all did, and one
  /// without a day only if none has any.
  private static func one(
    of all: [InitialConference], on day: CalendarDay, _ choice: ConferenceEnquiry
  ) -> InitialConference? {
    let dated = all.filter { $0.began != nil }
    let before = dated.filter { $0.began.map { $0 <= day } ?? false }
    let candidates = before.isEmpty ? dated.isEmpty ? all : dated : before
    func isEarlier(_ one: InitialConference, _ other: InitialConference) -> Bool {
      (one.began ?? day, one.reference) < (other.began ?? day, other.reference)
    }
    return choice == .last ? candidates.max(by: isEarlier) : candidates.min(by: isEarlier)
  }
}
