public import CareCore

/// A young person's award in living independently (ASDAN): one or two units agreed at each six-monthly review,
/// within two years.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3.
public struct IndependenceAward: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The day it was begun; `nil` when not recorded.
  public var start: CalendarDay?

  /// The units; `nil` when not supplied.
  public var units: [IndependenceUnit]?

  /// The identifier of the carer or personal adviser who helps; `nil` when not recorded.
  public var supportedBy: String?

  /// The day the work was handed in; `nil` when not handed in.
  public var submitted: CalendarDay?

  /// The day it was accredited; `nil` when not accredited.
  public var accredited: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    start: CalendarDay? = nil,
    units: [IndependenceUnit]? = nil,
    supportedBy: String? = nil,
    submitted: CalendarDay? = nil,
    accredited: CalendarDay? = nil
  ) {
    self.child = child
    self.start = start
    self.units = units
    self.supportedBy = supportedBy
    self.submitted = submitted
    self.accredited = accredited
  }
}

extension IndependenceAward {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``IndependenceAward/child``.
    case child
    /// ``IndependenceAward/start``.
    case start
    /// ``IndependenceAward/units``.
    case units
    /// ``IndependenceAward/supportedBy``.
    case supportedBy
    /// ``IndependenceAward/submitted``.
    case submitted
    /// ``IndependenceAward/accredited``.
    case accredited
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<IndependenceAward>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.start, \.start),
    FieldSlot(.units, \.units),
    FieldSlot(.supportedBy, \.supportedBy),
    FieldSlot(.submitted, \.submitted),
    FieldSlot(.accredited, \.accredited),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .independenceAwards }
}
