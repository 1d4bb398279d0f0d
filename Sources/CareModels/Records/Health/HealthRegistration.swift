public import CareCore

/// A stretch of days for which a child was registered with a GP, a dentist or an optician.
///
/// Source: children in care and care leavers annual report 2019/20, Leicestershire County Council, 5.2.
public struct HealthRegistration: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// Which service; `nil` when not recorded.
  public var service: Coded<HealthService>?

  /// The name or number of the practice; `nil` when not recorded.
  public var practice: String?

  /// The first day of the registration; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it lasts or when not recorded.
  public var end: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    service: Coded<HealthService>? = nil,
    practice: String? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil
  ) {
    self.child = child
    self.service = service
    self.practice = practice
    self.start = start
    self.end = end
  }
}

extension HealthRegistration {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HealthRegistration/child``.
    case child
    /// ``HealthRegistration/service``.
    case service
    /// ``HealthRegistration/practice``.
    case practice
    /// ``HealthRegistration/start``.
    case start
    /// ``HealthRegistration/end``.
    case end
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HealthRegistration>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.service, \.service),
    FieldSlot(.practice, \.practice),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .healthRegistrations }
}
