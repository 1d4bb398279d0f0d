import CareCore
import CareModels

extension Indicator {
  /// Children in foster placements, by who provides them: the authority's own carers, and those of agencies.
  public static let fosteredByProvider = distribution(
    "placement.foster-by-provider", "Children in foster placements by provider",
    definition: """
      Children looked after on the day in a foster placement (U1 to U6), by who provides it. Own provision is the \
      authority's own carers, approved relatives and friends among them; private and voluntary providers are agencies.
      """,
    sources: [.careReport("executive summary and 2.5"), .returnGuide("PLACE_PROVIDER")], of: .lookedAfter,
    steps: [
      .exclude("Not in a foster placement", missing: "the placement") { child, context in
        child.placement(on: context, is: \.isFoster).map { !$0 }
      }
    ], by: .provider,
    example: IndicatorExample(
      """
      episodes: CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC
      A 2020-05-01 S C2 N1 U4 PR1
      B 2020-05-01 S C2 N1 U6 PR4
      C 2020-05-01 S C2 N1 K2 PR4
      D 2020-05-01 S C2 N1 . PR1
      E 2020-05-01 S C2 N1 U4 PR1 2021-03-31 E4A
      """, counted: "A B", leftOut: "C", undetermined: "D", outside: "E", groups: ["PR1": "A", "PR4": "B"], shows: "2"))
}
