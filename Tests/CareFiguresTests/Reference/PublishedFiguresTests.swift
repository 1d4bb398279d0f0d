import CareCore
import CareFigures
import Testing

@Suite("The figures of five council documents")
struct PublishedFiguresTests {
  /// Where our answer is another one than was found independently, and why ours is right.
  static let differences: [String: String] = {
    var reasons: [String: String] = [:]
    let tests = "The verdict that the ledger gives is compared here, and agrees; the ledger leaves it open."
    for row in [
      "cp-reviewed", "rereferrals", "assessments-45", "long-plans", "two-year-placement", "suitable-accommodation",
      "care-leaver-eet",
      "feee-2", "feee-3", "neet",
    ] { reasons["q4-dash-\(row)-target"] = tests }
    for row in [
      "cp-reviewed", "second-plan", "rereferrals", "assessments-45", "three-placements", "suitable-accommodation",
      "care-leaver-eet",
      "feee-2", "feee-3", "primary-good", "secondary-good", "neet",
    ] { reasons["q1-dash-\(row)-target"] = tests }
    for id in ["ar-a1-implied-2018", "ar-a2-implied-2018"] {
      reasons[id] =
        "The interval takes three means for rounded; by their names one is, so the interval is left to Formula.reach(of:)."
    }
    reasons["q2-neet-common-cohort"] = "The interval is of two figures, and the entry holds one: see CommonBase."
    return reasons
  }()

  /// Derived figures without a number or a verdict, and why.
  static let withoutValue: [String: String] = [
    "quartile-boundary-rereferrals": "a bound on a boundary that is not printed",
    "quartile-boundary-two-year": "a bound on a boundary that is not printed",
    "quartile-boundary-assessments": "a bound on a boundary that is not printed",
    "quartile-boundary-cp-reviewed": "a bound on a boundary that is not printed",
    "quartile-boundary-two-year-q1": "a bound on a boundary that is not printed",
  ]

  @Test(
    "There are as many figures as the documents have",
    arguments: zip(FigureDocument.names, [492, 1133, 725, 646, 146, 676]))
  func counts(name: String, count: Int) throws {
    let document = try FigureDocument.named(name)
    #expect(document.figures.count == count)
    #expect(document.figures.map(\.id) == document.entries.map(\.id))
    #expect(Set(document.figures.map(\.id)).count == count)
  }

