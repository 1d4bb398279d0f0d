public import CareCore

/// A mentor for a child in care or a care leaver.
///
/// Source: Children in care and care leavers annual report 2019/20, 7.3, mentoring and sponsorship.
public struct Mentoring: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier of the mentor; `nil` while the young person waits, or when not recorded.
  public var mentor: String?

  /// The scheme that finds the mentor; `nil` when not recorded.
  public var scheme: String?

  /// The day the young person was referred; `nil` when not recorded.
  public var referred: CalendarDay?

  /// The day of the match; `nil` until then, or when not recorded.
  public var matched: CalendarDay?

  /// The day it ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    mentor: String? = nil,
    scheme: String? = nil,
    referred: CalendarDay? = nil,
    matched: CalendarDay? = nil,
    ended: CalendarDay? = nil
  ) {
    self.child = child
    self.mentor = mentor
    self.scheme = scheme
    self.referred = referred
    self.matched = matched
    self.ended = ended
  }
}

extension Mentoring {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Mentoring/child``.
    case child
    /// ``Mentoring/mentor``.
    case mentor
    /// ``Mentoring/scheme``.
    case scheme
    /// ``Mentoring/referred``.
    case referred
    /// ``Mentoring/matched``.
    case matched
    /// ``Mentoring/ended``.
    case ended
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Mentoring>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.mentor, \.mentor),
    FieldSlot(.scheme, \.scheme),
    FieldSlot(.referred, \.referred),
    FieldSlot(.matched, \.matched),
    FieldSlot(.ended, \.ended),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .mentoring }
}
