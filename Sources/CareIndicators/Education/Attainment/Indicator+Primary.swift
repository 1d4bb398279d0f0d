import CareCore
import CareModels

extension Indicator {
  /// The share of children looked after who reached the expected standard at the end of a key stage, in all the subjects.
  static func expectedStandard(
    at keyStage: KeyStage, in subjects: [PrimarySubject], _ id: String, _ name: String, sources: [Source]
  ) -> Indicator {
    let stage = keyStage.title.lowercased()
    let judged =
      keyStage == .one
      ? "As the teacher assessed. Not collected after 2022/23, and kept for the years before."
      : "By the test, with a scaled score of 100 or more, and in writing by the teacher. None for 2019/20 and 2020/21."
    let all = subjects.count == 1 ? "" : " Each has to be reached; one that was not settles the matter."
    return proportion(
      "attainment.\(keyStage.rawValue.lowercased())-\(id)", "Expected standard at \(stage) in \(name)",
      definition: """
        Of children looked after who were assessed at \(stage) in the school year, those who reached the expected \
        standard in \(name). \(judged)\(all)
        """,
      sources: sources, polarity: .highIsGood, options: [AttainmentBase.self, MissingResults.self],
      of: .assessed(at: keyStage),
      steps: [
        .otherSchools { child, context in
          child.isStateFunded(PrimaryAssessment.self, context) { $0.keyStage?.code == keyStage }
        },
        .count("Reached the expected standard", missing: "the result in a subject") { child, context in
          let isMissed = context.options[MissingResults.self] == .notReached
          return child.agreed(PrimaryAssessment.self, context, where: { $0.keyStage?.code == keyStage }) {
            $0.reachesExpectedStandard(in: subjects, missing: isMissed ? false : nil)
          }
        },
      ], example: .primary(keyStage, subjects))
  }
}

extension PrimaryAssessment {
  /// Whether the child reached the expected standard in all of some subjects; `missing` stands for one without a result.
  fileprivate func reachesExpectedStandard(in subjects: [PrimarySubject], missing: Bool?) -> Bool? {
    let answers = subjects.map { subject in
      reachesExpectedStandard(in: subject)
        ?? ((results ?? []).contains { $0.subject?.code == subject || $0.subject?.code == nil } ? nil : missing)
    }
    if answers.contains(false) { return false }
    return answers.allSatisfy { $0 == true } ? true : nil
  }
}

extension IndicatorExample {
  fileprivate static func primary(_ keyStage: KeyStage, _ subjects: [PrimarySubject]) -> IndicatorExample {
    func results(_ reached: [Bool]) -> String {
      let all = zip(subjects, reached).map { subject, isReached in
        let assessment = isReached ? TeacherAssessment.expected : .workingTowards
        let isTested = keyStage == .two && subject != .writing
        let result =
          isTested
          ? "\"scaledScore\":\(isReached ? 100 : 99)" : "\"teacherAssessment\":\"\(assessment.rawValue)\""
        return "{\"subject\":\"\(subject.rawValue)\",\(result)}"
      }
      return "[\(all.joined(separator: ","))]"
    }
    let (passed, failed) = (subjects.map { _ in true }, subjects.indices.map { $0 < subjects.count - 1 })
    return .attainment(
      "primaryAssessments: child keyStage year isStateFunded results",
      """
      A \(keyStage.rawValue) 2020/21 true \(results(passed))
      B \(keyStage.rawValue) 2020/21 true \(results(failed))
      C \(keyStage.rawValue) 2020/21 false \(results(passed))
      D \(keyStage.rawValue) 2020/21 true \(results(Array(passed.dropLast())))
      E \(keyStage.rawValue) 2019/20 true \(results(passed))
      F \(keyStage.rawValue) 2020/21 true \(results(passed))
      """, counted: "A", notCounted: "B", shows: "50")
  }
}