  @Test(
    "Every value, agreement, rounding and interval is that found independently, but for those that are explained",
    arguments: FigureDocument.names)
  func answers(name: String) throws {
    let document = try FigureDocument.named(name)
    let report = document.report
    for (entry, answer) in zip(document.entries, report.answers) where Self.differences[entry.id] == nil {
      guard let expected = entry.expected, entry.kind != "contradiction" else { continue }
      #expect(answer.agrees == expected.agrees, "\(entry.id)")
      if let under = expected.agreesUnder {
        #expect(Set(answer.agreesUnder.map(\.shortName)) == Set(under), "\(entry.id)")
      }
      if let exact = expected.exact { #expect(answer.exact?.text == exact, "\(entry.id)") }
      if let recomputed = expected.recomputed.flatMap({ Fraction(decimal: $0) }) {
        #expect(answer.exact.map { $0.rounded(toPlaces: 4) } == recomputed.rounded(toPlaces: 4), "\(entry.id)")
      }
      for (rounding, range) in expected.interval ?? [:] {
        let found = Rounding.allCases.first { $0.shortName == rounding }.flatMap { answer.implied?[$0] }
        #expect(found == range.map { Int($0[0])...Int($0[1]) }, "\(entry.id) \(rounding)")
      }
    }
  }

  @Test("An explained difference is one", arguments: FigureDocument.names)
  func explainedDifferences(name: String) throws {
    let document = try FigureDocument.named(name)
    for (entry, answer) in zip(document.entries, document.report.answers) {
      guard Self.differences[entry.id] != nil else { continue }
      let isOther =
        answer.agrees != entry.expected?.agrees || (entry.expected?.interval != nil && answer.implied == nil)
      #expect(isOther, "\(entry.id) is explained without need")
    }
  }

  @Test("What a type of the library makes of the printed inputs is the value", arguments: FigureDocument.names)
  func throughTheLibrary(name: String) throws {
    let document = try FigureDocument.named(name)
    for (figure, answer) in zip(document.figures, document.report.answers) where figure.kind == .derived {
      if let api = FigureAPI(figure, answer) {
        #expect(api.value == answer.exact, "\(figure.id) through \(api.name)")
        #expect(Self.withoutValue[figure.id] == nil, "\(figure.id) has a value, and a reason for having none")
      } else {
        #expect(Self.withoutValue[figure.id] != nil, "\(figure.id) has neither an API nor a reason")
      }
    }
  }

  @Test("Types of the library make most of the figures, each many")
  func variety() throws {
    var counts: [String: Int] = [:]
    for document in try FigureDocument.all.get() {
      for (figure, answer) in zip(document.figures, document.report.answers) where figure.kind == .derived {
        if let api = FigureAPI(figure, answer) {
          counts[api.name.hasPrefix("Indicator") ? "Indicator" : api.name, default: 0] += 1
        }
      }
    }
    for name in [
      "Proportion", "PercentageChange", "PercentagePoints", "Money", "ImpliedCount", "DashboardRow", "Formula",
      "RollForward", "YearlyAmounts", "BudgetMovement", "AnnualCost", "PartnershipAccount",
    ] {
      #expect(counts[name, default: 0] >= 5, "\(name): \(counts)")
    }
    // Every one of them is there: a figure that is called otherwise would be left out without a word.
    #expect(counts["Indicator"] == PrintedCohort.count)
  }

  @Test("Contradictions of numbers are found from the numbers, nine in ten of them at least")
  func contradictions() throws {
    var (all, found) = (0, 0)
    for document in try FigureDocument.all.get() {
      let involved = Set(document.report.findings.flatMap { $0.figures.map(\.figure) })
      for entry in document.entries where entry.nature == "arithmetic" {
        all += 1
        if involved.contains(entry.id) { found += 1 }
      }
    }
    #expect(all == 94)
    #expect(found * 10 >= all * 9, "\(found) of \(all)")
  }

  /// Inputs that a ledger counted or implied itself, and no report prints.
  private static func isRecounted(_ name: String) -> Bool {
    ["implied", "fromCount", "expected", "nearest", "pnTotal", "pn4plus", "pnGrowth"].contains { name.hasPrefix($0) }
      || ["low", "high", "netFlow", "dentalBase", "healthBase", "openPlansMax", "stabilityMax", "healthMin"].contains(
        name)
  }

  @Test("Without what the ledgers recounted themselves, nine in ten are still found")
  func contradictionsOfPrintsAlone() throws {
    var (all, found) = (0, 0)
    for document in try FigureDocument.all.get() {
      for (figure, entry) in zip(document.figures, document.entries) where entry.nature == "arithmetic" {
        var figure = figure
        figure.inputs.removeAll { Self.isRecounted($0.name) }
        all += 1
        if !FigureReport([figure]).findings.isEmpty { found += 1 }
      }
    }
    #expect(found * 10 >= all * 9, "\(found) of \(all)")
  }

  @Test("Figures that agree raise fewer than two false alarms in a hundred")
  func falseAlarms() throws {
    var (agreeing, alarmed) = (0, 0)
    for document in try FigureDocument.all.get() {
      let involved = Set(document.report.findings.flatMap { $0.figures.map(\.figure) })
      for entry in document.entries where entry.expected?.agrees == true {
        agreeing += 1
        if involved.contains(entry.id) { alarmed += 1 }
      }
    }
    #expect(agreeing > 700)
    #expect(alarmed * 50 < agreeing, "\(alarmed) of \(agreeing)")
  }

  @Test("Figures that do not follow from their own inputs are found without the contradictions being listed")
  func unaided() throws {
    let figures = try FigureDocument.all.get().flatMap(\.figures).filter { $0.kind != .contradiction }
    let involved = Set(FigureReport(figures).findings.flatMap { $0.figures.map(\.figure) })
    for id in [
      "cov-cfws-referrals-difference", "q4-dash-rereferrals", "q4-dash-care-leaver-eet", "mtfs-p10-net-from-gross",
      "mtfs-a-admin-committees",
      "mtfs-a-department", "p20-ehcp-advice-growth", "ar-family-sum", "ar-cce-gender-sum", "q1-two-year-change",
      "iro-flow-close",
      "iro-reviews-timeliness",
    ] { #expect(involved.contains(id), "\(id)") }
  }
}
