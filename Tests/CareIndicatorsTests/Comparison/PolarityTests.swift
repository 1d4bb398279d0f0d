import CareIndicators
import Testing

@Suite("Which way is better, and who says so")
struct PolarityTests {
  typealias Polarity = Indicator.Polarity

  @Test("What is given is used, and is contested when others say otherwise")
  func given() {
    let names = ["With 3 or more placements during the year"]
    let contested = PublishedPolarity.resolve(given: .highIsGood, file: [], names: names)
    #expect(contested.polarity == .highIsGood)
    #expect(contested.isContested)
    let agreed = PublishedPolarity.resolve(given: .lowIsGood, file: [.lowIsGood], names: names)
    #expect(!agreed.isContested)
    #expect(agreed.origin == .given)
  }

  @Test("A file that says both, or otherwise than the department, decides nothing")
  func conflict() {
    let both = PublishedPolarity.resolve(given: nil, file: [.highIsGood, .lowIsGood], names: ["Seen"])
    #expect(both.polarity == nil)
    #expect(both.isContested)
    let other = PublishedPolarity.resolve(
      given: nil, file: [.highIsGood], names: ["with 3 or more placements, during the year"])
    #expect(other.polarity == nil)
    #expect(other.isContested)
  }

  @Test("Where nobody says anything it is not known, which is not the same as none")
  func unknown() {
    let nobody = PublishedPolarity.resolve(given: nil, file: [], names: ["Seen"])
    #expect(nobody.polarity == nil)
    #expect(nobody.origin == .nobody)
    let none = PublishedPolarity.resolve(
      given: nil, file: [], names: ["Children looked after on 31 March each year"])
    #expect(none.polarity == Polarity.none)
    #expect(none.origin == .published)
  }

  @Test(
    "Words for a polarity are read",
    arguments: [
      ("High", .highIsGood), ("low is good", .lowIsGood), ("LOW", .lowIsGood), ("-", Polarity.none),
      ("none", Polarity.none), ("sideways", nil), ("", nil),
    ] as [(String, Polarity?)])
  func words(_ text: String, _ expected: Polarity?) {
    #expect(Polarity(words: text) == expected)
  }
}
