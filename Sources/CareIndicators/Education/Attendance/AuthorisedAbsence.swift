import CareCore
import CareModels

extension Indicator {
  /// The share of sessions that children looked after missed with permission.
  public static let authorisedAbsence = sessions(
    "authorised-absence", "Authorised absence",
    definition: """
      Of the half-day sessions that children looked after aged 5 to 15 could attend, those they missed with permission.
      """,
    sources: [.interactiveTool("item 201"), .absenceGuide("3.1, overall absence")], polarity: .lowIsGood,
    "Sessions missed with permission", shows: "11.7", \.authorised)
}
