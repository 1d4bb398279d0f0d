import CareCore
import CareFinance
import Testing

@Suite("Section 251, table A1")
struct Section251Tests {
  /// A line by its columns a, b, c, d, k, l, m, n, o, q, in pence.
  private func row(_ line: String, _ amounts: Int...) -> Section251Row {
    let money = amounts.map { Money(pence: $0) }
    return Section251Row(
      line: line, ownProvision: money[0], privateProvision: money[1], otherPublicProvision: money[2],
      voluntaryProvision: money[3], totalExpenditure: money[4], income: money[5], netCurrent: money[6],
      grantsInside: money[7], grantsOutside: money[8], netRevenue: money[9])
  }

  @Test("a + b + c + d is k, k less l is m, m less n and o is q, and lines come to their totals")
  func identities() {
    let rows = [
      row("3.1.1", 10, 20, 3, 4, 37, 7, 30, 2, 1, 27), row("3.1.3", 1, 0, 0, 0, 1, 0, 1, 0, 0, 1),
      row("3.1.11", 11, 20, 3, 4, 38, 7, 31, 2, 1, 28), row("3.6.1", 5, 0, 0, 0, 5, 5, 0, 0, 0, 0),
    ]
    let report = Section251Row.table(rows).check()
    #expect(report.findings == [])
    #expect(report.checked == 4 * 3 + 10)
    var wrong = rows
    wrong[0].totalExpenditure = Money(pence: 38)
    let misses = Section251Row.table(wrong).check().misses
    #expect(Set(misses.map(\.check)) == ["k = a + b + c + d", "m = k − l", "parts"])
    #expect(misses.count == 3)
  }

  @Test("Fostering may be one line or its two parts")
  func fostering() {
    let parts = [
      row("3.1.2a", 1, 0, 0, 0, 1, 0, 1, 0, 0, 1), row("3.1.2b", 2, 0, 0, 0, 2, 0, 2, 0, 0, 2),
      row("3.1.11", 3, 0, 0, 0, 3, 0, 3, 0, 0, 3),
    ]
    #expect(Section251Row.table(parts).check().findings == [])
    let both = [row("3.1.2", 3, 0, 0, 0, 3, 0, 3, 0, 0, 3)] + parts
    #expect(Section251Row.table(both).check().findings == [])
    #expect(Section251Line.line("3.1.2b")?.total == "3.1.2")
    #expect(Section251Line.line("9.9.9") == nil)
  }

  @Test("Every line has a number of its own, and every total is a line")
  func lines() {
    let numbers = Section251Line.all.map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.count == 31)
    #expect(Section251Line.all.compactMap(\.total).allSatisfy(numbers.contains))
    #expect(Section251Line.line("3.1.9")?.title == "Leaving care support services")
    #expect(Section251Line.all.filter { $0.total == "3.1.11" }.count == 10)
    #expect(Section251Row.Field.allCases.compactMap(Section251Row.letter).map(String.init).joined() == "abcdklmnoq")
  }

  @Test("A budget is returned line by line, and what is mapped nowhere is listed")
  func mapping() throws {
    func line(_ code: String, _ partOf: String?, _ pence: Int?) -> RevenueLine {
      RevenueLine(code: code, partOf: partOf, authority: pence.map(Money.init(pence:)))
    }
    let budget = RevenueBudget(lines: [
      line("homes", "care", 100), line("fostering", "care", 30), line("agency", "care", 7), line("care", nil, 137),
      line("legal", nil, 5), line("blank", nil, nil),
    ])
    let mapping = Section251Mapping([
      "homes": "3.1.1", "fostering": "3.1.2a", "agency": "3.1.2a", "care": "3.1.11", "blank": "3.6.1",
    ])
    let result = try #require(mapping.applied(to: budget))
    #expect(result.amounts.map(\.line) == ["3.1.1", "3.1.2a"])
    #expect(result.amounts.map(\.amount.pence) == [100, 37])
    #expect(result.unmapped == ["legal"])
    #expect(result.unknown == ["blank"])
    #expect(Section251Mapping(["homes": "1.1"]).applied(to: budget) == nil)
  }
}
