public import CareCore
public import CareModels

/// Makes small registers that look like real ones: children who come into care, move, go into hospital and back, are
/// adopted by their carers, leave, return; and, if asked, with the faults that real records have.
public struct RandomRegister: Sendable {
  /// How many rows in a thousand have each kind of fault.
  public struct Faults: Sendable {
    /// A code or a date is missing, or not on the list.
    public var missing = 0
    /// A date is not a day, or the end is before the start.
    public var unreadable = 0
    /// An episode starts before the one before it has ended, or some days after it.
    public var shifted = 0
    /// An episode ends on the day it starts.
    public var empty = 0
    /// A row is there twice.
    public var repeated = 0

    /// No faults at all.
    public static let none = Faults()
    /// Some of every kind.
    public static let many = Faults(missing: 60, unreadable: 40, shifted: 60, empty: 40, repeated: 50)
  }

  private var random: SplitMix64
  private let faults: Faults
  private let span: Period

  /// Prepares to make registers over a span of years.
  public init(
    seed: UInt64, faults: Faults = .none, over span: Period = Period(CalendarDay(2017, 4, 1), CalendarDay(2021, 6, 30))
  ) {
    random = SplitMix64(seed: seed)
    self.faults = faults
    self.span = span
  }

  /// Makes a register of so many children.
  public mutating func register(children count: Int) -> Register {
    var register = Register()
    register.children = []
    register.episodes = []
    register.unaccompaniedChildren = []
    register.socialWorkerEpisodes = []
    register.schoolEnrolments = []
    for number in 0..<count { addChild(ChildIdentifier("C\(number)"), to: &register) }
    if faults.repeated > 0 {
      let repeats = (register.episodes ?? []).filter { _ in random.happens(faults.repeated) }
      register.episodes?.append(contentsOf: repeats)
    }
    return register
  }

  private mutating func addChild(_ child: ChildIdentifier, to register: inout Register) {
    let born = day(between: span.start.adding(days: -5_500) ?? span.start, and: span.start)
    if !random.happens(faults.missing) {
      let birthDate = random.happens(faults.missing) ? nil : born
      register.children?.append(
        Child(
          child: child, sex: code(["1", "2", "M", "F", "U", "9"]), birthDate: birthDate,
          ethnicity: code(["WBRI", "MOTH", "BAFR", "NOBT", "ZZZZ"])))
    }
    register.episodes?.append(contentsOf: episodes(of: child))
    if random.happens(150) {
      let ceased = random.happens(500) ? day(between: span.start, and: span.end) : nil
      register.unaccompaniedChildren?.append(UnaccompaniedChild(child: child, ceased: ceased))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let start = day(between: span.start, and: span.end)
      let end = random.happens(700) ? start.adding(days: Int.random(in: 0...400, using: &random)) : nil
      register.socialWorkerEpisodes?.append(
        SocialWorkerEpisode(
          child: child, worker: random.happens(faults.missing) ? nil : random.pick(["W1", "W2", "W3", "W4"]),
          start: random.happens(faults.missing) ? nil : start, end: end))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      register.schoolEnrolments?.append(
        SchoolEnrolment(
          child: child, school: random.happens(faults.missing) ? nil : random.pick([URN("100001"), URN("100002")]),
          start: random.happens(faults.missing) ? nil : day(between: span.start, and: span.end)))
    }
  }

