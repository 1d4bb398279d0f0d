import CareCore
import CareFigures
import Testing

@Suite("Whole numbers behind a print")
struct ImpliedCountTests {
  static let prints = ["0", "1", "33", "50", "66.7", "99.9", "100", "12.5", "137.7", "0.0", "2.70"]

  /// All whole numbers of a range for which something holds, as one range; the answers must have no holes.
  private func range(_ numbers: ClosedRange<Int>, where holds: (Int) -> Bool) -> ClosedRange<Int>? {
    let found = numbers.filter(holds)
    guard let first = found.first, let last = found.last else { return nil }
    #expect(found.count == last - first + 1)
    return first...last
  }

  @Test("Counts are those that trying each of them finds", arguments: prints, Rounding.allCases)
  func numerators(print: String, rounding: Rounding) throws {
    let number = try PrintedNumber(print)
    let interval = try #require(number.interval(rounding: rounding))
    for base in [1, 2, 3, 7, 58, 74, 416] {
      let tried = range(0...700) { count in
        Fraction(count * 100, over: base).map { number.admits($0, rounding: rounding) } ?? false
      }
      #expect(ImpliedCount.numerators(of: base, printing: interval) == tried, "\(base)")
    }
  }

  @Test("Bases are those that trying each of them finds", arguments: prints, Rounding.allCases)
  func denominators(print: String, rounding: Rounding) throws {
    let number = try PrintedNumber(print)
    let interval = try #require(number.interval(rounding: rounding))
    for count in [0, 1, 2, 25, 58] {
      let found = ImpliedCount.denominators(of: count, printing: interval)
      let tried = range(1...3000) { base in
        Fraction(count * 100, over: base).map { number.admits($0, rounding: rounding) } ?? false
      }
      if let found, found.upperBound > 3000 {
        #expect(tried == (found.lowerBound > 3000 ? nil : found.lowerBound...3000))
      } else {
        #expect(found == tried, "\(count)")
      }
    }
  }

  @Test(
    "The answers of the documents",
    arguments: [
      ("94.8", 278, nil), ("94.8", 268, 254...254), ("70", 58, nil), ("21", 657, 135...141), ("34.2", 402, nil),
      ("60", 657, 391...397),
    ] as [(String, Int, ClosedRange<Int>?)])
  func printed(print: String, base: Int, expected: ClosedRange<Int>?) throws {
    #expect(ImpliedCount.numerators(of: base, printing: try #require(try PrintedNumber(print).interval())) == expected)
  }

  @Test("A rate per 10,000 implies a population, and a change an earlier level")
  func ratesAndChanges() throws {
    let rate = try #require(try PrintedNumber("46.9").interval())
    #expect(ImpliedCount.denominators(of: 657, printing: rate, per: 10_000) == 139_937...140_234)
    let change = try #require(try PrintedNumber("43.7").interval())
    #expect(ImpliedCount.previous(of: 378, change: change) == 263...263)
    // No whole number of alerts makes 130 a rise of 37.7%.
    #expect(ImpliedCount.previous(of: 130, change: try #require(try PrintedNumber("37.7").interval())) == nil)
    #expect(ImpliedCount.previous(of: 122, change: try #require(try PrintedNumber("-37.44").interval())) == 195...195)
    // A fall of everything: any level is possible.
    #expect(ImpliedCount.previous(of: 0, change: try #require(try PrintedNumber("-100").interval())) == 1...Int.max)
  }

  @Test(
    "The smallest base is the one that trying finds",
    arguments: ["33.3", "27.9", "16.3", "99.9", "12.32", "50", "0.3", "70.7"])
  func smallest(print: String) throws {
    let number = try PrintedNumber(print)
    for rounding in Rounding.allCases {
      let interval = try #require(number.interval(rounding: rounding))
      let found = try #require(ImpliedCount.smallest(printing: interval))
      #expect(number.admits(try #require(Fraction(found.count * 100, over: found.base)), rounding: rounding))
      let smaller = (1..<found.base).first { base in ImpliedCount.numerators(of: base, printing: interval) != nil }
      #expect(smaller == nil, "\(rounding)")
    }
  }

