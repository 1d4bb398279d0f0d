import CareCore
import CareModels

extension Indicator {
  /// Scores of the strengths and difficulties questionnaire in the three published bands.
  public static let sdqBands = distribution(
    "health.sdq-bands", "Scores of the strengths and difficulties questionnaire by band",
    definition: """
      Children looked after for twelve months and aged 5 to 16 on the last day for whom a score was returned, by band: \
      normal to 13, borderline to 16, a cause for concern from 17.
      """,
    sources: Source.sdqMeasures, of: .expectedSDQ, steps: [.noSDQScore],
    by: .sdqBand("sdq-band", .publishedTotal, title: \.title),
    example: .sdq(
      counted: "A B", leftOut: "C", undetermined: "D", outside: "E", groups: ["normal": "B", "causeForConcern": "A"],
      shows: "2"))

  /// Scores of the strengths and difficulties questionnaire in four bands, as authorities' own reports have them.
  public static let sdqFourBands = distribution(
    "health.sdq-four-bands", "Scores of the strengths and difficulties questionnaire in four bands",
    definition: """
      Children looked after for twelve months and aged 5 to 16 on the last day for whom a score was returned, by band: \
      close to average to 13, slightly raised to 16, high to 19, very high from 20.
      """,
    sources: [.careReport("5.2, scoring breakdown")], of: .expectedSDQ, steps: [.noSDQScore],
    by: .sdqBand("sdq-band-of-four", .parentTotal, title: \.title),
    example: .sdq(
      counted: "A B", leftOut: "C", undetermined: "D", outside: "E",
      groups: ["closeToAverage": "B", "veryHigh": "A"], shows: "2"))
}

extension Breakdown<ChildHistory> {
  /// By the band of the score returned for the child.
  static func sdqBand<Band: CodeGroup>(
    _ id: String, _ banding: SDQBanding<Band>, title: (Band) -> String
  ) -> Breakdown {
    Breakdown(
      id, title: Band.title, groups: Band.allCases.map { BreakdownGroup($0.rawValue, title($0)) },
      requires: [.healthOutcomes]
    ) { child, _ in
      child.sdqScore.flatMap(banding.band(of:))?.rawValue
    }
  }
}
