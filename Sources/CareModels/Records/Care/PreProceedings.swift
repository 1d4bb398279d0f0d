public import CareCore

/// The formal work with a family before care proceedings (Public Law Outline): from the decision to the application
/// or the end of concern.
///
/// Source: Draft action plan for Ofsted recommendations 2019, action 2; Family Procedure Rules 2010, practice
/// direction 12A.
public struct PreProceedings: CareRecord {
  /// The child, as the authority identifies them; `nil` when the record gives no identifier.
  public var child: ChildIdentifier?

  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// The day of the legal planning meeting; `nil` when not recorded.
  public var legalPlanningMeeting: CalendarDay?

  /// The day it was decided to begin; `nil` when not recorded.
  public var decided: CalendarDay?

  /// The day the letter before proceedings was sent; `nil` until then, or when not recorded.
  public var letterSent: CalendarDay?

  /// The day of the first meeting with the parents; `nil` until then, or when not recorded.
  public var firstMeeting: CalendarDay?

  /// The days on which it was reviewed; `nil` when not recorded.
  public var reviewed: [CalendarDay]?

  /// The last day to which a manager extended it; `nil` when nobody did, or when not recorded.
  public var extendedUntil: CalendarDay?

  /// The day it ended; `nil` while it lasts, or when not recorded.
  public var ended: CalendarDay?

  /// How it ended; `nil` while it lasts, or when not recorded.
  public var outcome: Coded<PreProceedingsOutcome>?

  /// The ``CareProceedings/id`` it led to; `nil` when it led to none, or when not recorded.
  public var proceedings: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    id: String? = nil,
    legalPlanningMeeting: CalendarDay? = nil,
    decided: CalendarDay? = nil,
    letterSent: CalendarDay? = nil,
    firstMeeting: CalendarDay? = nil,
    reviewed: [CalendarDay]? = nil,
    extendedUntil: CalendarDay? = nil,
    ended: CalendarDay? = nil,
    outcome: Coded<PreProceedingsOutcome>? = nil,
    proceedings: String? = nil
  ) {
    self.child = child
    self.id = id
    self.legalPlanningMeeting = legalPlanningMeeting
    self.decided = decided
    self.letterSent = letterSent
    self.firstMeeting = firstMeeting
    self.reviewed = reviewed
    self.extendedUntil = extendedUntil
    self.ended = ended
    self.outcome = outcome
    self.proceedings = proceedings
  }
}

extension PreProceedings {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PreProceedings/child``.
    case child
    /// ``PreProceedings/id``.
    case id
    /// ``PreProceedings/legalPlanningMeeting``.
    case legalPlanningMeeting
    /// ``PreProceedings/decided``.
    case decided
    /// ``PreProceedings/letterSent``.
    case letterSent
    /// ``PreProceedings/firstMeeting``.
    case firstMeeting
    /// ``PreProceedings/reviewed``.
    case reviewed
    /// ``PreProceedings/extendedUntil``.
    case extendedUntil
    /// ``PreProceedings/ended``.
    case ended
    /// ``PreProceedings/outcome``.
    case outcome
    /// ``PreProceedings/proceedings``.
    case proceedings
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PreProceedings>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.id, \.id),
    FieldSlot(.legalPlanningMeeting, \.legalPlanningMeeting),
    FieldSlot(.decided, \.decided),
    FieldSlot(.letterSent, \.letterSent),
    FieldSlot(.firstMeeting, \.firstMeeting),
    FieldSlot(.reviewed, \.reviewed),
    FieldSlot(.extendedUntil, \.extendedUntil),
    FieldSlot(.ended, \.ended),
    FieldSlot(.outcome, \.outcome),
    FieldSlot(.proceedings, \.proceedings),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .preProceedings }
}
