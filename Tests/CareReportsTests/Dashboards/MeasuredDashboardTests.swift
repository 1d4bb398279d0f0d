import CareCore
import CareExchange
import CareIndicators
import CareModels
import CareReports
import CareTestSupport
import Foundation
import Testing

@Suite("A dashboard measured from records")
struct MeasuredDashboardTests {
  /// Three children in foster care at the end of 2020, and four at the end of March 2021; the first then moves for the
  /// second time.
  private static let register = """
    A 2020-05-01 S C2 N1 U4 2020-09-01 X1
    A 2020-09-01 P C2 N1 U4 2021-02-01 X1
    A 2021-02-01 P C2 N1 U4
    B 2019-05-01 S C2 N1 U4
    C 2019-06-01 S C2 N1 U4
    D 2021-02-10 S C2 N1 U4
    """

  private static let indicators: [Indicator] = [
    .lookedAfter, .threeOrMorePlacements, .longTermStability, .lookedAfterRate, .byPlacement,
  ]

  private func dashboard(
    _ indicators: [Indicator] = Self.indicators, targets: [String: Target] = [:],
    policy: RatingPolicy = .targetAlone, count: Int = 3
  ) throws -> MeasuredDashboard {
    let histories = ChildHistories(try Register(fixture: Self.register))
    let contexts = DashboardWindow.year.periods(to: CalendarDay(2021, 3, 31), count: count)
      .map { MeasurementContext(period: $0) }
    return MeasuredDashboard(indicators, of: histories, in: contexts, targets: targets, policy: policy)
  }

  @Test("Each indicator has its value, the one before and the direction; distributions are left out")
  func rows() throws {
    let dashboard = try dashboard()
    #expect(dashboard.rows.map(\.id) == Self.indicators.filter { $0.kind != .distribution }.map(\.id))
    let children = try #require(dashboard.rows.first)
    #expect(children.measurement?.value == 4)
    #expect(children.earlier.map { $0?.value } == [3, 3])
    #expect(children.travel?.movement == .higher)
    #expect(children.outcome == .noPolarity)
    let moves = dashboard.rows[1]
    #expect(moves.measurement?.value == 25)
    #expect(moves.earlier.last??.value == 0)
    #expect(moves.travel?.trend == .declining)
    #expect(moves.outcome == .declined)
    #expect(moves.target == nil)
    #expect(dashboard.rows[3].outcome == .notKnown, "a rate without a population has no value")
  }

  @Test("What may point to somebody is withheld, with all that follows from it, and cannot be had from it")
  func withheld() throws {
    let histories = ChildHistories(try Register(fixture: Self.register))
    let contexts = DashboardWindow.year.periods(to: CalendarDay(2021, 3, 31), count: 3)
      .map { MeasurementContext(period: $0) }
    func dashboard(_ most: Int) -> MeasuredDashboard {
      MeasuredDashboard(
        [.lookedAfter, .threeOrMorePlacements, .longTermStability], of: histories, in: contexts,
        targets: [Indicator.threeOrMorePlacements.id: Target(.below, 9)],
        publishingBy: DisclosureRule(largestSmallCount: most))
    }
    let hidden = dashboard(4)
    #expect(hidden.rows.prefix(2).allSatisfy { $0.isWithheld && $0.travel == nil && $0.meetsTarget == nil })
    #expect(hidden.rows[1].allowed.ratings.isEmpty)
    let text = hidden.document.text(width: 200)
    #expect(text.contains("Shown as c: what is taken over 1 to 4"))
    #expect(!text.contains("own use"))
    #expect(hidden.rows[0].measurement == nil && hidden.rows[0].earlier == [nil, nil])
    let json = String(decoding: try CanonicalJSON.encode(hidden.json), as: UTF8.self)
    for text in [text, hidden.page.text, json] {
      #expect(!text.contains("25%") && !text.contains("\"25\"") && !text.contains("1 of 4"))
    }
    // Three may be shown where two are the most that is small; that one of four was moved may not.
    let partly = dashboard(2)
    #expect(partly.rows.map(\.isWithheld) == [false, true, false])
    #expect(partly.rows[0].measurement?.value == 4)
    #expect(partly.rows[0].travel?.movement == .higher)
  }

  @Test("Of one period alone there is no direction")
  func onePeriod() throws {
    let dashboard = try dashboard(count: 1)
    #expect(dashboard.rows.allSatisfy { $0.travel == nil })
    #expect(dashboard.periods.count == 1)
    #expect(!dashboard.document.text().contains("directions are from"))
  }

