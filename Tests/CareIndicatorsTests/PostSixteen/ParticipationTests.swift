import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("Young people not in education, employment or training")
struct ParticipationTests {
  /// Young people of Year 12 by month: how many are out of education and work at the end of each, of a hundred.
  private static func register(_ december: Int, _ january: Int, _ february: Int, of all: Int) throws -> Register {
    var rows: [String] = []
    for child in 0..<all {
      let months: [(String, String, Int)] = [
        ("2020-12-01", "2021-01-01", december), ("2021-01-01", "2021-02-01", january),
        ("2021-02-01", ".", february),
      ]
      for (start, end, out) in months {
        rows.append("c\(child) \(child < out ? "neetAvailable" : "college") \(start) \(end)")
      }
    }
    let children = (0..<all).map { "c\($0) 2004-06-01" }
    return try Register(
      fixture: (["children:"] + children + ["participations: child status start end"] + rows).joined(separator: "\n"))
  }

  @Test("2.1, 2.4 and 2.2 percent have a mean of 2.23, shown as 2.2")
  func mean() throws {
    let mean = WinterMean(
      december: Fraction(21, over: 10), january: Fraction(24, over: 10), february: Fraction(22, over: 10))
    let value = try #require(mean.value)
    #expect(value == Fraction(67, over: 30))
    #expect(value.rounded(toPlaces: 2) == "2.23" && value.rounded(toPlaces: 1) == "2.2")
    #expect(WinterMean(december: Fraction(1), january: nil, february: Fraction(1)).value == nil)
  }

  @Test("The months are pooled, or each counts the same")
  func pooled() throws {
    let register = try Self.register(2, 5, 3, of: 50)
    let histories = ChildHistories(register)
    let winter = histories.measure(.neetWinter, in: MeasurementContext(period: ReportingYear(2021).period))
    #expect(winter.numerator == 10 && winter.denominator == 150 && winter.shown == "6.7")
    let mean = WinterMean(of: .neetOnDay, in: histories, winterTo: 2021)
    #expect(mean.months == [Fraction(4), Fraction(10), Fraction(6)])
    #expect(mean.value == Fraction(20, over: 3))
    let other = WinterMean(of: .neetOnDay, in: histories, winterTo: 2020)
    #expect(other.value == nil, "nobody is of the age in that winter")
  }

  @Test(
    "The academic age is that on 31 August before, and the last record that began counts",
    arguments: [
      ("2004-08-31", "A neetAvailable 2020-09-01", true, 1), ("2004-09-01", "A neetAvailable 2020-09-01", false, 0),
      ("2002-09-01", "A neetNotAvailable 2020-09-01", true, 1), ("2002-08-31", "A neetAvailable 2020-09-01", false, 0),
      ("2003-06-01", "A neetAvailable 2020-09-01\nA college 2021-03-31", true, 0),
      ("2003-06-01", "A college 2020-09-01\nA neetAvailable 2021-03-01", true, 1),
      ("2003-06-01", "A custody 2020-09-01", true, 0), ("2003-06-01", "A notKnown 2020-09-01", true, 0),
    ])
  func ages(_ born: String, _ rows: String, _ isOfAge: Bool, _ counted: Int) throws {
    let register = try Register(
      fixture: "children:\nA \(born)\nparticipations: child status start end\n\(rows)")
    let measurement = ChildHistories(register).measure(
      .neetOnDay, in: MeasurementContext(period: ReportingYear(2021).period))
    #expect(measurement.population == (isOfAge ? 1 : 0))
    #expect(measurement.numerator == counted)
  }
}
