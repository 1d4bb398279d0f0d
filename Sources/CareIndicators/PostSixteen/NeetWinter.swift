import CareCore
import CareModels

extension Indicator {
  /// The share of young people of 16 and 17 who were in none of education, employment and training over the winter.
  public static let neetWinter = winter(
    "neet", "Not in education, employment or training, ages 16 and 17, December to February",
    "not in education, employment or training", counted: "A", notCounted: "B C"
  ) { $0.isNEET }
}
