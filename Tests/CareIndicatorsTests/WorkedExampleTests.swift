import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

/// One example of a definition: a small register and what the indicator makes of it.
struct WorkedExample: Sendable, CustomTestStringConvertible {
  let name: String
  let indicator: String
  var yearTo = CalendarDay(2021, 3, 31)
  var options = MeasurementOptions()
  let episodes: String
  var children: String?
  var unaccompanied: String?
  var socialWorkers: String?
  var schools: String?
  /// "1 of 2": how many are counted, of how many.
  let expected: String

  var testDescription: String { name }
}

extension WorkedExample {
  static let population = [
    WorkedExample(
      name: "1.1 A short break and a child who left the day before do not count",
      indicator: "population.looked-after",
      episodes: """
        A 2020-05-01 S C2 N1 U4
        B 2020-05-01 S V4 N2 U6
        C 2020-05-01 S C2 N1 U4 30/03/2021 E4A
        """, expected: "1 of 1"),
    WorkedExample(
      name: "1.1 A child who leaves on 31 March is not looked after on it",
      indicator: "population.looked-after",
      episodes: "A 2020-05-01 S C2 N1 U4 2021-03-31 E4A", expected: "0 of 0"),
    WorkedExample(
      name: "1.1 A child who is placed on 31 March is", indicator: "population.looked-after",
      episodes: "A 2021-03-31 S V2 N1 U6", expected: "1 of 1"),
    WorkedExample(
      name: "1.1 A child with two records counts once", indicator: "population.looked-after",
      episodes: "A 2020-05-01 S C2 N1 U4 2020-06-01 X1 \n A 2020-06-01 P C2 N1 U6 \n A 2020-09-01 P C2 N1 U4",
      expected: "1 of 1"),
    WorkedExample(
      name: "1.1 A child taken over by another authority has left", indicator: "population.looked-after",
      episodes: "A 2020-05-01 S C2 N1 U4 2021-02-01 E3", expected: "0 of 0"),
    WorkedExample(
      name: "1.4 Only the first of two starts in the year counts", indicator: "flow.started",
      episodes: "A 2020-05-01 S V2 N1 U6 2020-06-01 E4A \n A 2021-02-01 S C1 N1 U4", expected: "1 of 1"),
    WorkedExample(
      name: "1.4 The start of a short break is no start", indicator: "flow.started",
      episodes: "A 2020-05-01 S V3 N2 U6 2020-05-03 E8", expected: "0 of 0"),
    WorkedExample(
      name: "1.5 Only the last of two ceases in the year counts", indicator: "flow.ceased",
      episodes: """
        A 2020-01-01 S V2 N1 U6 2020-06-15 E4A
        A 2020-09-01 S C2 N1 U4 2021-03-10 E45
        """, expected: "1 of 1"),
    WorkedExample(
      name: "1.5 A child who left and is back counts as one cease", indicator: "flow.ceased",
      episodes: "A 2020-01-01 S V2 N1 U6 2020-06-15 E4A \n A 2020-09-01 S C2 N1 U4", expected: "1 of 1"),
    WorkedExample(
      name: "1.5 A child who leaves on 31 March ceased in the year", indicator: "flow.ceased",
      episodes: "A 2020-05-01 S C2 N1 U4 2021-03-31 E4A", expected: "1 of 1"),
    WorkedExample(
      name: "1.6 A child who ceased to be unaccompanied in February is not so on 31 March",
      indicator: "population.unaccompanied",
      episodes: "A 2020-05-01 S V2 N8 U4 \n B 2020-05-01 S V2 N8 U4",
      unaccompanied: "A 2021-02-10 \n B .", expected: "1 of 2"),
    WorkedExample(
      name: "1.6 A child who ceased to be unaccompanied in February was so in the year",
      indicator: "population.unaccompanied-in-year",
      episodes: "A 2020-05-01 S V2 N8 U4", unaccompanied: "A 2021-02-10", expected: "1 of 1"),
    WorkedExample(
      name: "1.7 A child placed with parents counts", indicator: "placement.with-parents",
      episodes: "A 2020-05-01 S C2 N1 P1 \n B 2020-05-01 S C2 N1 U4", expected: "1 of 2"),
    WorkedExample(
      name: "1.8 The reason of the last cease is the one that counts", indicator: "flow.ceased-special-guardianship",
      episodes: """
        A 2020-01-01 S V2 N1 U6 2020-06-15 E4A
        A 2020-09-01 S C2 N1 U4 2021-03-10 E45
        B 2020-01-01 S C2 N1 U4 2020-06-15 E48
        B 2020-09-01 S V2 N1 U6 2021-03-10 E4B
        C 2017-01-01 S C2 N1 U4 2020-08-10 E43
        """, expected: "2 of 3"),
    WorkedExample(
      name: "1.8 A child arrangements order is E41", indicator: "flow.ceased-child-arrangements",
      episodes: "A 2020-01-01 S V2 N1 U6 2020-06-15 E41 \n B 2020-01-01 S V2 N1 U6 2020-06-15 E4A", expected: "1 of 2"),
    WorkedExample(
      name: "1.8 A return home may be planned or not", indicator: "flow.ceased-returned-home",
      episodes: """
        A 2020-01-01 S V2 N1 U6 2020-06-15 E4A
        B 2020-01-01 S V2 N1 U6 2020-06-15 E4B
        C 2020-01-01 S V2 N1 U6 2020-06-15 E13
        """, expected: "2 of 3"),
    WorkedExample(
      name: "4.0 A start on 1 April is in the twelve-month cohort", indicator: "population.looked-after-twelve-months",
      episodes: "A 2020-04-01 S C2 N1 U4", expected: "1 of 1"),
    WorkedExample(
      name: "4.0 A start on 2 April is not", indicator: "population.looked-after-twelve-months",
      episodes: "A 2020-04-02 S C2 N1 U4", expected: "0 of 0"),
    WorkedExample(
      name: "4.0 A child who left and returned is not", indicator: "population.looked-after-twelve-months",
      episodes: "A 2019-04-02 S C2 N1 U4 2020-07-01 E4A \n A 2020-07-10 S C2 N1 U4", expected: "0 of 0"),
    WorkedExample(
      name: "4.0 Moves and changes of status do not matter", indicator: "population.looked-after-twelve-months",
      episodes: """
        A 2019-04-02 S C1 N1 U4 2020-07-01 X1
        A 2020-07-01 L C2 N1 U4 2020-09-01 X1
        A 2020-09-01 P C2 N1 K2
        """, expected: "1 of 1"),
    WorkedExample(
      name: "4.0 A child who leaves on 31 March is not", indicator: "population.looked-after-twelve-months",
      episodes: "A 2019-04-02 S C2 N1 U4 2021-03-31 E4A", expected: "0 of 0"),
    WorkedExample(
      name: "4.0 A short break in the year puts a child out", indicator: "population.looked-after-twelve-months",
      episodes: "A 2019-04-02 S C2 N1 U4 \n A 2020-06-01 S V3 N1 U6 2020-06-03 E8", expected: "0 of 0"),
  ]

