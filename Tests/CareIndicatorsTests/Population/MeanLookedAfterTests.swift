import CareCore
import CareIndicators
import CareModels
import CareTestSupport
import Testing

@Suite("The mean number of children looked after")
struct MeanLookedAfterTests {
  @Test(
    "is the mean of the numbers on the days, for a quarter, a year and a day", arguments: 0..<4 as Range<UInt64>,
    [
      Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31)),
      Period(CalendarDay(2020, 1, 1), CalendarDay(2020, 12, 31)),
      Period(CalendarDay(2020, 10, 1), CalendarDay(2020, 12, 31)),
      Period(CalendarDay(2021, 3, 31), CalendarDay(2021, 3, 31)),
    ])
  func isMeanOfDays(_ seed: UInt64, _ period: Period) throws {
    var random = RandomRegister(seed: seed)
    let histories = ChildHistories(random.register(children: 60))
    var sum = 0
    for offset in 0..<period.dayCount {
      let day = try #require(period.start.adding(days: offset))
      sum += histories.count { $0.isLookedAfter(on: day) == true }
    }
    let measured = histories.measure(.meanLookedAfter, in: MeasurementContext(period: period))
    #expect(measured.undetermined.reduce(0) { $0 + $1.count } == 0)
    #expect(measured.value == Fraction(sum, over: period.dayCount))
    #expect(sum > 0)
  }

  @Test("of nobody is nought, and not missing")
  func ofNobody() throws {
    var register = Register()
    register.episodes = []
    let measured = ChildHistories(register).measure(
      .meanLookedAfter, in: MeasurementContext(period: Period(CalendarDay(2020, 4, 1), CalendarDay(2021, 3, 31))))
    #expect(measured.shown == "0")
    #expect(measured.cannotSay == nil)
  }
}
