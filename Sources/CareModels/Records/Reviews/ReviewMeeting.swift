public import CareCore

/// A review of arrangements for a looked-after child: when it was due and held, in one part or two, and what came
/// of it.
///
/// The row of the return is ``Review``: the same child, the day in ``Review/date`` that of ``partOne`` or
/// ``partTwo``. A review in two parts is late when the second part is, even if the first was not. Decisions are to
/// be uploaded within five working days, the record within twenty. Source: Care Planning, Placement and Case Review
/// (England) Regulations 2010, regulations 32 to 38; Independent Reviewing Officer annual report 2020/21, section
/// 6.
public struct ReviewMeeting: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// Which review of the period of care it is, from 1; `nil` when not recorded.
  public var number: Int?

  /// First, second, later or additional; `nil` when not recorded.
  public var kind: Coded<ReviewKind>?

  /// What called for it; `nil` when not recorded.
  public var trigger: Coded<ReviewTrigger>?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was first booked for; `nil` when not recorded.
  public var booked: CalendarDay?

  /// The day it was booked for before it was brought forward; `nil` when it was not, or when not recorded.
  public var broughtForwardFrom: CalendarDay?

  /// The day of the unplanned move it follows; `nil` when it follows none, or when not recorded.
  public var afterUnplannedMove: CalendarDay?

  /// The day of the meeting, or of its first part; `nil` until then, or when not recorded.
  public var partOne: CalendarDay?

  /// The day of the second part; `nil` when there is only one part, until then, or when not recorded.
  public var partTwo: CalendarDay?

  /// Whether it is to be held in two parts; `nil` when not recorded.
  public var isInTwoParts: Bool?

  /// Why it was late; `nil` when it was not, or when not recorded.
  public var reasonLate: Coded<ReviewLateReason>?

  /// How it was held; `nil` until then, or when not recorded.
  public var format: Coded<MeetingFormat>?

  /// How the child took part, in the codes of the return; `nil` until then, or when not recorded.
  public var participation: Coded<ReviewParticipation>?

  /// The day the reviewing officer saw or spoke to the child before it; `nil` when not recorded.
  public var childContacted: CalendarDay?

  /// The ``StaffMember/id`` of the reviewing officer; `nil` when not recorded.
  public var officer: String?

  /// The team responsible for the child; `nil` when not recorded.
  public var team: String?

  /// Who took part; `nil` when not recorded.
  public var attendance: [ReviewAttendance]?

  /// What the checklist before the review found unmet; empty when all were met, `nil` when not recorded.
  public var unmetStandards: [UnmetStandard]?

  /// How far the permanence plan had come at the review; `nil` when not recorded.
  public var permanenceStatus: Coded<PermanencePlanStatus>?

  /// Whether permanence was considered; `nil` when not recorded.
  public var isPermanenceConsidered: Bool?

  /// Whether special guardianship was considered; `nil` when not recorded.
  public var isSpecialGuardianshipConsidered: Bool?

  /// What was decided; `nil` when not recorded.
  public var decisions: [ReviewDecision]?

  /// The day the decisions were uploaded; `nil` until then, or when not recorded.
  public var decisionsUploaded: CalendarDay?

  /// The day the record was written up and uploaded; `nil` until then, or when not recorded.
  public var recordUploaded: CalendarDay?

  /// Whether the record is written to the child; `nil` when not recorded.
  public var isWrittenToChild: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    number: Int? = nil,
    kind: Coded<ReviewKind>? = nil,
    trigger: Coded<ReviewTrigger>? = nil,
    due: CalendarDay? = nil,
    booked: CalendarDay? = nil,
    broughtForwardFrom: CalendarDay? = nil,
    afterUnplannedMove: CalendarDay? = nil,
    partOne: CalendarDay? = nil,
    partTwo: CalendarDay? = nil,
    isInTwoParts: Bool? = nil,
    reasonLate: Coded<ReviewLateReason>? = nil,
    format: Coded<MeetingFormat>? = nil,
    participation: Coded<ReviewParticipation>? = nil,
    childContacted: CalendarDay? = nil,
    officer: String? = nil,
    team: String? = nil,
    attendance: [ReviewAttendance]? = nil,
    unmetStandards: [UnmetStandard]? = nil,
    permanenceStatus: Coded<PermanencePlanStatus>? = nil,
    isPermanenceConsidered: Bool? = nil,
    isSpecialGuardianshipConsidered: Bool? = nil,
    decisions: [ReviewDecision]? = nil,
    decisionsUploaded: CalendarDay? = nil,
    recordUploaded: CalendarDay? = nil,
    isWrittenToChild: Bool? = nil
  ) {
    self.child = child
    self.id = id
    self.number = number
    self.kind = kind
    self.trigger = trigger
    self.due = due
    self.booked = booked
    self.broughtForwardFrom = broughtForwardFrom
    self.afterUnplannedMove = afterUnplannedMove
    self.partOne = partOne
    self.partTwo = partTwo
    self.isInTwoParts = isInTwoParts
    self.reasonLate = reasonLate
    self.format = format
    self.participation = participation
    self.childContacted = childContacted
    self.officer = officer
    self.team = team
    self.attendance = attendance
    self.unmetStandards = unmetStandards
    self.permanenceStatus = permanenceStatus
    self.isPermanenceConsidered = isPermanenceConsidered
    self.isSpecialGuardianshipConsidered = isSpecialGuardianshipConsidered
    self.decisions = decisions
    self.decisionsUploaded = decisionsUploaded
    self.recordUploaded = recordUploaded
    self.isWrittenToChild = isWrittenToChild
  }
}

