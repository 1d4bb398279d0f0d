public import CareCore

/// Help for a child from an advocate or a children's rights officer.
///
/// Source: Children Act 1989, section 26A; Children in care and care leavers annual report 2019/20, 2.2.
public struct Advocacy: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier of the advocate; `nil` until then, or when not recorded.
  public var advocate: String?

  /// The service that provides them; `nil` when not recorded.
  public var provider: String?

  /// Whether the advocate is independent of the authority; `nil` when not recorded.
  public var isIndependent: Bool?

  /// The help given; `nil` when not recorded.
  public var kinds: [Coded<AdvocacyKind>]?

  /// The day it was offered; `nil` when not recorded.
  public var offered: CalendarDay?

  /// Whether the child wanted it; `nil` until then, or when not recorded.
  public var isAccepted: Bool?

  /// The day of the referral; `nil` when not recorded.
  public var referred: CalendarDay?

  /// The day the help began; `nil` until then, or when not recorded.
  public var started: CalendarDay?

  /// The day the help ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// The identifier of the complaint it was about; `nil` when it was about none, or when not recorded.
  public var complaint: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    advocate: String? = nil,
    provider: String? = nil,
    isIndependent: Bool? = nil,
    kinds: [Coded<AdvocacyKind>]? = nil,
    offered: CalendarDay? = nil,
    isAccepted: Bool? = nil,
    referred: CalendarDay? = nil,
    started: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    complaint: String? = nil
  ) {
    self.child = child
    self.advocate = advocate
    self.provider = provider
    self.isIndependent = isIndependent
    self.kinds = kinds
    self.offered = offered
    self.isAccepted = isAccepted
    self.referred = referred
    self.started = started
    self.ended = ended
    self.complaint = complaint
  }
}

extension Advocacy {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Advocacy/child``.
    case child
    /// ``Advocacy/advocate``.
    case advocate
    /// ``Advocacy/provider``.
    case provider
    /// ``Advocacy/isIndependent``.
    case isIndependent
    /// ``Advocacy/kinds``.
    case kinds
    /// ``Advocacy/offered``.
    case offered
    /// ``Advocacy/isAccepted``.
    case isAccepted
    /// ``Advocacy/referred``.
    case referred
    /// ``Advocacy/started``.
    case started
    /// ``Advocacy/ended``.
    case ended
    /// ``Advocacy/complaint``.
    case complaint
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Advocacy>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.advocate, \.advocate),
    FieldSlot(.provider, \.provider),
    FieldSlot(.isIndependent, \.isIndependent),
    FieldSlot(.kinds, \.kinds),
    FieldSlot(.offered, \.offered),
    FieldSlot(.isAccepted, \.isAccepted),
    FieldSlot(.referred, \.referred),
    FieldSlot(.started, \.started),
    FieldSlot(.ended, \.ended),
    FieldSlot(.complaint, \.complaint),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .advocacy }
}
