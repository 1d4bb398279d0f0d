import CareCore
import CareModels

extension Indicator {
  /// The share of long-term fostered children who are formally matched with their carers.
  public static let formallyMatched = proportion(
    "permanence.formally-matched", "Long-term fostered children formally matched with their carers",
    definition: """
      Of children looked after on the day in a long-term foster placement (U1, U4), those whose match with carers had \
      been agreed by then and had not ended. Long-term fostering is permanence only with such a match.
      """,
    sources: [
      Source("Ofsted, Leicestershire: inspection of children's social care services, October 2019", "paragraph 26")
    ], polarity: .highIsGood, requires: [.episodes, .fosteringMatches], options: [TemporaryMoves.self],
    of: .lookedAfter,
    steps: [
      .exclude("Not in a long-term foster placement", missing: "the placement") { child, context in
        let episode = child.placementEpisode(on: context.asAt, temporaryMoves: context.options.temporaryMoves)
        guard let episode else { return nil }
        if let type = episode.placementType { return !type.isLongTermFostering }
        return child.record(of: episode).placementType == nil ? nil : true
      },
      .count("Match agreed", missing: "the decision on a match, or its day") { child, context in
        child.isFormallyMatched(on: context.asAt)
      },
    ],
    example: IndicatorExample(
      """
      A 2019-05-01 S C2 N1 U4
      B 2019-05-01 S C2 N1 U4
      C 2019-05-01 S C2 N1 U6
      D 2019-05-01 S C2 N1 U4
      E 2019-05-01 S C2 N1 U4 2021-03-31 E4A
      fosteringMatches: child decided decision ended
      A 2021-03-31 agreed .
      B 2020-05-01 agreed 2021-03-31
      C 2020-05-01 agreed .
      D . agreed .
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
