import CareCore
import CareModels

extension Indicator {
  /// The share of eligible two-year-olds who took up free early education.
  public static let earlyEducationAtTwo = takeUp(
    age: 2, "two",
    "Two-year-olds are eligible by their family's means, so that those who take it up can be more than the list has.")
}
