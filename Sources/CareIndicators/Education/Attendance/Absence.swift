import CareCore
import CareModels

extension Indicator {
  /// The share of sessions that children looked after missed.
  public static let absence = sessions(
    "absence", "Overall absence",
    definition: """
      Of the half-day sessions that children looked after aged 5 to 15 could attend, those they missed, with permission or \
      without. The sessions of all schools are summed before they are divided.
      """,
    sources: [.interactiveTool("item 201"), .absenceGuide("3.1, overall absence")], polarity: .lowIsGood,
    "Sessions missed", shows: "37.6", \.missed)
}
