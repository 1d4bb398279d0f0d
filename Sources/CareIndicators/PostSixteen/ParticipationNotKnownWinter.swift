import CareCore
import CareModels

extension Indicator {
  /// The share of young people of 16 and 17 of whom it was not known what they did over the winter.
  public static let participationNotKnownWinter = winter(
    "not-known", "Activity not known, ages 16 and 17, December to February", "whose activity was not known",
    counted: "C",
    notCounted: "A B"
  ) { $0 == .notKnown }
}
