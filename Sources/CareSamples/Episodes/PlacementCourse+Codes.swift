import CareCore
import CareModels

extension PlacementCourse {
  /// The last day on which an episode in semi-independent living may end: the code closed with that collection year.
  private static let lastSemiIndependentDay = CalendarDay(2024, 3, 31)

  /// The last day on which an episode in independent living may end (rule 217t).
  private static let lastIndependentDay = CalendarDay(2023, 10, 28)

  /// Gives supported stays the code that was in use: `H5` or `P2`, and `K3` since.
  ///
  /// A young person who lived there before and after moves, as the return has it, to a placement with the same carer.
  mutating func codeSupportedStays(_ random: inout SeededGenerator) {
    var coded: [Stay] = []
    coded.reserveCapacity(stays.count)
    for (position, stay) in stays.enumerated() {
      guard stay.setting.type == .semiIndependent else {
        coded.append(stay)
        continue
      }
      let next = position + 1 < stays.count ? stays[position + 1].start : period.end
      let end = min(next, asAt)
      let cut = Self.lastSemiIndependentDay
      if end <= cut {
        let isIndependent = end <= Self.lastIndependentDay && random.happens(inThousand: 300)
        var early = stay
        if isIndependent { early.setting.type = .independentLiving }
        coded.append(early)
      } else {
        let registered = settings.setting(
          .supportedAccommodation, home: home, after: coded.last?.setting, &random)
        if stay.start < cut {
          coded.append(stay)
          // The same building, now with a number.
          var same = stay.setting
          (same.type, same.urn) = (.supportedAccommodation, registered.urn)
          coded.append(Stay(start: cut, setting: same, hasSameCarer: true, reason: .statusOfPlacement))
        } else {
          var later = stay
          later.setting = registered
          coded.append(later)
        }
      }
    }
    stays = coded
  }

  /// Puts a few temporary moves into long stays, each with a return to the same placement.
  ///
  /// One may be a carer's holiday, of which a child has at most two in a record, if `mayCarerBeAway` says so.
  mutating func addTemporaryMoves(mayCarerBeAway: Bool, _ random: inout SeededGenerator) {
    var result: [Stay] = []
    result.reserveCapacity(stays.count)
    var mayCarerBeAway = mayCarerBeAway
    for (position, stay) in stays.enumerated() {
      result.append(stay)
      let next = position + 1 < stays.count ? stays[position + 1].start : period.end
      let last = min(next, asAt).shifted(-45)
      let type = stay.setting.type
      let room = stay.start.shifted(14).days(until: last)
      guard type.isFoster || type == .childrensHome, room > 0, random.below(4000) < min(room, 1500) else { continue }
      let kind = random.pick(mayCarerBeAway ? Self.temporaryKinds : Self.otherTemporaryKinds)
      let start = stay.start.shifted(14 + random.below(room))
      let back = start.shifted(1 + random.below(kind == .temporaryShortOther ? 7 : 14))
      guard !legal.changes(in: start...back) else { continue }
      if kind == .temporaryWhileCarerOnHoliday { mayCarerBeAway = false }
      let setting = settings.setting(kind, home: home, &random)
      result.append(Stay(start: start, setting: setting))
      result.append(Stay(start: back, setting: stay.setting))
    }
    stays = result
  }

  private static let temporaryKinds = Weighted(
    PlacementType.temporaryHospitalStay, 35, (.temporaryWhileCarerOnHoliday, 30), (.temporaryShortOther, 15),
    (.temporaryHoliday, 5), (.temporaryMove, 15))
  private static let otherTemporaryKinds = Weighted(
    PlacementType.temporaryHospitalStay, 50, (.temporaryShortOther, 22), (.temporaryHoliday, 7), (.temporaryMove, 21))
}
