import CareCore
import CareModels
import CareSamples
import CareValidation
import Testing

@Suite struct FaultTests {
  static let tidy = SyntheticAuthority(children: 400, seed: 6).register()

  @Test func `The same seed and share give the same faults, others give others`() {
    let faulty = Self.tidy.withFaults(seed: 1, share: 50)
    #expect(faulty == Self.tidy.withFaults(seed: 1, share: 50))
    #expect(faulty.register != Self.tidy.withFaults(seed: 2, share: 50).register)
    #expect(faulty.register != Self.tidy.withFaults(seed: 1, share: 60).register)
  }

  @Test(arguments: [0, -1, Int.min]) func `With a share of nought the register is as it was`(share: Int) {
    let faulty = Self.tidy.withFaults(seed: 1, share: share)
    #expect(faulty.register == Self.tidy && faulty.faults.isEmpty)
  }

  @Test func `Every kind of fault occurs in a large enough register, about as often as asked for`() {
    let faults = Self.tidy.withFaults(seed: 3, share: 100).faults
    #expect(Set(faults.keys) == Set(SampleFault.allCases))
    let rows = [RegisterTable.children, .episodes, .reviews].compactMap { Self.tidy.rowCount($0) }.reduce(0, +)
    #expect((60...110).contains(faults.values.reduce(0, +) * 1000 / rows))
  }

  @Test func `Each fault that the record checks are for is found by its check`() {
    let (register, faults) = Self.tidy.withFaults(seed: 4, share: 100)
    let found = Set(ChildHistories(register).findings().map(\.check))
    let expected: [SampleFault: String] = [
      .childMissing: "children.not-in-header", .birthDateDiffers: "children.birth-dates-differ",
      .endBeforeStart: "episodes.undated", .episodeRepeated: "episodes.repeated",
      .episodesOverlap: "episodes.overlap", .episodesApart: "episodes.gap",
    ]
    for (fault, check) in expected {
      #expect(faults[fault] ?? 0 > 0 && found.contains(check), "\(check)")
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func `A register with any share of faults can be walked to the end`(
    seed: UInt64
  ) {
    let register = SyntheticAuthority(children: 20, seed: seed).register()
    for share in [10, 300, 1000, Int.max] {
      let faulty = register.withFaults(seed: seed, share: share).register
      let histories = ChildHistories(faulty)
      #expect(histories.allSatisfy { $0.placementSpells().count <= $0.careEpisodes.count })
      #expect(faulty.reviews?.count == register.reviews?.count)
    }
  }
}
