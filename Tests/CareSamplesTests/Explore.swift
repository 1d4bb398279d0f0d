import CareCore
import CareIndicators
import CareModels
import CareSamples
import CareValidation
import Testing

@Suite struct Explore {
  @Test func show() {
    let clock = ContinuousClock()
    var register = Register()
    print(clock.measure { register = SyntheticAuthority(children: 5000, seed: 1).register() })
    print(register)
    let histories = ChildHistories(register)
    guard let context = MeasurementContext(yearTo: CalendarDay(2025, 3, 31)) else { return }
    for i in Indicator.all {
      let m = histories.measure(i, in: context)
      print(i.id, m.numerator, m.denominator ?? -1, m.denominator.map { m.numerator * 1000 / max($0, 1) } ?? -1, m.groups?.filter { $0.count > 0 }.map { "\($0.group): \($0.count * 1000 / max(m.population,1))" } ?? [])
    }
    for f in histories.findings().prefix(20) { print(f) }
  }
}
