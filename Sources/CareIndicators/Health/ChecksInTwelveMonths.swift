import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after whose teeth were checked in the last twelve months.
  public static let dentalCheckInTwelveMonths = checkInTwelveMonths(
    .dental, "health.dental-check-in-12-months", "Dental check in the last twelve months",
    "whose teeth were checked by a dentist",
    sources: [
      .performanceReport("dental checks within last 12 months (at end of period)"),
      .reviewingOfficersReport("dental checks within a twelve-month period"),
    ])

  /// The share of children looked after whose sight was checked in the last twelve months.
  public static let eyeCheckInTwelveMonths = checkInTwelveMonths(
    .optical, "health.eye-check-in-12-months", "Eye check in the last twelve months",
    "whose sight was checked by an optician", sources: [.careReport("5.2, uptake of opticians")])

  private static func checkInTwelveMonths(
    _ kind: HealthCheckKind, _ id: String, _ title: String, _ whoWere: String, sources: [Source]
  ) -> Indicator {
    onTheDay(
      id, title,
      "Of all children looked after on the day, however long and of whatever age, those \(whoWere) in the twelve months to it.",
      sources: sources, requires: .healthChecks, counting: "A check in the twelve months",
      missing: "whether, when or what was checked",
      example: .onTheDay(
        "healthChecks: child kind held outcome",
        """
        A \(kind.rawValue) 2020-04-01
        B \(kind.rawValue) 2020-03-31
        B hearing 2020-06-01
        B \(kind.rawValue) . serviceUnavailable
        C . 2020-06-01
        D \(kind.rawValue) 2020-06-01
        """)
    ) { child, context in
      context.twelveMonths.flatMap { year in child.healthChecks.anyHolds { $0.wasHeld(of: kind, in: year) } }
    }
  }
}
