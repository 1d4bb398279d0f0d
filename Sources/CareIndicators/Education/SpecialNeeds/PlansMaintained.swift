import CareCore
import CareModels

extension Indicator {
  /// Children and young people of the area with an education, health and care plan.
  public static let plansMaintained = count(
    "sen.plans-maintained", "Education, health and care plans maintained",
    definition: """
      Children and young people of the area, looked after or not, with an education, health and care plan that is \
      maintained on the day. Each counts once.
      """,
    sources: [
      .performanceReport("children in mainstream schools with an EHCP"), .secondQuarterReport("SEND"),
    ], of: .withPlan, example: .plans(counted: "A B", shows: "2"))

  /// The share of plans that name a mainstream school.
  public static let plansInMainstream = proportion(
    "sen.plans-in-mainstream", "Education, health and care plans that name a mainstream school",
    definition: """
      Of children and young people of the area with an education, health and care plan maintained on the day, those whose \
      plan names a mainstream school. Their number is the figure of the dashboards.
      """,
    sources: [.performanceReport("children in mainstream schools with an EHCP")], of: .withPlan,
    steps: [
      .count("A mainstream school is named", missing: "the kind of school the plan names") { child, context in
        let kinds = Set(
          child.educationHealthCarePlans.filter { $0.stage(on: context.asAt) == .plan }.compactMap {
            $0.namedKind?.code
          })
        return kinds.count == 1 ? kinds.first.map { $0 == .mainstream } : nil
      }
    ], decimals: 1, example: .plans(counted: "A", notCounted: "B", shows: "50.0"))

  /// Children of the area with SEN support.
  public static let supportProvided = count(
    "sen.support-provided", "Children with SEN support",
    definition: """
      Children of the area, looked after or not, recorded with SEN support on the day and without a plan or an assessment \
      for one. Each counts once.
      """,
    sources: [.performanceReport("children on SEN support"), .secondQuarterReport("SEND")], of: .withSupport,
    example: IndicatorExample(
      """
      specialEducationalNeeds: child provision start end
      A K 2018-09-03
      B K 2018-09-03
      D K .
      E K 2018-09-03 2020-09-01
      educationHealthCarePlans: child issued
      B 2019-05-30
      """, counted: "A", undetermined: "D", outside: "B E", shows: "1"))
}

extension Population<ChildHistory> {
  /// Children and young people with a plan maintained on the day, looked after or not.
  fileprivate static var withPlan: Population {
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
  fileprivate static var withSupport: Population {
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
  fileprivate func mayHaveSupport(on day: CalendarDay) -> Bool {
    specialEducationalNeeds.contains { record in
      if record.end.map({ $0 <= day }) ?? false || record.start.map({ $0 > day }) ?? false { return false }
      return record.provision?.code.map { $0 == .support } ?? true
    }
  }
}

extension IndicatorExample {
  /// A, whose plan names a mainstream school; B, whose plan names a special school; D, of whose plan the day is missing;
  /// E, whose plan ceased.
  fileprivate static func plans(counted: String, notCounted: String = "", shows: String) -> IndicatorExample {
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
