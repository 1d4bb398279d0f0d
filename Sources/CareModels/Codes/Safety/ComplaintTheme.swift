public import CareCore

/// What a complaint is about, or what caused it.
@frozen public enum ComplaintTheme: String, CodeSet {
  /// Age assessment delay. Recorded as `age-assessment`.
  case ageAssessment = "age-assessment"
  /// Staff management at a provider. Recorded as `provision-staff`.
  case providerStaff = "provision-staff"
  /// Delay in finding a placement. Recorded as `placement-delay`.
  case placementDelay = "placement-delay"
  /// Lack of support from the team.
  case support
  /// Suitability of accommodation.
  case accommodation
  /// Delay.
  case delay
  /// Capacity.
  case capacity
  /// Poor recording.
  case recording
  /// Other.
  case other
}

extension ComplaintTheme {
  /// What the list is called, for a reader.
  public static var title: String { "Theme of complaint" }

  /// The field that the code is kept in: `themes`.
  public static var item: String { "themes" }

  /// Where the list, or what it divides, is published.
  public static var source: Source {
    .careAnnualReport("8, themes; and the committee's pack of 21 January 2020")
  }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .ageAssessment: "Age assessment delay"
    case .providerStaff: "Staff management at a provider"
    case .placementDelay: "Delay in finding a placement"
    case .support: "Lack of support from the team"
    case .accommodation: "Suitability of accommodation"
    case .delay: "Delay"
    case .capacity: "Capacity"
    case .recording: "Poor recording"
    case .other: "Other"
    }
  }
}
