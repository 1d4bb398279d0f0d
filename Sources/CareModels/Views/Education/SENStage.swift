public import CareCore

/// How far a child's special educational needs are provided for: the four groups that a virtual school reports.
///
/// Source: children in care and care leavers annual report 2019/20, 4.1.
@frozen public enum SENStage: String, CodeGroup {
  /// None identified.
  case noneIdentified
  /// SEN support in school.
  case support
  /// An assessment for an education, health and care plan is under way.
  case assessment
  /// An education, health and care plan is maintained.
  case plan

  /// What the grouping is called, for a reader.
  public static var title: String { "Special educational needs" }

  /// What the group is called, for a reader.
  public var title: String {
    switch self {
    case .noneIdentified: "None identified"
    case .support: "SEN support"
    case .assessment: "Assessment for a plan under way"
    case .plan: "Education, health and care plan"
    }
  }
}

extension EducationHealthCarePlan {
  /// The stage that the plan, or the request for one, gives on a day; `nil` when it gives none: before the request,
  /// after a refusal, and after the plan ceased.
  public func stage(on day: CalendarDay) -> SENStage? {
    if let ceased, ceased <= day { return nil }
    if let issued, issued <= day { return .plan }
    guard let requested, requested <= day else { return nil }
    if let refused, refused <= day { return nil }
    if isAssessmentAgreed == false, assessmentDecided.map({ $0 <= day }) ?? true { return nil }
    return .assessment
  }
}

extension ChildHistory {
  /// The stage of the child's special educational needs on a day: a plan before an assessment, that before support.
  ///
  /// `nil` when no record says: neither a plan or request, nor provision on the day, nor the code `N` for none.
  public func senStage(on day: CalendarDay) -> SENStage? {
    let stages = educationHealthCarePlans.compactMap { $0.stage(on: day) }
    let provisions = specialEducationalNeeds.compactMap { record -> SENProvision? in
      guard let start = record.start, start <= day, record.end.map({ $0 > day }) ?? true else { return nil }
      return record.provision?.code
    }
    if stages.contains(.plan) || provisions.contains(where: { $0 == .plan || $0 == .statement }) { return .plan }
    if stages.contains(.assessment) { return .assessment }
    if provisions.contains(.support) { return .support }
    return provisions.contains(.noNeed) ? .noneIdentified : nil
  }
}
