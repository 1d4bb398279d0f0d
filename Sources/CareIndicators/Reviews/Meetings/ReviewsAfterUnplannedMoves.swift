import CareCore
import CareModels

extension Indicator {
  /// Reviews held within 28 days of an unplanned move.
  public static let reviewsAfterUnplannedMoves = timeliness(
    "reviews.after-unplanned-move", "Reviews held in 28 days of an unplanned move",
    definition: """
      Of reviews called for by a move in the period that was not planned, those held by the 28th day after the move. A \
      move for which no review was called is not in it.
      """,
    sources: [.reviewingReport("section 6, personal education plans"), .reviewRegulations("regulation 33(3)")],
    of: .records(
      of: ReviewMeeting.self, "reviews-after-unplanned-moves",
      title: "called for by a move in the period that was not planned", noun: "review meetings",
      missing: "the day of the move"
    ) { meeting, context in
      if let move = meeting.afterUnplannedMove { return context.period.contains(move) }
      return meeting.trigger?.code == .unplannedMove ? nil : false
    },
    within: TimeLimit(
      id: "review_after_unplanned_move", name: "Review after an unplanned move", trigger: "The move", limit: 28,
      unit: .calendarDays, source: .reviewingReport("section 6, personal education plans")),
    from: \.afterUnplannedMove, to: \.partOne, decimals: 1,
    example: IndicatorExample(
      """
      reviewMeetings: child trigger afterUnplannedMove partOne
      A unplannedMove 2020-08-03 2020-08-31
      B unplannedMove 2020-08-03 2020-09-01
      C unplannedMove 2021-03-15
      D unplannedMove . 2020-08-31
      E scheduled . 2020-08-31
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
}
