public import CareCore

/// Why a personal adviser became responsible for a young person. Recorded in ``PersonalAdviserAllocation/reason``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum AdviserChangeReason: String, CodeSet {
  /// First adviser.
  case firstAllocation
  /// Previous adviser left.
  case adviserLeft
  /// Young person asked for a change.
  case requested
  /// Young person moved.
  case moved
  /// Team reorganised.
  case reorganised
  /// Other reason.
  case other
}

extension AdviserChangeReason {
  /// What the list is called, for a reader.
  public static var title: String { "Why a personal adviser was allocated" }

  /// The field that the code is recorded in: `reason`.
  public static var item: String { "reason" }

  /// Where the list is named.
  public static var source: Source { .careLeaversOffer2020("paragraph 40") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .firstAllocation: "First adviser"
    case .adviserLeft: "Previous adviser left"
    case .requested: "Young person asked for a change"
    case .moved: "Young person moved"
    case .reorganised: "Team reorganised"
    case .other: "Other reason"
    }
  }
}
