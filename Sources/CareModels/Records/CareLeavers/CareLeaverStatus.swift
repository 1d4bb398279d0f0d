public import CareCore

/// A stretch of time in which a care leaver was in one category of eligibility, and the facts about it that
/// episodes do not show.
///
/// The category that the episodes give is ``ChildHistory/careLeaverEligibility(on:circumstances:leapDay:)``. Source: Care
/// Leavers (England) Regulations 2010, regulation 3; Annex A, list 9.
public struct CareLeaverStatus: CareRecord {
  /// The young person, as the authority identified them in care; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The category as the authority recorded it; `nil` when not recorded.
  public var category: Coded<CareLeaverEligibility>?

  /// The first day in it; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ceased; `nil` when it goes on.
  public var end: CalendarDay?

  /// The responsible authority: the one that last looked after the young person; `nil` when not recorded.
  public var authority: LocalAuthorityCode?

  /// Whether they were detained or in hospital on reaching 16, after thirteen weeks in care; `nil` when not
  /// recorded.
  public var wasDetainedAtSixteen: Bool?

  /// The day they went to live with a parent or another with parental responsibility; `nil` when they did not.
  public var returnedHome: CalendarDay?

  /// The day that arrangement broke down; `nil` when it did not.
  public var returnHomeBrokeDown: CalendarDay?

  /// Whether a special guardianship order, made while they were looked after, was in force at 16 or later; `nil`
  /// when not recorded.
  public var hadSpecialGuardian: Bool?

  /// The day they asked for support after 21; `nil` when they did not.
  public var supportRequested: CalendarDay?

  /// The identifier of their personal adviser; `nil` when not recorded.
  public var personalAdviser: String?

  /// The identifier of their pathway plan; `nil` when not recorded.
  public var pathwayPlan: String?

  /// The day that plan was last written or reviewed; `nil` when it was not.
  public var pathwayPlanReviewed: CalendarDay?

  /// The day they were given their health history; `nil` when not given.
  public var healthHistoryGiven: CalendarDay?

  /// Whether they are a parent; `nil` when not recorded.
  public var isParent: Bool?

  /// Whether they are, or were, an unaccompanied asylum-seeking child; `nil` when not recorded.
  public var isUnaccompanied: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    category: Coded<CareLeaverEligibility>? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    authority: LocalAuthorityCode? = nil,
    wasDetainedAtSixteen: Bool? = nil,
    returnedHome: CalendarDay? = nil,
    returnHomeBrokeDown: CalendarDay? = nil,
    hadSpecialGuardian: Bool? = nil,
    supportRequested: CalendarDay? = nil,
    personalAdviser: String? = nil,
    pathwayPlan: String? = nil,
    pathwayPlanReviewed: CalendarDay? = nil,
    healthHistoryGiven: CalendarDay? = nil,
    isParent: Bool? = nil,
    isUnaccompanied: Bool? = nil
  ) {
    self.child = child
    self.category = category
    self.start = start
    self.end = end
    self.authority = authority
    self.wasDetainedAtSixteen = wasDetainedAtSixteen
    self.returnedHome = returnedHome
    self.returnHomeBrokeDown = returnHomeBrokeDown
    self.hadSpecialGuardian = hadSpecialGuardian
    self.supportRequested = supportRequested
    self.personalAdviser = personalAdviser
    self.pathwayPlan = pathwayPlan
    self.pathwayPlanReviewed = pathwayPlanReviewed
    self.healthHistoryGiven = healthHistoryGiven
    self.isParent = isParent
    self.isUnaccompanied = isUnaccompanied
  }
}

extension CareLeaverStatus {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``CareLeaverStatus/child``.
    case child
    /// ``CareLeaverStatus/category``.
    case category
    /// ``CareLeaverStatus/start``.
    case start
    /// ``CareLeaverStatus/end``.
    case end
    /// ``CareLeaverStatus/authority``.
    case authority
    /// ``CareLeaverStatus/wasDetainedAtSixteen``.
    case wasDetainedAtSixteen
    /// ``CareLeaverStatus/returnedHome``.
    case returnedHome
    /// ``CareLeaverStatus/returnHomeBrokeDown``.
    case returnHomeBrokeDown
    /// ``CareLeaverStatus/hadSpecialGuardian``.
    case hadSpecialGuardian
    /// ``CareLeaverStatus/supportRequested``.
    case supportRequested
    /// ``CareLeaverStatus/personalAdviser``.
    case personalAdviser
    /// ``CareLeaverStatus/pathwayPlan``.
    case pathwayPlan
    /// ``CareLeaverStatus/pathwayPlanReviewed``.
    case pathwayPlanReviewed
    /// ``CareLeaverStatus/healthHistoryGiven``.
    case healthHistoryGiven
    /// ``CareLeaverStatus/isParent``.
    case isParent
    /// ``CareLeaverStatus/isUnaccompanied``.
    case isUnaccompanied
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<CareLeaverStatus>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.category, \.category),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.authority, \.authority),
    FieldSlot(.wasDetainedAtSixteen, \.wasDetainedAtSixteen),
    FieldSlot(.returnedHome, \.returnedHome),
    FieldSlot(.returnHomeBrokeDown, \.returnHomeBrokeDown),
    FieldSlot(.hadSpecialGuardian, \.hadSpecialGuardian),
    FieldSlot(.supportRequested, \.supportRequested),
    FieldSlot(.personalAdviser, \.personalAdviser),
    FieldSlot(.pathwayPlan, \.pathwayPlan),
    FieldSlot(.pathwayPlanReviewed, \.pathwayPlanReviewed),
    FieldSlot(.healthHistoryGiven, \.healthHistoryGiven),
    FieldSlot(.isParent, \.isParent),
    FieldSlot(.isUnaccompanied, \.isUnaccompanied),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .careLeaverStatuses }
}
