import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after of school age in good or outstanding schools.
  public static let inGoodSchools = inGood(
    "schools.in-good-schools", "In a good or outstanding school", "of compulsory school age", of: .ofSchoolAge,
    example: .schools(counted: "A", notCounted: "B", leftOut: "C F", shows: "50.00"))

  /// The share of young children looked after in good or outstanding settings.
  public static let inGoodSettings = inGood(
    "schools.in-good-settings", "In a good or outstanding early years setting",
    "aged two and over and below compulsory school age", of: .inEarlyYears,
    example: .schools(
      born: "2018-01-01", outsider: "2010-01-01", counted: "A", notCounted: "B", leftOut: "C F", shows: "50.00"))

  private static func inGood(
    _ id: String, _ title: String, _ words: String, of population: Population<ChildHistory>, example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title,
      definition: """
        Of children looked after on the day \(words) who are on a roll, those whose school or setting is good or \
        outstanding by the last inspection report published by then. Where there is none yet the child is left out, or as \
        an option stays in the base.
        """,
      sources: [.careReport("4.1, quality of schools")], polarity: .highIsGood,
      requires: [.schoolEnrolments, .schools], options: [UngradedSchools.self], of: population,
      steps: [.onNoRollOnTheDay, .inUngradedSchool, .inGoodSchool], decimals: 2, example: example)
  }
}
