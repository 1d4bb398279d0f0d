public import CareCore

/// A visit of the personal adviser, with the day by which it was due.
///
/// Source: Care Leavers (England) Regulations 2010, regulation 8, as restated in a care leavers' leaflet.
public struct PersonalAdviserVisit: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The adviser's identifier; `nil` when not recorded.
  public var adviser: String?

  /// The day by which it is due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was held; `nil` when not held.
  public var held: CalendarDay?

  /// Whether it is the first since the young person moved in; `nil` when not recorded.
  public var isFirstAfterMove: Bool?

  /// Whether the young person was seen; `nil` when not recorded.
  public var wasSeen: Bool?

  /// Whether the home was seen; `nil` when not recorded.
  public var wasHomeSeen: Bool?

  /// Why it was not held; `nil` when it was or no reason was recorded.
  public var missedReason: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    adviser: String? = nil,
    due: CalendarDay? = nil,
    held: CalendarDay? = nil,
    isFirstAfterMove: Bool? = nil,
    wasSeen: Bool? = nil,
    wasHomeSeen: Bool? = nil,
    missedReason: String? = nil
  ) {
    self.child = child
    self.adviser = adviser
    self.due = due
    self.held = held
    self.isFirstAfterMove = isFirstAfterMove
    self.wasSeen = wasSeen
    self.wasHomeSeen = wasHomeSeen
    self.missedReason = missedReason
  }
}

extension PersonalAdviserVisit {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``PersonalAdviserVisit/child``.
    case child
    /// ``PersonalAdviserVisit/adviser``.
    case adviser
    /// ``PersonalAdviserVisit/due``.
    case due
    /// ``PersonalAdviserVisit/held``.
    case held
    /// ``PersonalAdviserVisit/isFirstAfterMove``.
    case isFirstAfterMove
    /// ``PersonalAdviserVisit/wasSeen``.
    case wasSeen
    /// ``PersonalAdviserVisit/wasHomeSeen``.
    case wasHomeSeen
    /// ``PersonalAdviserVisit/missedReason``.
    case missedReason
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<PersonalAdviserVisit>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.adviser, \.adviser),
    FieldSlot(.due, \.due),
    FieldSlot(.held, \.held),
    FieldSlot(.isFirstAfterMove, \.isFirstAfterMove),
    FieldSlot(.wasSeen, \.wasSeen),
    FieldSlot(.wasHomeSeen, \.wasHomeSeen),
    FieldSlot(.missedReason, \.missedReason),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .personalAdviserVisits }
}
