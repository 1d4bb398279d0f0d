import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

/// How many children there are with each answer, and what comes out of it.
struct OutcomeFigure: Sendable, CustomTestStringConvertible {
  let indicator: Indicator
  let columns: String
  /// So many children with these cells.
  let children: [(count: Int, cells: String)]
  let numerator: Int
  let denominator: Int
  let shows: String
  var options = MeasurementOptions()

  var testDescription: String { "\(indicator.id): \(numerator) of \(denominator)" }

  func register() throws -> Register {
    var episodes: [String] = []
    var rows: [String] = []
    for (kind, group) in children.enumerated() {
      for number in 0..<group.count {
        episodes.append("c\(kind)-\(number) 2018-06-01 S C2 N1 U4")
        rows.append("c\(kind)-\(number) \(group.cells)")
      }
    }
    return try Register(
      fixture: (episodes + ["healthOutcomes: CHILD \(columns)"] + rows).joined(separator: "\n"))
  }
}

@Suite("Published figures of health")
struct HealthFigureTests {
  static let figures = [
    // Counts and percentages that Leicestershire published for 2019 and 2020.
    OutcomeFigure(
      indicator: .immunisationsUpToDate, columns: "IMMUNISATIONS", children: [(415, "1"), (44, "0")], numerator: 415,
      denominator: 459, shows: "90"),
    OutcomeFigure(
      indicator: .dentalChecks, columns: "TEETH_CHECK", children: [(402, "1"), (57, "0")], numerator: 402,
      denominator: 459, shows: "88"),
    OutcomeFigure(
      indicator: .annualHealthAssessments, columns: "HEALTH_ASSESSMENT", children: [(422, "1"), (37, "0")],
      numerator: 422, denominator: 459, shows: "92"),
    OutcomeFigure(
      indicator: .developmentChecks, columns: "DOB HEALTH_CHECK",
      children: [(55, "2018-01-01 1"), (13, "2018-01-01 0"), (391, "2008-01-01")], numerator: 55, denominator: 68,
      shows: "81"),
    // 4 of 275 from age 10 in 2020, which is printed as 1.45%, and 10 of 413 of all ages in 2019, as 2.42%.
    OutcomeFigure(
      indicator: .offending, columns: "DOB CONVICTED",
      children: [(4, "2006-01-01 1"), (271, "2006-01-01 0"), (184, "2015-01-01")], numerator: 4, denominator: 275,
      shows: "1"),
    OutcomeFigure(
      indicator: .offending, columns: "DOB CONVICTED",
      children: [(10, "2006-01-01 1"), (200, "2006-01-01 0"), (203, "2015-01-01")], numerator: 10, denominator: 413,
      shows: "2", options: MeasurementOptions(ConductAges.all)),
    OutcomeFigure(
      indicator: .substanceMisuse, columns: "DOB SUBSTANCE_MISUSE",
      children: [(9, "2006-01-01 1"), (266, "2006-01-01 0"), (184, "2015-01-01 0")], numerator: 9, denominator: 275,
      shows: "3", options: MeasurementOptions(ConductAges.tenToSeventeen)),
    OutcomeFigure(
      indicator: .substanceHelpReceivedOfCohort,
      columns: "DOB SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      children: [
        (5, "2006-01-01 1 1"), (3, "2006-01-01 1 0 1"), (1, "2006-01-01 1 0 0"), (266, "2006-01-01 0"),
        (184, "2015-01-01 0"),
      ], numerator: 5, denominator: 275, shows: "2", options: MeasurementOptions(ConductAges.tenToSeventeen)),
    // Examples worked by hand from the definitions.
    OutcomeFigure(
      indicator: .developmentChecks, columns: "DOB HEALTH_CHECK",
      children: [(33, "2018-01-01 1"), (7, "2018-01-01 0")], numerator: 33, denominator: 40, shows: "83"),
    OutcomeFigure(
      indicator: .offending, columns: "DOB CONVICTED", children: [(3, "2006-01-01 1"), (117, "2006-01-01 0")],
      numerator: 3, denominator: 120, shows: "3"),
    OutcomeFigure(
      indicator: .substanceMisuse, columns: "SUBSTANCE_MISUSE", children: [(8, "1"), (192, "0")], numerator: 8,
      denominator: 200, shows: "4"),
    OutcomeFigure(
      indicator: .substanceHelpReceived, columns: "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      children: [(5, "1 1"), (2, "1 0 1"), (1, "1 0 0"), (192, "0")], numerator: 5, denominator: 8, shows: "63"),
    OutcomeFigure(
      indicator: .substanceHelpRefused, columns: "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
      children: [(5, "1 1"), (2, "1 0 1"), (1, "1 0 0"), (192, "0")], numerator: 2, denominator: 8, shows: "25"),
    OutcomeFigure(
      indicator: .sdqMean, columns: "DOB SDQ_SCORE SDQ_REASON",
      children: [(1, "2010-01-01 8"), (1, "2010-01-01 15"), (1, "2010-01-01 21"), (1, "2010-01-01 . SDQ4")],
      numerator: 3, denominator: 3, shows: "14.7"),
    OutcomeFigure(
      indicator: .sdqCompletion, columns: "DOB SDQ_SCORE SDQ_REASON",
      children: [(147, "2010-01-01 14"), (30, "2010-01-01 . SDQ2")], numerator: 147, denominator: 177, shows: "83"),
  ]

  @Test("come out of as many records", arguments: figures)
  func comesOut(_ figure: OutcomeFigure) throws {
    let context = MeasurementContext(
      period: Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)), options: figure.options)
    let measurement = ChildHistories(try figure.register()).measure(figure.indicator, in: context)
    #expect(measurement.numerator == figure.numerator)
    #expect(measurement.denominator == figure.denominator)
    #expect(measurement.shown == figure.shows)
    #expect(measurement.undetermined.allSatisfy { $0.count == 0 })
    #expect(measurement.population == figure.children.reduce(0) { $0 + $1.count })
  }

  @Test("Bands of 99, 13, 8 and 27 children add up to the 147 who have a score, in three bands and in four")
  func bands() throws {
    let figure = OutcomeFigure(
      indicator: .sdqFourBands, columns: "DOB SDQ_SCORE",
      children: [(99, "2010-01-01 13"), (13, "2010-01-01 16"), (8, "2010-01-01 17"), (27, "2010-01-01 31")],
      numerator: 147, denominator: 147, shows: "147")
    let histories = ChildHistories(try figure.register())
    let context = try #require(MeasurementContext(yearTo: CalendarDay(2021, 3, 31)))
    func counts(_ indicator: Indicator) -> [Int] {
      (histories.measure(indicator, in: context).groups ?? []).map(\.count)
    }
    #expect(counts(.sdqFourBands) == [99, 13, 8, 27, 0, 0])
    #expect(counts(.sdqBands) == [99, 13, 35, 0, 0])
    #expect(histories.measure(.sdqCauseForConcern, in: context).numerator == 35)
  }

  @Test("The measurement says which choices were made")
  func options() throws {
    let context = MeasurementContext(
      period: Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)), options: MeasurementOptions(ConductAges.all))
    let used = ChildHistories(Register()).measure(.offending, in: context).options
    #expect(used.contains { $0.option == "conductAges" && $0.value == "all" })
    #expect(used.contains { $0.option == "unansweredOutcomes" && $0.value == "undetermined" })
  }
}
