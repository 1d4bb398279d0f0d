import CareCore
import CareFinance
import Testing

@Suite("Placement costs")
struct UnitCostTests {
  @Test(
    "A weekly cost is the year's spending over children and days, to the nearest £5",
    arguments: [
      (1_200_000_000, UnitCost.Activity.children(300), "767.12", "£765.00"),
      (1_200_000_000, .careDays(109_500), "767.12", "£765.00"),
      (400_000_000, .careDays(6_830), "4099.56", "£4,100.00"),
      (0, .children(5), "0.00", "£0.00"),
    ])
  func weekly(pence: Int, activity: UnitCost.Activity, exact: String, published: String) throws {
    let cost = UnitCost(outturn: Money(pence: pence), activity: activity)
    #expect(cost.weekly?.rounded(toPlaces: 2) == exact)
    #expect(cost.published()?.text() == published)
  }

  @Test(
    "Without children or days there is no cost",
    arguments: [UnitCost.Activity.children(0), .careDays(0), .children(-1)])
  func none(activity: UnitCost.Activity) {
    let cost = UnitCost(outturn: Money(pence: 100), activity: activity)
    #expect(cost.weekly == nil)
    #expect(cost.published() == nil)
  }

  @Test(
    "A year's cost says how many weeks it has",
    arguments: [
      (WeeksInYear.fiftyTwo, 80_000, "£41,600.00"), (.days365, 80_000, "£41,714.29"), (.days366, 80_000, "£41,828.57"),
      (.fiftyTwo, 410_000, "£213,200.00"), (.fiftyTwo, 34_450, "£17,914.00"), (.days365, 410_000, "£213,785.71"),
    ])
  func annual(convention: WeeksInYear, weekly: Int, annual: String) throws {
    let year = try #require(convention.annual(fromWeekly: Money(pence: weekly)))
    #expect(year.text() == annual)
    #expect(convention.weekly(fromAnnual: year) == Money(pence: weekly))
  }

  @Test("A cost too large to hold is nil")
  func overflow() {
    #expect(WeeksInYear.fiftyTwo.annual(fromWeekly: Money(pence: Int.max)) == nil)
    #expect(UnitCost(outturn: Money(pence: 1), activity: .children(Int.max)).weekly == nil)
  }
}
