import CareCore
import CareModels

/// A care system whose rates are known: what the intervals of a forecast are tested on.
///
/// Children are in foster care of the authority, of agencies, or in homes. On each day one comes into care with
/// probability `entry`, aged 3,000 to 5,000 days; each child in care moves or leaves with the chances of their setting, whatever
/// their age. It starts with `opening` children on 31 March 2020.
struct SampleProcess<Random: RandomNumberGenerator> {
  static var start: CalendarDay { CalendarDay(2020, 3, 31) }

  /// Places as the return has them.
  private let places: [(PlacementType, PlacementProvider)] = [
    (.fosterWithOtherCarerLongTerm, .ownProvision), (.fosterWithOtherCarerLongTerm, .privateSector),
    (.childrensHome, .privateSector),
  ]

  /// Of a million: leaving care, and a move to the next place, on each day.
  private let leaving = [3000, 2500, 2000]
  private let moving = [1500, 2000, 4000]
  private let entry = 120_000

  private var random: Random

  init(_ random: Random) { self.random = random }

  private mutating func happens(_ inMillion: Int) -> Bool { Int.random(in: 0..<1_000_000, using: &random) < inMillion }

  /// The register of so many days.
  mutating func register(days: Int, opening: Int) -> Register {
    var children: [Child] = []
    var episodes: [Episode] = []
    /// The children in care: place, and the row of the episode that is open.
    var open: [(place: Int, row: Int)] = []

    func come(_ place: Int, on day: CalendarDay, age: Int) {
      let child = ChildIdentifier("P\(children.count)")
      children.append(Child(child: child, birthDate: day.adding(days: -age)))
      open.append((place, episodes.count))
      episodes.append(episode(child, on: day, place, .startedToBeLookedAfter))
    }
    func episode(
      _ child: ChildIdentifier?, on day: CalendarDay, _ place: Int, _ reason: ReasonForNewEpisode
    ) -> Episode {
      let (type, provider) = places[place]
      return Episode(
        child: child, start: day, reasonForNewEpisode: .known(reason), legalStatus: Coded("C1"), need: Coded("N1"),
        placementType: .known(type), provider: .known(provider))
    }

    for number in 0..<opening {
      come(number % 3, on: Self.start, age: Int.random(in: 2500...5500, using: &random))
    }
    for number in 1...days {
      guard let day = Self.start.adding(days: number) else { break }
      for position in open.indices.reversed() {
        let (place, row) = open[position]
        if happens(leaving[place]) {
          episodes[row].end = day
          episodes[row].reasonCeased = Coded("E4A")
          open.remove(at: position)
        } else if happens(moving[place]) {
          episodes[row].end = day
          episodes[row].reasonCeased = Coded("X1")
          open[position] = ((place + 1) % 3, episodes.count)
          episodes.append(episode(episodes[row].child, on: day, (place + 1) % 3, .placementAndCarer))
        }
      }
      if happens(entry) { come(number % 3, on: day, age: Int.random(in: 3000...5000, using: &random)) }
    }
    var register = Register()
    register.children = children
    register.episodes = episodes
    return register
  }
}
