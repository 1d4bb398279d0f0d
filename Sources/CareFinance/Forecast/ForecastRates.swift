import CareCore

/// How often children move and leave, by age band and setting, and come into care: the counts that rates are drawn from.
struct ForecastRates: Sendable {
  /// One way out of a cell: a move, or leaving care.
  struct Way: Sendable {
    /// The setting moved to; `nil` for leaving care.
    let setting: Int?
    /// Events, with what is borrowed.
    let events: Double
  }

  /// An age band and setting.
  struct Cell: Sendable {
    /// Person-days, with those borrowed; 0 when there are none in the setting at any age.
    var days = 0.0
    var ways: [Way] = []
  }

  /// By age band, then setting, as in ``CareFlows``.
  let cells: [Cell]

  /// Those who came into care, and the days on which they could.
  let entries: Double
  let entryDays: Double

  /// What the scenario makes of exits and entries.
  let exitFactor: Double
  let entryFactor: Double

  /// Each age borrows person-days from the setting at all ages, with the events of as many of those.
  ///
  /// - Complexity: O(1) in the number of children: it looks at counts only.
  init(_ flows: CareFlows, borrowedDays: Int, scenario: ForecastScenario) {
    let settings = CareFlows.settings.count
    var cells = [Cell](repeating: Cell(), count: flows.cells.count)
    for setting in 0..<settings {
      let numbers = CareFlows.bands.indices.map { CareFlows.cell($0, setting) }
      var pool = CareFlows.Cell()
      for number in numbers {
        pool.days += flows.cells[number].days
        pool.exits += flows.cells[number].exits
        for other in 0..<settings { pool.moves[other] += flows.cells[number].moves[other] }
      }
      guard pool.days > 0 else { continue }
      let share = Double(borrowedDays) / Double(pool.days)
      for number in numbers {
        let own = flows.cells[number]
        cells[number].days = Double(own.days) + Double(borrowedDays)
        guard cells[number].days > 0 else { continue }
        for other in 0..<settings where pool.moves[other] > 0 {
          let events = Double(own.moves[other]) + share * Double(pool.moves[other])
          if events > 0 { cells[number].ways.append(Way(setting: other, events: events)) }
        }
        let exits = Double(own.exits) + share * Double(pool.exits)
        if exits > 0 { cells[number].ways.append(Way(setting: nil, events: exits)) }
      }
    }
    self.cells = cells
    entries = Double(flows.entries)
    entryDays = Double(flows.window.dayCount - 1)
    exitFactor = scenario.exits.changeFactor
    entryFactor = scenario.entries.changeFactor
  }

  /// The rates of one path.
  struct Drawn: Sendable {
    /// For each cell the logarithm of the chance to stay another day, 0 when nothing ever happens.
    var stay: [Double]
    /// The cells' ways out one after another: chances added up, and where they lead (−1 for out of care).
    var chances: [Double] = []
    var targets: [Int] = []
    /// Where the ways of each cell begin; one more than there are cells.
    var bounds: [Int]
    /// How many come into care a day.
    var entriesPerDay = 0.0
  }

  /// Rates for one path: drawn from what the counts leave possible, or those of the counts.
  ///
  /// Given *n* events in *d* days, a rate is gamma distributed with shape *n* and scale 1 ÷ *d*; that of entries has half an
  /// event more (the prior of Jeffreys), as there is nothing to borrow from.
  func drawn(_ rates: ForecastOptions.Rates, _ random: inout SeededRandom) -> Drawn {
    var drawn = Drawn(stay: [], bounds: [0])
    drawn.stay.reserveCapacity(cells.count)
    for cell in cells {
      var sum = 0.0
      let first = drawn.chances.count
      for way in cell.ways {
        var events = rates == .known ? way.events : random.gamma(shape: way.events)
        if way.setting == nil { events *= exitFactor }
        sum += events / cell.days
        drawn.chances.append(sum)
        drawn.targets.append(way.setting ?? -1)
      }
      // At most one thing happens on a day.
      if sum > 1 {
        for position in first..<drawn.chances.count { drawn.chances[position] /= sum }
        sum = 1
      }
      drawn.stay.append(sum > 0 ? naturalLogarithm(max(1 - sum, 0x1p-53)) : 0)
      drawn.bounds.append(drawn.chances.count)
    }
    if entries > 0 {
      let events = rates == .known ? entries : random.gamma(shape: entries + 0.5)
      drawn.entriesPerDay = events / entryDays * entryFactor
    }
    return drawn
  }
}

extension ForecastRates.Drawn {
  /// How many days until the next event in a cell, 1 or more; `Int32.max` when none comes in the time of a forecast.
  func wait(in cell: Int, _ random: inout SeededRandom) -> Int32 {
    let stay = stay[cell]
    guard stay < 0 else { return .max }
    let days = naturalLogarithm(random.unit()) / stay
    return days < 1_000_000 ? 1 + Int32(days) : .max
  }

  /// Where the event in a cell leads: a setting, or −1 for out of care.
  func target(in cell: Int, _ random: inout SeededRandom) -> Int {
    let (first, end) = (bounds[cell], bounds[cell + 1])
    guard first < end else { return -1 }
    let place = random.unit() * chances[end - 1]
    var position = first
    while position < end - 1, chances[position] < place { position += 1 }
    return targets[position]
  }
}
