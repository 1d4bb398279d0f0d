import CareCore
import CareModels

extension Indicator {
  /// The share of sessions that children looked after missed without permission.
  public static let unauthorisedAbsence = sessions(
    "unauthorised-absence", "Unauthorised absence",
    definition: """
      Of the half-day sessions that children looked after aged 5 to 15 could attend, those they missed without permission.
      """,
    sources: [.interactiveTool("item 201"), .absenceGuide("3.1, overall absence")], polarity: .lowIsGood,
    "Sessions missed without permission", shows: "25.9", \.unauthorised)
}
