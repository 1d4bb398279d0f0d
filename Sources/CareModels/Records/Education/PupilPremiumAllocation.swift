public import CareCore

/// Pupil premium allotted for a child: what the grant is, what is kept in the pool, what is passed on.
///
/// It is paid term by term when a plan linked to targets has come in. Source: Children in care and care leavers
/// annual report 2019/20, 4.3.
public struct PupilPremiumAllocation: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// On what ground it is paid; `nil` when not recorded.
  public var kind: Coded<PupilPremiumKind>?

  /// The financial year of the grant, 1 April to 31 March; `nil` when not recorded.
  public var financialYear: Period?

  /// The term it is for; `nil` when it is for the whole year.
  public var term: Term?

  /// The school's number in the register of schools; `nil` when not known or not registered.
  public var school: URN?

  /// The grant for the child; `nil` when not recorded.
  public var amount: Money?

  /// How much of it is kept in the pool; `nil` when not recorded.
  public var retained: Money?

  /// How much of it goes to the school; `nil` when not recorded.
  public var passedOn: Money?

  /// The day the school's plan came in; `nil` when not received.
  public var planReceived: CalendarDay?

  /// The plan that it is paid on (``PersonalEducationPlan/id``); `nil` when not recorded.
  public var plan: String?

  /// The day it was paid; `nil` when not paid.
  public var paid: CalendarDay?

  /// The day its use was evaluated: at the meeting of the term after; `nil` when not evaluated.
  public var evaluated: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    kind: Coded<PupilPremiumKind>? = nil,
    financialYear: Period? = nil,
    term: Term? = nil,
    school: URN? = nil,
    amount: Money? = nil,
    retained: Money? = nil,
    passedOn: Money? = nil,
    planReceived: CalendarDay? = nil,
    plan: String? = nil,
    paid: CalendarDay? = nil,
    evaluated: CalendarDay? = nil
  ) {
    self.child = child
    self.kind = kind
    self.financialYear = financialYear
    self.term = term
    self.school = school
    self.amount = amount
    self.retained = retained
    self.passedOn = passedOn
    self.planReceived = planReceived
    self.plan = plan
    self.paid = paid
    self.evaluated = evaluated
  }
}

extension PupilPremiumAllocation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PupilPremiumAllocation/child``.
    case child
    /// ``PupilPremiumAllocation/kind``.
    case kind
    /// ``PupilPremiumAllocation/financialYear``.
    case financialYear
    /// ``PupilPremiumAllocation/term``.
    case term
    /// ``PupilPremiumAllocation/school``.
    case school
    /// ``PupilPremiumAllocation/amount``.
    case amount
    /// ``PupilPremiumAllocation/retained``.
    case retained
    /// ``PupilPremiumAllocation/passedOn``.
    case passedOn
    /// ``PupilPremiumAllocation/planReceived``.
    case planReceived
    /// ``PupilPremiumAllocation/plan``.
    case plan
    /// ``PupilPremiumAllocation/paid``.
    case paid
    /// ``PupilPremiumAllocation/evaluated``.
    case evaluated
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PupilPremiumAllocation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.kind, \.kind),
    FieldSlot(.financialYear, \.financialYear),
    FieldSlot(.term, \.term),
    FieldSlot(.school, \.school),
    FieldSlot(.amount, \.amount),
    FieldSlot(.retained, \.retained),
    FieldSlot(.passedOn, \.passedOn),
    FieldSlot(.planReceived, \.planReceived),
    FieldSlot(.plan, \.plan),
    FieldSlot(.paid, \.paid),
    FieldSlot(.evaluated, \.evaluated),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .pupilPremiumAllocations }
}