  @Test("The smallest levels behind a change that is printed alone")
  func levels() throws {
    let rise = try #require(try PrintedNumber("3.73").interval())
    #expect(
      ImpliedCount.levels(change: rise).map { [$0.previous, $0.current] } == [
        [134, 139], [161, 167], [241, 250], [268, 278],
      ])
    // No whole numbers of this size print 14.28%, unless the digits were cut off.
    let fall = try PrintedNumber("-14.28")
    let cut = try #require(fall.interval(rounding: .truncated))
    #expect(ImpliedCount.levels(change: cut).first.map { [$0.previous, $0.current] } == [7, 6])
    #expect(ImpliedCount.levels(change: try #require(try PrintedNumber("-200").interval())).isEmpty)
  }

  @Test("Numbers at the end of the range give an answer, or none, and never a crash")
  func extremes() throws {
    let prints = ["0", "100", "0.000000000001", "999999999999", "-50", "-0", "92233720368547758"]
    for print in prints {
      guard let interval = try PrintedNumber(print).interval() else { continue }
      for count in [-1, 0, 1, Int.max, Int.max - 1] {
        for scale in [0, 1, 100, 10_000, Int.max] {
          _ = ImpliedCount.numerators(of: count, printing: interval, per: scale)
          _ = ImpliedCount.denominators(of: count, printing: interval, per: scale)
        }
        _ = ImpliedCount.previous(of: count, change: interval)
      }
      _ = ImpliedCount.smallest(printing: interval)
      _ = ImpliedCount.levels(change: interval)
    }
    let nothing = try #require(try PrintedNumber("0").interval())
    #expect(ImpliedCount.denominators(of: 5, printing: nothing) == 1001...Int.max)
    #expect(ImpliedCount.denominators(of: 0, printing: nothing) == 1...Int.max)
    #expect(ImpliedCount.denominators(of: 0, printing: try #require(try PrintedNumber("1").interval())) == nil)
  }
}

@Suite("A base that figures have in common")
struct CommonBaseTests {
  private func member(_ print: String, _ count: Int? = nil, _ rounding: Rounding = .halfAwayFromZero) throws
    -> CommonBase.Member
  {
    CommonBase.Member(try #require(try PrintedNumber(print).interval(rounding: rounding)), count: count)
  }

  @Test("Counted figures narrow the base to what serves them all")
  func counted() throws {
    let base = CommonBase([try member("35.1", 240), try member("88.2", 603), try member("3.5", 24)])
    #expect(base.range == 684...684)
    #expect(base.bases() == [684])
    // Dental checks need 693 or 694, health assessments 695.
    let none = CommonBase([try member("28.4", 197), try member("85.5", 594)])
    #expect(none.range == nil)
    #expect(none.bases().isEmpty)
    #expect(!none.admits(694))
  }

  @Test("Figures without a count are served by the bases that trying each of them finds")
  func uncounted() throws {
    let members = [try member("1.45"), try member("3.27"), try member("1.82"), try member("1.09")]
    let base = CommonBase(members)
    #expect(base.range == 1...Int.max)
    #expect(base.bases(upTo: 459) == [275])
    #expect(base.admits(275) && !base.admits(459))
    #expect(CommonBase([]).bases(upTo: 3) == [1, 2, 3])
  }

  @Test("One thousand figures of one base leave it")
  func many() throws {
    let base = 68_413
    let members = try (1...1000).map { index in
      let percent = try #require(Fraction((37 * index + 11) * 100, over: base))
      return try member(percent.rounded(toPlaces: 1), 37 * index + 11)
    }
    let common = CommonBase(members)
    #expect(common.range?.contains(base) == true)
    #expect(common.bases(most: 3).allSatisfy { common.admits($0) })
  }
}
