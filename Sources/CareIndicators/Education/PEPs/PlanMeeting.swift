import CareCore
public import CareModels

extension Population<RegisterRow<PersonalEducationPlan>> {
  /// Meetings of personal education plans held in the period.
  static var planMeetings: Population {
    records(
      of: PersonalEducationPlan.self, "plan-meetings", title: "held in the period",
      noun: "personal education plan meetings", missing: "the day of the meeting"
    ) { row, context in
      if let held = row.held { return context.period.contains(held) }
      // One that is still to come has no day; one that came to something was held.
      return row.record.cameToSomething ? nil : false
    }
  }
}

extension PersonalEducationPlan {
  /// Whether something is recorded that follows a meeting.
  fileprivate var cameToSomething: Bool {
    completed != nil || returned != nil || writtenBy != nil || contribution != nil || quality != nil
  }
}

extension Breakdown<RegisterRow<PersonalEducationPlan>> {
  /// By the phase in which the child is supported.
  public static var phase: Breakdown {
    .codes("phase", title: "Phase", requires: [.personalEducationPlans]) { row, _ in row.phase }
  }

  /// By the term of the school year: as recorded, or else the one that the day of the meeting is in.
  public static var term: Breakdown {
    Breakdown(
      "term", title: "Term",
      groups: [
        BreakdownGroup("autumn", "Autumn"), BreakdownGroup("spring", "Spring"), BreakdownGroup("summer", "Summer"),
      ], requires: [.personalEducationPlans]
    ) { row, context in
      (row.record.term ?? row.held.flatMap(context.terms.term(containing:)))?.season.rawValue
    }
  }
}

extension IndicatorExample {
  /// Meetings with what is said of them, and E, whose meeting was on the last day of the year before.
  static func planMeetings(
    _ columns: String, _ rows: String, counted: String, notCounted: String = "", leftOut: String = "",
    undetermined: String, groups: [String: String] = [:], shows: String
  ) -> IndicatorExample {
    IndicatorExample(
      """
      personalEducationPlans: child held \(columns)
      \(rows)
      E 2020-03-31
      """, counted: counted, notCounted: notCounted, leftOut: leftOut, undetermined: undetermined, outside: "E",
      groups: groups, shows: shows)
  }
}
