public import CareCore

/// A time during which parents chose to educate a child at home. Tuition that the authority provides is not.
///
/// A first visit is offered, evidence is asked for when it is declined, and there is a formal review every year.
/// Source: Pupils missing out on education, January 2020, paragraphs 12–14, 21.
public struct HomeEducation: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The first day of home education; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day the authority recorded it; `nil` when not recorded.
  public var registered: CalendarDay?

  /// The day it ended; `nil` when it goes on.
  public var end: CalendarDay?

  /// Why the parents chose it; `nil` when not recorded.
  public var reason: Coded<HomeEducationReason>?

  /// The school that the child left; `nil` when there was none.
  public var previousSchool: URN?

  /// The day somebody spoke with the family before the child left the roll; `nil` when nobody did.
  public var contactedBeforeLeaving: CalendarDay?

  /// The day a first visit was offered; `nil` when not offered.
  public var firstVisitOffered: CalendarDay?

  /// What came of the offer; `nil` when not recorded.
  public var firstVisitOutcome: Coded<HomeEducationVisit>?

  /// The day of the first visit; `nil` when not held.
  public var firstVisit: CalendarDay?

  /// Whether the child was seen; `nil` when not recorded.
  public var childSeen: Bool?

  /// The day by which evidence of work is due: six weeks after a visit was declined; `nil` when none is asked for.
  public var evidenceDue: CalendarDay?

  /// The day it came; `nil` when it did not.
  public var evidenceReceived: CalendarDay?

  /// Whether the education is suitable; `nil` when not recorded.
  public var suitability: Coded<HomeEducationSuitability>?

  /// The days of the yearly reviews; `nil` when not supplied.
  public var reviews: [CalendarDay]?

  /// The day a notice to satisfy the authority was served; `nil` when none was.
  public var noticeServed: CalendarDay?

  /// The day of a school attendance order; `nil` when there is none.
  public var attendanceOrder: CalendarDay?

  /// The school or provision that the child went to afterwards; `nil` when it goes on or is not known.
  public var returnedTo: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    start: CalendarDay? = nil,
    registered: CalendarDay? = nil,
    end: CalendarDay? = nil,
    reason: Coded<HomeEducationReason>? = nil,
    previousSchool: URN? = nil,
    contactedBeforeLeaving: CalendarDay? = nil,
    firstVisitOffered: CalendarDay? = nil,
    firstVisitOutcome: Coded<HomeEducationVisit>? = nil,
    firstVisit: CalendarDay? = nil,
    childSeen: Bool? = nil,
    evidenceDue: CalendarDay? = nil,
    evidenceReceived: CalendarDay? = nil,
    suitability: Coded<HomeEducationSuitability>? = nil,
    reviews: [CalendarDay]? = nil,
    noticeServed: CalendarDay? = nil,
    attendanceOrder: CalendarDay? = nil,
    returnedTo: String? = nil
  ) {
    self.child = child
    self.start = start
    self.registered = registered
    self.end = end
    self.reason = reason
    self.previousSchool = previousSchool
    self.contactedBeforeLeaving = contactedBeforeLeaving
    self.firstVisitOffered = firstVisitOffered
    self.firstVisitOutcome = firstVisitOutcome
    self.firstVisit = firstVisit
    self.childSeen = childSeen
    self.evidenceDue = evidenceDue
    self.evidenceReceived = evidenceReceived
    self.suitability = suitability
    self.reviews = reviews
    self.noticeServed = noticeServed
    self.attendanceOrder = attendanceOrder
    self.returnedTo = returnedTo
  }
}

extension HomeEducation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HomeEducation/child``.
    case child
    /// ``HomeEducation/start``.
    case start
    /// ``HomeEducation/registered``.
    case registered
    /// ``HomeEducation/end``.
    case end
    /// ``HomeEducation/reason``.
    case reason
    /// ``HomeEducation/previousSchool``.
    case previousSchool
    /// ``HomeEducation/contactedBeforeLeaving``.
    case contactedBeforeLeaving
    /// ``HomeEducation/firstVisitOffered``.
    case firstVisitOffered
    /// ``HomeEducation/firstVisitOutcome``.
    case firstVisitOutcome
    /// ``HomeEducation/firstVisit``.
    case firstVisit
    /// ``HomeEducation/childSeen``.
    case childSeen
    /// ``HomeEducation/evidenceDue``.
    case evidenceDue
    /// ``HomeEducation/evidenceReceived``.
    case evidenceReceived
    /// ``HomeEducation/suitability``.
    case suitability
    /// ``HomeEducation/reviews``.
    case reviews
    /// ``HomeEducation/noticeServed``.
    case noticeServed
    /// ``HomeEducation/attendanceOrder``.
    case attendanceOrder
    /// ``HomeEducation/returnedTo``.
    case returnedTo
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HomeEducation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.start, \.start),
    FieldSlot(.registered, \.registered),
    FieldSlot(.end, \.end),
    FieldSlot(.reason, \.reason),
    FieldSlot(.previousSchool, \.previousSchool),
    FieldSlot(.contactedBeforeLeaving, \.contactedBeforeLeaving),
    FieldSlot(.firstVisitOffered, \.firstVisitOffered),
    FieldSlot(.firstVisitOutcome, \.firstVisitOutcome),
    FieldSlot(.firstVisit, \.firstVisit),
    FieldSlot(.childSeen, \.childSeen),
    FieldSlot(.evidenceDue, \.evidenceDue),
    FieldSlot(.evidenceReceived, \.evidenceReceived),
    FieldSlot(.suitability, \.suitability),
    FieldSlot(.reviews, \.reviews),
    FieldSlot(.noticeServed, \.noticeServed),
    FieldSlot(.attendanceOrder, \.attendanceOrder),
    FieldSlot(.returnedTo, \.returnedTo),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .homeEducations }
}
