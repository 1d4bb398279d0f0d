public import CareCore

/// The part of practice that an audit grades.
///
/// The codes are words of this library.
@frozen public enum AuditDomain: String, CodeSet {
  /// Assessment.
  case assessment
  /// Planning.
  case planning
  /// Management oversight.
  case managementOversight
  /// Supervision.
  case supervision
  /// Case recording.
  case recording
  /// Voice of the child.
  case voiceOfChild
  /// Overall.
  case overall
  /// Other domain.
  case other
}

extension AuditDomain {
  /// What the list is called, for a reader.
  public static var title: String { "Audit domain" }

  /// The field that holds the code: `domain`.
  public static var item: String { "domain" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("action 3") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .assessment: "Assessment"
    case .planning: "Planning"
    case .managementOversight: "Management oversight"
    case .supervision: "Supervision"
    case .recording: "Case recording"
    case .voiceOfChild: "Voice of the child"
    case .overall: "Overall"
    case .other: "Other domain"
    }
  }
}
