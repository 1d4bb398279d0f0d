import CareCore
import CareModels

extension Indicator {
  /// The share of eligible three-year-olds who took up free early education.
  public static let earlyEducationAtThree = takeUp(age: 3, "three", "Every three-year-old of the area is eligible.")
}
