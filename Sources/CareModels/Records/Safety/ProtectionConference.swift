public import CareCore

/// A child protection conference: initial, review, before birth, or after a transfer.
///
/// A review that the census asks for is also a ``ProtectionPlanReview`` of the plan. Source: Working together to
/// safeguard children; Annex A, list 5.
public struct ProtectionConference: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the conference; `nil` when it has none.
  public var id: String?

  /// The ``Section47Enquiry/id`` of the section 47 enquiry it followed; `nil` when not known.
  public var enquiry: String?

  /// The ``ChildProtectionPlan/id`` of the plan it made or reviewed; `nil` when not known.
  public var plan: String?

  /// Which conference; `nil` when not recorded.
  public var kind: Coded<ConferenceKind>?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was held; `nil` when it was not or not yet.
  public var held: CalendarDay?

  /// Who took part and how, in the order recorded; `nil` when not recorded.
  public var attendances: [AgencyAttendance]?

  /// The day the reports were shared with the family; `nil` when not recorded.
  public var reportsShared: CalendarDay?

  /// What it decided; `nil` when not recorded.
  public var decision: Coded<ConferenceDecision>?

  /// The category of abuse it recorded; `nil` when it made no plan or not recorded.
  public var category: Coded<AbuseCategory>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    enquiry: String? = nil,
    plan: String? = nil,
    kind: Coded<ConferenceKind>? = nil,
    due: CalendarDay? = nil,
    held: CalendarDay? = nil,
    attendances: [AgencyAttendance]? = nil,
    reportsShared: CalendarDay? = nil,
    decision: Coded<ConferenceDecision>? = nil,
    category: Coded<AbuseCategory>? = nil
  ) {
    self.child = child
    self.id = id
    self.enquiry = enquiry
    self.plan = plan
    self.kind = kind
    self.due = due
    self.held = held
    self.attendances = attendances
    self.reportsShared = reportsShared
    self.decision = decision
    self.category = category
  }
}

extension ProtectionConference {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ProtectionConference/child``.
    case child
    /// ``ProtectionConference/id``.
    case id
    /// ``ProtectionConference/enquiry``.
    case enquiry
    /// ``ProtectionConference/plan``.
    case plan
    /// ``ProtectionConference/kind``.
    case kind
    /// ``ProtectionConference/due``.
    case due
    /// ``ProtectionConference/held``.
    case held
    /// ``ProtectionConference/attendances``.
    case attendances
    /// ``ProtectionConference/reportsShared``.
    case reportsShared
    /// ``ProtectionConference/decision``.
    case decision
    /// ``ProtectionConference/category``.
    case category
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ProtectionConference>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.enquiry, \.enquiry),
    FieldSlot(.plan, \.plan),
    FieldSlot(.kind, \.kind),
    FieldSlot(.due, \.due),
    FieldSlot(.held, \.held),
    FieldSlot(.attendances, \.attendances),
    FieldSlot(.reportsShared, \.reportsShared),
    FieldSlot(.decision, \.decision),
    FieldSlot(.category, \.category),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .protectionConferences }
}
