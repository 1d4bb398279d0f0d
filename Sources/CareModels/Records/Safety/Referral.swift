public import CareCore

/// A referral of a child to social care.
///
/// In the children in need census it is the beginning of an element `CINdetails`; the rest of that element is a
/// ``ChildInNeedEpisode`` with the same child and day. Source: guide to the children in need census; Annex A, list
/// 3; action plan of January 2020, children seen within five days.
public struct Referral: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the referral; `nil` when it has none.
  public var id: String?

  /// The day of the referral; `nil` when not given. Returned as `CINreferralDate`.
  public var date: CalendarDay?

  /// Who referred; `nil` when not given. Returned as `ReferralSource`.
  public var source: Coded<ReferralSource>?

  /// Whether it was closed without further action; `nil` when not given. Returned as `ReferralNFA`.
  public var noFurtherAction: Bool?

  /// The day and time it was received, when the time is known; `nil` when it is not.
  public var receivedAt: Moment?

  /// The day it was decided what to do, due within one working day; `nil` while undecided or when not recorded.
  public var decided: CalendarDay?

  /// What was decided; `nil` while undecided or when not recorded.
  public var decision: Coded<ReferralDecision>?

  /// Whether it came on the multi-agency referral form; `nil` when not recorded.
  public var onAgreedForm: Bool?

  /// The first day the child was seen after it; `nil` when not seen or not recorded.
  public var childSeen: CalendarDay?

  /// Whether the child was unborn, and is to be recorded as seen; `nil` when not recorded.
  public var isUnborn: Bool?

  /// How many other referrals of the child there were in the twelve months before, as the authority counts them, 0
  /// or more; `nil` when not recorded.
  public var earlierInYear: Int?

  /// The team it was allocated to; `nil` when not recorded.
  public var team: String?

  /// The worker it was allocated to, by the worker's identifier; `nil` when not recorded.
  public var worker: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    date: CalendarDay? = nil,
    source: Coded<ReferralSource>? = nil,
    noFurtherAction: Bool? = nil,
    receivedAt: Moment? = nil,
    decided: CalendarDay? = nil,
    decision: Coded<ReferralDecision>? = nil,
    onAgreedForm: Bool? = nil,
    childSeen: CalendarDay? = nil,
    isUnborn: Bool? = nil,
    earlierInYear: Int? = nil,
    team: String? = nil,
    worker: String? = nil
  ) {
    self.child = child
    self.id = id
    self.date = date
    self.source = source
    self.noFurtherAction = noFurtherAction
    self.receivedAt = receivedAt
    self.decided = decided
    self.decision = decision
    self.onAgreedForm = onAgreedForm
    self.childSeen = childSeen
    self.isUnborn = isUnborn
    self.earlierInYear = earlierInYear
    self.team = team
    self.worker = worker
  }
}

extension Referral {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Referral/child``.
    case child
    /// ``Referral/id``.
    case id
    /// ``Referral/date``.
    case date
    /// ``Referral/source``.
    case source
    /// ``Referral/noFurtherAction``.
    case noFurtherAction
    /// ``Referral/receivedAt``.
    case receivedAt
    /// ``Referral/decided``.
    case decided
    /// ``Referral/decision``.
    case decision
    /// ``Referral/onAgreedForm``.
    case onAgreedForm
    /// ``Referral/childSeen``.
    case childSeen
    /// ``Referral/isUnborn``.
    case isUnborn
    /// ``Referral/earlierInYear``.
    case earlierInYear
    /// ``Referral/team``.
    case team
    /// ``Referral/worker``.
    case worker

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .date: "CINreferralDate"
      case .source: "ReferralSource"
      case .noFurtherAction: "ReferralNFA"
      case .id, .receivedAt, .decided, .decision, .onAgreedForm, .childSeen, .isUnborn, .earlierInYear, .team, .worker:
        nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Referral>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.date, \.date),
    FieldSlot(.source, \.source),
    FieldSlot(.noFurtherAction, \.noFurtherAction),
    FieldSlot(.receivedAt, \.receivedAt),
    FieldSlot(.decided, \.decided),
    FieldSlot(.decision, \.decision),
    FieldSlot(.onAgreedForm, \.onAgreedForm),
    FieldSlot(.childSeen, \.childSeen),
    FieldSlot(.isUnborn, \.isUnborn),
    FieldSlot(.earlierInYear, \.earlierInYear),
    FieldSlot(.team, \.team),
    FieldSlot(.worker, \.worker),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .referrals }
}
