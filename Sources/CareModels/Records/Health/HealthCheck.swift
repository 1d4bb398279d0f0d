public import CareCore

/// A check of a child's teeth, eyes, hearing or development: due, done or not done.
///
/// The return asks at the year end whether there was one (``HealthOutcomes``); the quarterly reports ask whether
/// there was one in the last twelve months. Source: guide to the SSDA903 collection, TEETH_CHECK and HEALTH_CHECK;
/// quarterly performance reports 2020/21 and 2021/22.
public struct HealthCheck: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// What was checked; `nil` when not recorded.
  public var kind: Coded<HealthCheckKind>?

  /// The day by which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was carried out; `nil` when it was not or not yet.
  public var held: CalendarDay?

  /// What came of it; `nil` when not recorded.
  public var outcome: Coded<HealthCheckOutcome>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    kind: Coded<HealthCheckKind>? = nil,
    due: CalendarDay? = nil,
    held: CalendarDay? = nil,
    outcome: Coded<HealthCheckOutcome>? = nil
  ) {
    self.child = child
    self.kind = kind
    self.due = due
    self.held = held
    self.outcome = outcome
  }
}

extension HealthCheck {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``HealthCheck/child``.
    case child
    /// ``HealthCheck/kind``.
    case kind
    /// ``HealthCheck/due``.
    case due
    /// ``HealthCheck/held``.
    case held
    /// ``HealthCheck/outcome``.
    case outcome
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<HealthCheck>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.kind, \.kind),
    FieldSlot(.due, \.due),
    FieldSlot(.held, \.held),
    FieldSlot(.outcome, \.outcome),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .healthChecks }
}
