public import CareCore

/// An interview with a child who was missing, after the return: offered, accepted, held.
///
/// Due within 72 hours of the return, whether that means offered or held is read in different ways. Source:
/// statutory guidance on children who run away or go missing from home or care, 2014; Annex A, list 8, columns 31
/// and 32; annual report 2019/20, 6.2.
public struct ReturnInterview: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The ``MissingIncident/id`` of the time the child was missing; `nil` when not known.
  public var incident: String?

  /// Whether one was offered; `nil` when not recorded.
  public var wasOffered: Bool?

  /// The day it was offered; `nil` when not recorded.
  public var offered: CalendarDay?

  /// The day and time of the offer, when the time is known; `nil` when it is not.
  public var offeredAt: Moment?

  /// Whether the child accepted; `nil` when none was offered or not recorded.
  public var wasAccepted: Bool?

  /// The day it was held; `nil` when it was not or not yet.
  public var held: CalendarDay?

  /// The day and time of it, when the time is known; `nil` when it is not.
  public var heldAt: Moment?

  /// Why it was not held; `nil` when it was or when not recorded.
  public var reasonNotHeld: Coded<ReturnInterviewNotHeld>?

  /// Who held it; `nil` when not recorded.
  public var interviewer: Coded<ReturnInterviewer>?

  /// Whether the child's views were recorded; `nil` when not recorded.
  public var viewsRecorded: Bool?

  /// Whether what was learnt was shared with the partners; `nil` when not recorded.
  public var sharedWithPartners: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    incident: String? = nil,
    wasOffered: Bool? = nil,
    offered: CalendarDay? = nil,
    offeredAt: Moment? = nil,
    wasAccepted: Bool? = nil,
    held: CalendarDay? = nil,
    heldAt: Moment? = nil,
    reasonNotHeld: Coded<ReturnInterviewNotHeld>? = nil,
    interviewer: Coded<ReturnInterviewer>? = nil,
    viewsRecorded: Bool? = nil,
    sharedWithPartners: Bool? = nil
  ) {
    self.child = child
    self.incident = incident
    self.wasOffered = wasOffered
    self.offered = offered
    self.offeredAt = offeredAt
    self.wasAccepted = wasAccepted
    self.held = held
    self.heldAt = heldAt
    self.reasonNotHeld = reasonNotHeld
    self.interviewer = interviewer
    self.viewsRecorded = viewsRecorded
    self.sharedWithPartners = sharedWithPartners
  }
}

extension ReturnInterview {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReturnInterview/child``.
    case child
    /// ``ReturnInterview/incident``.
    case incident
    /// ``ReturnInterview/wasOffered``.
    case wasOffered
    /// ``ReturnInterview/offered``.
    case offered
    /// ``ReturnInterview/offeredAt``.
    case offeredAt
    /// ``ReturnInterview/wasAccepted``.
    case wasAccepted
    /// ``ReturnInterview/held``.
    case held
    /// ``ReturnInterview/heldAt``.
    case heldAt
    /// ``ReturnInterview/reasonNotHeld``.
    case reasonNotHeld
    /// ``ReturnInterview/interviewer``.
    case interviewer
    /// ``ReturnInterview/viewsRecorded``.
    case viewsRecorded
    /// ``ReturnInterview/sharedWithPartners``.
    case sharedWithPartners
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReturnInterview>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.incident, \.incident),
    FieldSlot(.wasOffered, \.wasOffered),
    FieldSlot(.offered, \.offered),
    FieldSlot(.offeredAt, \.offeredAt),
    FieldSlot(.wasAccepted, \.wasAccepted),
    FieldSlot(.held, \.held),
    FieldSlot(.heldAt, \.heldAt),
    FieldSlot(.reasonNotHeld, \.reasonNotHeld),
    FieldSlot(.interviewer, \.interviewer),
    FieldSlot(.viewsRecorded, \.viewsRecorded),
    FieldSlot(.sharedWithPartners, \.sharedWithPartners),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .returnInterviews }
}
