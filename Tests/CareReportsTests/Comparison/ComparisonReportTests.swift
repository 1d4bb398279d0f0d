import CareCore
import CareExchange
import CareIndicators
import CareReports
import Testing

@Suite("A report of where an authority stands")
struct ComparisonReportTests {
  /// Twelve made-up authorities with 1 to 12 percent in 2025 and one percent more in 2024.
  static let measure = ComparedMeasure(
    "Seen", polarity: .lowIsGood,
    figures: [
      2025: [LocalAuthorityCode: Fraction](uniqueKeysWithValues: (1...12).map { (code($0), Fraction($0)) }),
      2024: [LocalAuthorityCode: Fraction](uniqueKeysWithValues: (1...12).map { (code($0), Fraction($0 + 1)) }),
    ],
    proportions: [
      2025: [code(3): Proportion(3, of: 100) ?? .none], 2024: [code(3): Proportion(4, of: 100) ?? .none],
    ])

  static func code(_ number: Int) -> LocalAuthorityCode { LocalAuthorityCode("\(300 + number)") }

  static func report(_ number: Int, _ measure: ComparedMeasure = measure, tolerance: Tolerance = .none)
    -> ComparisonReport
  {
    let neighbours = NeighbourSet(version: "made up", [code(number): [code(1), code(2), code(4), code(99)]])
    let entry = ComparisonReport.Entry(
      measure, of: code(number), in: 2025, neighbours: neighbours, tolerance: tolerance, format: .percentage(),
      marks: [2025: "c (suppressed)"], national: [2025: 6], remarks: ["A remark."])
    return ComparisonReport(
      of: code(number), names: [code(number): "Ours & <theirs>", code(99): "Nowhere"], neighbourVersion: "made up",
      entries: [entry], notes: ["A note."])
  }

  @Test("The text says figure, rank, quartile, boundaries, neighbours and how it moved")
  func text() {
    let text = Self.report(3).document.text(width: 120)
    for line in [
      "Ours & <theirs> among all authorities", "A remark.", "Figure in 2025             3%",
      "Made of                    3 of 100, 95% interval 1.0% to 8.5%", "Rank                       3 of 12",
      "Quartile                   top quartile (A)", "Quartile boundaries        3.75%, 6.5%, 9.25%",
      "Neighbours' mean           2.3% (3 of 4 neighbours, made up)", "Neighbours left out        Nowhere",
      "Since the year before      lower by 1 percentage point, -25.0% of the earlier figure: better",
      "The change is within noise", "England                    6%", "• A note.",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test("A symbol stands in place of a figure that is not there, with no rank and no quartile")
  func symbol() {
    let text = Self.report(50).document.text(width: 120)
    #expect(text.contains("Figure in 2025             c (suppressed)"))
    #expect(!text.contains("Rank  "))
    #expect(!text.contains("top quartile"))
  }

  @Test("Without a polarity there is neither rank nor quartile, but the interval from the lowest")
  func noPolarity() {
    let measure = ComparedMeasure("Seen", polarity: nil, figures: Self.measure.figures)
    let text = Self.report(3, measure).document.text(width: 120)
    #expect(text.contains("polarity not known"))
    #expect(text.contains("Interval from the lowest   1 of 4"))
    #expect(!text.contains("Rank   "))
    #expect(!text.contains(": better"))
  }

  @Test("A band is said where it was used")
  func band() {
    #expect(Self.report(3, tolerance: .within(1)).document.text(width: 120).contains("similar to 2024 (within ±1)"))
  }

  @Test("JSON has numbers as they are and fractions where rounding would lose something")
  func json() throws {
    guard case .object(let root) = Self.report(3).json, case .array(let measures)? = root["measures"],
      case .object(let measure)? = measures.first, case .object(let latest)? = measure["latest"],
      case .object(let change)? = measure["change"]
    else {
      Issue.record("not the JSON of a comparison")
      return
    }
    #expect(latest["figure"] == 3)
    #expect(latest["q1"] == JSONNumber("3.75").map { .number($0) })
    #expect(latest["quartile"] == 1)
    #expect(latest["rank"] == 3)
    #expect(latest["neighbourMeanExact"] == "7/3")
    #expect(latest["neighboursWithValue"] == 3)
    #expect(change["difference"] == -1)
    #expect(change["trend"] == "improving")
    #expect(measure["polarity"] == "low")
    #expect(measure["withinNoise"] == true)
  }

  @Test("The page shows the same figures, with the picture, and no markup of a name gets in")
  func page() {
    let page = Self.report(3).page.text
    for part in [
      "Ours &amp; &lt;theirs&gt;", "Top quartile", "3 of 12", "<svg", "All authorities in 2025", "Year by year",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("<theirs>"))
  }

  @Test("Several measures have an overview whose parts add up")
  func overview() {
    let one = Self.report(3).entries[0]
    let report = ComparisonReport(of: Self.code(3), names: [:], entries: [one, one])
    let text = report.document.text(width: 120)
    #expect(text.contains("Of 2 measures, 2 improved."))
    #expect(text.contains("Of 2 measures, 2 are in the top quartile."))
    #expect(text.contains("Of 2 changes with known counts, 2 may be chance alone."))
  }

  @Test("A policy written by a user is read from JSON and written back the same")
  func policy() throws {
    let text = """
      {"name": "Ours", "requires": ["figure", "target"], "clauses": [
        {"rating": "G", "conditions": [{"target": "met"}, {"quartile": [1, 2]}, {"trend": ["improving", "steady"]}]},
        {"rating": "A", "conditions": [{"targetMissedWithin": {"size": "2.5", "measure": "percent"}}, {"half": "better"}]},
        {"rating": "R", "conditions": [{"neighbours": "better"}], "remark": "for the rest"}]}
      """
    let policy = try CanonicalJSON.decode(RatingPolicy.self, from: Array(text.utf8))
    #expect(policy.clauses.map(\.rating) == [.green, .amber, .red])
    #expect(policy.clauses[1].conditions.first == .targetMissed(within: .withinPercent(Fraction(5, over: 2) ?? 0)))
    for policy in RatingPolicy.published + [policy] {
      let bytes = try CanonicalJSON.encode(policy)
      #expect(try CanonicalJSON.decode(RatingPolicy.self, from: bytes) == policy)
    }
    #expect(throws: (any Error).self) {
      try CanonicalJSON.decode(RatingPolicy.Condition.self, from: Array(#"{"target": "met", "half": "better"}"#.utf8))
    }
    let figures = YearlyFigures(firstPublished: [2024: 3, 2025: 4])
    #expect(try CanonicalJSON.decode(YearlyFigures.self, from: try CanonicalJSON.encode(figures)) == figures)
    let target = Target(.atMost, Fraction(19, over: 2) ?? 0)
    #expect(try CanonicalJSON.decode(Target.self, from: try CanonicalJSON.encode(target)) == target)
  }
}
