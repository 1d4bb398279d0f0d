import CareCore
import CareFigures
import CareIndicators
import CareModels
import CareTestSupport

/// Records that make an indicator come out at printed numbers: the children of its own example, as often as the print says.
struct PrintedCohort {
  private let indicator: Indicator
  private let example: IndicatorExample

  init?(_ indicator: Indicator) {
    guard let example = indicator.example else { return nil }
    (self.indicator, self.example) = (indicator, example)
  }

  /// What the indicator comes to when so many are counted, of so many, or of so many people.
  ///
  /// `nil` when no number of children of the example is counted so often.
  func value(counted: Int, of denominator: Int) throws -> Fraction? {
    let isRate = indicator.kind == .rate
    guard let copies = copies(counted, isRate ? 0 : denominator - counted) else { return nil }
    let measurement = try isRate ? measured(copies, people: denominator) : merged(copies)
    guard let measurement, measurement.numerator == counted, measurement.denominator == denominator else { return nil }
    return measurement.value
  }

  private func measured(_ copies: [String: Int], people: Int? = nil) throws -> Measurement? {
    let register = try Register(fixture: records(copies), supplying: indicator.requires)
    let context = MeasurementContext(
      period: example.period, options: example.options,
      population: people.flatMap { PopulationFigure(count: $0, midYear: 2020) })
    return ChildHistories(register).measure(indicator, in: context)
  }

  /// As one measurement of all, because measurements add up: each child is measured once.
  private func merged(_ copies: [String: Int]) throws -> Measurement? {
    var sum = try measured([:])
    for (child, count) in copies.sorted(by: { $0.key < $1.key }) {
      var (power, rest) = (try measured([child: 1]), count)
      while rest > 0 {
        if !rest.isMultiple(of: 2) { sum = sum.flatMap { sum in power.flatMap { sum + $0 } } }
        power = power.flatMap { $0 + $0 }
        rest /= 2
      }
    }
    return sum
  }

  /// How often each child is needed: one that is only counted, and one that is not counted, perhaps beside being counted.
  private func copies(_ counted: Int, _ notCounted: Int) -> [String: Int]? {
    func times(_ child: String, in list: [String]) -> Int { list.count { $0 == child } }
    var copies: [String: Int] = [:]
    var rest = counted
    if notCounted > 0 {
      guard let child = example.notCounted.first else { return nil }
      let each = times(child, in: example.notCounted)
      guard notCounted.isMultiple(of: each) else { return nil }
      copies[child] = notCounted / each
      rest -= notCounted / each * times(child, in: example.counted)
    }
    guard let child = example.counted.first(where: { copies[$0] == nil && !example.notCounted.contains($0) }) else {
      return nil
    }
    let each = times(child, in: example.counted)
    guard rest >= 0, rest.isMultiple(of: each) else { return nil }
    copies[child] = rest / each
    return copies
  }

  /// The text of the example with its children so often, each under a name of its own, and no others.
  private func records(_ copies: [String: Int]) -> String {
    var lines: [String] = []
    for line in example.records.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: " ").map(String.init)
      guard let first = cells.first else { continue }
      if first.hasSuffix(":") {
        lines.append(String(line))
      } else {
        let others = cells.dropFirst().joined(separator: " ")
        lines += (0..<(copies[first] ?? 0)).map { "\(first)\($0) \(others)" }
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension PrintedCohort {
  /// Figures that an indicator of the library is, by their ids: the numerator and the denominator are among the inputs.
  private static let indicators: [(ids: [String], indicator: Indicator)] = [
    (
      [
        "q4-dash-three-placements-denominator", "q4-three-placements-on-705", "ar-three-placements-check",
        "q2-three-placements-on-663", "q2-three-placements-34", "q1-common-base-three-placements",
        "q1-dash-three-placements-denominator",
      ], .threeOrMorePlacements
    ),
    (["q4-dash-two-year-placement-denominator", "q1-dash-two-year-placement-denominator"], .longTermStability),
    (["ar-foster-pct-2-5"], .fostered),
    (["ar-adoption-share-of-exits"], .adoptedShareOfLeavers),
    (
      ["ar-rate-common-population", "iro-rate-2021-check", "iro-rate-2020-check", "iro-rate-2021-on-2020-population"],
      .lookedAfterRate
    ),
    (["iro-entrants-rate"], .startedRate), (["iro-leavers-rate"], .ceasedRate),
    (
      [
        "q4-dash-dental-denominator", "q4-dental-on-705", "q4-joint-base-693-dental", "q2-dental-663", "q2-dental-664",
        "q1-common-base-dental", "q1-dash-dental-denominator",
      ], .dentalCheckInTwelveMonths
    ),
    (
      [
        "q4-dash-health-denominator", "q4-health-on-705", "q2-health-663", "q2-health-664",
        "q1-dash-health-denominator",
        "iro-health-on-693", "iro-health-on-694",
      ], .assessedInTwelveMonths
    ),
    (["ar-oc2-dental-2020", "ar-oc2-dental-2019", "ar-oc2-dental-2019-415", "ar-dental-es-2019"], .dentalChecks),
    (
      ["ar-oc2-immunised-2020", "ar-oc2-immunised-2019", "ar-oc2-immunised-2019-415", "ar-immunised-es-2019"],
      .immunisationsUpToDate
    ),
    (["ar-health-assessment-es-2020", "ar-health-assessment-es-2019"], .annualHealthAssessments),
    (["iro-reviews-timeliness"], .reviewsHeldInTime),
    (years.map { "pn-participation-4plus-\($0)" }, .tookPart), (years.map { "pn-attendance-\($0)" }, .attended),
    (["p20-cl-plans-pct"], .pathwayPlansCompleted),
  ]

  private static let years = ["2015-16", "2016-17", "2017-18", "2018-19", "2019-20", "2020-21"]

  private static let byID = Dictionary(
    indicators.flatMap { entry in entry.ids.map { ($0, entry.indicator) } }, uniquingKeysWith: { first, _ in first })

  /// The indicator that a figure is; `nil` when it is none of those above.
  static func indicator(of figure: PublishedFigure) -> Indicator? { byID[figure.id] }

  /// How many of the figures above there are.
  static var count: Int { byID.count }

  /// The two printed numbers, whatever they are called and in whatever order: a part and its whole.
  static func numbers(of figure: PublishedFigure) -> (count: Int, denominator: Int)? {
    let whole = figure.inputs.compactMap(\.value).filter(\.isWhole).map(\.numerator).sorted()
    return whole.count == 2 ? (whole[0], whole[1]) : nil
  }
}
