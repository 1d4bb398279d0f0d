import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached a good level of development at the end of reception.
  public static let goodLevelOfDevelopment = proportion(
    "attainment.good-level-of-development", "Good level of development at the end of reception",
    definition: """
      Of children looked after with an early years profile of the school year, those with at least the expected level in \
      all twelve goals of the prime areas, literacy and mathematics. One goal below it settles the matter.
      """,
    sources: [
      .interactiveTool("early years foundation stage profile, good level of development"),
      .careReport("4.5, early years foundation stage"),
    ], polarity: .highIsGood, options: [AttainmentBase.self, MissingResults.self], of: .reception,
    steps: [
      .otherSchools { $0.isStateFunded(EarlyYearsProfile.self, $1) },
      .count("Reached a good level of development", missing: "the level in a goal") { child, context in
        let reached = child.agreed(EarlyYearsProfile.self, context) { $0.hasGoodLevelOfDevelopment }
        if reached != nil || context.options[MissingResults.self] == .undetermined { return reached }
        // What is missing was not reached; what is there and cannot be read may have been.
        let profiles = child.attainment(EarlyYearsProfile.self, context)
        return profiles.allSatisfy(\.isIncomplete) ? false : nil
      },
    ],
    example: .attainment(
      "earlyYearsProfiles: child year isStateFunded results",
      """
      A 2020/21 true \(profile(EarlyLearningGoal.ofToday))
      B 2020/21 true \(profile(EarlyLearningGoal.ofToday, except: 1))
      C 2020/21 false \(profile(EarlyLearningGoal.ofToday))
      D 2020/21 true \(profile(EarlyLearningGoal.ofToday.dropLast()))
      E 2019/20 true \(profile(EarlyLearningGoal.ofToday))
      F 2020/21 true \(profile(EarlyLearningGoal.ofToday))
      """, counted: "A", notCounted: "B", shows: "50"))

  /// A profile as the text of an example has it, so many of the goals below the expected level.
  private static func profile(_ goals: some Sequence<EarlyLearningGoal>, except below: Int = 0) -> String {
    let levels = goals.enumerated().map { position, goal in
      let level = position < below ? EarlyLearningLevel.emerging : .expected
      return "{\"goal\":\"\(goal.rawValue)\",\"level\":\"\(level.rawValue)\"}"
    }
    return "[\(levels.joined(separator: ","))]"
  }
}

extension EarlyLearningGoal {
  /// The twelve goals that count, as they have been since 2021.
  fileprivate static var ofToday: [EarlyLearningGoal] { allCases.filter { $0.countsTowardsGoodLevel && !$0.isTo2021 } }
}

extension EarlyYearsProfile {
  /// Whether all that keeps it from an answer is that levels are missing.
  fileprivate var isIncomplete: Bool {
    (results ?? []).allSatisfy { $0.goal?.code != nil && $0.level?.code != nil }
  }
}
