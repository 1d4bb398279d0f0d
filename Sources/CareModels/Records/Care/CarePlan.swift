public import CareCore

/// A looked-after child's care plan.
///
/// It counts on a day when a manager approved it in the six months before: ``isApproved(within:on:)``. Source: Care
/// Planning, Placement and Case Review (England) Regulations 2010, regulations 4 to 6; Children in care and care
/// leavers annual report 2019/20, executive summary; Draft action plan for Ofsted recommendations 2019, action 3.
public struct CarePlan: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day work on it began; `nil` when not recorded.
  public var started: CalendarDay?

  /// The day it was completed; `nil` until then, or when not recorded.
  public var completed: CalendarDay?

  /// The day a manager approved it; `nil` until then, or when not recorded.
  public var approved: CalendarDay?

  /// The ``StaffMember/id`` of that manager; `nil` until then, or when not recorded.
  public var approvedBy: String?

  /// The day it was last reviewed; `nil` when not recorded.
  public var reviewed: CalendarDay?

  /// The day another plan replaced it, or care ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// The ``PermanencePlan/id`` it rests on; `nil` when not recorded.
  public var permanencePlan: String?

  /// Whether it is an interim plan for the court; `nil` when not recorded.
  public var isInterim: Bool?

  /// Whether each action in it has a timescale; `nil` when not recorded.
  public var hasTimescales: Bool?

  /// Whether the child, the family and their network made it with the worker; `nil` when not recorded.
  public var isMadeWithFamily: Bool?

  /// Whether it is written to the child; `nil` when not recorded.
  public var isWrittenToChild: Bool?

  /// Whether it records the child's wishes and feelings; `nil` when not recorded.
  public var childsViews: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    started: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    approved: CalendarDay? = nil,
    approvedBy: String? = nil,
    reviewed: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    permanencePlan: String? = nil,
    isInterim: Bool? = nil,
    hasTimescales: Bool? = nil,
    isMadeWithFamily: Bool? = nil,
    isWrittenToChild: Bool? = nil,
    childsViews: Bool? = nil
  ) {
    self.child = child
    self.id = id
    self.started = started
    self.completed = completed
    self.approved = approved
    self.approvedBy = approvedBy
    self.reviewed = reviewed
    self.ended = ended
    self.permanencePlan = permanencePlan
    self.isInterim = isInterim
    self.hasTimescales = hasTimescales
    self.isMadeWithFamily = isMadeWithFamily
    self.isWrittenToChild = isWrittenToChild
    self.childsViews = childsViews
  }
}

extension CarePlan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CarePlan/child``.
    case child
    /// ``CarePlan/id``.
    case id
    /// ``CarePlan/started``.
    case started
    /// ``CarePlan/completed``.
    case completed
    /// ``CarePlan/approved``.
    case approved
    /// ``CarePlan/approvedBy``.
    case approvedBy
    /// ``CarePlan/reviewed``.
    case reviewed
    /// ``CarePlan/ended``.
    case ended
    /// ``CarePlan/permanencePlan``.
    case permanencePlan
    /// ``CarePlan/isInterim``.
    case isInterim
    /// ``CarePlan/hasTimescales``.
    case hasTimescales
    /// ``CarePlan/isMadeWithFamily``.
    case isMadeWithFamily
    /// ``CarePlan/isWrittenToChild``.
    case isWrittenToChild
    /// ``CarePlan/childsViews``.
    case childsViews
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CarePlan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.started, \.started),
    FieldSlot(.completed, \.completed),
    FieldSlot(.approved, \.approved),
    FieldSlot(.approvedBy, \.approvedBy),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.ended, \.ended),
    FieldSlot(.permanencePlan, \.permanencePlan),
    FieldSlot(.isInterim, \.isInterim),
    FieldSlot(.hasTimescales, \.hasTimescales),
    FieldSlot(.isMadeWithFamily, \.isMadeWithFamily),
    FieldSlot(.isWrittenToChild, \.isWrittenToChild),
    FieldSlot(.childsViews, \.childsViews),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .carePlans }
}
