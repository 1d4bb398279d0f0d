public import CareCore

/// What a quality-assurance alert is about.
///
/// The codes are words of this library.
@frozen public enum AlertTheme: String, CodeSet {
  /// Quality of reports.
  case reportQuality
  /// Timeliness of reports.
  case reportTimeliness
  /// Drift or delay in care planning.
  case driftOrDelay
  /// Statutory duties.
  case statutoryDuties
  /// Practice that needs developing.
  case practiceDevelopment
  /// Suitability of placement.
  case placementSuitability
  /// Equality and diversity.
  case equality
  /// Other theme.
  case other
}

extension AlertTheme {
  /// What the list is called, for a reader.
  public static var title: String { "Theme of alert" }

  /// The field that holds the code: `themes`.
  public static var item: String { "themes" }

  /// Where the words come from.
  public static var source: Source { .reviewingOfficerReport("section 6, challenge and escalation") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .reportQuality: "Quality of reports"
    case .reportTimeliness: "Timeliness of reports"
    case .driftOrDelay: "Drift or delay in care planning"
    case .statutoryDuties: "Statutory duties"
    case .practiceDevelopment: "Practice that needs developing"
    case .placementSuitability: "Suitability of placement"
    case .equality: "Equality and diversity"
    case .other: "Other theme"
    }
  }
}
