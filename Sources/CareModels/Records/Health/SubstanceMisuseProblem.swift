public import CareCore

/// A substance misuse problem identified for a child, and the help offered and received.
///
/// Alcohol and drugs, not tobacco. Source: guide to the SSDA903 collection, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED
/// and INTERVENTION_OFFERED.
public struct SubstanceMisuseProblem: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The day it was identified; `nil` when not recorded.
  public var identified: CalendarDay?

  /// The substances, in the order recorded; `nil` when not recorded.
  public var substances: [Coded<SubstanceKind>]?

  /// The day help was offered; `nil` when it was not or not recorded.
  public var offered: CalendarDay?

  /// Whether the child took the help up; `nil` when none was offered or not recorded.
  public var wasAccepted: Bool?

  /// The day help began; `nil` when it has not or not recorded.
  public var helpStarted: CalendarDay?

  /// The day help ended; `nil` while it lasts or when not recorded.
  public var helpEnded: CalendarDay?

  /// Who gave the help; `nil` when not recorded.
  public var service: String?

  /// The day the problem was recorded as over; `nil` while it lasts or when not recorded.
  public var resolved: CalendarDay?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    identified: CalendarDay? = nil,
    substances: [Coded<SubstanceKind>]? = nil,
    offered: CalendarDay? = nil,
    wasAccepted: Bool? = nil,
    helpStarted: CalendarDay? = nil,
    helpEnded: CalendarDay? = nil,
    service: String? = nil,
    resolved: CalendarDay? = nil
  ) {
    self.child = child
    self.identified = identified
    self.substances = substances
    self.offered = offered
    self.wasAccepted = wasAccepted
    self.helpStarted = helpStarted
    self.helpEnded = helpEnded
    self.service = service
    self.resolved = resolved
  }
}

extension SubstanceMisuseProblem {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SubstanceMisuseProblem/child``.
    case child
    /// ``SubstanceMisuseProblem/identified``.
    case identified
    /// ``SubstanceMisuseProblem/substances``.
    case substances
    /// ``SubstanceMisuseProblem/offered``.
    case offered
    /// ``SubstanceMisuseProblem/wasAccepted``.
    case wasAccepted
    /// ``SubstanceMisuseProblem/helpStarted``.
    case helpStarted
    /// ``SubstanceMisuseProblem/helpEnded``.
    case helpEnded
    /// ``SubstanceMisuseProblem/service``.
    case service
    /// ``SubstanceMisuseProblem/resolved``.
    case resolved
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SubstanceMisuseProblem>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.identified, \.identified),
    FieldSlot(.substances, \.substances),
    FieldSlot(.offered, \.offered),
    FieldSlot(.wasAccepted, \.wasAccepted),
    FieldSlot(.helpStarted, \.helpStarted),
    FieldSlot(.helpEnded, \.helpEnded),
    FieldSlot(.service, \.service),
    FieldSlot(.resolved, \.resolved),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .substanceMisuseProblems }
}
