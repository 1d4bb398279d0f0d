public import CareCore

/// A young person's time with their former foster carers, or in supported lodgings, after 18.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3.
public struct StayingPut: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// With whom they stay; `nil` when not recorded.
  public var kind: Coded<StayingPutKind>?

  /// The carer's identifier; `nil` when not recorded.
  public var carer: String?

  /// The day it was agreed; `nil` when not recorded.
  public var agreed: CalendarDay?

  /// The first day: the eighteenth birthday as a rule; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ended; `nil` when it goes on.
  public var end: CalendarDay?

  /// Why it ended; `nil` when it goes on or no reason was recorded.
  public var endReason: Coded<StayingPutEndReason>?

  /// What the carer is paid a week; `nil` when not recorded.
  public var weeklyPayment: Money?

  /// What the young person pays a week; `nil` when not recorded.
  public var weeklyContribution: Money?

  /// Whether they come back for the holidays of their course; `nil` when not recorded.
  public var isAtUniversity: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    kind: Coded<StayingPutKind>? = nil,
    carer: String? = nil,
    agreed: CalendarDay? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    endReason: Coded<StayingPutEndReason>? = nil,
    weeklyPayment: Money? = nil,
    weeklyContribution: Money? = nil,
    isAtUniversity: Bool? = nil
  ) {
    self.child = child
    self.kind = kind
    self.carer = carer
    self.agreed = agreed
    self.start = start
    self.end = end
    self.endReason = endReason
    self.weeklyPayment = weeklyPayment
    self.weeklyContribution = weeklyContribution
    self.isAtUniversity = isAtUniversity
  }
}

extension StayingPut {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``StayingPut/child``.
    case child
    /// ``StayingPut/kind``.
    case kind
    /// ``StayingPut/carer``.
    case carer
    /// ``StayingPut/agreed``.
    case agreed
    /// ``StayingPut/start``.
    case start
    /// ``StayingPut/end``.
    case end
    /// ``StayingPut/endReason``.
    case endReason
    /// ``StayingPut/weeklyPayment``.
    case weeklyPayment
    /// ``StayingPut/weeklyContribution``.
    case weeklyContribution
    /// ``StayingPut/isAtUniversity``.
    case isAtUniversity
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<StayingPut>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.kind, \.kind),
    FieldSlot(.carer, \.carer),
    FieldSlot(.agreed, \.agreed),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.endReason, \.endReason),
    FieldSlot(.weeklyPayment, \.weeklyPayment),
    FieldSlot(.weeklyContribution, \.weeklyContribution),
    FieldSlot(.isAtUniversity, \.isAtUniversity),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .stayingPuts }
}
