public import CareCore

/// Why there is no score from a strengths and difficulties questionnaire. Returned as `SDQ_REASON` in the OC2 table.
///
/// Source: guide to the SSDA903 collection, as specified for 2017–2026. A child has a score or a reason, never both
/// (rule 197a).
@frozen public enum SDQReason: String, CodeSet {
  /// The child was under 4 or over 16 at the latest assessment. Returned as `SDQ1`.
  case outsideAgeRange = "SDQ1"
  /// The carer refused to complete the questionnaire. Returned as `SDQ2`.
  case carerRefused = "SDQ2"
  /// Not possible because of the severity of the child's disability. Returned as `SDQ3`.
  case severityOfDisability = "SDQ3"
  /// Other. Returned as `SDQ4`.
  case other = "SDQ4"
  /// The child or young person refused. Returned as `SDQ5`.
  case childRefused = "SDQ5"
}

extension SDQReason {
  /// What the list is called, for a reader.
  public static var title: String { "Reason for no SDQ score" }

  /// The item that the code is returned in: `SDQ_REASON`.
  public static var item: String { "SDQ_REASON" }

  /// Where the list is published.
  public static var source: Source { .ssda903("SDQ_REASON") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .outsideAgeRange: "Under 4 or over 16"
    case .carerRefused: "Carer refused"
    case .severityOfDisability: "Severity of child's disability"
    case .other: "Other"
    case .childRefused: "Child refused"
    }
  }
}
