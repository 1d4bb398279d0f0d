public import CareCore

/// A contact with children's social care about a child, before it is or is not a referral.
///
/// Source: Annex A, list 1; committee pack of 1 June 2021, recovery report, paragraphs 15 and 16; safeguarding
/// partnership annual report 2020/21, contacts and thresholds.
public struct FrontDoorContact: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the contact; `nil` when it has none.
  public var id: String?

  /// The day it was received; `nil` when not recorded.
  public var received: CalendarDay?

  /// The day and time of it, when the time is known; `nil` when it is not.
  public var receivedAt: Moment?

  /// Who made it, in the codes of the children in need census; `nil` when not recorded.
  public var source: Coded<ReferralSource>?

  /// What it asked for; `nil` when not recorded.
  public var kind: Coded<ContactKind>?

  /// The main reason for it; `nil` when not recorded.
  public var reason: Coded<ContactReason>?

  /// What was decided about it; `nil` while undecided or when not recorded.
  public var outcome: Coded<ContactOutcome>?

  /// The day of the decision; `nil` while undecided or when not recorded.
  public var decided: CalendarDay?

  /// The ``Referral/id`` of the referral it became; `nil` when not known.
  public var referral: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    received: CalendarDay? = nil,
    receivedAt: Moment? = nil,
    source: Coded<ReferralSource>? = nil,
    kind: Coded<ContactKind>? = nil,
    reason: Coded<ContactReason>? = nil,
    outcome: Coded<ContactOutcome>? = nil,
    decided: CalendarDay? = nil,
    referral: String? = nil
  ) {
    self.child = child
    self.id = id
    self.received = received
    self.receivedAt = receivedAt
    self.source = source
    self.kind = kind
    self.reason = reason
    self.outcome = outcome
    self.decided = decided
    self.referral = referral
  }
}

extension FrontDoorContact {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``FrontDoorContact/child``.
    case child
    /// ``FrontDoorContact/id``.
    case id
    /// ``FrontDoorContact/received``.
    case received
    /// ``FrontDoorContact/receivedAt``.
    case receivedAt
    /// ``FrontDoorContact/source``.
    case source
    /// ``FrontDoorContact/kind``.
    case kind
    /// ``FrontDoorContact/reason``.
    case reason
    /// ``FrontDoorContact/outcome``.
    case outcome
    /// ``FrontDoorContact/decided``.
    case decided
    /// ``FrontDoorContact/referral``.
    case referral
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<FrontDoorContact>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.received, \.received),
    FieldSlot(.receivedAt, \.receivedAt),
    FieldSlot(.source, \.source),
    FieldSlot(.kind, \.kind),
    FieldSlot(.reason, \.reason),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.decided, \.decided),
    FieldSlot(.referral, \.referral),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .contacts }
}
