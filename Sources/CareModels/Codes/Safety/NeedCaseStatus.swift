public import CareCore

/// What the open case of a child in need is. Annex A sets a letter before each of its words; the words here are short
/// ones of this library. The raw values are words of this library.
@frozen public enum NeedCaseStatus: String, CodeSet {
  /// Looked-after child.
  case lookedAfter
  /// Child protection plan.
  case protectionPlan
  /// Child in need plan.
  case childInNeedPlan
  /// Open assessment.
  case openAssessment
  /// Closed episode.
  case closed
}

extension NeedCaseStatus {
  /// What the list is called, for a reader.
  public static var title: String { "Case status" }

  /// The field that the code is kept in: `caseStatus`.
  public static var item: String { "caseStatus" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .inspectionAnnexA("list 6, Case Status") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .lookedAfter: "Looked-after child"
    case .protectionPlan: "Child protection plan"
    case .childInNeedPlan: "Child in need plan"
    case .openAssessment: "Open assessment"
    case .closed: "Closed episode"
    }
  }
}
