public import CareCore

/// One member of a family, child or adult, whom early help worked with.
///
/// Source: quarterly performance reports 2020/21 and 2021/22, individuals worked with during the quarter.
public struct EarlyHelpIndividual: CareRecord {
  /// The child, as the authority identifies them; `nil` for an adult or when not given.
  public var child: ChildIdentifier?

  /// The authority's own identifier of the person in early help records; `nil` when it has none.
  public var person: String?

  /// The ``EarlyHelpFamily/id`` of the family; `nil` when not known.
  public var family: String?

  /// Whether the person was under 18 when early help began; `nil` when not recorded.
  public var isChild: Bool?

  /// The first day early help worked with the person; `nil` when not recorded.
  public var start: CalendarDay?

  /// The day it ended; `nil` while it lasts or when not recorded.
  public var end: CalendarDay?

  /// How it ended; `nil` while it lasts or when not recorded.
  public var outcome: Coded<EarlyHelpOutcome>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    person: String? = nil,
    family: String? = nil,
    isChild: Bool? = nil,
    start: CalendarDay? = nil,
    end: CalendarDay? = nil,
    outcome: Coded<EarlyHelpOutcome>? = nil
  ) {
    self.child = child
    self.person = person
    self.family = family
    self.isChild = isChild
    self.start = start
    self.end = end
    self.outcome = outcome
  }
}

extension EarlyHelpIndividual {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``EarlyHelpIndividual/child``.
    case child
    /// ``EarlyHelpIndividual/person``.
    case person
    /// ``EarlyHelpIndividual/family``.
    case family
    /// ``EarlyHelpIndividual/isChild``.
    case isChild
    /// ``EarlyHelpIndividual/start``.
    case start
    /// ``EarlyHelpIndividual/end``.
    case end
    /// ``EarlyHelpIndividual/outcome``.
    case outcome
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<EarlyHelpIndividual>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.person, \.person),
    FieldSlot(.family, \.family),
    FieldSlot(.isChild, \.isChild),
    FieldSlot(.start, \.start),
    FieldSlot(.end, \.end),
    FieldSlot(.outcome, \.outcome),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .earlyHelpIndividuals }
}
