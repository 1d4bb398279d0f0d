public import CareCore

/// The offer of a mentor to a foster carer, step by step.
///
/// Source: Children in care and care leavers annual report 2019/20, 3.1.
public struct CarerMentoring: RegisterRecord {
  /// The ``FosteringHousehold/id`` of the carer; `nil` when not recorded.
  public var household: String?

  /// The ``FosteringHousehold/id`` of the mentor; `nil` until then, or when not recorded.
  public var mentor: String?

  /// The day they were asked; `nil` when not recorded.
  public var contacted: CalendarDay?

  /// The day they answered; `nil` until then, or when not recorded.
  public var responded: CalendarDay?

  /// Whether they wanted a mentor; `nil` until then, or when not recorded.
  public var isWanted: Bool?

  /// The day of the match; `nil` until then, or when not recorded.
  public var matched: CalendarDay?

  /// The day both agreed to go on; `nil` until then, or when not recorded.
  public var agreed: CalendarDay?

  /// The day it ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    household: String? = nil,
    mentor: String? = nil,
    contacted: CalendarDay? = nil,
    responded: CalendarDay? = nil,
    isWanted: Bool? = nil,
    matched: CalendarDay? = nil,
    agreed: CalendarDay? = nil,
    ended: CalendarDay? = nil
  ) {
    self.household = household
    self.mentor = mentor
    self.contacted = contacted
    self.responded = responded
    self.isWanted = isWanted
    self.matched = matched
    self.agreed = agreed
    self.ended = ended
  }
}

extension CarerMentoring {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CarerMentoring/household``.
    case household
    /// ``CarerMentoring/mentor``.
    case mentor
    /// ``CarerMentoring/contacted``.
    case contacted
    /// ``CarerMentoring/responded``.
    case responded
    /// ``CarerMentoring/isWanted``.
    case isWanted
    /// ``CarerMentoring/matched``.
    case matched
    /// ``CarerMentoring/agreed``.
    case agreed
    /// ``CarerMentoring/ended``.
    case ended
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CarerMentoring>] = [
    FieldSlot(.household, \.household),
    FieldSlot(.mentor, \.mentor),
    FieldSlot(.contacted, \.contacted),
    FieldSlot(.responded, \.responded),
    FieldSlot(.isWanted, \.isWanted),
    FieldSlot(.matched, \.matched),
    FieldSlot(.agreed, \.agreed),
    FieldSlot(.ended, \.ended),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .carerMentoring }
}
