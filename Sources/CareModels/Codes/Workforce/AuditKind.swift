public import CareCore

/// How cases were chosen for an audit of practice.
///
/// The codes are words of this library.
@frozen public enum AuditKind: String, CodeSet {
  /// Thematic audit.
  case thematic
  /// Dip sample.
  case dipSample
  /// Case file audit.
  case caseFile
  /// Multi-agency audit.
  case multiAgency
  /// Practice observation.
  case observation
}

extension AuditKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of audit" }

  /// The field that holds the code: `kind`.
  public static var item: String { "kind" }

  /// Where the words come from.
  public static var source: Source { .inspectionActionPlan("actions 3 and 5") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .thematic: "Thematic audit"
    case .dipSample: "Dip sample"
    case .caseFile: "Case file audit"
    case .multiAgency: "Multi-agency audit"
    case .observation: "Practice observation"
    }
  }
}
