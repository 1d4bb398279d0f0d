import CareCore
import CareModels

extension Rule {
  /// Rules about decisions to place a child for adoption.
  static let decisionsToPlace: [Rule] = [
    .placedForAdoption(
      "115", "The date of the decision to place the child for adoption (DATE_PLACED) is not a date. Check the date.",
      fields: [.decided]
    ) { $0.isNoReturnedDay(.decided) },
    .placedForAdoption(
      "116", "The date on which the decision to place was reversed (DATE_PLACED_CEASED) is not a date. Check the date.",
      fields: [.ceased]
    ) { $0.isNoReturnedDay(.ceased) },
    .placedForAdoption(
      "119",
      "Only one of the date and the reason of reversing the decision to place is filled. Fill both, or neither while it "
        + "stands.",
      fields: [.reasonCeased, .ceased]
    ) { $0.isFilled(.ceased) != $0.isFilled(.reasonCeased) },
    .placedForAdoption(
      "120", "The reason for reversing the decision to place is not RD1, RD2, RD3 or RD4. Check the code.",
      fields: [.reasonCeased]
    ) { $0.isNoReturnedCode(.reasonCeased, \.reasonCeased) },
    .placedForAdoption(
      "184", "The decision to place the child for adoption is dated before the birth. Check both dates.",
      fields: [.decided], with: [.children],
      note:
        "A date of birth that the header does not have is reported too: nothing shows that the decision came after it."
    ) { decision in
      guard let decided = decision.decided, let child = decision.child else { return false }
      return child.header == nil ? false : child.birthDate.map { decided < $0 } ?? true
    },
    .placedForAdoption(
      "522", "The decision to place was reversed before it was made. Check both dates.", fields: [.decided, .ceased]
    ) { decision in
      guard let decided = decision.decided, let ceased = decision.ceased else { return false }
      return ceased < decided
    },
    .placedForAdoption(
      "559",
      "The decision to place was made before this year, and last year's return has no such decision. Check the date, or "
        + "last year's return.",
      fields: [.decided], needs: [.lastYear(.placedForAdoption)]
    ) { decision in
      guard let decided = decision.decided, decided < decision.facts.year.start else { return false }
      let before = decision.child?.lastYear?.placedForAdoption.map(\.self) ?? []
      return before.isEmpty || before.contains { $0.isBlank(.decided) }
    },
    .placedForAdoption(
      "560",
      "The decision to place is dated otherwise than in last year's return, although it was not reversed. Check which "
        + "date is right.",
      fields: [.decided, .ceased], needs: [.lastYear(.placedForAdoption)]
    ) { decision in
      decision.inLastYear.contains { before in
        before.isFilled(.decided) && before.isBlank(.ceased) && !decision.hasSameDecision(as: before)
      }
    },
    .placedForAdoption(
      "561",
      "The decision to place has the date of one that last year's return shows as reversed. Enter the new decision, or "
        + "none.",
      fields: [.decided], needs: [.lastYear(.placedForAdoption)]
    ) { decision in
      decision.inLastYear.contains { before in
        before.isReversed && decision.isFilled(.decided) && decision.hasSameDecision(as: before)
      }
    },
    .placedForAdoption(
      "563", "A decision to place was reversed, but the date of the decision itself is blank. Enter it.",
      fields: [.decided, .reasonCeased, .ceased]
    ) { $0.isBlank(.decided) && $0.hasAll(.ceased, .reasonCeased) },
    .placedForAdoption(
      "579",
      "The decision to place comes while the one before still stands. Check when the earlier one was reversed.",
      fields: [.decided, .ceased]
    ) { decision in
      guard let before = decision.previous else { return false }
      if before.isBlank(.ceased) { return true }
      guard let decided = decision.decided, let ceased = before.ceased else { return false }
      return decided < ceased
    },
    .placedForAdoption(
      "583",
      "A later decision to place has been made, and this one was never reversed. Enter when it was, or remove one.",
      fields: [.decided, .ceased]
    ) { decision in
      guard decision.isBlank(.ceased), let latest = decision.child?.placedForAdoption.last(where: { $0.decided != nil })
      else { return false }
      return latest.position != decision.position
    },
    .placedForAdoption(
      "584",
      "Last year's return shows the decision to place as reversed; this year's decision is blank or not after it. Check "
        + "the date of the new decision.",
      fields: [.decided], needs: [.lastYear(.placedForAdoption)]
    ) { decision in
      decision.inLastYear.contains { before in
        guard before.isReversed else { return false }
        guard let now = decision.decided, let then = before.decided else { return decision.isBlank(.decided) }
        return now <= then
      }
    },
  ]
}

extension RowView where Row == PlacedAdoptionRow {
  /// The child's decisions in last year's return.
  fileprivate var inLastYear: [RowView] { child?.lastYear.map { Array($0.placedForAdoption) } ?? [] }

  /// Whether two decisions have the same date, however it is written; when one is no date, whether they read alike.
  fileprivate func hasSameDecision(as other: RowView) -> Bool {
    guard let one = cells.decided.value, let another = other.cells.decided.value else {
      return agrees(with: other, on: .decided)
    }
    return one == another
  }

}
