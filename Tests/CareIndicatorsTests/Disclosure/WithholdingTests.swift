import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Figures that may not be shown by themselves")
struct WithholdingTests {
  /// So many children looked after, some of whom have had three placements in the year.
  private func measure(_ indicator: Indicator, _ children: Int, moved: Int, by rule: DisclosureRule) -> Bool {
    let register = PublicationTableTests.register([(2010, "1", children, moved)])
    let context = MeasurementContext(
      period: ReportingYear(2021).period, population: PopulationFigure(count: 10_000, midYear: 2020))
    return rule.withholds(ChildHistories(register).measure(indicator, in: context))
  }

  @Test(
    "A count from 1 to 5 is withheld, nought and 6 are not; a rate goes with its count",
    arguments: [(0, false), (1, true), (5, true), (6, false)])
  func counts(children: Int, isWithheld: Bool) {
    #expect(measure(.lookedAfter, children, moved: 0, by: .standard) == isWithheld)
    #expect(measure(.lookedAfterRate, children, moved: 0, by: .standard) == isWithheld)
  }

  @Test(
    "A share is withheld where few count, few do not, or there are few",
    arguments: [
      (12, 0, false), (12, 1, true), (12, 5, true), (12, 6, false), (12, 7, true), (12, 11, true), (12, 12, false),
      (5, 0, true), (5, 5, true), (0, 0, false),
    ])
  func shares(children: Int, moved: Int, isWithheld: Bool) {
    #expect(measure(.threeOrMorePlacements, children, moved: moved, by: .standard) == isWithheld)
  }

  @Test("Where nought is small too, none of many is withheld, and all of them")
  func noughts() throws {
    let rule = try #require(DisclosureRule(showsNought: false))
    #expect(measure(.lookedAfter, 0, moved: 0, by: rule))
    #expect(measure(.threeOrMorePlacements, 12, moved: 0, by: rule))
    #expect(measure(.threeOrMorePlacements, 12, moved: 12, by: rule))
    #expect(!measure(.threeOrMorePlacements, 12, moved: 6, by: rule))
  }

  @Test("A quantity goes with how many it is taken over, and a distribution with its smallest group")
  func quantities() {
    #expect(measure(.meanLookedAfter, 5, moved: 0, by: .standard))
    #expect(!measure(.meanLookedAfter, 6, moved: 0, by: .standard))
    #expect(!measure(.byPlacement, 12, moved: 0, by: .standard))
    #expect(measure(.byPlacement, 3, moved: 0, by: .standard))
  }

  @Test("What was not measured is not withheld: there is nothing to hide")
  func notSupplied() {
    let context = MeasurementContext(period: ReportingYear(2021).period)
    #expect(!DisclosureRule.standard.withholds(ChildHistories(Register()).measure(.lookedAfter, in: context)))
  }
}