extension ReviewMeeting {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ReviewMeeting/child``.
    case child
    /// ``ReviewMeeting/id``.
    case id
    /// ``ReviewMeeting/number``.
    case number
    /// ``ReviewMeeting/kind``.
    case kind
    /// ``ReviewMeeting/trigger``.
    case trigger
    /// ``ReviewMeeting/due``.
    case due
    /// ``ReviewMeeting/booked``.
    case booked
    /// ``ReviewMeeting/broughtForwardFrom``.
    case broughtForwardFrom
    /// ``ReviewMeeting/afterUnplannedMove``.
    case afterUnplannedMove
    /// ``ReviewMeeting/partOne``.
    case partOne
    /// ``ReviewMeeting/partTwo``.
    case partTwo
    /// ``ReviewMeeting/isInTwoParts``.
    case isInTwoParts
    /// ``ReviewMeeting/reasonLate``.
    case reasonLate
    /// ``ReviewMeeting/format``.
    case format
    /// ``ReviewMeeting/participation``.
    case participation
    /// ``ReviewMeeting/childContacted``.
    case childContacted
    /// ``ReviewMeeting/officer``.
    case officer
    /// ``ReviewMeeting/team``.
    case team
    /// ``ReviewMeeting/attendance``.
    case attendance
    /// ``ReviewMeeting/unmetStandards``.
    case unmetStandards
    /// ``ReviewMeeting/permanenceStatus``.
    case permanenceStatus
    /// ``ReviewMeeting/isPermanenceConsidered``.
    case isPermanenceConsidered
    /// ``ReviewMeeting/isSpecialGuardianshipConsidered``.
    case isSpecialGuardianshipConsidered
    /// ``ReviewMeeting/decisions``.
    case decisions
    /// ``ReviewMeeting/decisionsUploaded``.
    case decisionsUploaded
    /// ``ReviewMeeting/recordUploaded``.
    case recordUploaded
    /// ``ReviewMeeting/isWrittenToChild``.
    case isWrittenToChild
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ReviewMeeting>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.number, \.number),
    FieldSlot(.kind, \.kind),
    FieldSlot(.trigger, \.trigger),
    FieldSlot(.due, \.due),
    FieldSlot(.booked, \.booked),
    FieldSlot(.broughtForwardFrom, \.broughtForwardFrom),
    FieldSlot(.afterUnplannedMove, \.afterUnplannedMove),
    FieldSlot(.partOne, \.partOne),
    FieldSlot(.partTwo, \.partTwo),
    FieldSlot(.isInTwoParts, \.isInTwoParts),
    FieldSlot(.reasonLate, \.reasonLate),
    FieldSlot(.format, \.format),
    FieldSlot(.participation, \.participation),
    FieldSlot(.childContacted, \.childContacted),
    FieldSlot(.officer, \.officer),
    FieldSlot(.team, \.team),
    FieldSlot(.attendance, \.attendance),
    FieldSlot(.unmetStandards, \.unmetStandards),
    FieldSlot(.permanenceStatus, \.permanenceStatus),
    FieldSlot(.isPermanenceConsidered, \.isPermanenceConsidered),
    FieldSlot(.isSpecialGuardianshipConsidered, \.isSpecialGuardianshipConsidered),
    FieldSlot(.decisions, \.decisions),
    FieldSlot(.decisionsUploaded, \.decisionsUploaded),
    FieldSlot(.recordUploaded, \.recordUploaded),
    FieldSlot(.isWrittenToChild, \.isWrittenToChild),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .reviewMeetings }
}
