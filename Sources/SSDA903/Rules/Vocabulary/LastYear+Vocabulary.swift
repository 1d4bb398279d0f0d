import CareCore
import CareModels

extension ChildView {
  /// The child's first episode of which the start is known; `nil` when there is none.
  var firstEpisode: RowView<EpisodeRow>? { episodes.first { $0.start != nil } }

  /// The child's latest episode of which the start is known; `nil` when there is none.
  ///
  /// Of several that start on one day it is the one that goes on, or else the first in the table.
  var latestEpisode: RowView<EpisodeRow>? {
    guard let start = episodes.last(where: { $0.start != nil })?.start else { return nil }
    let latest = episodes.filter { $0.start == start }
    return latest.first(where: \.isOpen) ?? latest.first
  }

  /// The first episode of this year's return, and the one with which last year's left the child in care; `nil` when
  /// either is not there.
  var carriedOver: (now: RowView<EpisodeRow>, before: RowView<EpisodeRow>)? {
    guard let now = firstEpisode, let before = lastYear?.latestEpisode, before.isOpen else { return nil }
    return (now, before)
  }
}

extension EpisodePlace {
  /// Whether two distances are less than two tenths of a mile apart, or both are missing. Text that is no number is not
  /// missing, and cannot be said to differ.
  func isAsFar(as other: EpisodePlace) -> Bool {
    switch (distance, other.distance) {
    case (.missing, .missing): true
    case (.missing, _), (_, .missing): false
    case (.value(let one), .value(let another)):
      one.subtracting(another)?.magnitude.map { $0 < Self.tolerance } ?? false
    default: true
    }
  }

  /// Two tenths of a mile: what two lists of postcodes may differ by.
  private static let tolerance = Miles(tenths: 2).value
}
