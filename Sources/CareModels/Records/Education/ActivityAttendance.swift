public import CareCore

/// A child's part in an activity of the virtual school.
public struct ActivityAttendance: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// The activity (``VirtualSchoolActivity/id``); `nil` when not recorded.
  public var activity: String?

  /// Whether the child came; `nil` when not recorded.
  public var attended: Bool?

  /// What the child said of it; `nil` when not recorded.
  public var feedback: String?

  /// Whether it is written on the personal education plan; `nil` when not recorded.
  public var isOnPlan: Bool?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    activity: String? = nil,
    attended: Bool? = nil,
    feedback: String? = nil,
    isOnPlan: Bool? = nil
  ) {
    self.child = child
    self.activity = activity
    self.attended = attended
    self.feedback = feedback
    self.isOnPlan = isOnPlan
  }
}

extension ActivityAttendance {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``ActivityAttendance/child``.
    case child
    /// ``ActivityAttendance/activity``.
    case activity
    /// ``ActivityAttendance/attended``.
    case attended
    /// ``ActivityAttendance/feedback``.
    case feedback
    /// ``ActivityAttendance/isOnPlan``.
    case isOnPlan
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<ActivityAttendance>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.activity, \.activity),
    FieldSlot(.attended, \.attended),
    FieldSlot(.feedback, \.feedback),
    FieldSlot(.isOnPlan, \.isOnPlan),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .activityAttendances }
}
