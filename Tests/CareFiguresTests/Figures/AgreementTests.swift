import CareCore
import CareFigures
import Testing

@Suite("Agreement of a print with a value")
struct AgreementTests {
  @Test(
    "The simplest explanation comes first",
    arguments: [
      ("75", "75", "exact", true), ("1250/97", "12.9", "rounded to the nearest", true),
      ("165/2", "83", "rounded to the nearest", true),
      ("165/2", "82", "rounded to the nearest, a half to the even neighbour", true),
      ("1800/413", "4.35", "cut off", false),
      ("1449/100", "15", "rounded to 1 place and then again", false), ("100", "12", nil, false),
    ] as [(String, String, String?, Bool)])
  func explanations(value: String, print: String, explanation: String?, agrees: Bool) throws {
    let agreement = Agreement(try #require(Fraction(value)), printedAs: try PrintedNumber(print))
    #expect(agreement.explanation.map { "\($0)" } == explanation)
    #expect(agreement.isRounded == agrees)
  }

  @Test("A print agrees under exactly the roundings that print it")
  func roundings() throws {
    for tenths in -60...60 {
      let value = try #require(Fraction(tenths, over: 10))
      for rounding in Rounding.allCases {
        let print = try PrintedNumber(value.rounded(toPlaces: 0, rounding: rounding))
        #expect(Agreement(value, printedAs: print).roundings.contains(rounding))
      }
    }
  }

  @Test(
    "A word for a movement holds for the levels it can be said of",
    arguments: [
      (DashboardRow.Movement.similar, "96.4", "96.3", true), (.lower, "96.4", "96.3", true),
      (.higher, "96.4", "96.3", false),
      (.similar, "0.4", "0.46", false), (.higher, "0.4", "0.46", true), (.similar, "236", "236", true),
      (.higher, "236", "236", false),
      (.lower, "63.6", "68.5", false), (.similar, "0", "0", true), (.similar, "0", "1", false),
    ])
  func movements(word: DashboardRow.Movement, previous: String, current: String, holds: Bool) throws {
    let (earlier, later) = (try #require(Fraction(decimal: previous)), try #require(Fraction(decimal: current)))
    #expect(word.holds(from: earlier, to: later) == holds)
    #expect(DashboardRow.Movement.better.holds(from: earlier, to: later) == nil)
  }

  @Test(
    "A row allows the ratings of its quartile and trend",
    arguments: [
      (1, "Lower", "high is good", ">54%", "59.9%", "G"), (2, "Lower", "low is good", "<18.9%", "18.4%", "G"),
      (2, "Higher", "high is good", ">80%", "71%", "A/G"), (2, "Similar", "", "<1.9%", "2.5%", "A"),
      (3, "Lower", "high is good", ">97.2%", "91.7%", "A/R"), (3, "Higher", "high is good", ">98%", "93.6%", "A"),
      (4, "Higher", "high is good", ">70%", "63.9%", "R"), (0, "", "", "n/a", "", "G/A/R"),
    ])
  func ratings(quartile: Int, word: String, polarity: String, target: String, current: String, expected: String) {
    let row = DashboardRow(
      current: current, movement: word, polarity: polarity, target: target, quartile: quartile)
    #expect(row.allowedRatings.map(\.rawValue).joined(separator: "/") == expected)
  }

  @Test("The sign of a target says which side is good, and a value that equals it has not passed it")
  func targets() {
    #expect(DashboardRow(current: "96.3%", target: ">96.5%").meetsTarget == false)
    #expect(DashboardRow(current: "18.4%", target: "<18.9%").meetsTarget == true)
    #expect(DashboardRow(current: "22.3%", target: "<22.3%").meetsTarget == false)
    #expect(DashboardRow(current: "88%", target: "90%").meetsTarget == nil)
    #expect(DashboardRow(current: "88%", polarity: "high is good", target: "80%").meetsTarget == true)
    #expect(DashboardRow(current: "n/a", target: ">1%").meetsTarget == nil)
  }
}
