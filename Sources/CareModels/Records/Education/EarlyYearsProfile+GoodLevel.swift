import CareCore

extension EarlyLearningGoal {
  /// Whether the goal counts towards a good level of development: the prime areas, literacy and mathematics, which are
  /// the first twelve of each seventeen.
  public var countsTowardsGoodLevel: Bool {
    switch self {
    case .pastAndPresent, .peopleCultureCommunities, .naturalWorld, .creatingWithMaterials, .imaginativeAndExpressive,
      .peopleAndCommunitiesTo2021, .theWorldTo2021, .technologyTo2021, .exploringMediaTo2021, .beingImaginativeTo2021:
      false
    default: true
    }
  }

  /// Whether the goal is one of the seventeen before September 2021.
  public var isTo2021: Bool { validYears.last != nil }
}

extension EarlyYearsProfile {
  /// Whether the child reached a good level of development: at least the expected level in all twelve goals that count.
  ///
  /// `false` as soon as one of them is below it. `nil` when one is missing, not assessed or not on the list, and when
  /// goals of both sets are given. Source: early years foundation stage profile; virtual school report, January 2020.
  public var hasGoodLevelOfDevelopment: Bool? {
    guard let results else { return nil }
    let counted = results.compactMap { result -> (goal: EarlyLearningGoal, level: EarlyLearningLevel)? in
      guard let goal = result.goal?.code, goal.countsTowardsGoodLevel, let level = result.level?.code else {
        return nil
      }
      return (goal, level)
    }
    guard Set(counted.map(\.goal.isTo2021)).count == 1 else { return nil }
    if counted.contains(where: { $0.level == .emerging }) { return false }
    let reached = Set(counted.filter { $0.level == .expected || $0.level == .exceeding }.map(\.goal))
    return reached.count == 12 && counted.allSatisfy { reached.contains($0.goal) } ? true : nil
  }
}