  @Test(
    "A target gives a colour by the policy",
    arguments: [
      (Target(.below, 30), Tolerance.none, [Rating.green]), (Target(.below, 25), .none, [.red]),
      (Target(.below, 24), .withinPercent(5), [.amber]), (Target(.below, 20), .withinPercent(5), [.red]),
    ])
  func targets(target: Target, tolerance: Tolerance, ratings: [Rating]) throws {
    let dashboard = try dashboard(
      targets: [Indicator.threeOrMorePlacements.id: target],
      policy: tolerance == .none ? .targetAlone : .target(amberWithin: tolerance))
    #expect(dashboard.rows[1].allowed.ratings == ratings)
    #expect(dashboard.rows[1].meetsTarget == (ratings == [.green]))
    #expect(dashboard.rows[0].meetsTarget == nil)
  }

  @Test("What is red comes before what got worse, with the warning that it is for own use, and no child is named")
  func document() throws {
    let dashboard = try dashboard(targets: [Indicator.threeOrMorePlacements.id: Target(.below, 9)])
    let text = dashboard.document.text(width: 200)
    for part in [
      "As at 31 March 2021, for the year 2020/21", "For the authority's own use",
      "• Three or more placements in the year (NI 62): 25%, red. Higher, which is worse (before: 0%, +25.0 points). Target <9%, not met.",
      "Colours by the key “By target alone”.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(dashboard.page.text.contains("own use: small numbers are shown as they are"))
    #expect(try self.dashboard().document.text(width: 200).contains("No targets were given, so there are no colours."))
  }

  @Test("Its JSON has exact values, and null for what is not known")
  func json() throws {
    let json = try dashboard(targets: [Indicator.threeOrMorePlacements.id: Target(.below, 9)]).json
    let bytes = try CanonicalJSON.encode(json)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let measures = try #require(object["measures"] as? [[String: Any]])
    #expect(measures[1]["value"] as? String == "25")
    #expect(measures[1]["numerator"] as? Int == 1)
    #expect(measures[1]["denominator"] as? Int == 4)
    #expect(measures[1]["before"] as? String == "0")
    #expect(measures[1]["meetsTarget"] as? Bool == false)
    #expect(measures[1]["allowedRatings"] as? [String] == ["R"])
    #expect(measures[3]["value"] is NSNull)
    #expect(measures[3]["cannotSay"] as? String == "the population was not supplied")
  }

  @Test(
    "A dashboard of a quarter measures the days it says",
    arguments: [
      (DashboardWindow.year, "2020-04-01", "2020-01-01"), (.quarter, "2021-01-01", "2020-10-01"),
      (.yearToDate, "2020-04-01", "2020-04-01"),
    ])
  func windows(window: DashboardWindow, start: String, before: String) {
    let periods = window.periods(to: CalendarDay(2021, 3, 31), count: 2)
    #expect(periods.map { "\($0.start)" } == [before, start])
    #expect(periods.map { "\($0.end)" } == ["2020-12-31", "2021-03-31"])
  }

  @Test("Periods end where the calendar begins, and none are made of none")
  func edges() {
    #expect(DashboardWindow.year.periods(to: CalendarDay(2021, 3, 31), count: 0).isEmpty)
    #expect(DashboardWindow.quarter.periods(to: CalendarDay(1, 5, 31), count: 9).count < 9)
    #expect(
      DashboardWindow.year.periods(to: CalendarDay(2024, 2, 29), count: 5).map { "\($0.end)" }.last == "2024-02-29")
  }

  @Test("Targets are read from JSON and from a table, by id or official name")
  func readTargets() throws {
    let level = Target(.below, 9)
    #expect(try DashboardTargets.read(["NI 62": "<9%"]) == [Indicator.threeOrMorePlacements.id: level])
    #expect(
      try DashboardTargets.read(["targets": ["NI62": 9]]) == [Indicator.threeOrMorePlacements.id: Target(.atMost, 9)])
    let table = try DashboardTargets.read(
      header: ["Indicator", "Target"], rows: [["NI 62", "< 9"], ["NI 63", ""], ["x"]])
    #expect(table == [Indicator.threeOrMorePlacements.id: level])
  }

  @Test(
    "Targets that cannot be used are refused by the name of the indicator",
    arguments: [
      (["no.such": "<9"], .unknownIndicator("no.such")), (["NI 62": "soon"], .notATarget("NI 62")),
      (["NI 62": "<9", "NI62": "<8"], .twice("NI62")), (["NI 62": true], .notATarget("NI 62")),
      (["population.looked-after": "700"], .notATarget("population.looked-after")), (5, .notTargets),
    ] as [(JSONValue, DashboardTargets.Problem)])
  func refusedTargets(json: JSONValue, problem: DashboardTargets.Problem) throws {
    #expect(throws: problem) { try DashboardTargets.read(json) }
    #expect(!"\(problem)".contains("soon"))
  }
}