  static let stability = [
    WorkedExample(
      name: "E1 The open placement and two moves are three", indicator: "stability.three-or-more-placements",
      episodes: """
        A 2019-01-10 S C2 N1 U6 2020-06-01 X1
        A 2020-06-01 P C2 N1 U4 2020-11-01 X1
        A 2020-11-01 B E1 N1 K2
        """, expected: "1 of 1"),
    WorkedExample(
      name: "E2 A change of status and adoption by the carer are one placement",
      indicator: "stability.three-or-more-placements",
      episodes: """
        A 2019-01-10 S C2 N1 U5 2020-06-01 X1
        A 2020-06-01 L E1 N1 U5 2020-11-01 X1
        A 2020-11-01 T E1 N1 A5 2021-01-01 X1
        A 2021-01-01 L E1 N1 A5
        """, expected: "0 of 1"),
    WorkedExample(
      name: "E3 Into hospital and back is one placement", indicator: "stability.three-or-more-placements",
      episodes: """
        A 2019-01-10 S C2 N1 U4 2020-06-01 X1
        A 2020-06-01 P C2 N1 T1 2020-06-10 X1
        A 2020-06-10 P C2 N1 U4
        """, expected: "0 of 1"),
    WorkedExample(
      name: "E3 Into hospital and back is three when temporary moves count",
      indicator: "stability.three-or-more-placements",
      options: MeasurementOptions(temporaryMoves: .counted),
      episodes: """
        A 2019-01-10 S C2 N1 U4 2020-06-01 X1
        A 2020-06-01 P C2 N1 T1 2020-06-10 X1
        A 2020-06-10 P C2 N1 U4
        """, expected: "1 of 1"),
    WorkedExample(
      name: "E4 A return to care is a further placement", indicator: "stability.three-or-more-placements",
      episodes: """
        A 2019-01-10 S V2 N1 U6 2020-06-01 E4A
        A 2020-09-01 S C1 N1 U6 2020-11-01 X1
        A 2020-11-01 P C1 N1 U4
        """, expected: "1 of 1"),
    WorkedExample(
      name: "E5 A child who left on 1 March is not in the denominator", indicator: "stability.three-or-more-placements",
      episodes: """
        A 2019-01-10 S C2 N1 U6 2020-06-01 X1
        A 2020-06-01 P C2 N1 U4 2020-11-01 X1
        A 2020-11-01 B E1 N1 K2 2021-03-01 E45
        """, expected: "0 of 0"),
    WorkedExample(
      name: "2.1 A placement that starts on 1 April is the open one", indicator: "stability.three-or-more-placements",
      episodes: """
        A 2019-01-10 S C2 N1 U6 2020-04-01 X1
        A 2020-04-01 P C2 N1 U4 2020-11-01 X1
        A 2020-11-01 P C2 N1 K2
        """, expected: "0 of 1"),
    WorkedExample(
      name: "2.2 Three in two years, of which two in the year",
      indicator: "stability.three-or-more-placements-two-years",
      episodes: """
        A 2018-06-01 S C2 N1 U6 2019-08-10 X1
        A 2019-08-10 P C2 N1 U4 2021-02-01 X1
        A 2021-02-01 P C2 N1 K2
        """, expected: "1 of 1"),
    WorkedExample(
      name: "2.2 The same child has two in the year", indicator: "stability.three-or-more-placements",
      episodes: """
        A 2018-06-01 S C2 N1 U6 2019-08-10 X1
        A 2019-08-10 P C2 N1 U4 2021-02-01 X1
        A 2021-02-01 P C2 N1 K2
        """, expected: "0 of 1"),
    WorkedExample(
      name: "2.2 A child who was in care in the second year only is outside",
      indicator: "stability.three-or-more-placements-two-years",
      episodes: "A 2020-04-01 S C2 N1 U6", expected: "0 of 0"),
    WorkedExample(
      name: "2.2 A child who was away between the years is in, as published counts suggest",
      indicator: "stability.three-or-more-placements-two-years",
      episodes: "A 2019-05-01 S C2 N1 U6 2019-06-01 E4A \n A 2020-05-01 S C2 N1 U6", expected: "0 of 1"),
    WorkedExample(
      name: "2.2 The same child is outside when care must be continuous",
      indicator: "stability.three-or-more-placements-two-years",
      options: MeasurementOptions(twoYearCohort: .continuously),
      episodes: "A 2019-05-01 S C2 N1 U6 2019-06-01 E4A \n A 2020-05-01 S C2 N1 U6", expected: "0 of 0"),
    WorkedExample(
      name: "2.2 Care from the first day of the two years is continuous",
      indicator: "stability.three-or-more-placements-two-years",
      options: MeasurementOptions(twoYearCohort: .continuously),
      episodes: "A 2019-04-01 S C2 N1 U6 \n B 2019-04-02 S C2 N1 U6", expected: "0 of 1"),
    WorkedExample(
      name: "2.4 A change of school in January counts, on 2 September it does not",
      indicator: "stability.mid-year-school-moves",
      episodes: "A 2018-06-01 S C2 N1 U6 \n B 2018-06-01 S C2 N1 U6 \n C 2018-06-01 S C2 N1 U6",
      schools: """
        A 100001 2018-09-03 2021-01-10
        A 100002 2021-01-11
        B 100001 2018-09-03 2020-07-20
        B 100002 2020-09-02
        """, expected: "1 of 2"),
    WorkedExample(
      name: "2.5 A worker who comes back counts once", indicator: "stability.three-or-more-social-workers",
      episodes: "A 2018-06-01 S C2 N1 U6 \n B 2018-06-01 S C2 N1 U6",
      socialWorkers: """
        A W1 2019-01-01 2020-06-01
        A W2 2020-06-01 2020-09-01
        A W1 2020-09-01
        B W1 2019-01-01 2020-06-01
        B W2 2020-06-01 2020-09-01
        B W3 2020-09-01
        """, expected: "1 of 2"),
    WorkedExample(
      name: "2.6 18.7 miles is not over 20, nor is a distance that is not known, nor 20.0",
      indicator: "stability.over-20-miles",
      episodes: """
        CHILD DECOM RNE LS CIN PLACE PL_LOCATION PL_DISTANCE
        A 2018-06-01 S C2 N1 U6 OUT 18.7
        B 2018-06-01 S C2 N1 U6 OUT 999.9
        C 2018-06-01 S C2 N1 U6 OUT 20.0
        D 2018-06-01 S C2 N1 U6 OUT 20.1
        """, expected: "1 of 4"),
    WorkedExample(
      name: "2.6 Far from home and inside the authority is not far and outside",
      indicator: "stability.over-20-miles-outside",
      episodes: """
        CHILD DECOM RNE LS CIN PLACE PL_LOCATION PL_DISTANCE
        A 2018-06-01 S C2 N1 U6 OUT 25.0
        B 2018-06-01 S C2 N1 U6 IN 25.0
        C 2018-06-01 S C2 N1 U6 OUT 3.0
        """, expected: "1 of 3"),
  ]

