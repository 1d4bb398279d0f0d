import CareCore
import Testing

@Suite("Proportions, rates and changes")
struct ProportionTests {
  @Test(
    "A percentage is rounded once, halves away from zero",
    arguments: [
      (60, 82, "73%", "73.2%"), (9, 45, "20%", "20.0%"), (6, 80, "8%", "7.5%"), (33, 40, "83%", "82.5%"),
      (3, 120, "3%", "2.5%"), (4, 6, "67%", "66.7%"), (0, 7, "0%", "0.0%"), (7, 5, "140%", "140.0%"),
    ])
  func percentages(numerator: Int, denominator: Int, whole: String, tenths: String) throws {
    let proportion = try #require(Proportion(numerator, of: denominator))
    #expect(proportion.percentage() == whole)
    #expect(proportion.percentage(places: 1) == tenths)
  }

  @Test("None of none has no value, which is not nought")
  func noValue() {
    #expect(Proportion.none.value == nil)
    #expect(Proportion.none.percent == nil)
    #expect(Proportion.none.percentage() == nil)
    #expect(Proportion(0, of: 3)?.value == 0)
    #expect(Proportion(3, of: 0)?.value == nil)
  }

  @Test("Negative counts are refused, in JSON too")
  func negative() {
    #expect(Proportion(-1, of: 3) == nil)
    #expect(Proportion(1, of: -3) == nil)
    #expect(throws: DecodingError.self) { try decode(Proportion.self, #"{"numerator":-1,"denominator":3}"#) }
    #expect(throws: DecodingError.self) { try decode(Rate.self, #"{"count":1,"population":-3,"per":1000}"#) }
  }

  @Test("Proportions of parts add up to that of the whole, however it is cut")
  func merging() throws {
    let numbers = Array(1...60)
    let whole = Proportion(counting: numbers) { $0.isMultiple(of: 7) }
    #expect(whole == Proportion(8, of: 60))
    for cut in 0...60 {
      let front = Proportion(counting: numbers.prefix(cut)) { $0.isMultiple(of: 7) }
      let back = Proportion(counting: numbers.dropFirst(cut)) { $0.isMultiple(of: 7) }
      #expect(front.adding(back) == whole)
    }
    #expect(whole.adding(.none) == whole)
    #expect(Proportion(0, of: Int.max)?.adding(whole) == nil)
    #expect(whole.complement == Proportion(52, of: 60))
    #expect(Proportion(3, of: 2)?.complement == nil)
  }

  @Test("JSON keeps both counts")
  func coding() throws {
    let proportion = try #require(Proportion(60, of: 82))
    #expect(try json(proportion) == #"{"denominator":82,"numerator":60}"#)
    #expect(try throughJSON(proportion) == proportion)
    let rate = try #require(Rate(482, of: 68_120, populationYear: 2020, populationBase: "Mid-year estimate"))
    #expect(try throughJSON(rate) == rate)
  }

  @Test("A rate is worked out on its population and says which that is")
  func rates() throws {
    let rate = try #require(Rate(482, of: 68_120, populationYear: 2020))
    #expect(rate.text(places: 2) == "70.76")
    #expect(rate.text() == "71")
    #expect(rate.scale.title == "per 10,000")
    #expect(Rate(1, of: 0)?.value == nil)
    #expect(Rate(-1, of: 5) == nil)
    #expect(Rate(5, of: 1000, per: .thousand)?.text() == "5")
    #expect(Rate(5, of: 1000, per: .hundredThousand)?.text() == "500")
    #expect(rate.adding(try #require(Rate(18, of: 1880, populationYear: 2020)))?.count == 500)
    #expect(rate.adding(try #require(Rate(18, of: 1880, populationYear: 2021))) == nil)
  }

  @Test("Percentage points and percentage change of the same move differ")
  func changes() throws {
    let earlier = try #require(Proportion(9, of: 45))
    let later = try #require(Proportion(10, of: 40))
    #expect(PercentagePoints(from: earlier, to: later)?.text() == "+5.0")
    #expect(PercentageChange(from: earlier, to: later)?.text() == "+25.0%")
    #expect(PercentagePoints(from: later, to: earlier)?.text(places: 0) == "-5")
    #expect(PercentagePoints(from: earlier, to: earlier)?.text() == "0.0")
    #expect(PercentagePoints(from: .none, to: later) == nil)
    #expect(PercentageChange(from: Fraction(0), to: 5) == nil)
    #expect(PercentageChange(from: Fraction(-2), to: 5) == nil)
    // 582 children became 657: the change a report prints as 12.9%.
    #expect(PercentageChange(from: Fraction(582), to: 657)?.text() == "+12.9%")
    #expect(PercentageChange(from: Money(pence: 200), to: Money(pence: 150))?.text() == "-25.0%")
  }

  @Test("A change that prints as nought has no sign")
  func noughtWithoutSign() throws {
    let small = try #require(Fraction(1, over: 100))
    #expect(PercentagePoints(small).text() == "0.0")
    #expect(PercentageChange(small).text(places: 2) == "+0.01%")
    #expect(PercentagePoints(try #require(small.negated)).text() == "0.0")
    #expect(try throughJSON(PercentagePoints(small)) == PercentagePoints(small))
  }
}
