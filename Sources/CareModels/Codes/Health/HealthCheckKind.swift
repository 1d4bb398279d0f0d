public import CareCore

/// A check of health other than a health assessment. The raw values are words of this library.
@frozen public enum HealthCheckKind: String, CodeSet {
  /// Teeth checked by a dentist.
  case dental
  /// Sight checked by an optician.
  case optical
  /// Health surveillance or promotion check of a child under 5.
  case development
  /// Hearing check.
  case hearing
}

extension HealthCheckKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of health check" }

  /// The field that the code is kept in: `kind`.
  public static var item: String { "kind" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("5.2, headline health outcomes") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .dental: "Dental check"
    case .optical: "Eye check"
    case .development: "Development check"
    case .hearing: "Hearing check"
    }
  }
}