  static let longTerm = [
    longTerm(
      "E6 The same carer since November 2018 is two years and more",
      "A 2018-05-10 S C2 N1 U6 2018-11-20 X1 \n A 2018-11-20 P C2 N1 U4", "1 of 1"),
    longTerm("E7 In care since 1 October 2018 is not two and a half years", "A 2018-10-01 S C2 N1 U4", "0 of 0"),
    longTerm("E7 In care since 30 September 2018 is", "A 2018-09-30 S C2 N1 U4", "1 of 1"),
    longTerm(
      "E8 The foster home and the adopters together are two years",
      "A 2018-09-01 S E1 N1 U6 2020-05-29 X1 \n A 2020-05-29 P E1 N1 A6", "1 of 1"),
    longTerm(
      "E9 Two foster homes are not",
      "A 2018-09-01 S E1 N1 U6 2020-05-29 X1 \n A 2020-05-29 P E1 N1 U6", "0 of 1"),
    longTerm("E10 A child of 16 is outside", "A 2018-09-01 S E1 N1 U6", "0 of 0", born: "2005-03-31"),
    longTerm("A child who is 16 tomorrow is in", "A 2018-09-01 S E1 N1 U6", "1 of 1", born: "2005-04-01"),
    longTerm(
      "Only one placement before the adopters is joined",
      """
      A 2018-09-01 S E1 N1 U6 2020-01-01 X1
      A 2020-01-01 P E1 N1 U4 2020-05-29 X1
      A 2020-05-29 P E1 N1 A6
      """, "0 of 1"),
    longTerm(
      "A return home breaks care", "A 2016-09-01 S V2 N1 U6 2019-10-01 E4A \n A 2019-10-08 S V2 N1 U6", "0 of 0"),
    longTerm(
      "Since 31 March 2019 is two years", "A 2016-09-01 S C2 N1 U6 2019-03-31 X1 \n A 2019-03-31 P C2 N1 U4", "1 of 1"),
    longTerm(
      "Since 1 April 2019 is not", "A 2016-09-01 S C2 N1 U6 2019-04-01 X1 \n A 2019-04-01 P C2 N1 U4", "0 of 1"),
    longTerm(
      "A carer's new house and a stay in hospital do not matter",
      """
      A 2016-09-01 S C2 N1 U6 2019-06-01 X1
      A 2019-06-01 T C2 N1 U6 2020-06-01 X1
      A 2020-06-01 P C2 N1 T1 2020-06-10 X1
      A 2020-06-10 P C2 N1 U6
      """, "1 of 1"),
    WorkedExample(
      name: "The measure of three years asks for care since 31 March 2018",
      indicator: "stability.long-term-three-years",
      episodes: "A 2018-03-31 S C2 N1 U4 \n B 2018-04-01 S C2 N1 U4", children: "A 2010-01-01 \n B 2010-01-01",
      expected: "1 of 1"),
  ]

