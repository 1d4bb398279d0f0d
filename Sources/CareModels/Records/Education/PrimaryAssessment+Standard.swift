import CareCore

extension PrimaryResult {
  /// Whether the result reaches the expected standard: by the teacher's assessment, or by the test.
  ///
  /// The teacher assesses every subject at key stage 1, and writing and science at key stage 2. A pupil who was absent,
  /// or worked below the test, did not reach it. `nil` when there is no result, or one that leaves the pupil out: left,
  /// taken in another year, missing or annulled.
  /// Source: Local Authority Interactive Tool data dictionary, item 363.
  public func reachesExpectedStandard(at keyStage: KeyStage) -> Bool? {
    guard let subject = subject?.code else { return nil }
    switch (keyStage, subject) {
    case (.one, _), (.two, .writing), (.two, .science): return teacherAssessment?.code.flatMap(\.reachesStandard)
    case (.two, _):
      if let scaledScore, testOutcome == nil { return scaledScore >= 100 }
      if let outcome = testOutcome?.code { return outcome.reachesStandard }
      // No test was taken by a pupil assessed below it.
      let assessed = teacherAssessment?.code.flatMap(\.reachesStandard)
      return assessed == false ? false : nil
    default: return nil
    }
  }
}

extension TeacherAssessment {
  fileprivate var reachesStandard: Bool? {
    switch self {
    case .greaterDepth, .expected: true
    case .left, .future, .past, .maladministration: nil
    default: false
    }
  }
}

extension TestOutcome {
  fileprivate var reachesStandard: Bool? {
    switch self {
    case .achieved: true
    case .left, .future, .past, .missing, .cheating, .maladministration: nil
    default: false
    }
  }
}

extension PrimaryAssessment {
  /// Whether the child reached the expected standard in a subject; `nil` when it cannot be told.
  public func reachesExpectedStandard(in subject: PrimarySubject) -> Bool? {
    guard let keyStage = keyStage?.code else { return nil }
    let answers = (results ?? []).filter { $0.subject?.code == subject }.map {
      $0.reachesExpectedStandard(at: keyStage)
    }
    // Two results that do not agree say nothing.
    guard let first = answers.first, answers.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Whether the child reached the expected standard in all of reading, writing and mathematics.
  ///
  /// `false` as soon as one was not reached; `nil` when one is not known and no other was missed.
  public var reachesCombinedStandard: Bool? {
    let answers = [PrimarySubject.reading, .writing, .mathematics].map { reachesExpectedStandard(in: $0) }
    if answers.contains(false) { return false }
    return answers.allSatisfy { $0 == true } ? true : nil
  }
}
