public import CareCore

/// A child's wait for an independent visitor, and the visits once matched.
///
/// Source: Children Act 1989, section 23ZB; Care Planning, Placement and Case Review (England) Regulations 2010,
/// regulation 47; Children in care and care leavers annual report 2019/20, 3.1.
public struct IndependentVisitorMatch: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The ``IndependentVisitor/id``; `nil` while the child waits, or when not recorded.
  public var visitor: String?

  /// The day it was considered whether the child should have one; `nil` when not recorded.
  public var considered: CalendarDay?

  /// The day the child was referred; `nil` when not recorded.
  public var referred: CalendarDay?

  /// The day the child said no; `nil` when they did not, or when not recorded.
  public var declined: CalendarDay?

  /// The day of the match; `nil` until then, or when not recorded.
  public var matched: CalendarDay?

  /// The day it ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// Whether the child lives outside the authority's area; `nil` when not recorded.
  public var isOutOfCounty: Bool?

  /// The days of the visits; `nil` when not recorded.
  public var visits: [CalendarDay]?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    visitor: String? = nil,
    considered: CalendarDay? = nil,
    referred: CalendarDay? = nil,
    declined: CalendarDay? = nil,
    matched: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    isOutOfCounty: Bool? = nil,
    visits: [CalendarDay]? = nil
  ) {
    self.child = child
    self.visitor = visitor
    self.considered = considered
    self.referred = referred
    self.declined = declined
    self.matched = matched
    self.ended = ended
    self.isOutOfCounty = isOutOfCounty
    self.visits = visits
  }
}

extension IndependentVisitorMatch {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``IndependentVisitorMatch/child``.
    case child
    /// ``IndependentVisitorMatch/visitor``.
    case visitor
    /// ``IndependentVisitorMatch/considered``.
    case considered
    /// ``IndependentVisitorMatch/referred``.
    case referred
    /// ``IndependentVisitorMatch/declined``.
    case declined
    /// ``IndependentVisitorMatch/matched``.
    case matched
    /// ``IndependentVisitorMatch/ended``.
    case ended
    /// ``IndependentVisitorMatch/isOutOfCounty``.
    case isOutOfCounty
    /// ``IndependentVisitorMatch/visits``.
    case visits
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<IndependentVisitorMatch>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.visitor, \.visitor),
    FieldSlot(.considered, \.considered),
    FieldSlot(.referred, \.referred),
    FieldSlot(.declined, \.declined),
    FieldSlot(.matched, \.matched),
    FieldSlot(.ended, \.ended),
    FieldSlot(.isOutOfCounty, \.isOutOfCounty),
    FieldSlot(.visits, \.visits),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .independentVisitorMatches }
}
