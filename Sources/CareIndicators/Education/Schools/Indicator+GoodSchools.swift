import CareCore
import CareModels

extension Indicator {
  static func inGood(
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
