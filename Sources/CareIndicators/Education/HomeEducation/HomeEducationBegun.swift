import CareCore
import CareModels

extension Indicator {
  /// Children whose home education began in the period.
  public static let homeEducationBegun = count(
    "home-education.begun", "Children whose home education began",
    definition: "Children of the area whose home education began in the period. A child counts once, however often.",
    sources: homeEducationSources, of: .homeEducationBegun,
    example: .homeEducation(counted: "B C", outside: "A E", shows: "2"))
}
