public import CareCore

/// What a pupil's school census record says of special educational needs. Recorded in
/// ``SpecialEducationalNeed/provision``.
@frozen public enum SENProvision: String, CodeSet {
  /// No special educational need. Recorded as `N`.
  case noNeed = "N"
  /// SEN support. Recorded as `K`.
  case support = "K"
  /// Education, health and care plan. Recorded as `E`.
  case plan = "E"
  /// A statement, the form before education, health and care plans. Recorded as `S`.
  case statement = "S"
}

extension SENProvision {
  /// What the list is called, for a reader.
  public static var title: String { "Special educational needs provision" }

  /// The field that the code is recorded in: `provision`.
  public static var item: String { "provision" }

  /// Where the list is published.
  public static var source: Source { .schoolCensus("SEN provision") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .noNeed: "No special educational need"
    case .support: "SEN support"
    case .plan: "Education, health and care plan"
    case .statement: "Statement of special educational needs"
    }
  }
}
