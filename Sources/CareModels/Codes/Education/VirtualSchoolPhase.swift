public import CareCore

/// The phase in which a virtual school supports a child. Recorded in ``PersonalEducationPlan/phase``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum VirtualSchoolPhase: String, CodeSet {
  /// Early years.
  case earlyYears
  /// Primary.
  case primary
  /// Secondary.
  case secondary
  /// Post-16 (Years 12 and 13).
  case postSixteen
  /// Care leaver.
  case careLeaver
  /// Previously looked after.
  case previouslyLookedAfter
}

extension VirtualSchoolPhase {
  /// What the list is called, for a reader.
  public static var title: String { "Virtual school phase" }

  /// The field that the code is recorded in: `phase`.
  public static var item: String { "phase" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("4.1") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .earlyYears: "Early years"
    case .primary: "Primary"
    case .secondary: "Secondary"
    case .postSixteen: "Post-16 (Years 12 and 13)"
    case .careLeaver: "Care leaver"
    case .previouslyLookedAfter: "Previously looked after"
    }
  }
}
