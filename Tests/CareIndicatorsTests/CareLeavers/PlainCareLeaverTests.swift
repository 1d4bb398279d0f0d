import CareCore
import CareIndicators
import CareModels
import CareSamples
import CareTestSupport
import Testing

@Suite("A second, plain computation of care leavers agrees on a synthetic authority")
struct PlainCareLeaverTests {
  static let context = MeasurementContext(period: ReportingYear(2025).period)

  /// More than 10,000 young people and children of five years, with an OC3 row for each care leaver of the last.
  static let register = SyntheticAuthority(children: 5_000, seed: 8, asAt: CalendarDay(2025, 3, 31)).register()

  /// A share, counted plainly.
  private struct Tally: Equatable, CustomStringConvertible {
    var counted = 0
    var all = 0

    mutating func add(_ counts: Bool) {
      all += 1
      counted += counts ? 1 : 0
    }

    init() {}

    init(_ measurement: Measurement) {
      counted = measurement.numerator
      all = measurement.denominator ?? 0
    }

    var description: String { "\(counted) of \(all)" }
  }

  private static let histories = ChildHistories(register)
  private static let episodes = Dictionary(grouping: register.episodes ?? [], by: \.child)
  private static let births = Dictionary(
    (register.children ?? []).map { ($0.child, $0.birthDate) }, uniquingKeysWith: { first, _ in first })

  @Test("of the measures of the return, at 17 and 18 and at 19 to 21")
  func returned() throws {
    #expect(Self.histories.count > 10_000)
    for (band, indicators) in [
      (17...18, Self.underNineteen), (19...21, Self.overEighteen),
    ] as [(ClosedRange<Int>, [Indicator])] {
      var tallies = [Tally](repeating: Tally(), count: 6)
      for row in Self.register.careLeavers ?? [] {
        let plain = PlainCareLeavers(
          Self.births[row.child] ?? row.birthDate, Self.episodes[row.child] ?? [], in: Self.context.period)
        guard let plain, plain.returned(row, band) == .inBase else { continue }
        let (activity, home) = (row.activity?.text ?? "", row.accommodation?.text ?? "")
        tallies[0].add(row.contact?.text == "YES")
        if !["G", "H", "R"].contains(home.first) {
          tallies[1].add(home.hasSuffix("1") && !["S1", "X1"].contains(home))
        }
        tallies[2].add(activity.hasPrefix("F") || activity.hasPrefix("P"))
        tallies[3].add(activity.hasPrefix("G"))
        tallies[4].add(["F1", "P1"].contains(activity))
        tallies[5].add(["F4", "P4"].contains(activity))
      }
      let measured = Self.histories.measure(indicators, in: Self.context)
      for (plain, measurement) in zip(tallies, measured) {
        #expect(plain == Tally(measurement), "\(measurement.id)")
        #expect(plain.counted > 0 && plain.counted < plain.all, "\(measurement.id): or agreement says little")
      }
    }
  }

  private static let overEighteen: [Indicator] = [
    .careLeaversInTouch, .careLeaversSuitablyHoused, .careLeaversInEducationOrWork, .careLeaversNEET,
    .careLeaversInHigherEducation, .careLeaverApprentices,
  ]
  private static let underNineteen: [Indicator] = [
    .careLeaversInTouchUnderNineteen, .careLeaversSuitablyHousedUnderNineteen,
    .careLeaversInEducationOrWorkUnderNineteen, .careLeaversNEETUnderNineteen,
    .careLeaversInHigherEducationUnderNineteen, .careLeaverApprenticesUnderNineteen,
  ]

  @Test("of the cohort by the episodes, and of the measures by the authority's own records")
  func recorded() throws {
    var random = SplitMix64(seed: 8)
    var register = Self.register
    var (homes, activities, contacts): ([LeavingCareHome], [LeavingCareActivity], [LeavingCareContact]) = ([], [], [])
    var tallies = (inTouch: Tally(), suitable: Tally(), work: Tally())
    var options = MeasurementOptions()
    options[CareLeaverAges.self] = .seventeenToTwentyOne
    var places: Set<PlainCareLeavers.Place> = []
    for history in Self.histories {
      let child = history.identifier
      let plain = PlainCareLeavers(Self.births[child] ?? nil, Self.episodes[child] ?? [], in: Self.context.period)
      guard let plain, let birthday = plain.birthday, (17...21).contains(birthday.age) else { continue }
      // Two homes and an activity around the birthday, with gaps, and perhaps a contact.
      func near(_ days: ClosedRange<Int>) -> CalendarDay? {
        birthday.day.adding(days: Int.random(in: days, using: &random))
      }
      let move = near(-40...40)
      let own = [
        LeavingCareHome(
          child: child, start: near(-400 ... -100), end: move,
          accommodation: random.pick(CareLeaverAccommodation.allCases).map { .known($0) }),
        LeavingCareHome(
          child: child, start: move?.adding(days: Int.random(in: 0...20, using: &random)), end: nil,
          accommodation: random.pick(CareLeaverAccommodation.allCases).map { .known($0) }),
      ]
      let activity = LeavingCareActivity(
        child: child, start: near(-400...30), end: near(-20...400),
        activity: random.pick(CareLeaverActivity.allCases).map { .known($0) })
      let contact = LeavingCareContact(child: child, date: near(-120...60), wasReached: true)
      (homes, activities, contacts) = (homes + own, activities + [activity], contacts + [contact])
      let place = plain.place(17...21)
      places.insert(place)
      guard place == .inBase else { continue }
      let window = (birthday.day.adding(months: -3), birthday.day.adding(months: 1))
      if let date = contact.date, let first = window.0, let last = window.1 {
        tallies.inTouch.add(date >= first && date <= last)
      }
      let home = plain.code(own, \.start, \.end) { $0.accommodation?.text }
      if !["G", "H", "R"].contains(home.first) {
        tallies.suitable.add(home.hasSuffix("1") && !["S1", "X1"].contains(home))
      }
      let doing = plain.code([activity].filter { $0.start ?? .last < $0.end ?? .last }, \.start, \.end) {
        $0.activity?.text
      }
      tallies.work.add(doing.hasPrefix("F") || doing.hasPrefix("P"))
    }
    (register.leavingCareHomes, register.leavingCareActivities) = (homes, activities)
    register.leavingCareContacts = contacts
    register.careLeaverStatuses = []
    let context = MeasurementContext(period: Self.context.period, options: options)
    let measured = ChildHistories(register).measure(
      [.careLeaversInTouchOnRecord, .careLeaversSuitablyHousedOnRecord, .careLeaversInEducationOrWorkOnRecord],
      in: context)
    for (plain, measurement) in zip([tallies.inTouch, tallies.suitable, tallies.work], measured) {
      #expect(plain == Tally(measurement), "\(measurement.id)")
      #expect(plain.counted > 0 && plain.counted < plain.all, "\(measurement.id): or agreement says little")
      #expect(measurement.undetermined.reduce(0) { $0 + $1.count } == 0, "\(measurement.id)")
    }
    #expect(places.count == 3, "the records must have every outcome, or agreement says little")
  }
}
