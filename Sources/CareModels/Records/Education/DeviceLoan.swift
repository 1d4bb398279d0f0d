public import CareCore

/// A computer or other device provided to a child or young person.
///
/// Source: Annual report of the Virtual School Head, June 2021, paragraph 39; children in care and care leavers
/// annual report 2019/20, the promise.
public struct DeviceLoan: CareRecord {
  /// The child, as the authority identifies them; `nil` when the row gave no identifier.
  public var child: ChildIdentifier?

  /// What was provided; `nil` when not recorded.
  public var device: Coded<DeviceKind>?

  /// Under which scheme; `nil` when not recorded.
  public var scheme: Coded<DeviceScheme>?

  /// The day it was asked for; `nil` when not recorded.
  public var requested: CalendarDay?

  /// The day it was provided; `nil` when not provided.
  public var provided: CalendarDay?

  /// The day it came back; `nil` when it did not.
  public var returned: CalendarDay?

  /// Whether the young person was in full-time education or training, which a laptop requires over 16; `nil` when
  /// not recorded.
  public var isInFullTimeEducation: Bool?

  /// What it cost; `nil` when not recorded.
  public var cost: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    device: Coded<DeviceKind>? = nil,
    scheme: Coded<DeviceScheme>? = nil,
    requested: CalendarDay? = nil,
    provided: CalendarDay? = nil,
    returned: CalendarDay? = nil,
    isInFullTimeEducation: Bool? = nil,
    cost: Money? = nil
  ) {
    self.child = child
    self.device = device
    self.scheme = scheme
    self.requested = requested
    self.provided = provided
    self.returned = returned
    self.isInFullTimeEducation = isInFullTimeEducation
    self.cost = cost
  }
}

extension DeviceLoan {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``DeviceLoan/child``.
    case child
    /// ``DeviceLoan/device``.
    case device
    /// ``DeviceLoan/scheme``.
    case scheme
    /// ``DeviceLoan/requested``.
    case requested
    /// ``DeviceLoan/provided``.
    case provided
    /// ``DeviceLoan/returned``.
    case returned
    /// ``DeviceLoan/isInFullTimeEducation``.
    case isInFullTimeEducation
    /// ``DeviceLoan/cost``.
    case cost
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<DeviceLoan>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.device, \.device),
    FieldSlot(.scheme, \.scheme),
    FieldSlot(.requested, \.requested),
    FieldSlot(.provided, \.provided),
    FieldSlot(.returned, \.returned),
    FieldSlot(.isInFullTimeEducation, \.isInFullTimeEducation),
    FieldSlot(.cost, \.cost),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .deviceLoans }
}