  private static func longTerm(
    _ name: String, _ episodes: String, _ expected: String, born: String = "2010-01-01"
  ) -> WorkedExample {
    WorkedExample(
      name: name, indicator: "stability.long-term", episodes: episodes, children: "A \(born)", expected: expected)
  }
}

@Suite("Worked examples of the definitions")
struct WorkedExampleTests {
  @Test(
    "come out as worked by hand",
    arguments: WorkedExample.population + WorkedExample.stability + WorkedExample.longTerm)
  func example(_ example: WorkedExample) throws {
    let register = try Register(
      episodes: example.episodes, children: example.children, unaccompanied: example.unaccompanied,
      socialWorkers: example.socialWorkers, schools: example.schools)
    let indicator = try #require(Indicator.withID(example.indicator))
    let context = try #require(MeasurementContext(yearTo: example.yearTo, options: example.options))
    let measurement = ChildHistories(register).measure(indicator, in: context)
    #expect(measurement.proportion?.description == example.expected)
    #expect(measurement.undetermined.allSatisfy { $0.count == 0 })
  }

  @Test("The first start and the last cease give the attributes")
  func attributes() throws {
    let register = try Register(
      episodes: """
        A 2020-05-01 S V2 N1 U6 2020-06-15 E4A
        A 2021-02-01 S C1 N1 U4 2021-03-10 E45
        """)
    let starts = try #require(Indicator.startedByLegalStatus.measure(register, yearTo: CalendarDay(2021, 3, 31)))
    #expect(starts.groups?.filter { $0.count > 0 }.map(\.group.code) == ["V2"])
    let ceases = try #require(Indicator.ceasedByReason.measure(register, yearTo: CalendarDay(2021, 3, 31)))
    #expect(ceases.groups?.filter { $0.count > 0 }.map(\.group.code) == ["specialGuardianship"])
  }

