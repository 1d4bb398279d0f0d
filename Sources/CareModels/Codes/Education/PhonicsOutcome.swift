public import CareCore

/// What came of the phonics screening check. Recorded in ``PhonicsCheck/outcome``.
@frozen public enum PhonicsOutcome: String, CodeSet {
  /// Met the expected standard. Recorded as `Wa`.
  case metStandard = "Wa"
  /// Did not meet the expected standard. Recorded as `Wt`.
  case didNotMeetStandard = "Wt"
  /// Absent. Recorded as `A`.
  case absent = "A"
  /// Did not take part. Recorded as `D`.
  case disapplied = "D"
  /// Left. Recorded as `L`.
  case left = "L"
  /// Maladministration. Recorded as `Q`.
  case maladministration = "Q"
}

extension PhonicsOutcome {
  /// What the list is called, for a reader.
  public static var title: String { "Phonics outcome" }

  /// The field that the code is recorded in: `outcome`.
  public static var item: String { "outcome" }

  /// Where the list is published.
  public static var source: Source { .keyStageData("phonics screening check") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .metStandard: "Met the expected standard"
    case .didNotMeetStandard: "Did not meet the expected standard"
    case .absent: "Absent"
    case .disapplied: "Did not take part"
    case .left: "Left"
    case .maladministration: "Maladministration"
    }
  }
}
