public import CareCore

/// A time during which a child was in need, from a referral to its closure.
///
/// With the ``Referral`` of the same child and day it is an element `CINdetails` of the children in need census;
/// assessments, enquiries and plans name it. Source: guide to the children in need census; Annex A, list 6.
public struct ChildInNeedEpisode: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given. Returned as `LAchildID`.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the episode; `nil` when it has none.
  public var id: String?

  /// The ``Referral/id`` of the referral it began with; `nil` when not known.
  public var referral: String?

  /// The day of the referral it began with; `nil` when not given. Returned as `CINreferralDate`.
  public var start: CalendarDay?

  /// The main reason why the child is in need; `nil` when not given. Returned as `PrimaryNeedCode`.
  public var primaryNeed: Coded<CINPrimaryNeed>?

  /// The day of an initial child protection conference held without a section 47 enquiry in this episode; `nil`
  /// when there was none. Returned as `DateOfInitialCPC`.
  public var initialConference: CalendarDay?

  /// The day it closed; `nil` while it is open or when not given. Returned as `CINclosureDate`.
  public var end: CalendarDay?

  /// Why it closed; `nil` while it is open or when not given. Returned as `ReasonForClosure`.
  public var reasonClosed: Coded<CINClosureReason>?

  /// What the case is now; `nil` when not recorded.
  public var caseStatus: Coded<NeedCaseStatus>?

  /// The last day the child was seen; `nil` when not recorded.
  public var lastSeen: CalendarDay?

  /// The team that holds the case; `nil` when not recorded.
  public var team: String?

  /// The worker who holds the case, by the worker's identifier; `nil` when not recorded.
  public var worker: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    referral: String? = nil,
    start: CalendarDay? = nil,
    primaryNeed: Coded<CINPrimaryNeed>? = nil,
    initialConference: CalendarDay? = nil,
    end: CalendarDay? = nil,
    reasonClosed: Coded<CINClosureReason>? = nil,
    caseStatus: Coded<NeedCaseStatus>? = nil,
    lastSeen: CalendarDay? = nil,
    team: String? = nil,
    worker: String? = nil
  ) {
    self.child = child
    self.id = id
    self.referral = referral
    self.start = start
    self.primaryNeed = primaryNeed
    self.initialConference = initialConference
    self.end = end
    self.reasonClosed = reasonClosed
    self.caseStatus = caseStatus
    self.lastSeen = lastSeen
    self.team = team
    self.worker = worker
  }
}

extension ChildInNeedEpisode {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ChildInNeedEpisode/child``.
    case child
    /// ``ChildInNeedEpisode/id``.
    case id
    /// ``ChildInNeedEpisode/referral``.
    case referral
    /// ``ChildInNeedEpisode/start``.
    case start
    /// ``ChildInNeedEpisode/primaryNeed``.
    case primaryNeed
    /// ``ChildInNeedEpisode/initialConference``.
    case initialConference
    /// ``ChildInNeedEpisode/end``.
    case end
    /// ``ChildInNeedEpisode/reasonClosed``.
    case reasonClosed
    /// ``ChildInNeedEpisode/caseStatus``.
    case caseStatus
    /// ``ChildInNeedEpisode/lastSeen``.
    case lastSeen
    /// ``ChildInNeedEpisode/team``.
    case team
    /// ``ChildInNeedEpisode/worker``.
    case worker

    /// The item of the statutory return that the field holds; `nil` when it is not returned.
    public var item: String? {
      switch self {
      case .child: "LAchildID"
      case .start: "CINreferralDate"
      case .primaryNeed: "PrimaryNeedCode"
      case .initialConference: "DateOfInitialCPC"
      case .end: "CINclosureDate"
      case .reasonClosed: "ReasonForClosure"
      case .id, .referral, .caseStatus, .lastSeen, .team, .worker: nil
      }
    }
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ChildInNeedEpisode>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.referral, \.referral),
    FieldSlot(.start, \.start),
    FieldSlot(.primaryNeed, \.primaryNeed),
    FieldSlot(.initialConference, \.initialConference),
    FieldSlot(.end, \.end),
    FieldSlot(.reasonClosed, \.reasonClosed),
    FieldSlot(.caseStatus, \.caseStatus),
    FieldSlot(.lastSeen, \.lastSeen),
    FieldSlot(.team, \.team),
    FieldSlot(.worker, \.worker),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .childInNeedEpisodes }
}
