import CareCore
import CareFinance
import CareTestSupport
import Testing

@Suite("Partnerships")
struct PartnershipTests {
  private func pounds(_ amount: Int) -> Money { Money(pence: amount * 100) }

  /// Safeguarding children partnership annual report 2020/21 (Leicestershire and Rutland), finance.
  private var account: PartnershipAccount {
    let half = Fraction(1, over: 2)
    let contributions = [
      ("County council", 112_633), ("Rutland", 50_367), ("Police", 89_000), ("Health", 106_500), ("Probation", 1_348),
    ]
    let expenses = [
      ("staffing", 110_676, half), ("independent chairing", 14_113, nil), ("support services", 3_250, half),
      ("operating costs", 9_128, nil), ("training", 41_200, nil), ("case reviews", 3_760, nil),
    ]
    return PartnershipAccount(
      year: ReportingYear(2021),
      contributions: contributions.map { PartnershipContribution(partner: $0, amount: pounds($1)) },
      expenses: expenses.map { PartnershipExpense(head: $0, amount: pounds($1), share: $2) },
      expenditure: pounds(334_104))
  }

  @Test(
    "Shares of the income and of the expenditure",
    arguments: [
      ("County council", "31.3"), ("Rutland", "14.0"), ("Police", "24.7"), ("Health", "29.6"), ("Probation", "0.4"),
    ])
  func shares(partner: String, percent: String) {
    #expect(account.percent(ofPartner: partner)?.rounded(toPlaces: 1) == percent)
    #expect(account.percent(ofPartner: "nobody") == nil)
  }

  @Test("What is left goes to reserves")
  func reserves() {
    #expect(account.sumOfContributions == pounds(359_848))
    #expect(account.sumOfExpenses == pounds(182_127))
    #expect(account.percent(ofHead: "staffing")?.rounded(toPlaces: 4) == "60.7686")
    #expect(account.toReserves == pounds(25_744))
    #expect(account.closingReserves == nil)
    var next = account
    next.openingReserves = pounds(10)
    #expect(next.closingReserves == pounds(25_754))
    next.contributions?[0].amount = nil
    #expect(next.toReserves == nil)
    next.income = pounds(334_000)
    #expect(next.toReserves == pounds(-104))
  }

  @Test("A shared cost is borne by shares, and stands for a whole")
  func shared() {
    let staffing = account.expenses?.first
    #expect(staffing?.impliedWhole() == pounds(221_352))
    let earlier = PartnershipExpense(sharedTotal: pounds(221_352), share: Fraction(63, over: 100))
    #expect(earlier.apportioned() == Money(pence: 13_945_176))
    #expect(PartnershipExpense(sharedTotal: pounds(1), share: 2).apportioned() == nil)
    #expect(PartnershipExpense(amount: pounds(1), share: 0).impliedWhole() == nil)
  }

  @Test("Parts by agreed shares add up to the whole, to the penny")
  func apportionment() throws {
    var random = SplitMix64(seed: 21)
    for _ in 0..<500 {
      let amount = Money(pence: Int.random(in: -1_000_000_000...1_000_000_000, using: &random))
      let shares = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
        Fraction(Int.random(in: 1...40, using: &random), over: Int.random(in: 1...60, using: &random))
      }
      let parts = try #require(amount.apportioned(byShares: shares))
      #expect(Money.sum(parts) == amount)
      let whole = try #require(shares.dropFirst().reduce(shares[0] as Fraction?) { $0?.adding($1) })
      for (part, share) in zip(parts, shares) {
        let exact = try #require(Fraction(amount.pence).multiplied(by: share)?.divided(by: whole))
        let distance = try #require(Fraction(part.pence).subtracting(exact)?.magnitude)
        #expect(distance < 1)
      }
    }
    #expect(pounds(1).apportioned(byShares: []) == nil)
    #expect(pounds(1).apportioned(byShares: [-1, 2]) == nil)
    #expect(Money(pence: 100).apportioned(byShares: [1, 1, 1])?.map(\.pence) == [34, 33, 33])
  }
}
