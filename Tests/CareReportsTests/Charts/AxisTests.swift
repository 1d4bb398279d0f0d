import CareCore
import CareTestSupport
import Testing

@testable import CareReports

@Suite("Scales of charts")
struct AxisTests {
  @Test(
    "marks are at round numbers and hold all values",
    arguments: [
      ([0, 382], true, 5, ["0", "100", "200", "300", "400"]), ([3, 7], true, 4, ["0", "2", "4", "6", "8"]),
      ([-12, 8], true, 5, ["-15", "-10", "-5", "0", "5", "10"]), ([], true, 5, ["0", "1"]),
      ([0], true, 5, ["0", "1"]), ([1], true, 5, ["0", "1"]), ([50], false, 5, ["49", "50", "51"]),
      ([640, 710], false, 4, ["640", "660", "680", "700", "720"]), ([-5], true, 1, ["-5", "0"]),
    ] as [([Int], Bool, Int, [String])])
  func marks(values: [Int], includesZero: Bool, count: Int, marks: [String]) {
    let axis = Axis(values.map { Fraction($0) }, includesZero: includesZero, marks: count)
    #expect(axis.marks.map(\.text) == marks)
  }

  @Test("every value has a place on the line, in the order of the values, and marks are evenly spaced")
  func places() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<400 {
      let size = [10, 1000, 1_000_000, Int.max / 2][Int.random(in: 0..<4, using: &random)]
      let values = (0..<Int.random(in: 1...8, using: &random)).compactMap { _ in
        Fraction(
          Int.random(in: -size...size, using: &random), over: Int.random(in: 1...997, using: &random))
      }.sorted()
      let axis = Axis(values, includesZero: random.happens(500), marks: Int.random(in: 1...8, using: &random))
      let places = values.map { axis.place($0, along: 5000) }
      #expect(places == places.sorted() && places.allSatisfy { (0...5000).contains($0) })
      let low = try #require(axis.marks.first)
      let high = try #require(axis.marks.last)
      #expect(axis.place(low, along: 5000) == 0 && axis.place(high, along: 5000) == 5000)
      #expect(axis.last - axis.first <= 12)
    }
  }

  @Test("a place is exact where the numbers allow it")
  func exactPlaces() throws {
    let axis = Axis([0, 100], marks: 5)
    let third = try #require(Fraction(100, over: 3))
    #expect(axis.place(third, along: 3000) == 1000)
    #expect(axis.place(Fraction(1), along: 50) == 1)
  }

  @Test("numbers at the ends of what there is are drawn and bring nothing down")
  func extremes() {
    let values = [
      Fraction(Int.max), Fraction(Int.min), Fraction(1, over: Int.max) ?? 0, Fraction(-1, over: Int.max - 1) ?? 0,
    ]
    for includesZero in [true, false] {
      let axis = Axis(values, includesZero: includesZero, marks: 5, smallestStep: Fraction(1, over: 1_000_000) ?? 1)
      #expect(axis.marks.count > 1)
      #expect(axis.place(values[0], along: 1000) == 1000 && axis.place(values[1], along: 1000) == 0)
      #expect(axis.place(values[2], along: 1000) == 500)
      for value in values {
        let own = Axis([value], includesZero: includesZero, marks: 3)
        #expect((0...1000).contains(own.place(value, along: 1000)))
      }
    }
  }

  @Test(
    "figures are printed in their unit, rounded once",
    arguments: [
      (FigureFormat.number(), Fraction(1_234_567), "1,234,567"), (.number(places: 1), Fraction(-1, over: 2), "−0.5"),
      (.percentage(places: 1), Fraction(679, over: 10), "67.9%"), (.percentage(), Fraction(1, over: 3), "0%"),
      (.money(.millions, places: 1), Fraction(86_450_000), "£86.5m"), (.money(.thousands), Fraction(-1500), "−£2k"),
      (.money(.pounds, places: 2), Fraction(1, over: 8), "£0.13"), (.number(), Fraction(-1, over: 3), "0"),
    ] as [(FigureFormat, Fraction?, String)])
  func formats(format: FigureFormat, value: Fraction?, text: String) throws {
    #expect(format.text(try #require(value)) == text)
  }

  @Test("a sign is shown where it is asked for, but not of nought")
  func signs() {
    #expect(FigureFormat.number().text(5, signed: true) == "+5")
    #expect(FigureFormat.money(.millions, places: 1).text(-3_800_000, signed: true) == "−£3.8m")
    #expect(FigureFormat.number().text(0, signed: true) == "0")
    #expect(FigureFormat.money(.millions, places: 2).mark(20_000_000, step: 5_000_000) == "£20m")
    #expect(FigureFormat.money(.millions).mark(2_500_000, step: 500_000) == "£2.5m")
  }

  @Test("lengths are written as decimals", arguments: [(0, "0"), (125, "12.5"), (-5, "-0.5"), (3400, "340")])
  func tenths(length: Int, text: String) {
    #expect(length.tenths == text)
  }

  @Test("a text is cut so that it fits, or left out")
  func fitting() {
    let text = "Growth: special educational needs transport"
    for width in stride(from: 0, through: 4000, by: 10) {
      let shown = text.fitted(toWidth: width)
      #expect(shown.drawnWidth <= width)
      #expect(shown == text || shown.isEmpty || shown.hasSuffix("…"))
    }
    #expect(text.fitted(toWidth: text.drawnWidth) == text)
    #expect(text.fitted(toWidth: .max) == text && "".fitted(toWidth: 0).isEmpty)
  }

  @Test("thirty-six series can be told apart, and six by shape as well")
  func styles() {
    let looks = (0..<36).map { [SeriesStyle($0).colour, SeriesStyle($0).hatch ?? ""] }
    #expect(Set(looks).count == 36)
    let shapes = (0..<6).map {
      String(SeriesStyle($0).mark(x: 0, y: 0).markup.drop { $0 != " " }.drop { $0 != ">" && $0 != "s" })
    }
    #expect(Set(shapes).count == 6)
    #expect(Set((0..<6).map { SeriesStyle($0).hatch ?? "" }).count == 6)
  }
}
