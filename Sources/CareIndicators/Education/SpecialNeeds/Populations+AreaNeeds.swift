import CareCore
import CareModels

extension Population<ChildHistory> {
  /// Children and young people with a plan maintained on the day, looked after or not.
  static var withPlan: Population {
    Population(
      "with-plan", title: "with an education, health and care plan on the day", missing: "the day the plan was issued",
      requires: [.educationHealthCarePlans]
    ) { child, context in
      child.educationHealthCarePlans.anyHolds { plan in
        if plan.stage(on: context.asAt) == .plan { return true }
        if let ceased = plan.ceased, ceased <= context.asAt { return false }
        // A plan that names a school, or is reviewed, was issued.
        return plan.issued == nil && (plan.namedKind != nil || plan.namedSchool != nil || plan.reviews != nil)
          ? nil : false
      }
    }
  }

  /// Children with SEN support on the day and no further stage, looked after or not.
  static var withSupport: Population {
    Population(
      "with-sen-support", title: "with SEN support on the day", missing: "the provision, or its first day",
      requires: [.specialEducationalNeeds, .educationHealthCarePlans]
    ) { child, context in
      let stage = child.needStage(context)
      if let stage { return stage == .support }
      return child.specialEducationalNeeds.isEmpty ? false : child.mayHaveSupport(on: context.asAt) ? nil : false
    }
  }
}

extension ChildHistory {
  /// Whether a provision that is not over may be SEN support.
  func mayHaveSupport(on day: CalendarDay) -> Bool {
    specialEducationalNeeds.contains { record in
      if record.end.map({ $0 <= day }) ?? false || record.start.map({ $0 > day }) ?? false { return false }
      return record.provision?.code.map { $0 == .support } ?? true
    }
  }
}

extension IndicatorExample {
  /// A, whose plan names a mainstream school; B, whose plan names a special school; D, of whose plan the day is missing;
  /// E, whose plan ceased.
  static func plans(counted: String, notCounted: String = "", shows: String) -> IndicatorExample {
    IndicatorExample(
      """
      educationHealthCarePlans: child issued namedKind ceased
      A 2019-05-30 mainstream
      B 2019-05-30 special
      D . mainstream
      E 2019-05-30 special 2021-03-31
      """, counted: counted, notCounted: notCounted, undetermined: "D", outside: "E", shows: shows)
  }
}
