public import CareCore
public import CareModels

/// How children came into care, moved and left in a window of time, and how long they were at risk of it: what a forecast
/// is made from.
///
/// Children are counted by age band and setting, day by day. On each day of the window after the first a child may have moved or
/// left since the day before; that day before is a person-day at risk, in the age band and setting of that day. A child who
/// turns 18 leaves by age and not by any risk. So **opening + entries − exits − turned 18 = closing**, exactly.
///
/// A move between two placements of the same setting is none here. A child whose date of birth is not known, or who was not born
/// or was of age on the first day in care that the window has, is in no count but ``leftOut``.
public struct CareFlows: Hashable, Sendable {
  /// The settings, in which order every table here has them; the last is for placements of which it is not known.
  static let settings = PlacementSetting.allCases

  static let bands = ForecastAgeBand.allCases

  /// A child who came into care, as a pattern for those who will.
  struct Entry: Hashable, Sendable {
    /// The age in days.
    let age: Int32
    let setting: UInt8
  }

  /// A child in care on the last day.
  struct Child: Hashable, Sendable {
    let birth: CalendarDay
    let setting: UInt8
  }

  /// Counts of one age band and setting.
  struct Cell: Hashable, Sendable {
    var days = 0
    var exits = 0
    /// By the setting moved to.
    var moves: [Int]

    init() { moves = [Int](repeating: 0, count: CareFlows.settings.count) }
  }

  /// The days: from the opening stock, on the first, to the closing stock, on the last.
  public let window: Period

  /// The children in care on the first day.
  public internal(set) var opening = 0

  /// The children in care on the last day, in order of the histories.
  var stock: [Child] = []

  /// In order of the histories.
  var entered: [Entry] = []

  /// By age band, then setting.
  var cells: [Cell]

  /// Those who turned 18 in care.
  public internal(set) var turnedEighteen = 0

  /// Those in care in the window who are in no other count, because their age is not known or cannot be.
  public internal(set) var leftOut = 0

  /// Days of care in the window whose setting could not be told; they are counted as ``CareModels/PlacementSetting/other``.
  public internal(set) var daysOfUnknownSetting = 0

  /// Episodes without a place in time, of all histories: in no count.
  public internal(set) var undatedEpisodes = 0

  /// No children yet.
  init(window: Period) {
    self.window = window
    cells = [Cell](repeating: Cell(), count: Self.bands.count * Self.settings.count)
  }

  /// Counts a window in the histories of children.
  ///
  /// - Complexity: O(*n*) in the number of episodes.
  public init(_ histories: ChildHistories, in window: Period, temporaryMoves: TemporaryMoves = .bridged) {
    self.init(window: window)
    for history in histories {
      let care = CareStays(history, temporaryMoves: temporaryMoves)
      undatedEpisodes += care.undated
      guard !care.stays.isEmpty else { continue }
      add(care.stays, birth: history.birthDate)
    }
  }

  /// The children in care on the last day.
  public var closing: Int { stock.count }

  /// Those who came into care after the first day.
  public var entries: Int { entered.count }

  /// Those who left care after the first day, before they turned 18.
  public var exits: Int { cells.reduce(0) { $0 + $1.exits } }

  /// The moves from one setting to another.
  public var moves: Int { cells.reduce(0) { $0 + $1.moves.reduce(0, +) } }

  /// The days on which children were at risk of moving or leaving: every day of care but the last of the window and the day
  /// before an eighteenth birthday.
  public var personDays: Int { cells.reduce(0) { $0 + $1.days } }

  /// The person-days at risk in a setting, at an age.
  public func personDays(in setting: PlacementSetting, at band: ForecastAgeBand) -> Int {
    cells[Self.cell(Self.index(of: band), Self.index(of: setting))].days
  }

  /// The moves from a setting to another, at an age.
  public func moves(from setting: PlacementSetting, to other: PlacementSetting, at band: ForecastAgeBand) -> Int {
    cells[Self.cell(Self.index(of: band), Self.index(of: setting))].moves[Self.index(of: other)]
  }

  /// Those who left care from a setting, at an age.
  public func exits(from setting: PlacementSetting, at band: ForecastAgeBand) -> Int {
    cells[Self.cell(Self.index(of: band), Self.index(of: setting))].exits
  }

  static func index(of setting: PlacementSetting) -> Int { settings.firstIndex(of: setting) ?? settings.count - 1 }

  static func index(of band: ForecastAgeBand) -> Int { bands.firstIndex(of: band) ?? bands.count - 1 }

  static func cell(_ band: Int, _ setting: Int) -> Int { band * settings.count + setting }
}

extension CareFlows {
  /// Counts one child's stays, which are in order of time and share no day.
  mutating func add(_ stays: [CareStay], birth: CalendarDay?) {
    // Days are numbers here; those of the window from its first to its last.
    let (first, last) = (window.start.dayNumber, window.end.dayNumber)
    let inWindow = stays.filter { $0.start.dayNumber <= last && ($0.end?.dayNumber ?? .max) > first }
    guard !inWindow.isEmpty else { return }
    let birthdays = birth.map(ForecastBirthdays.init)
    guard let birth, let birthdays, birthdays.eighteenth > first, let start = inWindow.first?.start.dayNumber,
      start < birthdays.eighteenth, birth.dayNumber <= max(start, first)
    else {
      leftOut += 1
      return
    }
    /// The stay before, if it went on until the next began: where the child came from.
    var before: (end: Int32, setting: Int)?
    let eighteen = birthdays.eighteenth
    for stay in inWindow where stay.start.dayNumber < eighteen {
      let setting = stay.setting.map(Self.index) ?? Self.settings.count - 1
      let from = stay.start.dayNumber
      let end = min(stay.end?.dayNumber ?? .max, eighteen)
      if from > first {
        if let before, before.end == from {
          if before.setting != setting, let band = birthdays.band(on: from - 1) {
            cells[Self.cell(band, before.setting)].moves[setting] += 1
          }
        } else {
          if let before { leave(before.end, from: before.setting, last: last, birthdays) }
          entered.append(Entry(age: from - birth.dayNumber, setting: UInt8(truncatingIfNeeded: setting)))
        }
      }
      if from <= first && end > first { opening += 1 }
      if end > last { stock.append(Child(birth: birth, setting: UInt8(truncatingIfNeeded: setting))) }
      if stay.setting == nil { daysOfUnknownSetting += Int(min(end - 1, last) - max(from, first)) + 1 }
      // A day is at risk when the next is in the window and no eighteenth birthday.
      atRisk(from: max(from, first), upTo: min(end, last, eighteen - 1), setting: setting, birthdays)
      before = (end, setting)
    }
    if let before { leave(before.end, from: before.setting, last: last, birthdays) }
  }

  private mutating func leave(
    _ day: Int32, from setting: Int, last: Int32, _ birthdays: ForecastBirthdays
  ) {
    guard day <= last else { return }
    if day == birthdays.eighteenth {
      turnedEighteen += 1
    } else if let band = birthdays.band(on: day - 1) {
      cells[Self.cell(band, setting)].exits += 1
    }
  }

  private mutating func atRisk(from start: Int32, upTo end: Int32, setting: Int, _ birthdays: ForecastBirthdays) {
    var day = start
    while day < end, let band = birthdays.band(on: day) {
      let stop = min(end, birthdays[band])
      cells[Self.cell(band, setting)].days += Int(stop - day)
      day = stop
    }
  }
}
