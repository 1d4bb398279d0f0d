public import CareCore

/// A volunteer who befriends a child in care, or is on the way to it.
///
/// Source: Children Act 1989, section 23ZB; Children in care and care leavers annual report 2019/20, 3.1; scrutiny
/// committee, minutes of 5 November 2019, 43(i).
public struct IndependentVisitor: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// How far they have come; `nil` when not recorded.
  public var stage: Coded<IndependentVisitorStage>?

  /// The day they reached that stage; `nil` when not recorded.
  public var stageSince: CalendarDay?

  /// The day they showed interest; `nil` when not recorded.
  public var enquired: CalendarDay?

  /// The day the assessment was completed; `nil` until then, or when not recorded.
  public var assessed: CalendarDay?

  /// The day of approval; `nil` until then, or when not recorded.
  public var approved: CalendarDay?

  /// The day they left; `nil` while it lasts, or when not recorded.
  public var left: CalendarDay?

  /// The days on which they were trained; `nil` when not recorded.
  public var trained: [CalendarDay]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    stage: Coded<IndependentVisitorStage>? = nil,
    stageSince: CalendarDay? = nil,
    enquired: CalendarDay? = nil,
    assessed: CalendarDay? = nil,
    approved: CalendarDay? = nil,
    left: CalendarDay? = nil,
    trained: [CalendarDay]? = nil
  ) {
    self.id = id
    self.stage = stage
    self.stageSince = stageSince
    self.enquired = enquired
    self.assessed = assessed
    self.approved = approved
    self.left = left
    self.trained = trained
  }
}

extension IndependentVisitor {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``IndependentVisitor/id``.
    case id
    /// ``IndependentVisitor/stage``.
    case stage
    /// ``IndependentVisitor/stageSince``.
    case stageSince
    /// ``IndependentVisitor/enquired``.
    case enquired
    /// ``IndependentVisitor/assessed``.
    case assessed
    /// ``IndependentVisitor/approved``.
    case approved
    /// ``IndependentVisitor/left``.
    case left
    /// ``IndependentVisitor/trained``.
    case trained
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<IndependentVisitor>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.stage, \.stage),
    FieldSlot(.stageSince, \.stageSince),
    FieldSlot(.enquired, \.enquired),
    FieldSlot(.assessed, \.assessed),
    FieldSlot(.approved, \.approved),
    FieldSlot(.left, \.left),
    FieldSlot(.trained, \.trained),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .independentVisitors }
}
