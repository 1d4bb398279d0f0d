import CareCore
import CareModels

extension Indicator {
  /// The share of some children looked after whose school or setting is good or outstanding.
  static func inGood(
    _ id: String, _ title: String, _ words: String, of population: Population<ChildHistory>,
    steps: [Step<ChildHistory>] = [], sources: [Source], example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title,
      definition: """
        Of children looked after on the day \(words) who are on a roll, those whose school or setting is good or \
        outstanding by the last inspection report published by then. Where there is none yet the child stays in the base, \
        or as an option is left out.
        """,
      sources: sources, polarity: .highIsGood, requires: [.schoolEnrolments, .schools],
      options: [UngradedSchools.self], of: population,
      steps: [.onNoRollOnTheDay] + steps + [.inUngradedSchool, .inGoodSchool], decimals: 2, example: example)
  }
}

extension Step<ChildHistory> {
  /// Leaves out children whose school is in the authority, or outside.
  static func whereSchool(isInAuthority isIn: Bool) -> Step {
    .exclude(
      "At a school \(isIn ? "in" : "outside") the authority", missing: "whether the school is in the authority"
    ) { child, context in child.isSchoolInAuthority(on: context.asAt).map { $0 == isIn } }
  }
}
