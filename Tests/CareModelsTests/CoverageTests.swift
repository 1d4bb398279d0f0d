import CareCore
import CareModels
import Foundation
import Testing

/// What `Documentation/Coverage.md` says: the topics, and the types named in each.
struct CoveragePage {
  /// A line of a table of the page.
  struct Line {
    let topic: String
    let records: [String]
    let others: [String]
  }

  let lines: [Line]

  init() throws {
    let file = CodeSetReferenceTests.packageRoot.appendingPathComponent("Documentation/Coverage.md")
    lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("|"), cells.count == 4, cells[0] != "Topic", cells[0] != "---" else { return nil }
      return Line(
        topic: cells[0], records: Self.types(cells[1]), others: Self.types(cells[2] + cells[3]))
    }
  }

  /// The names in backticks that begin with a capital letter.
  private static func types(_ text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) && $0.element.first?.isUppercase == true }.map { String($0.element) }
  }
}

@Suite("Coverage")
struct CoverageTests {
  static let figures = CodeSetReferenceTests.packageRoot
    .deletingLastPathComponent().appendingPathComponent("shared/figures")

  /// The types beside records and code sets that the page names, so that renaming one fails to compile here.
  ///
  /// Those of the modules above this one are named by text.
  static let known: Set<String> =
    Set(
      [
        AcademicYear.self, CalendarDay.self, CareLeaverAgeBand.self, CaseloadWeights.self, ChildHistories.self,
        ChildHistory.self, Dated<Money>.self, Fraction.self, LeaverOffer.self, Miles.self, Moment.self, Money.self,
        MoneyUnit.self, PercentageChange.self, PercentagePoints.self, Period.self, PeriodOfCare.self,
        PersonalEducationPlansDue.self, PlacementSpell.self, Proportion.self, Quarter.self,
        Rate.self, Register.self, ReportingYear.self, ReturnedDistance.self, SDQBanding<SDQThreeBand>.self,
        SDQScale.self,
        SENStage.self, Term.self, TermDates.self, TimeLimit.self, WorkingDays.self,
      ].map { (type: any Any.Type) in String("\(type)".prefix { $0 != "<" }) }
    ).union(above)

  /// Types of the modules above this one. `FigureAnswersTests` sees that those which answer an entry are declared.
  static let above: Set<String> = [
    "AnnualCost", "AvoidedCost", "BlockAllocation", "BlockTransfer", "BudgetChange", "BudgetChanges", "BudgetMovement",
    "CapitalFunding", "CapitalProgramme", "CapitalScheme", "CohortCost", "DirectionOfTravel", "FinancialStrategy",
    "GrantBlock", "GrantConfirmation", "GrantDeficit", "GrantRegister", "GrantRules", "GrantTreatment", "HourlyRate",
    "InvestToSave", "Measurement", "MeasureTally", "MinimumPerPupil", "NeighbourMean", "NeighbourSet", "PartYearChange",
    "PartnershipAccount", "PartnershipContribution", "PartnershipExpense", "PopulationFigure", "PremiumPoolAccount",
    "PremiumPoolPlan", "PriceCertainty", "PriceVolumeMix", "PrintedInterval", "PrintedNumber", "PupilPremiumRates",
    "Quartiles", "Ranking", "RatingPolicy", "Reconciliation", "RevenueBudget", "RevenueLine", "RollForward",
    "RollForwardYear", "RoundedSum", "SavingClass", "SavingOrigin", "SchoolsGrant", "SettlementStatus", "SpecificGrant",
    "StrategyComparison", "Target", "Trajectory", "UnitCost", "WeeklyPrices", "YearlyAmounts",
  ]

  @Test("Every type the page names exists, and what it lists as a record is one")
  func typesExist() throws {
    let records = Set(AllRecords.kinds.map { "\($0.type)" })
    let all = records.union(CodeSets.all.map(\.id)).union(Self.known)
    let lines = try CoveragePage().lines
    #expect(!lines.isEmpty)
    for line in lines {
      for name in line.records { #expect(records.contains(name), "\(line.topic): no record \(name)") }
      for name in line.others { #expect(all.contains(name), "\(line.topic): no type \(name)") }
      #expect(Set(line.records).count == line.records.count, "\(line.topic): a record twice")
    }
    let named = Set(lines.flatMap(\.others))
    #expect(Self.known.subtracting(named).isSubset(of: ["Register"]), "a known name that the page has no use for")
  }

  @Test("Every topic is on one line, and one without records says what else holds its facts")
  func topicsAreOnOneLine() throws {
    let lines = try CoveragePage().lines
    #expect(Set(lines.map(\.topic)).count == lines.count)
    for line in lines { #expect(!line.records.isEmpty || !line.others.isEmpty, "\(line.topic)") }
  }

  @Test("Every record of a register is on some line")
  func everyRecordIsNamed() throws {
    let named = Set(try CoveragePage().lines.flatMap(\.records))
    #expect(AllRecords.kinds.map { "\($0.type)" }.filter { !named.contains($0) } == [])
  }

  @Test(
    "Every topic of the figures has a line, and no line is about anything else",
    .enabled(if: FileManager.default.fileExists(atPath: figures.path)))
  func everyTopicHasAHome() throws {
    struct Figures: Decodable {
      struct Entry: Decodable { let topic: String }
      let entries: [Entry]?
    }
    var topics: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(at: Self.figures, includingPropertiesForKeys: nil)
    where file.pathExtension == "json" {
      let figures = try JSONDecoder().decode(Figures.self, from: Data(contentsOf: file))
      topics.formUnion((figures.entries ?? []).map(\.topic))
    }
    #expect(!topics.isEmpty)
    let covered = Set(try CoveragePage().lines.map(\.topic))
    #expect(topics.subtracting(covered).sorted() == [])
    #expect(covered.subtracting(topics).sorted() == [])
  }
}
