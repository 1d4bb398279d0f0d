import CareCore
import CareModels

extension Indicator {
  /// The share of reviews in which the child took part in some sense.
  static func participation(
    _ id: String, _ title: String, _ sense: String, where holds: @escaping @Sendable (ReviewParticipation) -> Bool
  ) -> Indicator {
    proportion(
      "participation.\(id)", title,
      definition: """
        Of reviews held in the period at which the child was four or over (PN1 to PN7), those at which the child \
        \(sense). Reviews of children under four (PN0), and of those in short breaks alone, are left out.
        """,
      sources: participationSources, polarity: .highIsGood, of: .reviewsHeldOfLookedAfter,
      steps: [
        .exclude("Under four at the review", missing: "the code, and the date of birth") { review, context in
          review.record.isUnderFour(review.history, context)
        },
        .count(title, missing: "how the child took part") { review, _ in review.participation?.code.map(holds) },
      ], decimals: 1,
      example: IndicatorExample(
        """
        A 2019-06-01 S C2 N1 U4
        B 2019-06-01 S C2 N1 U4
        C 2019-06-01 S C2 N1 U4
        D 2019-06-01 S C2 N1 U4
        E 2019-06-01 S C2 N1 U4
        F 2019-06-01 S V4 N2 U6
        reviews: CHILD REVIEW REVIEW_CODE
        A 2020-08-28 PN1
        B 2020-08-28 PN7
        C 2020-08-28 PN0
        D 2020-08-28 .
        E 2021-04-01 PN1
        F 2020-08-28 PN7
        """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E F", shows: "50.0"))
  }

  /// The share of children who took part, in some sense, in all their reviews of the period.
  static func participationOfChildren(
    _ id: String, _ title: String, _ sense: String, where holds: @escaping @Sendable (ReviewParticipation) -> Bool
  ) -> Indicator {
    proportion(
      "participation.\(id)", title,
      definition: """
        Of children looked after on the day with a review in the period at which they were four or over (PN1 to PN7), \
        those who \(sense) at every such review.
        """,
      sources: participationSources, polarity: .highIsGood, requires: [.reviews], of: .lookedAfter,
      steps: [
        .exclude("No review at four or over", missing: "how the child took part, or the day") { child, context in
          child.hasReviewAtFourOrOver(context).map { !$0 }
        },
        .count(title, missing: "how the child took part in a review") { child, context in
          child.takesPartInAll(context, where: holds)
        },
      ], decimals: 1,
      example: IndicatorExample(
        """
        A 2020-04-06 S C2 N1 U4
        B 2020-04-06 S C2 N1 U4
        C 2020-04-06 S C2 N1 U4
        D 2020-04-06 S C2 N1 U4
        E 2020-04-06 S C2 N1 U4 2021-01-04 E4A
        reviews: CHILD REVIEW REVIEW_CODE
        A 2020-08-28 PN1
        A 2021-01-28 PN1
        B 2020-08-28 PN1
        B 2021-01-28 PN7
        C 2020-08-28 PN0
        D 2020-08-28 PN1
        D 2021-01-28 .
        E 2020-08-28 PN1
        """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50.0"))
  }

  private static let participationSources: [Source] = [
    .returnGuide("REVIEW_CODE"), .reviewingReport("section 6, participation"),
    Source("Southwark, Participation of children in looked after reviews", "participation codes; indicator C63"),
  ]
}

extension Review {
  /// Whether the child was under four: by the code, or, without one that is on the list, by the date of birth.
  fileprivate func isUnderFour(_ child: ChildHistory?, _ context: MeasurementContext) -> Bool? {
    if let code = participation?.code { return code.isUnderFour }
    guard let date, let birthDate = child?.birthDate ?? birthDate else { return nil }
    return birthDate.age(on: date, leapDay: context.options.leapDayBirthday).map { $0 < 4 }
  }
}

extension ChildHistory {
  /// Whether the child had a review in the period at which they were four or over; `nil` when that cannot be told.
  fileprivate func hasReviewAtFourOrOver(_ context: MeasurementContext) -> Bool? {
    var answer: Bool? = false
    for review in reviews where review.date.map(context.period.contains) ?? true {
      switch review.isUnderFour(self, context) {
      case true?: continue
      case false? where review.date != nil: return true
      case false?, nil: answer = nil
      }
    }
    return answer
  }

  /// Whether something holds of how the child took part in every review of the period at which they were four or over.
  fileprivate func takesPartInAll(
    _ context: MeasurementContext, where holds: (ReviewParticipation) -> Bool
  ) -> Bool? {
    var answer: Bool? = true
    for review in reviews where review.date.map(context.period.contains) ?? true {
      if review.isUnderFour(self, context) == true { continue }
      let one = review.participation?.code.map(holds)
      if one == false, review.date != nil { return false }
      if one != true { answer = nil }
    }
    return answer
  }
}
