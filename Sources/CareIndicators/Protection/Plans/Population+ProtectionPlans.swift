import CareCore
public import CareModels

extension Population<RegisterRow<ChildProtectionPlan>> {
  /// Child protection plans in force on the last day of the period; one that ended on the day is not.
  public static var protectionPlansOnDay: Population {
    plans("protection-plans-on-day", title: "in force on the day", missing: "whether the plan was in force on the day")
    {
      plan, context in
      isCaseOpen(from: plan.start, to: plan.end, closesUnread: plan.unreadFields.contains(.end), on: context.asAt)
    }
  }

  /// Child protection plans that started in the period.
  public static var protectionPlansStarted: Population {
    plans("protection-plans-started", title: "started in the period", missing: "the day the plan started") {
      plan, context in plan.start.map(context.period.contains)
    }
  }

  /// Child protection plans that ended in the period.
  public static var protectionPlansEnded: Population {
    plans("protection-plans-ended", title: "ended in the period", missing: "the day the plan ended") { plan, context in
      didCaseClose(on: plan.end, closesUnread: plan.unreadFields.contains(.end), in: context.period)
    }
  }

  private static func plans(
    _ id: String, title: String, missing: String,
    _ holds: @escaping @Sendable (ChildProtectionPlan, MeasurementContext) -> Bool?
  ) -> Population {
    .records(of: ChildProtectionPlan.self, id, title: title, noun: "plans", missing: missing) { row, context in
      holds(row.record, context)
    }
  }
}

extension Breakdown<RegisterRow<ChildProtectionPlan>> {
  /// By the category of abuse when the plan started.
  public static var initialCategory: Breakdown {
    .codes("initial-category", title: AbuseCategory.title, requires: []) {
      row, _ -> Coded<AbuseCategory>? in row.record.initialCategory
    }
  }

  /// By the category of abuse now, or when the plan ended.
  public static var latestCategory: Breakdown {
    .codes("latest-category", title: AbuseCategory.title, requires: []) {
      row, _ -> Coded<AbuseCategory>? in row.record.latestCategory
    }
  }
}

extension Source {
  /// The national indicator of a name, the items of the interactive tool, and the statistics.
  static func protectionMeasure(_ indicator: String, _ items: String, _ statistics: String) -> [Source] {
    [.nationalIndicator(indicator), .interactiveTool(items), .needStatistics(statistics)]
  }
}
