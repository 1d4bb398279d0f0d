import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("First-time entrants, re-offending and custody")
struct YouthJusticeTests {
  let context = MeasurementContext(period: ReportingYear(2021).period)

  private func measure(
    _ indicator: Indicator, _ lines: [String], population: Int? = nil
  ) throws -> Measurement {
    let register = try Register(fixture: lines.joined(separator: "\n"), supplying: indicator.requires)
    var options = MeasurementOptions()
    options[PopulationAges.self] = .tenToSeventeen
    let context = MeasurementContext(
      period: context.period, options: options, population: population.flatMap { PopulationFigure(count: $0) })
    return ChildHistories(register).measure(indicator, in: context)
  }

  @Test("45 first-time entrants among 22,500 are 200 for every 100,000")
  func rate() throws {
    let lines =
      ["justiceOutcomes: child date disposal isFirst ageAtOutcome"]
      + (0..<45).map { "c\($0) 2020-06-01 youthCaution true 15" }
    #expect(try measure(.firstTimeEntrantsRate, lines, population: 22_500).shown == "200")
    #expect(try measure(.firstTimeEntrantsRate, lines).shown == nil)
    let register = try Register(fixture: lines.joined(separator: "\n"))
    let ofAllChildren = MeasurementContext(period: context.period, population: PopulationFigure(count: 22_500))
    let measurement = ChildHistories(register).measure(.firstTimeEntrantsRate, in: ofAllChildren)
    #expect(measurement.shown == nil && measurement.cannotSay?.contains("10 to 17") == true)
  }

  @Test("Of 26 entrants 21 were known to the service, as in Quarter 4 of 2020/21")
  func known() throws {
    let lines =
      ["justiceOutcomes: child date disposal isFirst ageAtOutcome knownToService"]
      + (0..<26).map { "c\($0) 2020-11-01 convictionOther true 15 \($0 < 21)" }
    #expect(try measure(.firstTimeEntrants, lines).shown == "26")
    #expect(try measure(.firstTimeEntrantsKnown, lines).shown == "81")
  }

  @Test(
    "An entrant is one young person, of 10 to 17, at the first caution or conviction",
    arguments: [
      ("2020-06-01 youthCaution true 10", 1, 0), ("2020-06-01 youthCaution true 9", 0, 0),
      ("2020-06-01 youthCaution true 17", 1, 0), ("2020-06-01 youthCaution true 18", 0, 0),
      ("2020-04-01 youthCaution true 15", 1, 0), ("2020-03-31 youthCaution true 15", 0, 0),
      ("2021-03-31 youthCaution true 15", 1, 0), ("2021-04-01 youthCaution true 15", 0, 0),
      ("2020-06-01 noDisposal true 15", 0, 0), ("2020-06-01 communityResolution . 15", 0, 0),
      ("2020-06-01 youthCaution true 15\nA 2020-06-01 convictionOther true 15", 1, 0),
      ("2020-06-01 youthCaution . 15\nA 2020-09-01 convictionOther true 15", 1, 0),
      ("2020-06-01 youthCaution false 15\nA 2020-09-01 convictionOther false 15", 0, 0),
      ("2020-06-01 youthCaution . 15\nA 2020-09-01 convictionOther . 15", 0, 1),
      ("2020-06-01 . true 15", 0, 1), ("2020-06-01 other true 15", 0, 1), (". youthCaution true 15", 0, 1),
      ("2020-06-01 youthCaution true .", 0, 1), ("2019-06-01 youthCaution . .", 0, 0),
    ])
  func entrants(_ rows: String, _ counted: Int, _ undetermined: Int) throws {
    let measurement = try measure(
      .firstTimeEntrants, ["justiceOutcomes: child date disposal isFirst ageAtOutcome", "A \(rows)"])
    #expect(measurement.numerator == counted)
    #expect(measurement.undetermined.reduce(0) { $0 + $1.count } == undetermined)
  }

  @Test("A record that names nobody is an entrant of its own")
  func unnamed() throws {
    let lines = [
      "justiceOutcomes: child date disposal isFirst ageAtOutcome", ". 2020-06-01 youthCaution true 15",
      ". 2020-06-01 youthCaution true 15",
    ]
    #expect(try measure(.firstTimeEntrants, lines).numerator == 2)
  }

  @Test("13 of 40 offended again: 32.5 percent, 1.30 offences per head, 4.00 per reoffender")
  func reoffending() throws {
    let lines =
      ["reoffendingFollowUps: child cohort reoffences"]
      + (0..<40).map { "c\($0) {\"start\":\"2020-04-01\",\"end\":\"2020-06-30\"} \($0 < 13 ? 4 : 0)" }
    #expect(try measure(.reoffenders, lines).shown == "32.5")
    #expect(try measure(.reoffencesPerOffender, lines).shown == "1.30")
    #expect(try measure(.reoffencesPerReoffender, lines).shown == "4.00")
  }

  @Test("Nine sentences of custody among 60,000 are 0.15 for every 1,000")
  func custody() throws {
    let lines =
      ["justiceOutcomes: child date disposal ageAtOutcome"]
      + (0..<9).map { "c\($0) 2020-06-01 convictionCustody 16" }
      + (0..<9).map { "d\($0) 2020-06-01 convictionCommunity 16" }
    #expect(try measure(.custodyRate, lines, population: 60_000).shown == "0.15")
    #expect(try measure(.custodySentences, lines).shown == "9")
    #expect(try measure(.custodyShare, lines).shown == "50.0")
  }
}
