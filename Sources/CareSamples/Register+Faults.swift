import CareCore
public import CareModels

/// A kind of fault that ``CareModels/Register/withFaults(seed:share:)`` puts into a register.
public enum SampleFault: String, CaseIterable, Codable, Hashable, Sendable {
  /// A child's row without a date of birth.
  case birthDateMissing
  /// A date of birth in another table than the children's that is not the child's.
  case birthDateDiffers
  /// A legal status that is on no list.
  case legalStatusUnknown
  /// A placement type that is on no list.
  case placementTypeUnknown
  /// An episode that ends before it starts.
  case endBeforeStart
  /// An episode without a start.
  case startMissing
  /// An episode whose start is text that is not a day.
  case startUnusable
  /// An episode in the register twice, to the letter.
  case episodeRepeated
  /// An episode that starts before the one before it ends.
  case episodesOverlap
  /// An episode that ended because another began, a week before that one.
  case episodesApart
  /// A reason for an end and no end.
  case endMissing
  /// A review with a code for another age.
  case reviewCodeWrong
  /// A child whose row in the children's table is gone.
  case childMissing
}

extension Register {
  /// This register, untidied on purpose: for trying out checks and showing what they find.
  ///
  /// Each row that can have a fault gets one with the same likelihood. The same register, seed and share give the same
  /// faults on every platform and in every run. Texts that are on no list read `?`, those that are no day `31/02/2020`.
  ///
  /// - Parameters:
  ///   - seed: What the random numbers start from.
  ///   - share: How many rows in a thousand get a fault; below 0 counts as 0, above 1000 as 1000.
  /// - Returns: The register with its faults, and how many there are of each kind that occurs.
  public func withFaults(seed: UInt64, share: Int = 20) -> (register: Register, faults: [SampleFault: Int]) {
    var writer = FaultWriter(seed: seed, share: min(max(share, 0), 1000))
    let faulty = writer.faulty(self)
    return (faulty, writer.counts)
  }
}

/// Puts faults into the rows of a register, one kind a row.
private struct FaultWriter {
  private var random: SeededGenerator
  private let share: Int
  private(set) var counts: [SampleFault: Int] = [:]

  init(seed: UInt64, share: Int) {
    random = SeededGenerator(seed: seed, child: 0, subject: Subject.faults.rawValue)
    self.share = share
  }

  mutating func faulty(_ register: Register) -> Register {
    var faulty = register
    faulty.children = register.children.map { rows in rows.compactMap { faultyChild($0) } }
    faulty.episodes = register.episodes.map { faultyEpisodes($0) }
    faulty.reviews = register.reviews.map { rows in rows.map { faultyReview($0) } }
    return faulty
  }

  /// A fault of one of the kinds; `nil` for the rows that are left as they are.
  private mutating func draw(_ kinds: [SampleFault]) -> SampleFault? {
    guard random.happens(inThousand: share) else { return nil }
    return kinds[random.below(kinds.count)]
  }

  private mutating func count(_ fault: SampleFault) { counts[fault, default: 0] += 1 }

  private mutating func faultyChild(_ child: Child) -> Child? {
    guard let fault = draw([.birthDateMissing, .childMissing]) else { return child }
    count(fault)
    guard fault == .birthDateMissing else { return nil }
    var child = child
    child.birthDate = nil
    return child
  }

  private mutating func faultyReview(_ review: Review) -> Review {
    guard let fault = draw([.birthDateDiffers, .reviewCodeWrong]) else { return review }
    var review = review
    if fault == .birthDateDiffers {
      review.birthDate = review.birthDate?.shifted(-1)
    } else {
      review.participation = .known(review.participation == .known(.underFour) ? .attendedAndSpoke : .underFour)
    }
    count(fault)
    return review
  }

  private mutating func faultyEpisodes(_ rows: [Episode]) -> [Episode] {
    var faulty: [Episode] = []
    faulty.reserveCapacity(rows.count)
    for row in rows {
      guard let fault = draw(Self.episodeFaults) else {
        faulty.append(row)
        continue
      }
      var row = row
      if Self.put(fault, into: &row) { count(fault) }
      faulty.append(row)
      if fault == .episodeRepeated { faulty.append(row) }
    }
    return faulty
  }

  private static let episodeFaults: [SampleFault] = [
    .legalStatusUnknown, .placementTypeUnknown, .endBeforeStart, .startMissing, .startUnusable, .episodeRepeated,
    .episodesOverlap, .episodesApart, .endMissing,
  ]

  /// Whether the row could be given the fault.
  private static func put(_ fault: SampleFault, into row: inout Episode) -> Bool {
    switch fault {
    case .legalStatusUnknown: row.legalStatus = Coded("?")
    case .placementTypeUnknown: row.placementType = Coded("?")
    case .startMissing: row.start = nil
    case .startUnusable:
      row.start = nil
      row.asReceived = AsReceived([AsReceived.Item("DECOM", "31/02/2020")])
    case .endBeforeStart:
      guard row.end != nil, let start = row.start else { return false }
      row.end = start.shifted(-1)
    case .episodesOverlap, .episodesApart:
      // The end moves, and the start of the next stays.
      guard row.reasonCeased == .known(.continued), let start = row.start, let end = row.end,
        start.days(until: end) > 7
      else { return false }
      row.end = end.shifted(fault == .episodesOverlap ? 7 : -7)
    case .endMissing:
      guard row.end != nil else { return false }
      row.end = nil
    case .episodeRepeated: break
    case .birthDateMissing, .birthDateDiffers, .reviewCodeWrong, .childMissing: return false
    }
    return true
  }
}
