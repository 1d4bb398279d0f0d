import CareCore
import CareFigures
import CareIndicators
import CareReports
import CareTestSupport
import Testing

@Suite("Working a printed dashboard out again")
struct DashboardReviewTests {
  @Test(
    "A word on the movement stands when figures that print so can bear it out",
    arguments: [
      ("96.4%", "96.3%", "Similar", true), ("96.4%", "96.3%", "Lower", true), ("96.4%", "96.3%", "Higher", false),
      ("93.3%", "91.5%", "Lower", true), ("93.3%", "91.5%", "Similar", false), ("93.3%", "91.5%", "Same", false),
      ("63.6%", "68.5%", "Lower", false), ("63.6%", "68.5%", "Higher", true),
      // Print hides digits: 1% may have been 0.6% and then 1.4%.
      ("1%", "1%", "Higher", true), ("1%", "1%", "Same", true), ("71%", "72%", "Lower", false),
      // Counts hide none.
      ("2", "2", "Higher", false), ("2", "2", "Same", true), ("2", "3", "Similar", false), ("2", "3", "Higher", true),
      ("4000", "4020", "Similar", true), ("4000", "4100", "Similar", false),
      // Half a point may be called either.
      ("2.5%", "3.0%", "Similar", true), ("2.5%", "3.0%", "Higher", true),
    ])
  func movement(before: String, now: String, word: String, stands: Bool) throws {
    let review = try DashboardFiles.review([
      "previous": .string(before), "current": .string(now), "movement": .string(word),
    ])
    #expect(review.disagreements.map(\.check) == (stands ? [] : [.movement]))
  }

  @Test(
    "Better and worse stand by the polarity, and are not refused without one",
    arguments: [
      ("5", "7", "Better", "high is good", true), ("5", "7", "Better", "low is good", false),
      ("5", "7", "Worse", "low is good", true), ("5", "7", "Better", "", true), ("5", "5", "Better", "", false),
    ])
  func betterWorse(before: String, now: String, word: String, polarity: String, stands: Bool) throws {
    let review = try DashboardFiles.review([
      "previous": .string(before), "current": .string(now), "movement": .string(word), "polarity": .string(polarity),
    ])
    #expect(review.disagreements.isEmpty == stands)
  }

  @Test(
    "Which way is good is taken from the plainest print, and only then from what such measures are",
    arguments: [
      ("A", "low is good", ">5", Indicator.Polarity.lowIsGood, KnownPolarity.Basis.printed),
      ("A (low = good)", "", ">5", .lowIsGood, .title), ("A", "", ">5%", .highIsGood, .target),
      ("NEET young people aged 16-17", "", "", .lowIsGood, .kind),
      ("No. of children educated at home", "", "n/a", .none, .kind),
    ])
  func polarity(
    title: String, words: String, target: String, value: Indicator.Polarity, basis: KnownPolarity.Basis
  ) throws {
    let review = try DashboardFiles.review([
      "title": .string(title), "polarity": .string(words), "target": .string(target),
    ])
    #expect(review.polarity?.value == value)
    #expect(review.polarity?.basis == basis)
  }

  @Test("A value that equals its target has not passed it, unless only the level is printed")
  func strictTargets() throws {
    #expect(try DashboardFiles.review(["current": "22.3%", "target": "<22.3%"]).meetsTarget == false)
    #expect(try DashboardFiles.review(["current": "22.3%", "target": "<=22.3%"]).meetsTarget == true)
    let bare = try DashboardFiles.review(["current": "90%", "target": "90%", "polarity": "high is good"])
    #expect(bare.meetsTarget == true)
    #expect(try DashboardFiles.review(["current": "90%", "target": "90%"]).meetsTarget == nil)
  }

