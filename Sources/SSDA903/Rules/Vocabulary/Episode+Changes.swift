import CareCore
import CareModels

extension RowView where Row == EpisodeRow {
  /// Whether the episode starts on the day the other one ended; `nil` when either day is not known.
  func startsOnEnd(of earlier: RowView) -> Bool? {
    guard let start = self.start, let end = earlier.end else { return nil }
    return start == end
  }

  /// Whether the legal status is the same in two episodes; it is when both leave it blank.
  func hasSameLegalStatus(as other: RowView) -> Bool { agrees(with: other, on: .legalStatus) }

  /// Whether all is the same in two episodes by which a placement is told from another: its type, postcode, number and
  /// provider. What both leave blank is the same.
  func hasSamePlacement(as other: RowView) -> Bool {
    agrees(with: other, on: .placementType) && agrees(with: other, on: .providerURN)
      && agrees(with: other, on: .provider) && hasSamePlacementPostcode(as: other)
  }

  /// Whether the postcode of the placement is the same in two episodes, however it is spaced.
  func hasSamePlacementPostcode(as other: RowView) -> Bool {
    agrees(with: other, on: .placementPostcode)
      || PostcodeKey.areSame(text(.placementPostcode), other.text(.placementPostcode))
  }

  /// Whether the child moved with the episode, to another carer or with the same one (`P`, `B`, `T`, `U`).
  var startsWithMove: Bool {
    switch self.reasonForNewEpisode {
    case .placementAndCarer, .legalStatusPlacementAndCarer, .placementWithSameCarer,
      .legalStatusAndPlacementWithSameCarer:
      true
    default: false
    }
  }

  /// Whether care goes on with the episode by its reason: any known one but `S`.
  var continuesCare: Bool { self.reasonForNewEpisode.map { $0 != .startedToBeLookedAfter } ?? false }

  /// Whether the episode comes after a temporary placement and does not lead back from it: its reason is not `P`, or it
  /// is somewhere else than before that placement. `false` when there is no episode before the temporary one.
  func followsTemporary(_ isElsewhere: (_ than: RowView) -> Bool) -> Bool {
    guard let temporary = previous, temporary.isTemporary, let before = temporary.previous else { return false }
    return self.reasonForNewEpisode != .placementAndCarer || isElsewhere(before)
  }

  /// Whether the episode ended with a reason, of the current list, for which care ends.
  var hasLeavingReason: Bool { self.reasonCeased.map { !$0.continues && $0.isCurrent } ?? false }
}
