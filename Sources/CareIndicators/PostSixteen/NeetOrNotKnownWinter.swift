import CareCore
import CareModels

extension Indicator {
  /// Both together.
  public static let neetOrNotKnownWinter = winter(
    "neet-or-not-known", "Not in education, employment or training, or not known, ages 16 and 17, December to February",
    "not in education, employment or training, or whose activity was not known", counted: "A C", notCounted: "B",
    shows: "66.7"
  ) { $0.isNEET || $0 == .notKnown }
}
