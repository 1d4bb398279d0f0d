import CareCore
import CareModels

extension Indicator {
  /// The share of children out of full-time education who are on no school's roll.
  public static let missingEducation = proportion(
    "missing-education.on-no-roll", "Children missing education, of those missing out on it",
    definition: """
      Of children of compulsory school age recorded as out of full-time education on the day, those on no school's roll, \
      who are children missing education in the sense of section 436A of the Education Act 1996.
      """,
    sources: [.missingOutOnEducation("paragraphs 16–19")], polarity: .lowIsGood, of: .missingOutOnEducation,
    steps: [
      .count("On no school's roll", missing: "whether the child is on a school's roll") { child, context in
        let answers = Set(child.missedEducation(on: context.asAt).compactMap(\.isOnRoll))
        return answers.count == 1 ? answers.first.map { !$0 } : nil
      }
    ], example: .missedEducation(counted: "A", notCounted: "C", undetermined: "B D", shows: "50"))
}
