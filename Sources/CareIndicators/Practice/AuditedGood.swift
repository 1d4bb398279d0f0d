import CareCore
import CareModels

extension Indicator {
  /// Audits of practice that graded assessment good or better.
  public static let assessmentAuditedGood = auditedGood("assessment", "assessment", .assessment)

  /// Audits of practice that graded planning good or better.
  public static let planningAuditedGood = auditedGood("planning", "planning", .planning)

  /// Audits of practice that graded the oversight of managers good or better.
  public static let oversightAuditedGood = auditedGood("oversight", "management oversight", .managementOversight)

  private static func auditedGood(_ id: String, _ name: String, _ domain: AuditDomain) -> Indicator {
    proportion(
      "practice.\(id)-audited-good", "Audits that graded \(name) good or better",
      definition: """
        Of audits of practice of the period that graded \(name), those that graded it good or outstanding. An audit \
        that gives it more than one grade has the lowest of them.
        """,
      sources: [.draftActionPlan("action 3, audits")], polarity: .highIsGood, of: .practiceAudits,
      steps: [
        .exclude("Did not grade \(name)", missing: "what was graded") { audit, _ in
          audit.grades(domain).map(\.isEmpty)
        },
        .count("Graded good or outstanding", missing: "the grade") { audit, _ in
          let grades = audit.grades(domain) ?? []
          if grades.contains(where: { $0 == .inadequate || $0 == .requiresImprovement }) { return false }
          return grades.contains(nil) ? nil : true
        },
      ],
      example: IndicatorExample(
        """
        practiceAudits: child date judgements
        A 2020-06-01 [{"domain":"\(domain.rawValue)","grade":"good"}]
        B 2020-06-01 [{"domain":"\(domain.rawValue)","grade":"requiresImprovement"}]
        C 2020-06-01 [{"domain":"recording","grade":"good"}]
        D 2020-06-01 [{"domain":"\(domain.rawValue)"}]
        E 2020-06-01
        F 2021-04-01 [{"domain":"\(domain.rawValue)","grade":"good"}]
        """, counted: "A", notCounted: "B", leftOut: "C", undetermined: "D E", outside: "F", shows: "50"))
  }
}

extension Population<RegisterRow<PracticeAudit>> {
  /// Audits of practice of the period.
  fileprivate static var practiceAudits: Population {
    .records(
      of: PracticeAudit.self, "practice-audits", title: "of the period", noun: "audits",
      missing: "the day of the audit"
    ) { audit, context in audit.date.map(context.period.contains) }
  }
}

extension RegisterRow<PracticeAudit> {
  /// The grades for a part of practice, `nil` for one that is missing or not on the list.
  ///
  /// There is no answer when no part is recorded, or none is this one and one cannot be told.
  fileprivate func grades(_ domain: AuditDomain) -> [AuthorityInspectionGrade?]? {
    guard let judgements = self.judgements else { return nil }
    let grades = judgements.filter { $0.domain?.code == domain }.map { $0.grade?.code }
    return grades.isEmpty && judgements.contains { $0.domain?.code == nil } ? nil : grades
  }
}
