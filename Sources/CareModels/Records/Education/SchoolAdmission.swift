public import CareCore

/// An application for a school place, and how long the child went without one.
///
/// An in-year admission is late when more than five school days of education are missed; children with a plan are
/// left out. Source: Virtual school report, January 2020, in-year admissions.
public struct SchoolAdmission: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// At what point of school life it was made; `nil` when not recorded.
  public var kind: Coded<AdmissionKind>?

  /// The phase applied for; `nil` when not recorded.
  public var phase: Coded<SchoolPhase>?

  /// Which preference the school was, 1 or more; `nil` when not recorded.
  public var preference: Int?

  /// The day the application was received; `nil` when not recorded.
  public var applied: CalendarDay?

  /// The day it was decided; `nil` when not decided yet.
  public var decided: CalendarDay?

  /// What came of it; `nil` when not recorded.
  public var outcome: Coded<AdmissionOutcome>?

  /// The first day at the school; `nil` when the child has not started.
  public var started: CalendarDay?

  /// School days without education between the schools, 0 or more; `nil` when not recorded.
  public var schoolDaysMissed: Int?

  /// Why it took longer than it should; `nil` when it did not or no reason was recorded.
  public var delayReason: Coded<AdmissionDelayReason>?

  /// Whether the child has an education, health and care plan, which has its own way to a place; `nil` when not
  /// recorded.
  public var hasPlan: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    kind: Coded<AdmissionKind>? = nil,
    phase: Coded<SchoolPhase>? = nil,
    preference: Int? = nil,
    applied: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    outcome: Coded<AdmissionOutcome>? = nil,
    started: CalendarDay? = nil,
    schoolDaysMissed: Int? = nil,
    delayReason: Coded<AdmissionDelayReason>? = nil,
    hasPlan: Bool? = nil
  ) {
    self.child = child
    self.school = school
    self.kind = kind
    self.phase = phase
    self.preference = preference
    self.applied = applied
    self.decided = decided
    self.outcome = outcome
    self.started = started
    self.schoolDaysMissed = schoolDaysMissed
    self.delayReason = delayReason
    self.hasPlan = hasPlan
  }
}

extension SchoolAdmission {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SchoolAdmission/child``.
    case child
    /// ``SchoolAdmission/school``.
    case school
    /// ``SchoolAdmission/kind``.
    case kind
    /// ``SchoolAdmission/phase``.
    case phase
    /// ``SchoolAdmission/preference``.
    case preference
    /// ``SchoolAdmission/applied``.
    case applied
    /// ``SchoolAdmission/decided``.
    case decided
    /// ``SchoolAdmission/outcome``.
    case outcome
    /// ``SchoolAdmission/started``.
    case started
    /// ``SchoolAdmission/schoolDaysMissed``.
    case schoolDaysMissed
    /// ``SchoolAdmission/delayReason``.
    case delayReason
    /// ``SchoolAdmission/hasPlan``.
    case hasPlan
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SchoolAdmission>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.kind, \.kind),
    FieldSlot(.phase, \.phase),
    FieldSlot(.preference, \.preference),
    FieldSlot(.applied, \.applied),
    FieldSlot(.decided, \.decided),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.started, \.started),
    FieldSlot(.schoolDaysMissed, \.schoolDaysMissed),
    FieldSlot(.delayReason, \.delayReason),
    FieldSlot(.hasPlan, \.hasPlan),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .schoolAdmissions }
}
