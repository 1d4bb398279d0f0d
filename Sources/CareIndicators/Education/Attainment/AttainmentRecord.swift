import CareCore
import CareModels

/// A record of what a pupil came to in a school year.
protocol AttainmentRecord: CareRecord, Equatable {
  var year: AcademicYear? { get }
  var school: URN? { get }
  var isStateFunded: Bool? { get }
}

extension EarlyYearsProfile: AttainmentRecord {}
extension PrimaryAssessment: AttainmentRecord {}
extension KeyStage4Outcome: AttainmentRecord {}

extension ChildHistory {
  /// The child's records of the school year measured that are wanted.
  func attainment<Row: AttainmentRecord>(
    _ type: Row.Type, _ context: MeasurementContext, where isWanted: (Row) -> Bool = { _ in true }
  ) -> [Row] {
    guard let year = SchoolingYear(context)?.year else { return [] }
    return records(of: type).filter { $0.year == year && isWanted($0) }
  }

  /// Whether there is such a record; `nil` when one does not say of which year it is.
  fileprivate func hasAttainment<Row: AttainmentRecord>(
    _ type: Row.Type, _ context: MeasurementContext, where isWanted: (Row) -> Bool?
  ) -> Bool? {
    guard let year = SchoolingYear(context)?.year else { return nil }
    return records(of: type).anyHolds { row in both(isWanted(row), row.year.map { $0 == year }) }
  }

  /// What the records of the year say, where those that say something agree; `nil` when none does, or they do not.
  func agreed<Row: AttainmentRecord, Answer: Hashable>(
    _ type: Row.Type, _ context: MeasurementContext, where isWanted: (Row) -> Bool = { _ in true },
    _ answer: (Row) -> Answer?
  ) -> Answer? {
    let answers = Set(attainment(type, context, where: isWanted).compactMap(answer))
    return answers.count == 1 ? answers.first : nil
  }

  /// Whether the pupil was in a state-funded school: as the record says, or else the school that it names.
  func isStateFunded<Row: AttainmentRecord>(
    _ type: Row.Type, _ context: MeasurementContext, where isWanted: (Row) -> Bool = { _ in true }
  ) -> Bool? {
    agreed(type, context, where: isWanted) { row in
      if let said = row.isStateFunded { return said }
      let schools = Set((row.school.map(histories.schools(numbered:)) ?? []).compactMap(\.isStateFunded))
      return schools.count == 1 ? schools.first : nil
    }
  }
}

extension PrimaryAssessment {
  /// Whether it is of a key stage; `nil` when it does not say.
  static func isOf(_ keyStage: KeyStage) -> @Sendable (PrimaryAssessment) -> Bool? {
    { $0.keyStage?.code.map { $0 == keyStage } }
  }
}

extension Population<ChildHistory> {
  /// Children of the cohort with a profile of the school year.
  static var reception: Population {
    attained(EarlyYearsProfile.self, "reception", title: "with an early years profile of the school year")
  }

  /// Children of the cohort with an assessment of a key stage in the school year.
  static func assessed(at keyStage: KeyStage) -> Population {
    attained(
      PrimaryAssessment.self, keyStage.rawValue.lowercased(),
      title: "assessed at \(keyStage.title.lowercased()) in the school year", where: PrimaryAssessment.isOf(keyStage))
  }

  /// Children of the cohort with results at key stage 4 in the school year.
  static var keyStage4: Population {
    attained(KeyStage4Outcome.self, "ks4", title: "with results at key stage 4 in the school year")
  }

  private static func attained<Row: AttainmentRecord>(
    _ type: Row.Type, _ id: String, title: String, where isWanted: @escaping @Sendable (Row) -> Bool? = { _ in true }
  ) -> Population {
    pupils(id, title: title, missing: "the key stage or the school year of a record", requires: [Row.table]) {
      child, context in
      child.hasAttainment(type, context, where: isWanted)
    }
  }
}

extension Step<ChildHistory> {
  /// Leaves out pupils of other schools where the figure is over state-funded ones (``AttainmentBase``).
  static func otherSchools(
    _ isStateFunded: @escaping @Sendable (ChildHistory, MeasurementContext) -> Bool?
  ) -> Step {
    .exclude("Not in a state-funded school, over those alone", missing: "whether the school was state-funded") {
      child, context in
      switch context.options[AttainmentBase.self] {
      case .allSchools: false
      case .stateFunded: isStateFunded(child, context).map { !$0 }
      }
    }
  }
}

extension IndicatorExample {
  /// Six children looked after since before the year but for F, who came on its second day, and what is said of their
  /// attainment. C is to be in a school that is not state-funded, which leaves them out.
  static func attainment(
    _ columns: String, _ rows: String, counted: String, notCounted: String = "", leftOut: String = "C",
    undetermined: String = "D", shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      A 2018-06-01 S C2 N1 U4
      B 2018-06-01 S C2 N1 U4
      C 2018-06-01 S C2 N1 U4
      D 2018-06-01 S C2 N1 U4
      E 2018-06-01 S C2 N1 U4
      F 2020-04-02 S C2 N1 U4
      \(columns)
      \(rows)
      """, options: MeasurementOptions(AttainmentBase.stateFunded), counted: counted, notCounted: notCounted,
      leftOut: leftOut, undetermined: undetermined, outside: "E F", shows: shows)
  }
}
