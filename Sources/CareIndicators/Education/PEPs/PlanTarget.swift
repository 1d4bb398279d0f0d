import CareCore
public import CareModels

/// A target of a personal education plan, in the record of the plan.
public struct PlanTarget: IndicatorSubject {
  /// The target.
  public let target: PEPTarget

  /// The row of the plan, which stands for it.
  public let reference: RecordReference

  /// The history of the child whose plan it is; `nil` when the record names none.
  public let history: ChildHistory?
}

extension Population<PlanTarget> {
  /// Targets of personal education plans that were evaluated in the period.
  static var evaluated: Population {
    Population(
      id: "targets-evaluated", title: "evaluated in the period", noun: "targets",
      missing: "the day the target was evaluated", requires: [.personalEducationPlans], options: [], figures: [],
      source: .targets
    ) { subject, context in
      if let day = subject.target.evaluated { return context.period.contains(day) }
      return subject.target.outcome == nil ? false : nil
    }
  }
}

extension SubjectSource<PlanTarget> {
  fileprivate static var targets: SubjectSource {
    SubjectSource(id: "targets", tables: [PersonalEducationPlan.table]) { histories, _ in
      let table = histories.register.personalEducationPlans ?? []
      func targets(of row: Int, _ history: ChildHistory?) -> [PlanTarget] {
        guard table.indices.contains(row) else { return [] }
        let reference = RecordReference(PersonalEducationPlan.table, row)
        return (table[row].targets ?? []).map { PlanTarget(target: $0, reference: reference, history: history) }
      }
      let unowned = histories.unattributedRows.filter { $0.table == PersonalEducationPlan.table }
      return Opened(
        forEach: { child, take in
          for row in child.rows(in: PersonalEducationPlan.table) {
            for target in targets(of: Int(row), child) { take(target) }
          }
        }, ofNobody: unowned.flatMap { targets(of: $0.row, nil) })
    }
  }
}

extension Step<PlanTarget> {
  /// Leaves out targets that pupil premium does not pay for.
  static var withoutPremium: Step {
    .exclude("Pupil premium does not pay for it", missing: "whether pupil premium pays for it") { subject, _ in
      subject.target.usesPupilPremium.map { !$0 }
    }
  }

  /// Leaves out targets that were put off, where they are to be (``PostponedTargets``).
  static var postponed: Step {
    .exclude("Put off, where those are left out", missing: "what came of the target") { subject, context in
      guard context.options[PostponedTargets.self] == .leftOut else { return false }
      return subject.target.outcome?.code.map { $0 == .postponed }
    }
  }

  /// Counts targets that were achieved (``TargetAchievement``).
  static var achieved: Step {
    .count("Achieved", missing: "what came of the target") { subject, context in
      let isPartEnough = context.options[TargetAchievement.self] == .metOrPartly
      return subject.target.outcome?.code.map { $0 == .met || (isPartEnough && $0 == .partiallyMet) }
    }
  }
}

extension IndicatorExample {
  /// A plan of A with a target met, a target not met and one put off, and a plan of D with one of which it is not said
  /// what came of it, or when; the targets of E were evaluated the year before.
  static func targets(_ counted: String, notCounted: String, leftOut: String, shows: String) -> IndicatorExample {
    func target(_ outcome: String, on day: String = "2020-10-07", premium: Bool = true) -> String {
      """
      {"evaluated":"\(day)","outcome":"\(outcome)","usesPupilPremium":\(premium)}
      """
    }
    return IndicatorExample(
      """
      personalEducationPlans: child held targets
      A 2020-06-10 [\(target("met")),\(target("notMet")),\(target("postponed"))]
      B 2020-06-10 [\(target("partiallyMet", premium: false))]
      D 2020-06-10 [{"outcome":"met"}]
      E 2019-10-07 [\(target("met", on: "2020-03-04"))]
      """, options: MeasurementOptions(PostponedTargets.leftOut), counted: counted, notCounted: notCounted,
      leftOut: leftOut, undetermined: "D", outside: "E", shows: shows)
  }
}
