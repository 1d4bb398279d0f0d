import CareCore

/// One simulated course of events: every child's moves, birthdays and leaving, and those who come into care, day by day.
///
/// Each child has one next event at a time. Events wait in a list for each day, so that a path is worked out in order of
/// time and in time that grows with its events, not with its days.
struct ForecastPath {
  /// What all paths start from.
  struct Start {
    let day: CalendarDay
    let children: [Child]
    let entered: [CareFlows.Entry]
    /// Settings by position: where extra places are, and what they are taken instead of.
    let fosterInHouse: Int
    let fosterAgency: Int
    let fosterPlaces: Int
    let fosterPlacesAfter: Int
  }

  /// A child in care: the setting, the age band, the days on which the bands end, and what comes next.
  struct Child {
    var setting: Int
    var band: Int
    /// Counted from the start of the forecast.
    var birthdays: ForecastBirthdays
    var since: Int32 = 0
    /// Whether the next event is one of chance; otherwise it is a birthday.
    var isChance = false
    var hasExtraPlace = false
    /// The next child whose event is on the same day; −1 for none.
    var next: Int32 = -1
  }

  private let start: Start
  private let horizon: Int32
  private(set) var tally: ForecastTally
  private var children: [Child] = []
  /// The first child with an event on each day; −1 for none.
  private var heads: [Int32]
  private var freePlaces = 0

  /// What happened in the path.
  private(set) var entries = 0
  private(set) var exits = 0
  private(set) var turnedEighteen = 0

  init(_ start: Start, _ frame: ForecastTally.Frame) {
    self.start = start
    horizon = Int32(frame.horizon)
    tally = ForecastTally(frame)
    heads = [Int32](repeating: -1, count: frame.horizon + 1)
  }

  /// Works out a path, in place of the one before.
  mutating func run(_ rates: ForecastRates.Drawn, _ random: inout SeededRandom) {
    tally.clear()
    (entries, exits, turnedEighteen, freePlaces) = (0, 0, 0, 0)
    for day in heads.indices { heads[day] = -1 }
    children.removeAll(keepingCapacity: true)
    children.append(contentsOf: start.children)
    for child in children.indices { schedule(child, on: 0, rates, &random) }
    var nextEntry = rates.entriesPerDay > 0 ? random.wait() / rates.entriesPerDay : .infinity
    for day in 1...horizon {
      if day == Int32(clamping: start.fosterPlacesAfter) { freePlaces += start.fosterPlaces }
      var child = heads[Int(day)]
      while child >= 0 {
        let following = children[Int(child)].next
        happen(Int(child), on: day, rates, &random)
        child = following
      }
      while nextEntry <= Double(day), children.count < 4_000_000 {
        enter(on: day, rates, &random)
        nextEntry += random.wait() / rates.entriesPerDay
      }
    }
    for child in children where child.band >= 0 { record(child, upTo: horizon + 1) }
  }

  /// Counts a child's days since the last change.
  private mutating func record(_ child: Child, upTo day: Int32) {
    tally.add(setting: child.setting, band: child.band, from: Int(child.since), upTo: Int(day))
  }

  private mutating func schedule(
    _ number: Int, on day: Int32, _ rates: ForecastRates.Drawn, _ random: inout SeededRandom
  ) {
    let (setting, band) = (children[number].setting, children[number].band)
    let birthday = children[number].birthdays[band]
    // On the day a child turns 18 nothing else can happen.
    let bound = band == CareFlows.bands.count - 1 ? birthday - 1 : birthday
    let wait = rates.wait(in: CareFlows.cell(band, setting), &random)
    let isChance = wait <= bound - day
    let due = isChance ? day + wait : birthday
    children[number].isChance = isChance
    guard due <= horizon else { return }
    children[number].next = heads[Int(due)]
    heads[Int(due)] = Int32(truncatingIfNeeded: number)
  }

  private mutating func happen(
    _ number: Int, on day: Int32, _ rates: ForecastRates.Drawn, _ random: inout SeededRandom
  ) {
    let child = children[number]
    record(child, upTo: day)
    children[number].since = day
    if child.isChance {
      let target = rates.target(in: CareFlows.cell(child.band, child.setting), &random)
      leavePlace(number)
      guard target >= 0 else {
        exits += 1
        children[number].band = -1
        return
      }
      place(number, in: target)
    }
    if child.birthdays[child.band] <= day {
      guard child.band + 1 < CareFlows.bands.count else {
        turnedEighteen += 1
        leavePlace(number)
        children[number].band = -1
        return
      }
      children[number].band += 1
    }
    schedule(number, on: day, rates, &random)
  }

  private mutating func enter(on day: Int32, _ rates: ForecastRates.Drawn, _ random: inout SeededRandom) {
    let pattern = start.entered[random.below(start.entered.count)]
    // Nobody came into care at 18, so there is a band for every pattern; a leap day can move a birthday by one.
    guard let birth = start.day.adding(days: Int(day) - Int(pattern.age)) else { return }
    let birthdays = ForecastBirthdays(of: birth).counted(from: start.day)
    guard let band = birthdays.band(on: day) else { return }
    entries += 1
    children.append(Child(setting: 0, band: band, birthdays: birthdays, since: day))
    place(children.count - 1, in: Int(pattern.setting))
    schedule(children.count - 1, on: day, rates, &random)
  }

  private mutating func place(_ number: Int, in setting: Int) {
    let takesExtra = setting == start.fosterAgency && freePlaces > 0
    children[number].setting = takesExtra ? start.fosterInHouse : setting
    children[number].hasExtraPlace = takesExtra
    if takesExtra { freePlaces -= 1 }
  }

  private mutating func leavePlace(_ number: Int) {
    guard children[number].hasExtraPlace else { return }
    children[number].hasExtraPlace = false
    freePlaces += 1
  }
}
