import CareCore
import CareFigures
import Testing

@Suite("Printed texts")
struct PrintedTextTests {
  @Test(
    "The numbers of a text are found in their order",
    arguments: [
      ("45% (298)", "45% 298"), ("4/18 (22.2%)", "4 18 22.2%"), ("96.3% vs 94.7%", "96.3% 94.7%"), ("c£29m", "£29m"),
      ("£0.333m est", "£0.333m"), ("three weeks", "3"), ("third", "3"), ("twenty-five", "25"), ("(0.25)", "(0.25)"),
      ("", ""),
      ("Requires Improvement", ""), ("Q4", ""), ("340 / 82.3%", "340 82.3%"), ("0.4 million", "0.4 million"),
      ("9p", "9"),
      ("-249,995,532", "-249,995,532"), ("91.2% (83 of 91)", "91.2% 83 91"), ("no", "0"), ("74 (49%).", "74 49%"),
    ])
  func numbers(text: String, expected: String) {
    #expect(PrintedText(text).numbers.map(\.text).joined(separator: " ") == expected)
  }

  @Test("The number of a unit is chosen by its sign")
  func units() {
    let both = PrintedText("45% (298)")
    #expect(both.number(in: FigureUnit("%"))?.text == "45%")
    #expect(both.number(in: FigureUnit("children"))?.text == "298")
    #expect(PrintedText("5").number(in: FigureUnit("percentage points"))?.text == "5")
    #expect(PrintedText("37,014,056").number(in: FigureUnit("£"))?.text == "37,014,056")
    #expect(PrintedText("met").number(in: FigureUnit("%")) == nil)
  }

  @Test("A text that hedges says so", arguments: ["almost 90%", "c£29m", "over 50", "£1m est", "around 3"])
  func hedges(text: String) {
    #expect(PrintedText(text).isApproximate)
    #expect(!PrintedText("90%").isApproximate)
  }

  @Test(
    "A unit says how its figures are printed",
    arguments: [
      ("%", FigureUnit.Kind.percent, 1), ("percentage points", .percent, 1), ("£m", .money, 1_000_000),
      ("£000", .money, 1000),
      ("£k", .money, 1000), ("£", .money, 1), ("£ per week", .money, 1), ("children", .other, 1), ("", .other, 1),
    ])
  func kinds(name: String, kind: FigureUnit.Kind, pounds: Int) {
    let unit = FigureUnit(name)
    #expect(unit.kind == kind)
    #expect(unit.pounds == pounds)
  }

  @Test("A very long text is looked at up to a limit, and hostile ones do no harm")
  func limits() {
    #expect(PrintedText(String(repeating: "1 ", count: 100_000)).numbers.count == 500)
    #expect(PrintedText("\u{0}\u{FFFF}😀(((%%%£££///").numbers.isEmpty)
    #expect(PrintedText("99999999999999999999999 0.00000000000000000000001").numbers.isEmpty)
  }
}

@Suite("Intervals of printed numbers")
struct PrintedIntervalTests {
  @Test(
    "A range has two ends, whichever way it is printed",
    arguments: [
      ("3 to 7", "3", "7"), ("3–7", "3", "7"), ("3 – 7", "3", "7"), ("3 - 7", "3", "7"), ("between 3 and 7", "3", "7"),
      ("From 3 to 7", "3", "7"), ("70% to 80%", "70%", "80%"), ("70–80%", "70", "80%"), ("£1m to £2m", "£1m", "£2m"),
      ("7 to 3", "7", "3"),
    ])
  func ranges(text: String, first: String, last: String) throws {
    let ends = try #require(PrintedText(text).ends)
    #expect(ends.first.text == first.lowercased())
    #expect(ends.last.text == last.lowercased())
    #expect(ends.isReversed == (first == "7"))
    #expect((ends.interval() == nil) == ends.isReversed)
  }

  @Test(
    "Anything else is no range",
    arguments: [
      "3", "-3", "3-7", "3 and 7", "3 to 7 weeks", "2020/21 to 2023/24", "3 to", "£3 to 7%", "", "to", "a to b",
      "96.3% vs 94.7%", "3–7–9",
    ])
  func noRanges(text: String) { #expect(PrintedText(text).ends == nil) }

  @Test("A number of too many digits is said to be one, and no number")
  func beyondRange() {
    let long = PrintedText("0." + String(repeating: "3", count: 40))
    #expect(long.isBeyondRange)
    #expect(long.numbers.isEmpty)
    #expect(!PrintedText("three").isBeyondRange)
    #expect(!PrintedText("0.33").isBeyondRange)
  }

  @Test("One in five is not one")
  func shareInWords() {
    #expect(PrintedText("one in five").number(in: FigureUnit("children")) == nil)
    #expect(PrintedText("one in five").number(in: FigureUnit("%")) == nil)
    #expect(PrintedText("five").number(in: FigureUnit("children"))?.value == 5)
    #expect(PrintedText("1 in 5").number(in: FigureUnit("children"))?.value == 1)
  }

  @Test("An interval that holds nothing is none")
  func empty() {
    #expect(PrintedInterval(lower: 2, upper: 1) == nil)
    #expect(PrintedInterval(lower: 1, includesLower: false, upper: 1) == nil)
    #expect(PrintedInterval(lower: 1, upper: 1)?.isExact == true)
  }

  @Test("What lies in both intervals is what lies in each, and in the hull lies what lies in either")
  func both() throws {
    let ends: [Fraction] = [0, 1, 2, 3]
    var intervals: [PrintedInterval] = []
    for lower in ends {
      for upper in ends {
        for flags in 0..<4 {
          if let interval = PrintedInterval(
            lower: lower, includesLower: flags & 1 == 1, upper: upper, includesUpper: flags & 2 == 2)
          {
            intervals.append(interval)
          }
        }
      }
    }
    for one in intervals {
      for other in intervals {
        let (both, hull) = (one.intersection(other), one.hull(other))
        for half in 0...7 {
          let point = try #require(Fraction(half, over: 2))
          #expect((both?.contains(point) ?? false) == (one.contains(point) && other.contains(point)))
          if one.contains(point) || other.contains(point) { #expect(hull.contains(point)) }
        }
      }
    }
  }
}
