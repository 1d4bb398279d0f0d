import CareCore
import CareIndicators
import Testing

@Suite("Targets and the way to them")
struct TargetTests {
  @Test(
    "A strict target is not met by its own level, any other is",
    arguments: [
      (Target.Comparator.above, [false, false, true]), (.atLeast, [false, true, true]),
      (.below, [true, false, false]), (.atMost, [true, true, false]),
    ])
  func comparators(_ comparator: Target.Comparator, _ met: [Bool]) throws {
    let target = Target(comparator, 9)
    #expect([8, 9, 10].map { target.isMet(by: $0) } == met)
    #expect(comparator.isStrict == !met[1])
    #expect(target.shortfall(of: 9) == .zero)
    #expect(target.shortfall(of: 8) == (target.polarity == .lowIsGood ? -1 : 1))
  }

  @Test(
    "A printed target is read with its sign",
    arguments: [
      (">96.5%", Indicator.Polarity.none, "> 96.5"), ("<22.3%", .none, "< 22.3"), ("< 9 %", .highIsGood, "< 9.0"),
      ("≥90", .none, ">= 90.0"), ("<=5", .none, "<= 5.0"), ("90%", .highIsGood, ">= 90.0"),
      ("90%", .lowIsGood, "<= 90.0"), ("= 90", .lowIsGood, "<= 90.0"), (">1,200", .none, "> 1,200.0"),
    ])
  func printed(_ text: String, _ polarity: Indicator.Polarity, _ expected: String) {
    #expect(Target(printed: text, polarity: polarity)?.text() == expected)
  }

  @Test(
    "Text without a level, or a level without a side, is no target", arguments: ["n/a", "", ">", "90%", "<<9", "9>"])
  func unreadable(_ text: String) {
    #expect(Target(printed: text) == nil)
  }

  @Test("A target that asks for the opposite of what is better is found out")
  func contradiction() {
    #expect(Target(.above, 9).contradicts(.lowIsGood))
    #expect(!Target(.above, 9).contradicts(.highIsGood))
    #expect(!Target(.above, 9).contradicts(.none))
  }

  @Test("A target holds in its year and in no other")
  func byYear() {
    let targets = Dated(
      byYear: [ReportingYear(2022): Target(.above, 80), ReportingYear(2021): Target(.above, 70)],
      source: Source("Our plan"))
    #expect(targets.target(in: ReportingYear(2021)) == Target(.above, 70))
    #expect(targets.target(in: ReportingYear(2022)) == Target(.above, 80))
    #expect(targets.target(in: ReportingYear(2023)) == nil)
    #expect(targets.value(on: CalendarDay(2021, 4, 1)) == Target(.above, 80))
    #expect(Dated(byYear: [:], source: Source("Our plan")).entries.isEmpty)
  }

  private static func trajectory(_ step: Trajectory.Step = .month) throws -> Trajectory {
    try #require(
      Trajectory(
        from: 60, on: CalendarDay(2024, 3, 31), to: Target(.atLeast, 84), due: CalendarDay(2026, 3, 31), by: step))
  }

  @Test("From 60 to 84 in two years is one a month")
  func line() throws {
    let way = try Self.trajectory()
    #expect(way.expected(on: CalendarDay(2024, 6, 30)) == 63)
    #expect(way.expected(on: CalendarDay(2025, 3, 31)) == 72)
    #expect(way.expected(on: CalendarDay(2023, 1, 1)) == 60)
    #expect(way.expected(on: CalendarDay(2030, 1, 1)) == 84)
    #expect(way.lead(of: 70, on: CalendarDay(2025, 3, 31)) == -2)
    #expect(way.isOnTrack(72, on: CalendarDay(2025, 3, 31)) == true)
    #expect(way.isOnTrack(71, on: CalendarDay(2025, 3, 31)) == false)
    #expect(way.progress(of: 66) == Fraction(1, over: 4))
    #expect(way.progress(of: 54) == Fraction(-1, over: 4))
    #expect(way.neededChange(from: 66, on: CalendarDay(2025, 3, 31)) == Fraction(3, over: 2))
    #expect(way.neededChange(from: 90, on: CalendarDay(2025, 3, 31)) == .zero)
    #expect(way.neededChange(from: 66, on: CalendarDay(2026, 3, 31)) == nil)
  }

  @Test("Days count days, years count parts of years")
  func steps() throws {
    let days = try Self.trajectory(.day)
    // 365 of 730 days.
    #expect(days.expected(on: CalendarDay(2025, 3, 31)) == 72)
    #expect(days.neededChange(from: 72, on: CalendarDay(2025, 3, 31)) == Fraction(12, over: 365))
    let years = try Self.trajectory(.year)
    #expect(years.neededChange(from: 72, on: CalendarDay(2025, 9, 30)) == 24)
  }

  @Test("Where less is better, ahead of the line is below it")
  func downwards() throws {
    let way = try #require(
      Trajectory(from: 20, on: CalendarDay(2024, 3, 31), to: Target(.below, 8), due: CalendarDay(2025, 3, 31)))
    #expect(way.lead(of: 13, on: CalendarDay(2024, 9, 30)) == 1)
    #expect(way.neededChange(from: 14, on: CalendarDay(2024, 9, 30)) == -1)
    // At the level a strict target is not met, though the way is gone.
    #expect(way.isOnTrack(8, on: CalendarDay(2025, 3, 31)) == false)
    #expect(way.progress(of: 8) == 1)
  }

  @Test("A way without time is none, and one that starts at its level has no progress")
  func degenerate() throws {
    let day = CalendarDay(2024, 3, 31)
    #expect(Trajectory(from: 1, on: day, to: Target(.above, 2), due: day) == nil)
    #expect(Trajectory(from: 1, on: CalendarDay(2024, 3, 1), to: Target(.above, 2), due: day) == nil)
    let flat = try #require(Trajectory(from: 2, on: day, to: Target(.above, 2), due: CalendarDay(2025, 3, 31)))
    #expect(flat.progress(of: 3) == nil)
  }
}