  @Test(
    "Percentages and rates are rounded once, half away from zero",
    arguments: [
      ("placement.foster", "U4", "K2", 60, 82, "73"),
      ("placement.with-parents", "P1", "U4", 6, 80, "8"),
      ("placement.with-parents", "P1", "U4", 1, 8, "13"),
    ])
  func shown(_ id: String, _ counted: String, _ other: String, _ numerator: Int, _ denominator: Int, _ shown: String)
    throws
  {
    let episodes = (0..<denominator).map { "C\($0) 2020-05-01 S C2 N1 \($0 < numerator ? counted : other)" }
    let register = try Register(episodes: episodes.joined(separator: "\n"))
    let indicator = try #require(Indicator.withID(id))
    let measurement = try #require(indicator.measure(register, yearTo: CalendarDay(2021, 3, 31)))
    #expect(measurement.proportion == Proportion(numerator, of: denominator))
    #expect(measurement.shown == shown)
  }

  @Test("9 of 45 ceasing by special guardianship are 20 percent; 482 of 68,120 are 71 per 10,000")
  func ratesShown() throws {
    let ceases = (0..<45).map { "C\($0) 2020-01-01 S C2 N1 U4 2020-07-01 \($0 < 9 ? "E46" : "E4A")" }
    let share = Indicator.ceasedBySpecialGuardianship
    let ceased = try #require(
      share.measure(try Register(episodes: ceases.joined(separator: "\n")), yearTo: CalendarDay(2021, 3, 31)))
    #expect(ceased.shown == "20")
    let cared = (0..<482).map { "C\($0) 2020-01-01 S C2 N1 U4" }
    let context = try #require(
      MeasurementContext(
        yearTo: CalendarDay(2021, 3, 31), population: PopulationFigure(count: 68_120, midYear: 2020)))
    let register = try Register(episodes: cared.joined(separator: "\n"))
    let rate = ChildHistories(register).measure(.lookedAfterRate, in: context)
    #expect(rate.shown == "71")
    #expect(rate.value == Fraction(4_820_000, over: 68_120))
    let without = try #require(Indicator.lookedAfterRate.measure(register, yearTo: CalendarDay(2021, 3, 31)))
    #expect(without.value == nil)
    #expect(without.cannotSay == "the population was not supplied")
  }

  @Test("The official name stands only for the reporting year")
  func officialName() throws {
    let register = try Register(episodes: "A 2020-01-01 S C2 N1 U4")
    let indicator = Indicator.threeOrMorePlacements
    #expect(indicator.measure(register, yearTo: CalendarDay(2021, 3, 31))?.officialName == "NI 62")
    #expect(indicator.measure(register, yearTo: CalendarDay(2020, 12, 31))?.officialName == nil)
    #expect(Indicator.withOfficialName("ni62")?.id == indicator.id)
    #expect(Indicator.longTermStabilityThreeYears.officialName == nil)
  }
}
