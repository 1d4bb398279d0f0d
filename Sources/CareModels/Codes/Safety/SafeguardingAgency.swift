public import CareCore

/// An agency that takes part in protecting children. The raw values are words of this library.
@frozen public enum SafeguardingAgency: String, CodeSet {
  /// Children's social care.
  case socialCare
  /// Police.
  case police
  /// Health service.
  case health
  /// General practice.
  case generalPractice
  /// Child and adolescent mental health service.
  case mentalHealth
  /// School or education.
  case education
  /// Probation.
  case probation
  /// Housing.
  case housing
  /// Child or family.
  case family
  /// Other.
  case other
}

extension SafeguardingAgency {
  /// What the list is called, for a reader.
  public static var title: String { "Safeguarding agency" }

  /// The field that the code is kept in: `agency`.
  public static var item: String { "agency" }

  /// Where the list, or what it divides, is published.
  public static var source: Source {
    .scrutinyPackSeptember2021("safeguarding partnership annual report, partners")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .socialCare: "Children's social care"
    case .police: "Police"
    case .health: "Health service"
    case .generalPractice: "General practice"
    case .mentalHealth: "Child and adolescent mental health service"
    case .education: "School or education"
    case .probation: "Probation"
    case .housing: "Housing"
    case .family: "Child or family"
    case .other: "Other"
    }
  }
}
