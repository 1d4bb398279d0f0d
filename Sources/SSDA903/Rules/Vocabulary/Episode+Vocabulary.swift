import CareCore
import CareModels

extension RowView where Row == EpisodeRow {
  /// Whether the episode is one of an agreed series of short breaks (`V3`, `V4`).
  var isShortBreak: Bool { self.legalStatus?.isShortBreakSeries ?? false }

  /// Whether the episode has no end: `DEC` is blank.
  var isOpen: Bool { cells.end == .missing }

  /// Whether the episode ended for a reason that ends care: any but `X1`, one that is not on the list too.
  var endsCare: Bool { cells.reasonCeased != .missing && self.reasonCeased != .continued }

  /// Whether the episode ended with an adoption (`E11`, `E12`).
  var endsInAdoption: Bool { self.reasonCeased?.isAdoption ?? false }

  /// Whether the child is on a temporary move (`T0`–`T4`).
  var isTemporary: Bool { self.placementType?.isTemporary ?? false }

  /// Whether the child is placed for adoption (`A3`–`A6`).
  var isPlacedForAdoption: Bool { self.placementType?.isPlacedForAdoption ?? false }

  /// Whether the child is with foster carers (`U1`–`U6`).
  var isFostered: Bool { self.placementType?.isFoster ?? false }

  /// Whether the carer changed with the episode, or care started (`S`, `P`, `B`).
  var startsWithNewCarer: Bool {
    switch self.reasonForNewEpisode {
    case .startedToBeLookedAfter, .placementAndCarer, .legalStatusPlacementAndCarer: true
    default: false
    }
  }

  /// Where the placement is; nothing is known of it when that cannot be told for any episode.
  var place: EpisodePlace { tables.places?[position] ?? .unknown }

  /// Whether the episode has a day in common with a period; `nil` when its start is not known, or its end is no day.
  func overlaps(_ period: Period) -> Bool? {
    guard let start = self.start, cells.end != .unusable else { return nil }
    return start <= period.end && (self.end.map { $0 >= period.start } ?? true)
  }
}