  @Test(
    "The key allows the colours that it leaves open, and no other",
    arguments: [
      ("1", "Lower", ">1", ["G"]), ("2", "Similar", ">99", ["A"]), ("2", "Higher", ">99", ["A", "G"]),
      ("2", "Higher", ">1", ["G"]), ("2", "Lower", ">1", ["A"]), ("3", "Lower", ">99", ["R", "A"]),
      ("3", "Higher", ">99", ["A"]), ("4", "Higher", ">99", ["R"]), ("n/a", "Higher", ">99", []),
    ])
  func ratings(quartile: String, movement: String, target: String, allowed: [String]) throws {
    for printed in ["R", "A", "G"] {
      let review = try DashboardFiles.review([
        "current": "50%", "quartile": .string(quartile), "movement": .string(movement), "target": .string(target),
        "polarity": "high is good", "rating": .string(printed),
      ])
      #expect(review.allowed.ratings.map(\.rawValue) == allowed)
      let disagrees = review.disagreements.contains { $0.check == .rating }
      #expect(disagrees == (!allowed.isEmpty && !allowed.contains(printed)))
    }
  }

  @Test("Another policy gives other colours, and then the targets are no boundary of a quartile")
  func otherPolicy() throws {
    let options = DashboardOptions(policy: .target(amberWithin: .withinPercent(5)))
    let row: [String: JSONValue] = [
      "current": "88%", "target": ">90%", "quartile": 1, "rating": "R", "movement": "Higher",
    ]
    let review = try DashboardFiles.review(row, options: options)
    #expect(review.disagreements.map(\.check) == [.rating])
    #expect(review.disagreements.first?.follows == "the key gives amber")
    #expect(try DashboardFiles.review(row).disagreements.map(\.check) == [.rating, .targetAndQuartile])
  }

  @Test("A share is held against its count, in every rounding")
  func shares() throws {
    #expect(try DashboardFiles.review(["current": "59.9% (158)"]).disagreements.map(\.check) == [.share])
    let review = try DashboardFiles.review(["current": "22.3% (25)"])
    #expect(review.base == 112...112)
    #expect(review.disagreements.isEmpty)
    // 594 of 694 is 85.59, which only truncation prints as 85.5; another base, 695, rounds to it.
    #expect(try DashboardFiles.review(["current": "85.5% (594)"]).base == 695...695)
    #expect(try DashboardFiles.review(["current": "150% (3)"]).disagreements.map(\.check) == [.share])
    #expect(try DashboardFiles.review(["current": "0.46 (25)"]).disagreements.isEmpty)
  }

