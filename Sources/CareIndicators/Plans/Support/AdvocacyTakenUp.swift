import CareCore
import CareModels

extension Indicator {
  /// Offers of an advocate that were taken up.
  public static let advocacyTakenUp = proportion(
    "support.advocacy-taken-up", "Offers of an advocate taken up",
    definition: "Of offers of an advocate made in the period, those the child accepted, or that led to help.",
    sources: [.careReport("2.2"), Source("Children Act 1989", "section 26A")],
    of: .records(
      of: Advocacy.self, "advocacy-offered", title: "made in the period", noun: "offers",
      missing: "the day of the offer"
    ) { advocacy, context in advocacy.offered.map(context.period.contains) },
    steps: [
      .count("Accepted", missing: "whether the child wanted it") { advocacy, _ in
        advocacy.isAccepted ?? (advocacy.started == nil ? nil : true)
      }
    ], decimals: 1,
    example: IndicatorExample(
      """
      advocacy: child offered isAccepted
      A 2020-06-01 true
      B 2020-06-01 false
      C 2020-06-01
      D 2021-04-01 true
      """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50.0"))
}
