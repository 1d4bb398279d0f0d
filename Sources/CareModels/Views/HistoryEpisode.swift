public import CareCore

/// An episode of care as a ``ChildHistory`` walks it: the same facts as ``Episode``, in a few bytes.
///
/// Codes that are not on the published list are `nil` here; ``row`` leads to the record that keeps their text.
@frozen public struct HistoryEpisode: Hashable, Sendable {
  /// The row of ``Register/episodes`` that it comes from.
  public let row: Int32

  /// The day it started. Returned as `DECOM`.
  public let start: CalendarDay

  /// The day it ceased; `nil` when it is open, or when ``endIsUnusable``. Returned as `DEC`.
  public let end: CalendarDay?

  /// Why it is a new episode. Returned as `RNE`.
  public let reasonForNewEpisode: ReasonForNewEpisode?

  /// The legal status. Returned as `LS`.
  public let legalStatus: LegalStatus?

  /// The main need. Returned as `CIN`.
  public let need: CategoryOfNeed?

  /// The kind of placement. Returned as `PLACE`.
  public let placementType: PlacementType?

  /// Who provides the placement. Returned as `PLACE_PROVIDER`.
  public let provider: PlacementProvider?

  /// Why it ceased. Returned as `REC`.
  public let reasonCeased: ReasonEpisodeCeased?

  /// Whether a reason for ceasing was given that is not on the published list.
  public let reasonCeasedIsUnrecognised: Bool

  /// Whether an end was given that is not a day: the episode is then neither known to be open nor known to have ended.
  public let endIsUnusable: Bool

  /// The facts of a record; `nil` when it has no start, or ends before it starts, and so has no place in time.
  public init?(_ episode: Episode, row: Int) {
    guard let start = episode.start, let row = Int32(exactly: row) else { return nil }
    if let end = episode.end, end < start { return nil }
    self.row = row
    self.start = start
    end = episode.end
    reasonForNewEpisode = episode.reasonForNewEpisode?.code
    legalStatus = episode.legalStatus?.code
    need = episode.need?.code
    placementType = episode.placementType?.code
    provider = episode.provider?.code
    reasonCeased = episode.reasonCeased?.code
    reasonCeasedIsUnrecognised = episode.reasonCeased != nil && episode.reasonCeased?.code == nil
    endIsUnusable = episode.isUnusable(.end)
  }

  /// Whether it is part of an agreed series of short breaks, which published figures on care leave out (V3, V4).
  @inlinable public var isShortBreak: Bool { legalStatus?.isShortBreakSeries ?? false }

  /// Whether it lasted no night at all: it ended on the day it started, which a return may not hold (rule 355).
  @inlinable public var isEmpty: Bool { end == start }

  /// Whether the child is in a temporary placement (T0–T4) while the usual one is kept.
  @inlinable public var isTemporary: Bool { placementType?.isTemporary ?? false }

  /// Whether the child left care with it: it ended, for any reason but that another episode began (`X1`).
  ///
  /// A reason that is not on the published list is some other reason. Without a reason it did not, as far as is known.
  @inlinable public var endsCare: Bool {
    end != nil && (reasonCeasedIsUnrecognised || reasonCeased.map { !$0.continues } ?? false)
  }

  /// Whether the child was in this episode on a day: it had started and had not ceased (the day it ceases is out).
  ///
  /// `nil` after the day it started when the end that was given is not a day.
  @inlinable
  public func covers(_ day: CalendarDay) -> Bool? {
    guard start <= day else { return false }
    if let end { return end > day }
    return endIsUnusable && start < day ? nil : true
  }

  /// Whether the child was in the episode on a day of a period; an end that is not a day counts as open.
  @inlinable
  public func overlaps(_ period: Period) -> Bool {
    guard start <= period.end else { return false }
    if let end { return end > max(start, period.start) }
    return true
  }
}