  @Test("The made-up dashboard disagrees where it was made to, and nowhere else")
  func synthetic() throws {
    let dashboard = try #require(try PrintedDashboard.read(DashboardFiles.fixture("Dashboards/synthetic.json")).first)
    let review = DashboardReview(dashboard)
    #expect(dashboard.problems.isEmpty)
    #expect(
      review.disagreements.map { "\($0.measure ?? "overview"): \($0.check.rawValue)" } == [
        "wrong-word: movement", "wrong-colour: rating", "top-but-second: target-and-quartile", "no-share: share",
        "two-polarities: polarity", "no-figure: no-figure", "suspended: suspended", "overview: base",
        "overview: classes",
        "overview: class-sum", "overview: quartiles", "overview: quartiles", "overview: quartile-sum",
      ])
    #expect(
      Set(review.disagreements.map(\.check)) == Set(DashboardCheck.allCases), "every question is answered wrongly once")
    #expect(!review.isSound)
    #expect(review.overview.outcomes.count == dashboard.measures.count)
  }

  @Test("Measures of one base fit one whole number, or do not")
  func commonBase() throws {
    func checks(_ base: String) throws -> [DashboardCheck] {
      let rows: [JSONValue] = [
        ["title": "Dental", "current": "28.4% (197)", "base": "children"],
        ["title": "Health", "current": "85.5% (594)", "base": .string(base)],
      ]
      return DashboardReview(try #require(try PrintedDashboard.read(.array(rows)).first)).disagreements.map(\.check)
    }
    #expect(try checks("children") == [.base], "693 or 694 against 695")
    #expect(try checks("others").isEmpty)
  }

  @Test("An earlier dashboard gives the figures before, where none are printed")
  func earlier() throws {
    func dashboard(_ fields: [String: JSONValue]) throws -> PrintedDashboard { try DashboardFiles.one(fields) }
    let before = try dashboard(["current": "63.6%"])
    let now = try dashboard(["current": "68.5%", "movement": "Lower"])
    #expect(DashboardReview(now).isSound)
    #expect(DashboardReview(now.comparing(with: before)).disagreements.map(\.check) == [.movement])
    let own = try dashboard(["current": "68.5%", "movement": "Lower", "previous": "70%"])
    #expect(DashboardReview(own.comparing(with: before)).isSound)
    let other = try dashboard(["title": "Another", "current": "68.5%", "movement": "Lower"])
    #expect(DashboardReview(other.comparing(with: before)).isSound)
  }

  @Test("Numbers that can each be, but not all together, are one disagreement")
  func jointly() throws {
    // Both unknown measures may have improved or declined, and one of them cannot have done both.
    let rows: [JSONValue] = ["One", "Two"].map { ["title": .string($0), "current": "5", "movement": "Higher"] }
    func checks(_ improved: JSONValue, _ declined: JSONValue, _ information: JSONValue) throws -> [String] {
      let json: JSONValue = [
        "measures": .array(rows),
        "overview": ["improved": improved, "declined": declined, "informationOnly": information],
      ]
      return DashboardReview(try #require(try PrintedDashboard.read(json).first)).disagreements.map(\.printed)
    }
    #expect(try checks(1, 1, 0).isEmpty)
    #expect(try checks(0, 0, 2).isEmpty)
    #expect(try checks(2, 2, 0) == ["2 improved, 2 declined, 0 for information only"])
    #expect(try checks(0, 0, 0) == ["0 improved, 0 declined, 0 for information only"])
    #expect(try checks(3, 0, 0) == ["3 improved"])
  }

  @Test(
    "Whatever the cells hold, every measure is counted once, and nothing crashes", arguments: 0..<200 as Range<UInt64>)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = [
      "", "n/a", "5", "-5", "96.3%", "101%", "1e9", "9223372036854775807", "-9223372036854775808", "0.000000001%",
      "£3m",
      "Higher", "Lower", "Similar", "Better", "R", "G", "4", "7", ">9%", "<", ">", "≥ 90", "high is good",
      "no polarity", "(((",
      "2019", "2019/20", "Q4 2020/21", "suspended", "\u{0}", "é",
    ]
    let rows: [JSONValue] = (0..<Int.random(in: 1...30, using: &random)).map { place in
      var row: JSONObject = ["title": .string("Measure \(place)")]
      for field in DashboardField.allCases where field != .title && field != .id {
        if random.happens(700), let text = random.pick(texts) { row[field.rawValue] = .string(text) }
      }
      return .object(row)
    }
    let dashboard = try #require(try PrintedDashboard.read(["measures": .array(rows)]).first)
    let review = DashboardReview(dashboard)
    let overview = review.overview
    #expect(overview.classes.values.reduce(0) { $0 + $1.read } == rows.count)
    #expect(overview.reported.read + (overview.classes[.notKnown]?.read ?? 0) == rows.count)
    for count in Array(overview.classes.values) + Array(overview.quartiles.values) + [overview.reported] {
      #expect(count.least <= count.read && count.read <= count.most)
    }
    #expect(overview.quartiles.values.reduce(0) { $0 + $1.read } == overview.benchmarked.read)
    // What follows from the rows is an overview that agrees with them.
    var own = dashboard
    own.overview = PrintedOverview(
      measures: overview.reported.read, classes: overview.classes.filter { $0.key != .notKnown }.mapValues(\.read),
      benchmarked: overview.benchmarked.read, quartiles: overview.quartiles.mapValues(\.read))
    #expect(DashboardReview(own).overview.disagreements.isEmpty)
    #expect(!review.document.text().isEmpty)
    #expect(review.page.text == DashboardReview(dashboard).page.text)
  }
}