  private mutating func episodes(of child: ChildIdentifier) -> [Episode] {
    var episodes: [Episode] = []
    var start = day(between: span.start, and: span.end)
    if random.happens(400) { start = span.start.adding(days: -Int.random(in: 0...900, using: &random)) ?? start }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard start <= span.end else { break }
      if random.happens(120) {
        // Short breaks are a few days each, and no care.
        let end = start.adding(days: Int.random(in: 1...5, using: &random))
        episodes.append(episode(child, start, "S", random.pick(["V3", "V4"]), "U6", end, "E8"))
        start = end?.adding(days: Int.random(in: 5...60, using: &random)) ?? span.end
        continue
      }
      let care = periodOfCare(child, from: start)
      episodes += care
      guard let end = care.last?.end, let next = end.adding(days: Int.random(in: 1...300, using: &random)) else {
        break
      }
      start = next
    }
    return episodes.map { fault($0) }
  }

  /// Episodes that follow day on day, each for its reason, until care ends or the span does.
  private mutating func periodOfCare(_ child: ChildIdentifier, from start: CalendarDay) -> [Episode] {
    var episodes: [Episode] = []
    var start = start
    var (reason, status, place): (String, String?, String?) = ("S", random.pick(["C1", "C2", "V2", "E1"]), newPlace())
    var kept: String?
    while true {
      let length = kept == nil ? Int.random(in: 1...500, using: &random) : Int.random(in: 1...20, using: &random)
      let isLast = random.happens(180)
      guard let end = start.adding(days: length), end <= span.end, !(isLast && random.happens(300)) else {
        episodes.append(episode(child, start, reason, status, place, nil, nil))
        return episodes
      }
      if isLast {
        // Now and then the record says that care went on, and it did not.
        let ceased = random.happens(100) ? "X1" : random.pick(["E4A", "E45", "E3", "E11", "E41"])
        episodes.append(episode(child, start, reason, status, place, end, ceased))
        return episodes
      }
      episodes.append(episode(child, start, reason, status, place, end, "X1"))
      start = end
      if let back = kept, random.happens(800) {
        (reason, place, kept) = ("P", back, nil)
        continue
      }
      let wasTemporary = kept != nil
      kept = nil
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1:
        if wasTemporary { (reason, place) = ("P", newPlace(other: place)) } else { (reason, status) = ("L", "C2") }
      case 2: if wasTemporary { (reason, place) = ("B", newPlace(other: place)) } else { reason = "T" }
      case 3 where !wasTemporary: (reason, place, kept) = ("P", random.pick(["T0", "T1", "T3"]), place)
      case 4 where !wasTemporary: (reason, place) = (random.pick(["T", "U"]) ?? "T", random.pick(["A3", "A5"]))
      case 5: (reason, place) = ("P", random.pick(["A4", "A6"]))
      case 6: (reason, status, place) = ("B", "C2", newPlace(other: place))
      default: (reason, place) = ("P", newPlace(other: place))
      }
    }
  }

  /// A kind of placement, another than the one given and the ones that come and go with it.
  private mutating func newPlace(other: String? = nil) -> String? {
    random.pick(["U1", "U3", "U4", "U6", "K2", "P1", "H5"].filter { $0 != other })
  }

  private func episode(
    _ child: ChildIdentifier, _ start: CalendarDay, _ reason: String, _ status: String?, _ place: String?,
    _ end: CalendarDay?, _ ceased: String?
  ) -> Episode {
    Episode(
      child: child, start: start, reasonForNewEpisode: Coded(reason), legalStatus: status.map { Coded($0) },
      need: Coded("N1"), placementType: place.map { Coded($0) }, end: end, reasonCeased: ceased.map { Coded($0) },
      location: Coded(place == "K2" ? "OUT" : "IN"), distanceFromHome: ReturnedDistance(place == "K2" ? "25.4" : "3.0"))
  }

  private mutating func fault(_ tidy: Episode) -> Episode {
    var episode = tidy
    if random.happens(faults.missing) { episode.reasonForNewEpisode = random.happens(500) ? nil : Coded("?") }
    if random.happens(faults.missing) { episode.legalStatus = random.happens(500) ? nil : Coded("?") }
    if random.happens(faults.missing) { episode.placementType = random.happens(500) ? nil : Coded("?") }
    if random.happens(faults.missing) { episode.reasonCeased = random.happens(500) ? nil : Coded("?") }
    if random.happens(faults.missing) { episode.distanceFromHome = nil }
    if random.happens(faults.missing) { episode.end = nil }
    if random.happens(faults.empty) { episode.end = episode.start }
    if random.happens(faults.shifted) {
      episode.start = episode.start?.adding(days: Int.random(in: -90...90, using: &random))
    }
    if random.happens(faults.unreadable) {
      episode.asReceived = AsReceived([AsReceived.Item("DEC", "31/02/2020")])
      episode.end = nil
    } else if random.happens(faults.unreadable) {
      episode.asReceived = AsReceived([AsReceived.Item("DECOM", "soon")])
      episode.start = nil
    }
    return episode
  }

  private mutating func code<Code: CodeSet>(_ texts: [String]) -> Coded<Code>? {
    random.happens(faults.missing) ? nil : random.pick(texts).map { Coded($0) }
  }

  private mutating func day(between first: CalendarDay, and last: CalendarDay) -> CalendarDay {
    first.adding(days: Int.random(in: 0...max(first.days(until: last), 0), using: &random)) ?? first
  }
}
