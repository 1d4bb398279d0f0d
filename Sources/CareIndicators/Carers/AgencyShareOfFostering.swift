import CareCore
import CareModels

extension Indicator {
  /// The share of foster placements that are with agencies.
  public static let agencyShareOfFostering = proportion(
    "carers.agency-share", "Foster placements with carers of independent agencies",
    definition: """
      Of children looked after on the day in a foster placement, those whose placement is provided by the private or the \
      voluntary sector.
      """,
    sources: [.careReport("2.5 and 3.1")], polarity: .lowIsGood, options: [TemporaryMoves.self], of: .lookedAfter,
    steps: [
      .exclude("Not in a foster placement", missing: "the kind of placement") { child, context in
        guard let episode = child.placement(context) else { return nil }
        if let type = episode.placementType { return !type.isFoster }
        // A code that is not on the list is of no published kind.
        return child.record(of: episode).placementType == nil ? nil : true
      },
      .count("Provided by the private or voluntary sector", missing: "who provides the placement") { child, context in
        child.placement(context).flatMap { $0.provider.map(\.isIndependentSector) }
      },
    ],
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER
      A 2020-05-01 S C2 N1 U4 PR4
      B 2020-05-01 S C2 N1 U4 PR1
      C 2020-05-01 S C2 N1 K2 PR4
      D 2020-05-01 S C2 N1 U4
      E 2021-04-01 S C2 N1 U4 PR4
      """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D", outside: "E", shows: "50"))
}
