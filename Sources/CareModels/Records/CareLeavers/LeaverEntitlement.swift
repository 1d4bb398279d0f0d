public import CareCore

/// A care leaver's entitlement to something: asked for, decided, given.
///
/// What the sources say anyone is entitled to at an age on a day is ``LeaverOffer``. Source: Care leavers report,
/// January 2020, paragraphs 8–34.
public struct LeaverEntitlement: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// What it is; `nil` when not recorded.
  public var entitlement: Coded<EntitlementKind>?

  /// The day it was asked for; `nil` when it was not asked for.
  public var requested: CalendarDay?

  /// The day it was decided; `nil` when not decided.
  public var decided: CalendarDay?

  /// What was decided; `nil` when not recorded.
  public var outcome: Coded<EntitlementOutcome>?

  /// The amount agreed; `nil` when it is not money or not recorded.
  public var amount: Money?

  /// The amount paid so far; `nil` when not recorded.
  public var paid: Money?

  /// The first day of it; `nil` when not recorded.
  public var start: CalendarDay?

  /// The last day of it; `nil` when it goes on.
  public var end: CalendarDay?

  /// Why it was refused or agreed in part; `nil` when it was not or no reason was recorded.
  public var reason: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    entitlement: Coded<EntitlementKind>? = nil,
    requested: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    outcome: Coded<EntitlementOutcome>? = nil,
    amount: Money? = nil,
    paid: Money? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    reason: String? = nil
  ) {
    self.child = child
    self.entitlement = entitlement
    self.requested = requested
    self.decided = decided
    self.outcome = outcome
    self.amount = amount
    self.paid = paid
    self.start = start
    self.end = end
    self.reason = reason
  }
}

extension LeaverEntitlement {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``LeaverEntitlement/child``.
    case child
    /// ``LeaverEntitlement/entitlement``.
    case entitlement
    /// ``LeaverEntitlement/requested``.
    case requested
    /// ``LeaverEntitlement/decided``.
    case decided
    /// ``LeaverEntitlement/outcome``.
    case outcome
    /// ``LeaverEntitlement/amount``.
    case amount
    /// ``LeaverEntitlement/paid``.
    case paid
    /// ``LeaverEntitlement/start``.
    case start
    /// ``LeaverEntitlement/end``.
    case end
    /// ``LeaverEntitlement/reason``.
    case reason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<LeaverEntitlement>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.entitlement, \.entitlement),
    FieldSlot(.requested, \.requested),
    FieldSlot(.decided, \.decided),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.amount, \.amount),
    FieldSlot(.paid, \.paid),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.reason, \.reason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .leaverEntitlements }
}
