import CareCore
import CareModels

extension Indicator {
  /// Audited case records with a current chronology.
  public static let chronologyCurrent = caseRecord(
    "chronology", "Case records with a current chronology", "whose chronology was there and current",
    field: "chronologyIsCurrent", \.chronologyIsCurrent)

  /// Audited case records with a detailed and current genogram.
  public static let genogramCurrent = caseRecord(
    "genogram", "Case records with a current genogram", "whose genogram was there, detailed and current",
    field: "genogramIsCurrent", \.genogramIsCurrent)

  private static func caseRecord(
    _ id: String, _ title: String, _ definition: String, field: String,
    _ isCurrent: @escaping @Sendable (CaseRecordAudit) -> Bool?
  ) -> Indicator {
    proportion(
      "practice.\(id)-current", title, definition: "Of case records audited in the period, those \(definition).",
      sources: [.draftActionPlan("action 4")], polarity: .highIsGood,
      of: .records(
        of: CaseRecordAudit.self, "case-records-audited", title: "audited in the period", noun: "case records",
        missing: "the day of the audit"
      ) { audit, context in audit.date.map(context.period.contains) },
      steps: [.count("Current", missing: "what the audit found") { audit, _ in isCurrent(audit.record) }],
      example: IndicatorExample(
        """
        caseRecordAudits: child date \(field)
        A 2020-06-01 true
        B 2020-06-01 false
        C 2020-06-01
        D 2021-04-01 true
        """, counted: "A", notCounted: "B", undetermined: "C", outside: "D", shows: "50"))
  }
}
