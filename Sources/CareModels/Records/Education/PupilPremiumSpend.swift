public import CareCore

/// Money spent from pupil premium for a child, by the school or from the pool.
///
/// A school may ask the pool for more when a child's own allocation is not enough. Spending of the pool that is for
/// no one child is ``PooledPremiumSpend``. Source: Annual report of the Virtual School Head, June 2021, paragraphs
/// 23–25.
public struct PupilPremiumSpend: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// Which premium it is; `nil` when not recorded.
  public var kind: Coded<PupilPremiumKind>?

  /// What it was spent on; `nil` when not recorded.
  public var intervention: Coded<PupilPremiumIntervention>?

  /// Whether it came from the pool; `nil` when not recorded.
  public var isFromPool: Bool?

  /// The day it was applied for; `nil` when not applied for.
  public var requested: CalendarDay?

  /// The day the application was decided; `nil` when not decided or not needed.
  public var decided: CalendarDay?

  /// The amount applied for; `nil` when not recorded.
  public var amountRequested: Money?

  /// The amount agreed or spent; `nil` when not recorded.
  public var amount: Money?

  /// The first day of what it pays for; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day of it; `nil` when it goes on or is one day.
  public var end: CalendarDay?

  /// Hours a week of what it pays for, in whole hours, 0–168; `nil` when not recorded.
  public var weeklyHours: Int?

  /// The day it is to be reviewed; `nil` when not recorded.
  public var review: CalendarDay?

  /// The plan it is linked to (``PersonalEducationPlan/id``); `nil` when not recorded.
  public var plan: String?

  /// The number of the target it is linked to (``PEPTarget/number``); `nil` when not recorded.
  public var target: Int?

  /// What came of it; `nil` when not evaluated yet.
  public var outcome: Coded<PEPTargetOutcome>?

  /// Who provides it; `nil` when not recorded.
  public var provider: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    school: URN? = nil,
    kind: Coded<PupilPremiumKind>? = nil,
    intervention: Coded<PupilPremiumIntervention>? = nil,
    isFromPool: Bool? = nil,
    requested: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    amountRequested: Money? = nil,
    amount: Money? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    weeklyHours: Int? = nil,
    review: CalendarDay? = nil,
    plan: String? = nil,
    target: Int? = nil,
    outcome: Coded<PEPTargetOutcome>? = nil,
    provider: String? = nil
  ) {
    self.child = child
    self.school = school
    self.kind = kind
    self.intervention = intervention
    self.isFromPool = isFromPool
    self.requested = requested
    self.decided = decided
    self.amountRequested = amountRequested
    self.amount = amount
    self.start = start
    self.end = end
    self.weeklyHours = weeklyHours
    self.review = review
    self.plan = plan
    self.target = target
    self.outcome = outcome
    self.provider = provider
  }
}

extension PupilPremiumSpend {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PupilPremiumSpend/child``.
    case child
    /// ``PupilPremiumSpend/school``.
    case school
    /// ``PupilPremiumSpend/kind``.
    case kind
    /// ``PupilPremiumSpend/intervention``.
    case intervention
    /// ``PupilPremiumSpend/isFromPool``.
    case isFromPool
    /// ``PupilPremiumSpend/requested``.
    case requested
    /// ``PupilPremiumSpend/decided``.
    case decided
    /// ``PupilPremiumSpend/amountRequested``.
    case amountRequested
    /// ``PupilPremiumSpend/amount``.
    case amount
    /// ``PupilPremiumSpend/start``.
    case start
    /// ``PupilPremiumSpend/end``.
    case end
    /// ``PupilPremiumSpend/weeklyHours``.
    case weeklyHours
    /// ``PupilPremiumSpend/review``.
    case review
    /// ``PupilPremiumSpend/plan``.
    case plan
    /// ``PupilPremiumSpend/target``.
    case target
    /// ``PupilPremiumSpend/outcome``.
    case outcome
    /// ``PupilPremiumSpend/provider``.
    case provider
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PupilPremiumSpend>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.school, \.school),
    FieldSlot(.kind, \.kind),
    FieldSlot(.intervention, \.intervention),
    FieldSlot(.isFromPool, \.isFromPool),
    FieldSlot(.requested, \.requested),
    FieldSlot(.decided, \.decided),
    FieldSlot(.amountRequested, \.amountRequested),
    FieldSlot(.amount, \.amount),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.weeklyHours, \.weeklyHours),
    FieldSlot(.review, \.review),
    FieldSlot(.plan, \.plan),
    FieldSlot(.target, \.target),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.provider, \.provider),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .pupilPremiumSpends }
}
