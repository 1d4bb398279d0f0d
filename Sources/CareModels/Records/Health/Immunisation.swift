public import CareCore

/// One dose of a vaccine that a child was due.
///
/// Source: children in care and care leavers annual report 2019/20, Leicestershire County Council, 5.2,
/// immunisation.
public struct Immunisation: CareRecord {
  /// The child, as the authority identifies them; `nil` when not given.
  public var child: ChildIdentifier?

  /// The vaccine, in the authority's words or the schedule's; `nil` when not recorded.
  public var vaccine: String?

  /// Which dose of it, counted from 1; `nil` when not recorded.
  public var dose: Int?

  /// The day from which it was due; `nil` when not recorded.
  public var due: CalendarDay?

  /// The day it was given; `nil` when it was not or not yet.
  public var given: CalendarDay?

  /// What came of it; `nil` when not recorded.
  public var outcome: Coded<ImmunisationOutcome>?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    child: ChildIdentifier? = nil,
    vaccine: String? = nil,
    dose: Int? = nil,
    due: CalendarDay? = nil,
    given: CalendarDay? = nil,
    outcome: Coded<ImmunisationOutcome>? = nil
  ) {
    self.child = child
    self.vaccine = vaccine
    self.dose = dose
    self.due = due
    self.given = given
    self.outcome = outcome
  }
}

extension Immunisation {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``Immunisation/child``.
    case child
    /// ``Immunisation/vaccine``.
    case vaccine
    /// ``Immunisation/dose``.
    case dose
    /// ``Immunisation/due``.
    case due
    /// ``Immunisation/given``.
    case given
    /// ``Immunisation/outcome``.
    case outcome
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<Immunisation>] = [
    FieldSlot(.child, \.child),
    FieldSlot(.vaccine, \.vaccine),
    FieldSlot(.dose, \.dose),
    FieldSlot(.due, \.due),
    FieldSlot(.given, \.given),
    FieldSlot(.outcome, \.outcome),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .immunisations }
}
