import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who are registered with a general practitioner.
  public static let registeredWithGP = registered(
    with: .generalPractitioner, "health.registered-with-gp", "Registered with a general practitioner")

  /// The share of children looked after who are registered with a dentist.
  public static let registeredWithDentist = registered(
    with: .dentist, "health.registered-with-dentist", "Registered with a dentist")

  /// The share of children looked after who are registered with an optician.
  public static let registeredWithOptician = registered(
    with: .optician, "health.registered-with-optician", "Registered with an optician")

  private static func registered(with service: HealthService, _ id: String, _ title: String) -> Indicator {
    onTheDay(
      id, title,
      "Of all children looked after on the day, those who were on the books of such a practice on it.",
      sources: [.careReport("5.2, registration with services")], requires: .healthRegistrations,
      counting: title, missing: "the service, or when the registration started or ended",
      example: .onTheDay(
        "healthRegistrations: child service start end",
        """
        A \(service.rawValue) 2019-01-01
        B \(service.rawValue) 2019-01-01 2021-03-31
        C \(service.rawValue) .
        D \(service.rawValue) 2019-01-01
        """)
    ) { child, context in
      child.healthRegistrations.anyHolds { $0.lasted(on: context.asAt, with: service) }
    }
  }
}
