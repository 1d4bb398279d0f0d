public import CareCore

/// The stages of the statutory complaints procedure, and the ombudsman.
@frozen public enum ComplaintStageKind: String, CodeSet {
  /// Stage 1: 10 working days, or 20. Recorded as `1`.
  case localResolution = "1"
  /// Stage 2: 25 working days, or 65. Recorded as `2`.
  case investigation = "2"
  /// Stage 3: panel in 30 working days, its report in 5, the reply in 15. Recorded as `3`.
  case reviewPanel = "3"
  /// Ombudsman. Recorded as `LGO`.
  case ombudsman = "LGO"
}

extension ComplaintStageKind {
  /// What the list is called, for a reader.
  public static var title: String { "Stage of complaint" }

  /// The field that the code is kept in: `stage`.
  public static var item: String { "stage" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .complaintsRegulations("stages") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .localResolution: "Local resolution"
    case .investigation: "Investigation"
    case .reviewPanel: "Review panel"
    case .ombudsman: "Ombudsman"
    }
  }
}
