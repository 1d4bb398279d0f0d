public import CareCore

/// A service that a child is registered with. The raw values are words of this library.
@frozen public enum HealthService: String, CodeSet {
  /// General practitioner.
  case generalPractitioner
  /// Dentist.
  case dentist
  /// Optician.
  case optician
}

extension HealthService {
  /// What the list is called, for a reader.
  public static var title: String { "Health service" }

  /// The field that the code is kept in: `service`.
  public static var item: String { "service" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("5.2, registration with services") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .generalPractitioner: "General practitioner"
    case .dentist: "Dentist"
    case .optician: "Optician"
    }
  }
}
