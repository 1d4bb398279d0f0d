import CareCore
import CareModels

extension Indicator {
  /// A share of the children of the outcomes return, looked after for twelve months, by what it answers.
  static func outcome(
    _ id: String, _ title: String, _ definition: String, officialName: String? = nil, sources: [Source],
    polarity: Polarity, options: [any MeasurementChoice.Type] = [], steps: [Step<ChildHistory>],
    example: IndicatorExample
  ) -> Indicator {
    proportion(
      id, title, officialName: officialName, definition: definition, sources: sources, polarity: polarity,
      requires: [.healthOutcomes], options: [UnansweredOutcomes.self] + options, of: .lookedAfterTwelveMonths,
      steps: steps, example: example)
  }
}

extension IndicatorExample {
  /// Five children, four of them looked after since before the year and one since its second day, and what the
  /// outcomes return says of them in some columns.
  static func outcomes(
    _ columns: String, _ rows: String, options: MeasurementOptions = .init(), counted: String, notCounted: String = "",
    leftOut: String = "", undetermined: String, outside: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2020-04-02 S C2 N1 U4
      healthOutcomes: CHILD \(columns)
      \(rows)
      """, options: options, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined,
      outside: outside, groups: groups, shows: shows)
  }
}
