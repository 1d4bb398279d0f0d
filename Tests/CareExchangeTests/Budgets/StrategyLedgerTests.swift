import CareCore
import CareExchange
import CareFinance
import Foundation
import Testing

/// A figure of the ledger of the document, which lies beside the checkout and not in it.
private struct Entry: Decodable {
  let id: String
  let kind: String
  let unit: String?
  let published: String?
  let decimals: Int?
  let exact: String?
  let agrees: Bool?
  let printedValue: Double?

  static let file = BudgetFixtures.root.deletingLastPathComponent()
    .appendingPathComponent("shared/figures/001a.json")

  static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

  static func all() throws -> [Entry] {
    struct Ledger: Decodable { let entries: [Entry] }
    return try JSONDecoder().decode(Ledger.self, from: Data(contentsOf: file)).entries
  }
}

@Suite("The ledger of the published strategy")
struct StrategyLedgerTests {
  private let ledger: StrategyLedger

  init() throws {
    ledger = StrategyLedger(
      try BudgetFixtures.reading.get().strategy, filled: try BudgetFixtures.filled.get().strategy)
  }

  /// The figure in the unit of the ledger.
  private static func number(_ figure: StrategyLedger.Figure, in unit: String?) -> Fraction? {
    guard case .money(let amount) = figure else {
      if case .number(let number) = figure { return number }
      return nil
    }
    switch unit {
    case "£000", "£k": return Fraction(amount.pence, over: 100_000)
    case "£m": return Fraction(amount.pence, over: 100_000_000)
    default: return amount.pounds
    }
  }

  @Test(
    "Every figure of the ledger that the library has a name for is recomputed exactly",
    .enabled(if: Entry.isThere, "the ledger of the documents is not beside the checkout"))
  func figures() throws {
    var (recomputed, compared, disagreeing): (Int, Int, [String]) = (0, 0, [])
    for entry in try Entry.all() where entry.kind == "derived" {
      guard let figure = ledger.figures[entry.id], let exact = entry.exact.flatMap({ Fraction($0) }),
        let number = Self.number(figure, in: entry.unit)
      else { continue }
      recomputed += 1
      #expect(number == exact, "\(entry.id): \(number) is not \(exact)")
      guard let printed = entry.printedValue, let places = entry.decimals else { continue }
      compared += 1
      let texts = [Rounding.halfAwayFromZero, .halfToEven].map { number.rounded(toPlaces: places, rounding: $0) }
      let expected = (Fraction(decimal: "\(printed)") ?? .zero).rounded(toPlaces: places)
      let agrees = texts.contains(expected)
      if let stated = entry.agrees { #expect(agrees == stated, "\(entry.id) prints \(texts), not \(expected)") }
      if !agrees { disagreeing.append(entry.id) }
    }
    #expect(recomputed >= 620)
    #expect(compared >= 389)
    #expect(disagreeing.count >= 22)
  }

  @Test("The disagreements of the document are reproduced with their amounts")
  func disagreements() throws {
    // Printed less recomputed, in the unit of the print.
    let known: [(String, unit: String, printed: String, difference: String)] = [
      ("p10-net-from-gross", "£m", "90.9", "9.9855"), ("p10-net-from-rounded", "£m", "90.9", "10"),
      ("svc-practice-excellence", "£000", "329", "-0.63"),
      ("svc-business-support-commissioning", "£000", "6298", "0.547"),
      ("svc-base-from-pounds", "£000", "75044", "-0.874"), ("net-from-appendix-a-base", "£", "80914500", "-374"),
      ("b-cf4-late-start", "£000", "-1925", "-75"), ("dsg-appendix-a-total", "£m", "531.461", "1.387674"),
      ("cssb-rounding", "£m", "3.2", "-0.061"), ("a-admin-committees-lablock-check", "£", "4323866", "1"),
      ("a-business-support-commissioning-lablock-check", "£", "6297453", "1"),
      ("a-education-early-help-dsg-check", "£", "109839164", "1"),
      ("a-education-early-help-lablock-check", "£", "23290993", "1"),
      ("a-education-early-help-dsg-sum", "£", "109839164", "1"),
      ("a-education-early-help-lablock-sum", "£", "23290993", "-1"), ("a-department-earlyyears-sum", "£", "0", "1"),
      ("a-department-lablock-sum", "£", "80914500", "-1"), ("a-nil-earlyyears", "£", "0", "1"),
      ("recon-movement-total", "£", "5870000", "374"),
    ]
    for line in known {
      let figure = try #require(ledger.figures["mtfs-" + line.0], "\(line.0)")
      let number = try #require(Self.number(figure, in: line.unit))
      let difference = try #require(Fraction(decimal: line.printed)).subtracting(number)
      #expect(difference == Fraction(decimal: line.difference), "\(line.0): \(difference?.text ?? "")")
    }
    // Percentages: printed, and as they come out to as many places.
    let percentages: [(Fraction?, printed: String, recomputed: String)] = [
      (BudgetMovement(from: pounds(2_300_000), to: pounds(3_100_000))?.percent, "29", "35"),
      (BudgetMovement(from: pounds(2_350_000), to: pounds(3_050_000))?.percent, "29", "30"),
      (HourlyRate(current: Money(pence: 438), rise: Money(pence: 8))?.percent, "1.8", "1.9"),
      (pounds(130_000).percent(of: pounds(3_391_000)), "4.1", "3.8"),
      (Fraction(782 - 329, over: 329)?.multiplied(by: 100), "117", "138"),
      (
        Fraction(decimal: "-4.1").flatMap { pounds(3_261_000).pounds(beforeRiseOf: $0) }?.subtracting(3_261_000)?
          .divided(by: 1_000_000), "0.13", "0.14"
      ),
    ]
    for (percent, printed, recomputed) in percentages {
      let places = printed.split(separator: ".").dropFirst().first?.count ?? 0
      #expect(percent?.rounded(toPlaces: places) == recomputed)
      #expect(printed != recomputed)
    }
    #expect(known.count + percentages.count == 25)
  }
}
