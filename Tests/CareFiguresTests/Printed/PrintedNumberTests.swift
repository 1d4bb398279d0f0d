import CareCore
import CareFigures
import Foundation
import Testing

@Suite("Printed numbers")
struct PrintedNumberTests {
  @Test(
    "A printed number is taken apart",
    arguments: [
      ("73%", "73", 0, "1", PrintedNumber.Unit.percent), ("8.3", "83/10", 1, "1/10", .plain),
      ("£1,234.56", "30864/25", 2, "1/100", .pounds), ("£9.8m", "9800000", 1, "100000", .pounds),
      ("-249,995,532", "-249995532", 0, "1", .plain), ("(0.25)", "-1/4", 2, "1/100", .plain),
      ("+1.5%", "3/2", 1, "1/10", .percent), ("-£0.25m", "-250000", 2, "10000", .pounds),
      ("£30k", "30000", 0, "1000", .pounds),
    ])
  func parts(text: String, value: String, decimals: Int, step: String, unit: PrintedNumber.Unit) throws {
    let number = try PrintedNumber(text)
    #expect(number.value.text == value)
    #expect(number.decimals == decimals)
    #expect(number.step.text == step)
    #expect(number.unit == unit)
    #expect(number.text == text)
    #expect(number.isGrouped == text.contains(","))
    #expect(try JSONDecoder().decode(PrintedNumber.self, from: JSONEncoder().encode(number)) == number)
  }

  @Test(
    "Text that is not a number says why",
    arguments: [
      ("", NumberTextFault.blank), ("c", .notANumber), ("1,23", .misplacedSeparator), ("1234,567", .misplacedSeparator),
      ("£5%", .wrongUnit), ("5.", .notANumber), ("99999999999999999999", .outOfRange), ("(5", .notANumber),
      ("(-5)", .notANumber), ("0.0000000000000000001", .outOfRange), ("1 2", .notANumber), ("5x", .notANumber),
    ])
  func refused(text: String, fault: NumberTextFault) {
    #expect(throws: fault) { try PrintedNumber(text) }
  }

  @Test(
    "The interval of values is open and closed as the rounding says",
    arguments: [
      ("15", "[29/2, 31/2)", "(29/2, 31/2)", "[15, 16)"), ("16", "[31/2, 33/2)", "[31/2, 33/2]", "[16, 17)"),
      ("-15", "(-31/2, -29/2]", "(-31/2, -29/2)", "(-16, -15]"), ("0", "(-1/2, 1/2)", "[-1/2, 1/2]", "(-1, 1)"),
      ("-0", "(-1/2, 0]", "[-1/2, 0]", "(-1, 0]"),
      ("£1.2m", "[1150000, 1250000)", "[1150000, 1250000]", "[1200000, 1300000)"),
    ])
  func intervals(text: String, away: String, even: String, cut: String) throws {
    let number = try PrintedNumber(text)
    #expect(number.interval(rounding: .halfAwayFromZero)?.description == away)
    #expect(number.interval(rounding: .halfToEven)?.description == even)
    #expect(number.interval(rounding: .truncated)?.description == cut)
  }

  @Test(
    "A value is admitted exactly when it lies in the interval, and exactly when it prints so",
    arguments: Rounding.allCases)
  func admission(rounding: Rounding) throws {
    for text in ["-1.2", "-1.1", "-0.0", "0.0", "0.3", "0.4", "1.1"] {
      let number = try PrintedNumber(text)
      let interval = try #require(number.interval(rounding: rounding))
      for twentieths in -60...60 {
        let value = try #require(Fraction(twentieths, over: 40))
        let admits = number.admits(value, rounding: rounding)
        #expect(admits == interval.contains(value), "\(text) \(value)")
        if !number.isNegativeNought {
          #expect(admits == (value.rounded(toPlaces: 1, rounding: rounding) == text), "\(text) \(value)")
        }
      }
    }
  }

  @Test("How a report rounded is found from the exact value")
  func roundings() throws {
    let half = try #require(Fraction(165, over: 2))
    #expect(try PrintedNumber("83%").roundings(thatPrint: half) == [.halfAwayFromZero])
    #expect(try PrintedNumber("82%").roundings(thatPrint: half) == [.halfToEven, .truncated])
    #expect(try PrintedNumber("84%").roundings(thatPrint: half) == [])
    #expect(try PrintedNumber("73%").admits(try #require(Proportion(60, of: 82))))
    #expect(try !PrintedNumber("73%").admits(Proportion.none))
    #expect(try !PrintedNumber("1").admits(Fraction(Int.max)))
  }
}

/// Checks the printed figures of the documents that may lie beside the checkout.
@Suite("Figures of the documents")
struct DocumentFigureTests {
  struct Document: Decodable {
    let entries: [Entry]
  }
  struct Entry: Decodable {
    let id: String
    let published: String?
    let unit: String?
    let exact: String?
    let agrees: Bool?
    let agreesUnder: [String]?

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      id = try container.decode(String.self, forKey: .id)
      // A few printed values are numbers or lists in the file; only text is of use here.
      published = try? container.decodeIfPresent(String.self, forKey: .published)
      unit = try? container.decodeIfPresent(String.self, forKey: .unit)
      exact = try? container.decodeIfPresent(String.self, forKey: .exact)
      agrees = try? container.decodeIfPresent(Bool.self, forKey: .agrees)
      agreesUnder = try? container.decodeIfPresent([String].self, forKey: .agreesUnder)
    }
    enum Key: String, CodingKey {
      case id
      case published
      case unit
      case exact
      case agrees
      case agreesUnder
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/figures")

  @Test(
    "The roundings that reproduce each printed figure are those found independently",
    .enabled(if: FileManager.default.fileExists(atPath: folder.path)),
    arguments: ["000", "001a", "001b", "002", "003", "004"])
  func roundings(document: String) throws {
    let names: [String: Rounding] = [
      "halfUp": .halfAwayFromZero, "halfEven": .halfToEven, "truncate": .truncated,
    ]
    let data = try Data(contentsOf: Self.folder.appending(path: document + ".json"))
    for entry in try JSONDecoder().decode(Document.self, from: data).entries {
      guard let text = entry.published, let exact = entry.exact.flatMap({ Fraction($0) }), entry.agrees == true,
        let number = try? PrintedNumber(text), let expected = entry.agreesUnder
      else { continue }
      let scale: Fraction =
        switch entry.unit {
        case "£m" where number.unit == .pounds: 1_000_000
        case "£k" where number.unit == .pounds: 1000
        default: 1
        }
      let value = try #require(exact.multiplied(by: scale))
      let found = number.roundings(thatPrint: value)
      #expect(found == expected.compactMap { names[$0] }, "\(entry.id)")
    }
  }
}
