import CareCore
import CareExchange
import Testing

@testable import SSDA903

@Suite("The rule book")
struct RuleBookTests {
  @Test("In any year a code has one rule")
  func codesAreUnique() {
    for year in RuleBook.years {
      let codes = RuleBook(year: ReportingYear(year))?.rules.map(\.code) ?? []
      #expect(Set(codes).count == codes.count)
    }
  }

  @Test("There is no book for a year before the first or after the last")
  func years() {
    #expect(RuleBook(year: ReportingYear(RuleBook.years.lowerBound - 1)) == nil)
    #expect(RuleBook(year: ReportingYear(RuleBook.years.upperBound + 1)) == nil)
  }

  @Test("Every rule says what is wrong, in whole sentences, and points at cells")
  func described() {
    for rule in Rule.all {
      #expect(rule.message.count >= 30 && rule.message.hasSuffix("."), "\(rule.code)")
      #expect(!rule.fields.isEmpty, "\(rule.code)")
      #expect(!rule.tables.isEmpty || !rule.needs.isEmpty, "\(rule.code)")
      #expect(Rule.allYears.contains(rule.years.lowerBound) && Rule.allYears.contains(rule.years.upperBound))
    }
  }

  @Test("The report is the same whether the rules are put one after another or shared out", arguments: RuleBook.years)
  func parallel(year: Int) async throws {
    let statutory = try StatutoryReturn.read(Shared.package + "/Examples/Data/SyntheticReturn")
    let book = try #require(RuleBook(year: ReportingYear(year)))
    let input = RuleInput(statutory, previous: statutory, year: ReportingYear(year).period)
    let (one, many) = (book.report(on: input), await book.reportInParallel(on: input))
    #expect(one.outcomes.map(\.rule.code) == many.outcomes.map(\.rule.code))
    #expect(one.outcomes.map(\.result) == many.outcomes.map(\.result))
    #expect(one.summary == many.summary && one.summary.broken > 5)
  }

  @Test("The report is written to the byte as it is encoded, however children are named")
  func json() throws {
    let statutory = try StatutoryReturn.read(Shared.package + "/Examples/Data/SyntheticReturn")
    let book = try #require(RuleBook(year: ReportingYear(2025)))
    let key = try #require(PseudonymKey(Array(repeating: 7, count: 32)))
    for part in [book, book.filter { _ in false }, book.filter { $0.code == "141" }] {
      let report = part.report(on: RuleInput(statutory, year: ReportingYear(2025).period))
      for naming in [ChildNaming.numbers, .identifiers, .pseudonyms(key)] {
        let encoded = try CanonicalJSON.encode(report.encodable(naming: naming), layout: .readable)
        #expect(try report.json(naming: naming) == encoded)
      }
    }
  }
}
